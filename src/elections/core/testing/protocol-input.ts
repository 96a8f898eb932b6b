import fc from 'fast-check';
import type { Contest } from '../contest.ts';
import type { CountedBallot } from '../counted-ballot.ts';
import type { FrozenList } from '../list.ts';
import { type BatchOfProtocol, contestOfList, factsOf, findingsOf, type ProtocolInput } from '../make-protocol.ts';
import { passOfBallots } from '../pass.ts';
import type { Named } from '../protocol.ts';
import { anyCount } from './cases.ts';

/** Whole counts for tests: a frozen list, batches with two passes, papers that reconcile, warnings accepted. */

const who = (person: string): Named => ({ person, fullName: `Ông ${person}` });

export function listFor(contest: Contest): FrozenList {
  const { pack, switchedOff, office, roundKind, form, names, seats } = contest;
  return {
    format: 'daihoi-list', v: 1, season: 'mua', organisation: 'MT.12', election: 'e1', round: 1, roundKind, version: 1, regulation: pack.regulation, switchedOff, office, seats, form,
    names: Array.from({ length: names }, (_, index) => ({ place: index + 1, person: `p${index + 1}`, fullName: `Người ${index + 1}`, label: `Người ${index + 1}` })),
    vote: { present: 40, for: 40, against: 0, other: 0 },
  };
}

/** The input of a protocol over these papers, cut as the sizes say; both passes agree and every warning is accepted. */
export function inputFor(contest: Contest, ballots: readonly CountedBallot[], summoned: number, sizes: readonly number[]): ProtocolInput {
  let from = 0;
  const batches = sizes.map((cut, index): BatchOfProtocol => {
    const content = passOfBallots(ballots.slice(from, (from += cut)));
    return { batch: index + 1, cut, first: { by: who('a'), commitment: 'aa', content }, second: { by: who('b'), commitment: 'bb', content }, settlements: [] };
  });
  return accepting({
    countKind: 'official', chain: 'mua/MT.12', head: { number: 7, hash: '7'.repeat(64), at: '2020-06-09T08:00:00.000Z' }, organisation: { code: 'MT.12', name: 'Đảng bộ xã Nhơn Phú' },
    congress: { title: 'Đại hội lần thứ XI', term: '2020 - 2025', form: 'delegates', where: 'Hội trường xã' }, place: 'congress', list: listFor(contest), listHash: 'c'.repeat(64),
    tellers: { head: who('a'), members: [who('c'), who('b')], watcher: null, arrangement: 'third-settles' }, base: { meeting: 'delegate-congress', summoned, subtracted: [] },
    present: ballots.length, boxOpenedAt: '2020-06-09T07:30:00.000Z', count: 1, recountOf: null, papers: papersFor(ballots), batches, warnings: [],
  });
}

function papersFor(ballots: readonly CountedBallot[]): ProtocolInput['papers'] {
  const issued = ballots.filter((each) => each.kind !== 'foreign').length;
  return { printed: issued + 3, issued, spoiled: 1, unused: 2, returned: ballots.length };
}

/** The same input with all of its warnings accepted by the head teller. */
export function accepting(input: ProtocolInput): ProtocolInput {
  const plain = input.batches.map((each) => ({ ...each, first: each.first.content, second: each.second.content, settlements: each.settlements.map((one) => ({ ...one, settledBy: ['c'] })) }));
  const { findings } = findingsOf(contestOfList(input.list), input, plain);
  const warnings = findings.filter((each) => each.severity === 'warning').map((each) => ({ code: each.code, rule: each.rule, facts: factsOf(each), acceptedBy: who('a'), reason: 'đã xem' }));
  return { ...input, warnings };
}

/** Sizes of batches that make the whole. */
export const cutAnyhow = (papers: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: papers }), { maxLength: 4 }).map((cuts) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b), papers];
    return at.slice(1).map((each, index) => each - (at[index] ?? 0)).filter((each) => each > 0);
  });

export const anyInput: fc.Arbitrary<ProtocolInput> = anyCount.chain(({ contest, ballots, base }) => cutAnyhow(ballots.length).map((sizes) => inputFor(contest, ballots, base, sizes)));
