import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { assignmentsOf, holdsOn } from './store-assignments.ts';

export { type OversightParts, oversightParts, type OversightPorts } from './parts.ts';
export { type Risk, type Risks, risksOf } from './risks.ts';

/** What later rooms may ask of oversight. */

export interface MentorOfPlace {
  readonly person: number;
  readonly name: string;
  readonly from: Day;
}

/** Who is assigned to these places on the day, by organisation; one without anybody is missing. */
export async function mentorOf(db: Db, seasonId: number, organisationIds: readonly number[], on: Day): Promise<ReadonlyMap<number, MentorOfPlace>> {
  const wanted = new Set(organisationIds);
  const all = await assignmentsOf(db, seasonId);
  return new Map(all.filter((each) => wanted.has(each.organisationId) && holdsOn(each, on)).map(({ organisationId, person, name, from }) => [organisationId, { person, name, from }]));
}
