import { type RawBuilder, sql } from 'kysely';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { type Day, dayFromNumber } from '#foundation/day.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import type { ClockedDays } from '../core/congress-clocks.ts';
import type { ApprovalsParts } from './parts.ts';

/**
 * What the record of a day says about the clocks of congresses. A country has 60,000 congresses, but these lie on a few thousand
 * different sets of days: the database puts those together that are alike, and only the congresses of a page are named.
 */
export interface ClockedWhere {
  readonly season: Season;
  /** '/1/12/': this organisation and everything below. */
  readonly path: string;
  readonly range: Range;
  readonly asOf: Day;
}

type Parts = Pick<ApprovalsParts, 'synthesisSentOn' | 'issuedAfter'>;

/** Congresses that have all their days in common. */
export interface AlikeCongresses {
  readonly days: ClockedDays;
  /** Ids, in no order. */
  readonly organisations: readonly number[];
}

const DAYS: readonly (keyof ClockedDays)[] = ['opensOn', 'heldOn', 'reportedOn', 'receivedOn', 'answeredOn', 'approvedToHoldOn', 'owesSynthesisSince', 'synthesisSentOn', 'rulesOn', 'termProgrammeOn', 'actionProgrammeOn'];

export async function alikeCongresses(db: Db, where: ClockedWhere, parts: Parts): Promise<AlikeCongresses[]> {
  const columns = sql.join(DAYS.map((name) => sql.ref(name)));
  const { rows } = await sql<{ days: (number | null)[]; organisations: number[] }>`
    select json_build_array(${columns}) as days, json_agg(organisation) as organisations from (${await congressesAsked(db, where, parts)}) a group by ${columns}`.execute(db);
  return rows.map(({ days, organisations }) => ({
    days: Object.fromEntries(DAYS.map((name, index) => [name, dayOrNull(days[index] ?? null)])) as unknown as ClockedDays,
    organisations,
  }));
}

/** Who answers the result of each of these organisations, and in which dossier it lies on that day. */
export async function lastResultOf(db: Db, seasonId: number, asOf: Day, organisationIds: readonly number[]): Promise<ReadonlyMap<number, { readonly superiorId: number | null; readonly dossier: string | null }>> {
  const { rows } = await sql<{ id: number; superior_id: number | null; dossier: string | null }>`
    select o.id, o.superior_id, r.id as dossier from organisations o left join (${lastResults(seasonId, asOf)}) r on r.organisation_id = o.id where o.id = any(${[...organisationIds]}::int[])`.execute(db);
  return new Map(rows.map((row) => [row.id, { superiorId: row.superior_id, dossier: row.dossier }]));
}

/** Facts that clocks ask about, each in a column of its own. */
const FACT_KINDS = ['held', 'reported', 'approved', 'approved-to-hold', 'programme-issued'] as const;
const EPOCH = sql`date '1970-01-01'`;

/** One row for each congress with its days as whole numbers since 1970, as known on `asOf`. */
async function congressesAsked(db: Db, { season, path, range, asOf }: ClockedWhere, parts: Parts): Promise<RawBuilder<unknown>> {
  const synthesis = [...(await parts.synthesisSentOn(db, season.id))];
  const issued = [...(await parts.issuedAfter(db, season.id))];
  const fact = (kind: (typeof FACT_KINDS)[number]): RawBuilder<unknown> => sql`min(f.happened_on) filter (where f.kind = ${kind}) - ${EPOCH}`;
  const known = (day: RawBuilder<unknown>): RawBuilder<unknown> => sql`case when ${day} <= ${asOf}::date then ${day} - ${EPOCH} end`;
  const days = (all: readonly (Day | null)[]): RawBuilder<unknown> => sql`${[...all]}::date[]`;
  return sql`
    select o.id as organisation, c.planned_on - ${EPOCH} as "opensOn", x.held as "heldOn",
      least(x.reported, r.first_on - ${EPOCH}, x.approved) as "reportedOn",
      case when o.id <> ${season.rootId}::int then coalesce(${known(sql`r.received_on`)}, r.submitted_on - ${EPOCH}, x.reported) end as "receivedOn",
      coalesce(${known(sql`r.ended_on`)}, x.approved) as "answeredOn", x.to_hold as "approvedToHoldOn",
      case when o.id <> ${season.rootId}::int then x.held end as "owesSynthesisSince", ${known(sql`y.sent_on`)} as "synthesisSentOn",
      coalesce(${known(sql`i.rules`)}, x.programme) as "rulesOn", coalesce(${known(sql`i.term`)}, x.programme) as "termProgrammeOn", coalesce(${known(sql`i.action`)}, x.programme) as "actionProgrammeOn"
    from congresses c join organisations o on o.id = c.organisation_id
    left join (
      select f.congress_id, ${fact('held')} as held, ${fact('reported')} as reported, ${fact('approved')} as approved, ${fact('approved-to-hold')} as to_hold, ${fact('programme-issued')} as programme
      from facts f where f.season_id = ${season.id} and f.kind = any(${[...FACT_KINDS]}::text[]) and f.happened_on <= ${asOf}::date and not exists (select from fact_withdrawals w where w.fact_id = f.id)
      group by f.congress_id
    ) x on x.congress_id = c.id
    left join (${lastResults(season.id, asOf)}) r on r.organisation_id = o.id
    left join unnest(${synthesis.map(([id]) => id)}::int[], ${days(synthesis.map(([, sentOn]) => sentOn))}) as y (organisation_id, sent_on) on y.organisation_id = o.id
    left join unnest(${issued.map(([id]) => id)}::int[], ${days(issued.map(([, { rules }]) => rules))}, ${days(issued.map(([, { term }]) => term))}, ${days(issued.map(([, { action }]) => action))}) as i (congress_id, rules, term, action) on i.congress_id = c.id
    where c.season_id = ${season.id} and o.closed_on is null and o.path like ${`${path}%`} and ${withinRange(range, 'o.path')}`;
}

/** Of each organisation the last result that was sent and not taken back, as that day knew it; with the day of the first. */
function lastResults(seasonId: number, asOf: Day): RawBuilder<unknown> {
  return sql`
    select distinct on (organisation_id) organisation_id, id, submitted_on, received_on, ended_on, min(submitted_on) over (partition by organisation_id) as first_on
    from dossiers where season_id = ${seasonId} and kind = 'result' and submitted_on <= ${asOf}::date and not (state = 'withdrawn' and ended_on <= ${asOf}::date)
    order by organisation_id, round desc`;
}

function dayOrNull(number: number | null): Day | null {
  return number === null ? null : dayFromNumber(number);
}
