import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { HallVote } from '#documents/core/hall-vote.ts';
import { dayOf, type Moment } from '#foundation/day.ts';
import { ITEM_KINDS, partOfTime } from '../core/agenda.ts';
import { motionsOf } from './store-motions.ts';

/** What the congress decided by hands or cards, in the order of the motions: documents and syntheses are adopted by one of them. */
export async function hallVotes(db: Db, congressId: number): Promise<HallVote[]> {
  return (await motionsOf(db, congressId)).flatMap(({ id, kind, text, decision }) =>
    decision ? [{ motion: id, kind, text, for: decision.for, against: decision.against, other: decision.other, present: decision.present, passed: decision.outcome === 'passed', decidedOn: dayOf(decision.decidedAt) }] : [],
  );
}

/** Where the time of a congress goes, whole minutes: after closing as it was spent; before, an item that has run counts as spent and the others as planned. */
export interface CongressTime {
  readonly documents: number;
  readonly elections: number;
  /** Speeches of members, delegates and guests; the superior's is not one of them. */
  readonly speakers: number;
  readonly closed: boolean;
}

const kindsOf = (part: 'documents' | 'elections'): string[] => ITEM_KINDS.filter((kind) => partOfTime(kind) === part);

/** For many congresses in one question; those without an agenda are missing. @rule R-SEED-7 */
export async function congressTimes(db: Db, congressIds: readonly number[], now: Moment): Promise<Map<number, CongressTime>> {
  if (congressIds.length === 0) return new Map();
  const { rows } = await sql<{ congress_id: number; documents: number; elections: number; speakers: number; closed: boolean }>`
    with spent as (
      select item_id, sum(extract(epoch from coalesce(ended_at, ${now}::timestamptz) - started_at)) / 60 as minutes
      from agenda_spans where congress_id = any(${congressIds}) group by item_id
    ), items as (
      select i.congress_id, i.kind, d.closed_at is not null as closed, coalesce(spent.minutes, case when d.closed_at is null then i.planned_minutes else 0 end) as minutes
      from agenda_items i join congress_days d on d.congress_id = i.congress_id left join spent on spent.item_id = i.id
      where i.congress_id = any(${congressIds})
    )
    select congress_id, bool_and(closed) as closed,
      coalesce(round(sum(minutes) filter (where kind = any(${kindsOf('documents')}))), 0)::int as documents,
      coalesce(round(sum(minutes) filter (where kind = any(${kindsOf('elections')}))), 0)::int as elections,
      (select count(*)::int from speeches s where s.congress_id = items.congress_id and s.started_at is not null and s.role <> 'superior') as speakers
    from items group by congress_id`.execute(db);
  return new Map(rows.map(({ congress_id, ...time }) => [congress_id, time]));
}
