import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';

export interface PlaceVisits {
  /** Made up to the day. */
  readonly count: number;
  readonly last: Day | null;
  /** The first that is planned for the day or later. */
  readonly next: { readonly visit: string; readonly plannedOn: Day; readonly by: { readonly person: number; readonly name: string } } | null;
}

/** By organisation; one without visits is missing. */
export async function visitsByPlace(db: Db, seasonId: number, organisationIds: readonly number[], on: Day): Promise<ReadonlyMap<number, PlaceVisits>> {
  if (organisationIds.length === 0) return new Map();
  const { rows } = await sql<{ organisation_id: number; count: number; last: Day | null; next: [string, Day, string, string] | null }>`
    select organisation_id, count(*) filter (where state = 'went' and went_on <= ${on})::int as count, max(went_on) filter (where went_on <= ${on}) as last,
      (array_agg(array[id::text, planned_on::text, coalesce(person_id, 0)::text, person_name] order by planned_on, id) filter (where state = 'planned' and planned_on >= ${on}))[1:1] as next
    from oversight_visits where season_id = ${seasonId} and organisation_id = any(${[...organisationIds]}::int[]) group by organisation_id`.execute(db);
  return new Map(rows.map(({ organisation_id, count, last, next }) => {
    const [visit, plannedOn, person, name] = (next as unknown as [[string, Day, string, string]] | null)?.[0] ?? [];
    return [organisation_id, { count, last, next: visit === undefined || plannedOn === undefined ? null : { visit, plannedOn, by: { person: Number(person), name: name ?? '' } } }];
  }));
}
