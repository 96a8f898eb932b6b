import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import type { DossierKind } from '../core/dossier.ts';
import { type DossierClock, dossierClock } from '../core/dossier-clock.ts';
import type { Frame } from './frame.ts';

export type Box = 'awaits-us' | 'sent' | 'overdue' | 'done';

/** Whose inbox, as whom. */
export interface Desk {
  readonly frame: Frame;
  readonly unitId: number;
  readonly range: Range;
}

/**
 * A dossier that waits lies with whoever leads the organisation now: organisations move between superiors in mid-season, and the one it was sent to may
 * be gone. Of an organisation that is closed nobody waits for anything. What was answered stays with who answered it.
 */
const WAITS = sql`(d.state in ('submitted', 'received') and o.closed_on is null)`;

/** Of dossiers that wait: they lie with the unit, or with a level directly below it: what is overdue there is shown one level up as well. */
function lies({ unitId }: Desk): RawBuilder<unknown> {
  return sql`(o.superior_id = ${unitId} or exists (select from organisations s where s.id = o.superior_id and s.superior_id = ${unitId}))`;
}

function inBox(desk: Desk, box: Box): RawBuilder<unknown> {
  switch (box) {
    case 'awaits-us':
      return sql`o.superior_id = ${desk.unitId} and ${WAITS}`;
    case 'sent':
      return sql`d.organisation_id = ${desk.unitId}`;
    case 'overdue':
      return sql`${WAITS} and ${lies(desk)} and due.day < ${desk.frame.today}::date`;
    case 'done':
      return sql`d.superior_id = ${desk.unitId} and d.state in ('returned', 'approved', 'approved-in-part', 'refused', 'annulled')`;
  }
}

/**
 * The due day of each waiting dossier. Which day follows from which is reckoned by the calendar in core/dossier-clock.ts, once for each day that
 * occurs; the database only looks it up.
 */
async function dueDays(db: Db, desk: Desk): Promise<RawBuilder<unknown>> {
  const { frame } = desk;
  const { rows } = await sql<{ result: boolean; from_day: Day | null }>`
    select distinct d.kind = 'result' as result, case when d.kind = 'result' then coalesce(d.received_on, d.submitted_on) else c.planned_on end as from_day
    from dossiers d join congresses c on c.id = d.congress_id join organisations o on o.id = d.organisation_id where d.season_id = ${frame.season.id} and ${WAITS} and d.kind <> 'programme' and ${lies(desk)}`.execute(db);
  const reckoned = rows.flatMap(({ result, from_day: from }) => {
    const clock = from === null ? null : clockFrom(frame, result, from);
    return clock === null || from === null ? [] : [{ result, from, due: clock.due }];
  });
  return sql`unnest(${reckoned.map((each) => each.result)}::bool[], ${reckoned.map((each) => each.from)}::date[], ${reckoned.map((each) => each.due)}::date[]) as due (result, from_day, day)`;
}

function clockFrom(frame: Frame, result: boolean, from: Day): DossierClock | null {
  const dossier = { kind: result ? ('result' as const) : ('plan' as const), state: 'received' as const, submittedOn: from, receivedOn: from };
  return dossierClock(dossier, { ...frame, opensOn: result ? null : from });
}

function fromDossiers(desk: Desk, due: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`from dossiers d join congresses c on c.id = d.congress_id join organisations o on o.id = d.organisation_id
    left join ${due} on ${WAITS} and d.kind <> 'programme' and due.result = (d.kind = 'result') and due.from_day = case when d.kind = 'result' then coalesce(d.received_on, d.submitted_on) else c.planned_on end
    where d.season_id = ${desk.frame.season.id} and ${withinRange(desk.range, 'o.path')}`;
}

export interface InboxPage {
  readonly box: Box;
  readonly kind: DossierKind | null;
  readonly offset: number;
  readonly limit: number;
}

/** Ids of a page, how many there are, and which of them lie with a level below. */
export async function inboxPage(db: Db, desk: Desk, { box, kind, offset, limit }: InboxPage): Promise<{ readonly total: number; readonly ids: readonly { readonly id: string; readonly escalated: boolean }[] }> {
  const order = box === 'done' || box === 'sent' ? sql`d.ended_on desc nulls first, d.submitted_on desc, d.id` : sql`due.day nulls last, d.submitted_on, d.id`;
  const { rows } = await sql<{ id: string; escalated: boolean; total: number }>`
    select d.id, o.superior_id <> ${desk.unitId} and d.organisation_id <> ${desk.unitId} as escalated, count(*) over ()::int as total
    ${fromDossiers(desk, await dueDays(db, desk))} and ${inBox(desk, box)} and ${kind === null ? sql`true` : sql`d.kind = ${kind}`} order by ${order} limit ${limit} offset ${offset}`.execute(db);
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id, escalated }) => ({ id, escalated })) };
}

/** How many lie in each box, whatever their kind. */
export async function boxCounts(db: Db, desk: Desk): Promise<{ readonly [B in Box]: number }> {
  const count = (box: Box) => sql`count(*) filter (where ${inBox(desk, box)})::int`;
  const { rows } = await sql<{ awaits: number; sent: number; overdue: number; done: number }>`
    select ${count('awaits-us')} as awaits, ${count('sent')} as sent, ${count('overdue')} as overdue, ${count('done')} as done
    ${fromDossiers(desk, await dueDays(db, desk))} and (d.organisation_id = ${desk.unitId} or d.superior_id = ${desk.unitId} or ${lies(desk)})`.execute(db);
  const [row] = rows;
  return { 'awaits-us': row?.awaits ?? 0, sent: row?.sent ?? 0, overdue: row?.overdue ?? 0, done: row?.done ?? 0 };
}

/** Direct subordinates that lead organisations with dossiers, and how many wait there. */
export async function desksBelow(db: Db, { frame, unitId, range }: Desk): Promise<{ code: string; name: string; awaits: number }[]> {
  const { rows } = await sql<{ code: string; name: string; awaits: number }>`
    select s.code, s.name, count(*) filter (where ${WAITS})::int as awaits from dossiers d join organisations o on o.id = d.organisation_id join organisations s on s.id = o.superior_id
    where d.season_id = ${frame.season.id} and s.superior_id = ${unitId} and ${withinRange(range, 's.path')} group by s.code, s.name order by s.code collate "C"`.execute(db);
  return rows;
}
