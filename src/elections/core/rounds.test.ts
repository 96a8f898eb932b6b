import { describe, expect, test } from 'vitest';
import { type CountedBallot, readBallot } from './counted-ballot.ts';
import { choicesAfter, deriveRound } from './further.ts';
import type { ElectionOffice, RoundKind } from './election.ts';
import type { RegulationId } from './packs/pack.ts';
import { passOfBallots, passOfSums, sortedBallots, totalsOfBallots, totalsOfPass } from './pass.ts';
import { resultOf } from './result.ts';
import { reasonsOf } from './result-reasons.ts';
import { whyNoSeatsMotion } from './rules/seats.ts';
import { contestFor } from './testing/cases.ts';
import type { Totals } from './totals.ts';
import { packOf } from './packs/packs.ts';

const sums = (votes: readonly number[], valid: number): Totals => ({ papers: valid, valid, invalid: [], votes, against: votes.map(() => 0) });
const round = (votes: readonly number[], seats: number, base: number, valid: number, over: { regulation?: RegulationId; office?: ElectionOffice; roundKind?: RoundKind; switchedOff?: readonly string[] } = {}) => {
  const contest = contestFor(votes.length, seats, over);
  return { contest, totals: sums(votes, valid), result: resultOf(contest, 'delegate-congress', base, sums(votes, valid)) };
};

describe('papers by place', () => {
  const fifteen = contestFor(17, 15);
  const all = Array.from({ length: 17 }, (_, index) => index + 1);
  const one = (ballot: CountedBallot, contest = fifteen) => totalsOfBallots(contest, sortedBallots([ballot]));

  test('TS-08 sixteen names left for fifteen seats', () => expect(one({ kind: 'strike-out', struck: [1] })).toMatchObject({ valid: 0, invalid: [{ reason: 'too-many-names', papers: 1 }] }));
  test('TS-09 nine names left', () => expect(one({ kind: 'strike-out', struck: all.slice(0, 8) })).toMatchObject({ valid: 1, votes: all.map((place) => (place <= 8 ? 0 : 1)) }));
  test('TS-10 all struck out', () => expect(one({ kind: 'strike-out', struck: all })).toMatchObject({ valid: 0, invalid: [{ reason: 'votes-for-nobody', papers: 1 }] }));
  test('TS-11 both boxes leave the paper valid', () =>
    expect(one({ kind: 'boxes', marks: ['agree', 'both', 'disagree'] }, contestFor(3, 3))).toMatchObject({ valid: 1, votes: [1, 0, 0], against: [0, 0, 1] }));
  test.each(['both', 'none'] as const)('TS-12 one person, %s', (mark) =>
    expect(one({ kind: 'boxes', marks: [mark] }, contestFor(1, 1))).toMatchObject({ valid: 0, invalid: [{ reason: 'single-not-one-box', papers: 1 }] }));
  test('TS-13 a foreign paper is invalid', () => expect(one({ kind: 'foreign' })).toMatchObject({ papers: 1, valid: 0, invalid: [{ reason: 'not-issued', papers: 1 }] }));

  test.each<[CountedBallot, string]>([
    [{ kind: 'boxes', marks: ['agree'] }, 'wrong_paper_form'],
    [{ kind: 'strike-out', struck: [18] }, 'place_not_on_list'],
    [{ kind: 'strike-out', struck: [0] }, 'place_not_on_list'],
    [{ kind: 'strike-out', struck: [1.5] }, 'place_not_on_list'],
    [{ kind: 'strike-out', struck: [2, 2] }, 'place_named_twice'],
  ])('a paper that cannot be of this list is refused: %j', (ballot, code) => expect(readBallot(ballot, 'strike-out', 17)).toMatchObject({ ok: false, problem: { code } }));

  test('places come back ascending, boxes have one mark a name', () => {
    expect(readBallot({ kind: 'strike-out', struck: [9, 2] }, 'strike-out', 17)).toEqual({ ok: true, value: { kind: 'strike-out', struck: [2, 9] } });
    expect(readBallot({ kind: 'boxes', marks: ['agree'] }, 'boxes', 2)).toMatchObject({ ok: false, problem: { code: 'marks_not_for_each_name', marks: 1, names: 2 } });
    expect(readBallot({ kind: 'foreign' }, 'tick', 2)).toMatchObject({ ok: true });
  });

  test('a pass of sums says what it was given; one of papers forgets their order', () => {
    const totals = sums([3, 2], 3);
    expect(totalsOfPass(contestFor(2, 2), passOfSums(totals))).toBe(totals);
    const papers: CountedBallot[] = [{ kind: 'foreign' }, { kind: 'strike-out', struck: [2] }, { kind: 'foreign' }, { kind: 'strike-out', struck: [10] }];
    expect(passOfBallots(papers)).toEqual(passOfBallots(papers.toReversed()));
    expect(passOfBallots(papers)).toMatchObject({ ballots: [{ ballot: { kind: 'foreign' }, times: 2 }, { ballot: { struck: [10] }, times: 1 }, { ballot: { struck: [2] }, times: 1 }] });
  });
});

