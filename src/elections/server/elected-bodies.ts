import type { Db } from '#database/connect.ts';
import type { ElectionOffice, ElectionPlace } from '../core/election.ts';
import { annulledIds } from './annulled.ts';
import { electedOf, roundProtocol } from './outcomes.ts';
import { electionRows, roundRows } from './store-elections.ts';

/** One election of a congress with who was elected, by the signed protocols of its rounds. */
export interface ElectedBody {
  readonly election: string;
  readonly office: ElectionOffice;
  /** At the congress, or at the first conference of the committee. */
  readonly place: ElectionPlace;
  readonly seats: number;
  /** In the order of the rounds, by falling votes. */
  readonly people: readonly { readonly person: string; readonly fullName: string }[];
  /** No further ballot follows. */
  readonly over: boolean;
  readonly rounds: number;
  /** Counts beyond the first, of all rounds. */
  readonly recounts: number;
}

/** The elections of a congress in the order in which they began, without those that were annulled. */
export async function electedBodies(db: Db, congressId: number): Promise<ElectedBody[]> {
  const bodies: ElectedBody[] = [];
  const annulled = await annulledIds(db, congressId);
  for (const election of (await electionRows(db, congressId)).filter(({ id }) => !annulled.has(id))) {
    const rounds = await roundRows(db, election.id);
    const last = rounds.at(-1);
    const of = last ? await roundProtocol(db, election.id, last) : null;
    bodies.push({
      election: election.id, office: election.office as ElectionOffice, place: election.place, seats: election.seats, people: await electedOf(db, election, rounds),
      over: of !== null && of.signed && (last?.decided === 'stop' || of.protocol.result.next === 'closed'), rounds: rounds.length, recounts: rounds.reduce((sum, each) => sum + Math.max(0, each.count - 1), 0),
    });
  }
  return bodies;
}
