import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { electedBodies } from '#elections/server/door.ts';

/** Somebody elected into the committee, with the offices that the signed protocols give. */
export interface ElectedMember {
  readonly person: string;
  readonly name: string;
  /** "bí thư", "ủy viên ban thường vụ", the highest first; the membership itself is not one. */
  readonly offices: readonly string[];
}

/** Offices that a member of the committee holds in it, by rank; `within`: who holds that one is not called this one as well. */
const OFFICES = [
  { office: 'secretary', name: 'bí thư', within: [] },
  { office: 'deputy-secretary', name: 'phó bí thư', within: [] },
  { office: 'standing-committee', name: 'ủy viên ban thường vụ', within: ['secretary', 'deputy-secretary'] },
  { office: 'inspection-chair', name: 'chủ nhiệm ủy ban kiểm tra', within: [] },
  { office: 'inspection-committee', name: 'ủy viên ủy ban kiểm tra', within: ['inspection-chair'] },
] as const;

/** The elected committee; empty where the ballots were not counted here. */
export async function electedMembers(db: Db, { congress }: Pick<CongressPlace, 'congress'>): Promise<ElectedMember[]> {
  const bodies = await electedBodies(db, congress.id);
  const holds = (person: string, office: string): boolean => bodies.some((each) => each.office === office && each.people.some((one) => one.person === person));
  const members = bodies.filter((each) => each.office === 'committee').flatMap((each) => each.people);
  const ranked = members.map(({ person, fullName }) => {
    const held = OFFICES.filter(({ office, within }) => holds(person, office) && !within.some((other) => holds(person, other)));
    return { person, name: fullName, offices: held.map(({ name }) => name), rank: held[0] ? OFFICES.indexOf(held[0]) : OFFICES.length };
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ rank: _rank, ...member }) => member);
}
