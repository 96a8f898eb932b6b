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

/** Where the time of a congress went, whole minutes: as it was spent once an item has ended, before that as it is planned. */
export interface CongressTime {
  readonly documents: number;
  readonly elections: number;
  /** Speeches of members, delegates and guests; the superior's is not one of them. */
  readonly speakers: number;
  readonly spent: boolean;
}

const kindsOf = (part: 'documents' | 'elections'): string[] => ITEM_KINDS.filter((kind) => partOfTime(kind) === part);

/** For many congresses in one question; those without an agenda are missing. @rule R-SEED-7 */
export async function congressTimes(db: Db, congressIds: readonly number[], now: Moment): Promise<Map<number, CongressTime>> {
  if (congressIds.length === 0) return new Map();
  const { rows } = await sql<{ congress_id: number; planned_documents: number; planned_elections: number; documents: number; elections: number; speakers: number }>`
    with items as (select id, congress_id, kind, planned_minutes from agenda_items where congress_id = any(${congressIds})),
    spent as (
      select item_id, sum(extract(epoch from coalesce(ended_at, ${now}::timestamptz) - started_at)) as seconds
      from agenda_spans where congress_id = any(${congressIds}) group by item_id
    )
    select items.congress_id,
      coalesce(sum(planned_minutes) filter (where kind = any(${kindsOf('documents')})), 0)::int as planned_documents,
      coalesce(sum(planned_minutes) filter (where kind = any(${kindsOf('elections')})), 0)::int as planned_elections,
      coalesce(round(sum(seconds) filter (where kind = any(${kindsOf('documents')})) / 60), 0)::int as documents,
      coalesce(round(sum(seconds) filter (where kind = any(${kindsOf('elections')})) / 60), 0)::int as elections,
      (select count(*)::int from speeches s where s.congress_id = items.congress_id and s.started_at is not null and s.role <> 'superior') as speakers
    from items left join spent on spent.item_id = items.id
    group by items.congress_id`.execute(db);
  return new Map(rows.map((row) => {
    const spent = row.documents + row.elections > 0;
    return [row.congress_id, { documents: spent ? row.documents : row.planned_documents, elections: spent ? row.elections : row.planned_elections, speakers: row.speakers, spent }];
  }));
}
