import type { Congress } from '#campaigns/core/plan.ts';
import { attendanceOf, findParticipants, type Participant } from '#delegates/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Attendance } from '../core/rules/quorum.ts';

/** What this room needs to know of a person on the roll. */
export interface RollPerson {
  readonly id: string;
  readonly name: string;
  /** Delegation; blank where the roll has none. */
  readonly unit: string;
  /** An official delegate or a full member whose vote counts. */
  readonly votes: boolean;
}

/** The roll of a congress and who is there, as the delegates' room keeps them. */
export interface Roll {
  attendance(db: Db, congress: Pick<Congress, 'id' | 'form'>): Promise<Attendance>;
  find(db: Db, congressId: number, ids: readonly string[]): Promise<readonly RollPerson[]>;
}

export const delegatesRoll: Roll = {
  async attendance(db, congress) {
    const { summoned, present, byDelegation } = await attendanceOf(db, congress);
    return { summoned, present, byDelegation: byDelegation.map((each) => ({ code: each.delegation.code, name: each.delegation.name, summoned: each.summoned, present: each.present })) };
  },
  async find(db, congressId, ids) {
    const people = await findParticipants(db, congressId, ids);
    return people.map((person) => ({ id: person.id, name: person.fullName, unit: person.delegation.name, votes: hasVote(person) }));
  },
};

/** Full members and official delegates, and alternates in a seat; not who was suspended or not recognised, nor who is here for a time only. R-244-15.2 */
function hasVote({ kind, temporaryHere, standing }: Participant): boolean {
  if (temporaryHere || standing.suspended !== null || standing.refused !== null || standing.replacedBy !== null) return false;
  return kind === 'full-member' || kind === 'official' || standing.replaces !== null;
}
