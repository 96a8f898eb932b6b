import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { officeOf } from '#elections/core/finding-words.ts';
import { electedBodies } from '#elections/server/door.ts';

/** Somebody elected into the committee, with the offices that the signed protocols give. */
export interface ElectedMember {
  readonly person: string;
  readonly name: string;
  /** "bí thư", "ban thường vụ"; the membership itself is not one. */
  readonly offices: readonly string[];
}

/** Offices that a member of the committee holds in it. */
const OFFICES: ReadonlySet<string> = new Set(['standing-committee', 'secretary', 'deputy-secretary', 'inspection-committee', 'inspection-chair']);

/** The elected committee; empty where the ballots were not counted here. */
export async function electedMembers(db: Db, { congress, organisation }: Pick<CongressPlace, 'congress' | 'organisation'>): Promise<ElectedMember[]> {
  const bodies = await electedBodies(db, congress.id);
  const branch = organisation.groupId === 'branch';
  const members = new Map<string, { name: string; offices: string[] }>();
  for (const { office, people } of bodies) if (office === 'committee') for (const { person, fullName } of people) members.set(person, { name: fullName, offices: [] });
  for (const { office, people } of bodies.filter((each) => OFFICES.has(each.office))) for (const { person } of people) members.get(person)?.offices.push(officeOf(office, branch).vi);
  return [...members].map(([person, { name, offices }]) => ({ person, name, offices }));
}
