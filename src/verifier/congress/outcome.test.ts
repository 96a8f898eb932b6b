import { describe, expect, test } from 'vitest';
import { outcomeOf, type Round } from './outcome.ts';
import { regulationOf } from './regulations.ts';

/** The situations of the rules (regulations §9) for the second counter alone; both counters are held against each other in journeys. */

const party = regulationOf('244-QD/TW');
const association = regulationOf('association');
if (!party || !association) throw new Error('the editions are known');

const round = (votes: readonly number[], more: Partial<Round> = {}): Round => ({
  regulation: party, switchedOff: [], office: 'committee', roundKind: 'first', meeting: 'members-congress', form: 'strike-out', seats: 2, base: 20, valid: 20, votes, reasons: [], ...more,
});

describe('who is elected', () => {
  test.each<[string, Round, number | null, number[], number[], number, string]>([
    ['TS-01 five of a base of eleven', round([5], { seats: 1, base: 11, form: 'boxes' }), 6, [], [], 1, 'further-ballot'],
    ['TS-02 eleven of a base of twenty', round([11], { seats: 1, base: 20, form: 'boxes' }), 11, [1], [], 0, 'closed'],
    ['TS-07 fifty of a hundred', round([50, 51], { base: 100, seats: 1 }), 51, [2], [], 0, 'closed'],
    ['TS-18 more over the half than seats', round([12, 15, 11, 14], { seats: 2 }), 11, [2, 4], [], 0, 'closed'],
    ['TS-17 two at the last seat', round([120, 130, 120], { base: 232, seats: 2 }), 117, [2], [1, 3], 1, 'tie-ballot'],
    ['TS-17 the tie ballot is won without the half', round([40, 41], { roundKind: 'tie', base: 232, seats: 1 }), null, [2], [], 0, 'closed'],
    ['TS-17 equal again', round([40, 40], { roundKind: 'tie', base: 232, seats: 1 }), null, [], [1, 2], 1, 'congress-decides'],
    ['a tie ballot that nobody is named on', round([0, 0], { roundKind: 'tie', seats: 1 }), null, [], [1, 2], 1, 'congress-decides'],
    ['a base of one', round([1], { seats: 1, base: 1, form: 'boxes' }), 1, [1], [], 0, 'closed'],
    ['a tie switched off', round([12, 12], { seats: 1, switchedOff: ['R-244-32.6'] }), 11, [], [1, 2], 1, 'congress-decides'],
    ['further ballots switched off', round([2, 2], { seats: 1, switchedOff: ['R-244-32.7'] }), 11, [], [], 1, 'congress-decides'],
    ['but not for delegates', round([2, 2], { seats: 1, switchedOff: ['R-244-32.7'], office: 'upper-delegates' }), 11, [], [], 1, 'further-ballot'],
    ['an association: half of the valid papers', round([6, 5], { regulation: association, form: 'tick', seats: 2, valid: 10, base: 40 }), 6, [1], [], 1, 'further-ballot'],
    ['and then the most votes', round([3, 5, 0], { regulation: association, form: 'tick', seats: 2, roundKind: 'further', valid: 10, base: 40 }), null, [2, 1], [], 0, 'closed'],
    ['whom nobody ticked is not elected while seats are left', round([3, 0], { regulation: association, form: 'tick', seats: 2, roundKind: 'further' }), null, [1], [], 1, 'further-ballot'],
  ])('%s', (_name, of, threshold, elected, tied, unfilled, next) => {
    expect(outcomeOf(of)).toMatchObject({ threshold, elected, tied, unfilled, next });
  });
});

describe('the rules behind it', () => {
  test('stand in the order of the page, each once', () => {
    expect(outcomeOf(round([12, 15, 11, 14], { reasons: ['marked', 'not-issued'] })).rules).toEqual([
      'R-244-32.2', 'R-DER-5', 'R-244-17.2', 'R-244-17.4', 'R-244-17.5a', 'R-244-17.6f', 'R-244-32.1', 'R-244-32.5',
    ]);
    expect(outcomeOf(round([12, 15, 12], { meeting: 'conference' })).unconfirmed).toEqual(['R-244-32.4', 'R-244-32.5', 'R-244-32.6']);
    expect(outcomeOf(round([1, 1], { office: 'upper-delegates', meeting: 'delegate-congress' })).rules.at(-1)).toBe('R-244-20.2');
    expect(outcomeOf(round([2, 2], { regulation: association, form: 'tick', roundKind: 'further', seats: 1 })).rules).toEqual(['R-HOI-5.3', 'R-HOI-5.1', 'R-HOI-5.4', 'R-HOI-5.5', 'R-HOI-5.7']);
  });

  test('say of each person why', () => {
    expect(outcomeOf(round([15, 12, 12, 11, 3], { seats: 2 })).why).toEqual(['elected-over-half', 'tied-at-last-seat', 'tied-at-last-seat', 'over-half-seats-full', 'not-over-half']);
    expect(outcomeOf(round([4, 2], { roundKind: 'tie', seats: 1 })).why).toEqual(['elected-most-votes', 'fewer-votes']);
  });
});
