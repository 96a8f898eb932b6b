import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { heldOn } from '#progress/server/door.ts';
import { findCongresses } from '#campaigns/server/door.ts';
import { type Assignment, assignmentsOf } from './store-assignments.ts';

/** What persons carry and what they have done, from their assignments and the days on which congresses were held. */

export interface MentorRecord {
  /** Places assigned now whose congress was not held. */
  readonly places: readonly { readonly organisationId: number; readonly code: string; readonly name: string; readonly path: string; readonly superiorId: number | null }[];
  /** Places whose congress was held while this person was assigned. */
  readonly helped: readonly { readonly organisationId: number; readonly superiorId: number | null }[];
}

/** By person; one who never had a place is missing. */
export async function mentorRecords(db: Db, seasonId: number, persons: readonly number[]): Promise<ReadonlyMap<number, MentorRecord>> {
  if (persons.length === 0) return new Map();
  const assignments = await assignmentsOf(db, seasonId, { persons });
  const ids = [...new Set(assignments.map(({ organisationId }) => organisationId))];
  const [organisations, held] = [await organisationsOf(db, ids), await heldByOrganisation(db, seasonId, ids)];
  const records = new Map<number, MentorRecord>();
  for (const person of persons) {
    const own = assignments.filter((each) => each.person === person);
    if (own.length === 0) continue;
    const at = (organisationId: number) => ({ organisationId, code: '', name: '', path: '', superiorId: null, ...organisations.get(organisationId) });
    records.set(person, {
      places: own.filter((each) => each.until === null && !held.has(each.organisationId)).map((each) => at(each.organisationId)).toSorted((one, other) => (one.code < other.code ? -1 : 1)),
      helped: [...new Set(own.filter((each) => wasThere(each, held.get(each.organisationId))).map((each) => each.organisationId))].map(at),
    });
  }
  return records;
}

/** Places of each person now, by id. */
export async function openPlacesOf(db: Db, seasonId: number, persons: readonly number[]): Promise<ReadonlyMap<number, MentorRecord['places']>> {
  return new Map([...(await mentorRecords(db, seasonId, persons))].map(([person, { places }]) => [person, places]));
}

function wasThere({ from, until }: Assignment, held: Day | undefined): boolean {
  return held !== undefined && from <= held && (until === null || until > held);
}

async function heldByOrganisation(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, Day>> {
  const congresses = await findCongresses(db, seasonId, organisationIds);
  const held = await heldOn(db, congresses.map(({ id }) => id));
  return new Map(congresses.flatMap(({ id, organisationId }) => (held.has(id) ? [[organisationId, held.get(id) as Day] as const] : [])));
}

async function organisationsOf(db: Db, ids: readonly number[]) {
  const { rows } = await sql<{ id: number; code: string; name: string; path: string; superior_id: number | null }>`select id, code, name, path, superior_id from organisations where id = any(${[...ids]}::int[])`.execute(db);
  return new Map(rows.map(({ id, code, name, path, superior_id }) => [id, { code, name, path, superiorId: superior_id }]));
}
