import type { SentBy } from '#foundation/contract.ts';
import * as contract from '../contract.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import type { Protocol } from '../core/protocol.ts';
import { ALL, type Begun, boardOf, type ElectionHall, makePass, signBoth } from './hall.ts';

/** Whole ballots in a line each, for tests of what follows from them. */

/** So many papers that are alike. */
export function times(count: number, paper: CountedBallot): CountedBallot[] {
  return Array.from({ length: count }, () => paper);
}

export const boxes = (...marks: ('agree' | 'disagree')[]): CountedBallot => ({ kind: 'boxes', marks });

/** Begins an election of these people, put forward by the committee, with the board of three. */
export async function begun(of: ElectionHall, wish: Omit<SentBy<typeof contract.begin>, 'season' | 'organisation'>, people: readonly string[]): Promise<Begun> {
  const { election } = await of.done(of.secretary, contract.begin, { ...of.at, ...wish });
  const one = { ...of.at, election };
  await of.done(of.secretary, contract.nominate, { ...one, by: 'committee', people: people.map((name) => ({ participant: of.roll.get(name) ?? '' })) });
  await of.done(of.secretary, contract.nameTellers, { ...one, vote: ALL, tellers: boardOf(of) });
  return one;
}

/** The list frozen and as many papers in the box; one batch. */
export async function boxOf(of: ElectionHall, one: Begun, papers: number): Promise<Begun & { readonly batch: string }> {
  await of.done(of.secretary, contract.freezeList, { ...one, vote: ALL });
  await of.done(of.secretary, contract.printRun, { ...one, printed: papers });
  await of.done(of.head, contract.issue, { ...one, present: papers, issued: papers, spoiled: 0, unused: 0 });
  const { batches } = await of.done(of.head, contract.returnBox, { ...one, returned: papers });
  return { ...one, batch: batches[0]?.batch ?? '' };
}

/** Both tellers make their passes of the same papers; the protocol stands and nobody has signed. */
export async function counted(of: ElectionHall, at: Begun & { readonly batch: string }, papers: readonly CountedBallot[]): Promise<Protocol> {
  await makePass(of, of.tellerOne, at, papers);
  await makePass(of, of.tellerTwo, at, papers);
  await of.done(of.head, contract.makeProtocol, at);
  return JSON.parse((await of.done(of.head, contract.showProtocol, at)).canonical) as Protocol;
}

/** The open round from the freeze to both signatures. */
export async function played(of: ElectionHall, one: Begun, papers: readonly CountedBallot[]): Promise<Protocol> {
  const protocol = await counted(of, await boxOf(of, one, papers.length), papers);
  await signBoth(of, one);
  return protocol;
}