describe('TS-16 delegates: three of five on the first ballot', () => {
  const first = round([30, 29, 28, 20, 10, 5], 5, 50, 40, { office: 'upper-delegates' });
  test('two seats are left, and another ballot is prescribed', () => {
    expect(first.result).toMatchObject({ elected: [1, 2, 3], unfilled: 2, next: 'further-ballot' });
    expect(choicesAfter(first.contest, first.result, 0)).toMatchObject({ choices: ['further-ballot'], prescribed: 'further-ballot', namesMayBeAdded: false, rules: ['R-244-20.2'] });
    expect(deriveRound(first.result, 6, 'further-ballot')).toEqual({ kind: 'further', seats: 2, places: [4, 5, 6] });
  });
  test('after it the congress decides', () =>
    expect(choicesAfter(first.contest, first.result, 1)).toMatchObject({ choices: ['further-ballot', 'stop'], prescribed: null, namesMayBeAdded: true, rules: ['R-244-20.2', 'R-GK-1'] }));
  test('a motion to change the number five is refused', () => {
    for (const office of ['upper-delegates', 'upper-alternates'] as const) expect(whyNoSeatsMotion(packOf('244-QD/TW'), office)).toEqual({ code: 'seats_allocated', rule: 'R-244-20.1' });
    expect(whyNoSeatsMotion(packOf('244-QD/TW'), 'committee')).toBeUndefined();
  });
  test('when nobody is left the congress may add names or stop', () => {
    const { contest, result } = round([30, 29], 3, 50, 40, { office: 'upper-delegates' });
    expect(choicesAfter(contest, result, 0)).toMatchObject({ choices: ['further-ballot', 'stop'], namesMayBeAdded: true });
  });
});

describe('TS-17 two with equal votes for the last of fifteen seats', () => {
  const votes = [...Array.from({ length: 14 }, (_, index) => 200 - index), 120, 120, 50];
  const first = round(votes, 15, 232, 230);
  test('a ballot among those two, at the least prescribed by custom', () => {
    expect(first.result).toMatchObject({ threshold: 117, tied: [15, 16], unfilled: 1, next: 'tie-ballot', unconfirmed: ['R-244-32.5', 'R-244-32.6'] });
    expect(choicesAfter(first.contest, first.result, 0)).toMatchObject({ choices: ['tie-ballot', 'stop'], prescribed: 'tie-ballot', unconfirmed: ['R-244-32.6', 'R-GK-1'] });
    expect(deriveRound(first.result, 17, 'tie-ballot')).toEqual({ kind: 'tie', seats: 1, places: [15, 16] });
  });
  test('the higher wins below 117, and names no half', () => {
    const { contest, totals, result } = round([100, 99], 1, 232, 199, { roundKind: 'tie' });
    expect(result).toMatchObject({ threshold: null, elected: [1], next: 'closed' });
    expect(reasonsOf(contest, 232, totals, result)).toMatchObject([{ code: 'elected-most-votes', of: null, rules: ['R-244-32.6'] }, { code: 'fewer-votes' }]);
  });
  test('equal again: the congress decides', () => {
    const { contest, result } = round([99, 99], 1, 232, 198, { roundKind: 'tie' });
    expect(result).toMatchObject({ elected: [], tied: [1, 2], next: 'congress-decides' });
    expect(choicesAfter(contest, result, 0)).toMatchObject({ choices: ['tie-ballot', 'stop'], prescribed: null });
  });
  test('nobody voted for: all are equal, unless there is a seat for each', () => {
    expect(round([0, 0], 1, 232, 0, { roundKind: 'tie' }).result).toMatchObject({ elected: [], tied: [1, 2], next: 'congress-decides' });
    expect(round([3, 0], 2, 232, 3, { roundKind: 'tie' }).result).toMatchObject({ elected: [1], tied: [], unfilled: 1, next: 'further-ballot' });
  });
  test('where the rule is switched off the congress decides at once', () => expect(round(votes, 15, 232, 230, { switchedOff: ['R-244-32.6'] }).result).toMatchObject({ next: 'congress-decides', rules: expect.not.arrayContaining(['R-244-32.6']) }));
});

