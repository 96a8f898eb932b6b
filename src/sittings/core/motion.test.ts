import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moment } from '#foundation/day.ts';
import { motionState, weighMotion } from './motion.ts';
import { MAJORITIES, majorityOf, votesNeeded } from './rules/majority.ts';

const count = (present: number, yes: number, against = 0, other = 0) => ({ present, for: yes, against, other });

describe('R-244-2.1 more than half of those present', () => {
  test.each([
    [116, 58, 'rejected'],
    [116, 59, 'passed'],
    [117, 58, 'rejected'],
    [117, 59, 'passed'],
    [1, 1, 'passed'],
    [1, 0, 'rejected'],
    [2, 1, 'rejected'],
  ] as const)('%i present, %i for: %s', (present, yes, outcome) => {
    expect(weighMotion('over-half-present', count(present, yes), 200)).toMatchObject({ ok: true, value: { outcome } });
  });

  test('who is present and does not vote counts against the majority', () => {
    expect(weighMotion('over-half-present', count(100, 50, 10, 5), 118)).toEqual({ ok: true, value: { outcome: 'rejected', needed: 51, notVoting: 35, rule: 'R-244-2.1', confirmed: true } });
  });
});

describe('other majorities, not confirmed', () => {
  test('more than half of those summoned', () => {
    expect(weighMotion('over-half-summoned', count(100, 59), 118)).toMatchObject({ value: { outcome: 'rejected', needed: 60, confirmed: false } });
    expect(weighMotion('over-half-summoned', count(100, 60), 118)).toMatchObject({ value: { outcome: 'passed' } });
  });

  test.each([
    [9, 6, 'passed'],
    [9, 5, 'rejected'],
    [10, 6, 'rejected'],
    [10, 7, 'passed'],
  ] as const)('two thirds of %i: %i is %s', (present, yes, outcome) => {
    expect(weighMotion('two-thirds-present', count(present, yes), 20)).toMatchObject({ value: { outcome } });
  });

  test('each majority names its rule and whether it was read', () => {
    expect(MAJORITIES.map((id) => [id, majorityOf(id).confirmed])).toEqual([['over-half-present', true], ['over-half-summoned', false], ['two-thirds-present', false]]);
  });
});

describe('a count that cannot be', () => {
  test.each([
    ['more votes than present', count(10, 9, 1, 1), { code: 'votes_above_present', present: 10, votes: 11 }],
    ['more present than summoned', count(21, 10), { code: 'present_above_summoned', present: 21, summoned: 20 }],
    ['nobody present', count(0, 0), { code: 'nobody_present' }],
  ] as const)('%s', (_case, votes, problem) => {
    expect(weighMotion('over-half-present', votes, 20)).toEqual({ ok: false, problem });
  });

  test('all present vote: nothing is left over', () => {
    expect(weighMotion('over-half-present', count(10, 6, 3, 1), 20)).toMatchObject({ value: { notVoting: 0 } });
  });
});

test('whatever the majority: nobody for never passes, everybody for always does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MAJORITIES), fc.integer({ min: 1, max: 2000 }), (id, people) => {
      expect(weighMotion(id, count(people, 0), people)).toMatchObject({ value: { outcome: 'rejected' } });
      expect(weighMotion(id, count(people, people), people)).toMatchObject({ value: { outcome: 'passed' } });
      expect(2 * votesNeeded(id, people)).toBeGreaterThan(people);
    }),
  );
});

test('the state of a motion', () => {
  const at = moment('2020-06-09T01:00:00.000Z');
  const decision = { ...count(10, 6), summoned: 12, version: 1, decidedAt: at, outcome: 'passed', reason: '' } as const;
  expect([motionState({ withdrawnAt: null, decision: null }), motionState({ withdrawnAt: at, decision: null }), motionState({ withdrawnAt: null, decision })]).toEqual(['open', 'withdrawn', 'passed']);
});