describe('TS-18 seventeen over the half for fifteen seats', () => {
  const { contest, totals, result } = round(Array.from({ length: 17 }, (_, index) => 60 - index), 15, 60, 60);
  test('the fifteen highest, and the others are told why', () => {
    expect(result.elected).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    const reasons = reasonsOf(contest, 60, totals, result);
    expect(reasons[14]).toMatchObject({ code: 'elected-over-half', votes: 46, threshold: 31, of: 60, rules: ['R-244-32.3', 'R-DER-5', 'R-244-32.5'], unconfirmed: ['R-244-32.5'] });
    expect(reasons[15]).toMatchObject({ code: 'over-half-seats-full', votes: 45, lastElected: 46, seats: 15 });
  });
});

test('TS-18 just over the half is over the half, also where the seats are full', () => {
  const { contest, totals, result } = round([40, 31, 30], 1, 60, 60);
  expect(reasonsOf(contest, 60, totals, result).map((each) => each.code)).toEqual(['elected-over-half', 'over-half-seats-full', 'not-over-half']);
});

test('TS-14 a committee one short: the congress may stop, since no source prescribes the ballot', () => {
  const { contest, result } = round([30, 30, 30, 30, 30, 30, 30, 30, 20, 10], 9, 50, 40);
  expect(result).toMatchObject({ unfilled: 1, next: 'further-ballot' });
  expect(choicesAfter(contest, result, 0)).toMatchObject({ choices: ['further-ballot', 'stop'], prescribed: 'further-ballot', unconfirmed: ['R-244-32.7', 'R-GK-1'] });
  const off = round([30, 30, 30, 30, 30, 30, 30, 30, 20, 10], 9, 50, 40, { switchedOff: ['R-244-32.7'] });
  expect(off.result.next).toBe('congress-decides');
  expect(choicesAfter(off.contest, off.result, 0)).toMatchObject({ choices: ['further-ballot', 'stop'], prescribed: null, namesMayBeAdded: true });
  // A rule with a source cannot be switched off.
  expect(round([30, 10], 2, 50, 40, { office: 'upper-delegates', switchedOff: ['R-244-32.7', 'R-244-20.2'] }).result.next).toBe('further-ballot');
});

describe('an association', () => {
  const first = round([25, 24, 10], 2, 100, 48, { regulation: 'association' });
  test('R-HOI-5.2 more than half of the valid papers, not of those convened', () => {
    expect(first.result).toMatchObject({ threshold: 25, elected: [1], unfilled: 1, next: 'further-ballot', rules: ['R-HOI-5.2', 'R-HOI-5.1', 'R-HOI-5.4', 'R-HOI-5.5', 'R-HOI-5.3'], unconfirmed: [] });
    expect(choicesAfter(first.contest, first.result, 0)).toMatchObject({ choices: ['further-ballot'], prescribed: 'further-ballot' });
  });
  test('R-HOI-5.3 in the second ballot the most votes win', () => {
    const { contest, totals, result } = round([20, 19, 0], 1, 100, 45, { regulation: 'association', roundKind: 'further' });
    expect(result).toMatchObject({ threshold: null, elected: [1], next: 'closed', rules: ['R-HOI-5.3', 'R-HOI-5.1', 'R-HOI-5.4', 'R-HOI-5.5'] });
    expect(reasonsOf(contest, 100, totals, result).map((each) => each.code)).toEqual(['elected-most-votes', 'fewer-votes', 'fewer-votes']);
  });
  test('R-HOI-5.7 equal in the second ballot: a ballot among those', () => expect(round([20, 20, 0], 1, 100, 45, { regulation: 'association', roundKind: 'further' }).result).toMatchObject({ tied: [1, 2], next: 'tie-ballot' }));
  test('R-HOI-5.4 ticks: one at the least, as many as seats at the most', () => {
    const contest = contestFor(4, 2, { regulation: 'association' });
    const tick = (...ticked: number[]): CountedBallot => ({ kind: 'tick', ticked });
    expect(totalsOfBallots(contest, sortedBallots([tick(1), tick(1, 2), tick(), tick(1, 2, 3)]))).toEqual({
      papers: 4, valid: 2, invalid: [{ reason: 'too-many-names', papers: 1 }, { reason: 'votes-for-nobody', papers: 1 }], votes: [2, 1, 0, 0], against: [0, 0, 0, 0],
    });
  });
});
