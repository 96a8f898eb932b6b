import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { decideStep, type ToldStep } from './decide-step.ts';
import type { Track } from './person.ts';
import { mayAmend, nextStep, passes, presenceNeeded, progressOf, standingSteps, votesNeeded } from './process.ts';
import type { HeldStep, StepNumber } from './step.ts';

const person = (id: string, track: Track = 're-election') => ({ id, track, fullName: `Đồng chí ${id}` });
const today = day('2020-05-29');
const told = (step: StepNumber, votes: readonly (readonly [string, number | null])[], more: Partial<ToldStep> = {}): ToldStep => ({
  track: 're-election', step, heldOn: day('2020-05-10'), summoned: 15, present: 12, minutes: '1', votes: votes.map(([id, count]) => ({ person: id, votes: count })), ...more,
});
/** Tells one after another; each must be taken. */
function walk(people: readonly ReturnType<typeof person>[], steps: readonly ToldStep[]): HeldStep[] {
  const held: HeldStep[] = [];
  for (const each of steps) {
    const decided = decideStep(each, { people, steps: held, today });
    if (!decided.ok) throw new Error(JSON.stringify(decided.problem));
    held.push({ ...decided.value, id: `${held.length}` });
  }
  return held;
}
const code = (step: ToldStep, people: readonly ReturnType<typeof person>[], steps: readonly HeldStep[] = []): string => {
  const decided = decideStep(step, { people, steps, today });
  return decided.ok ? 'ok' : decided.problem.code;
};

describe('R-NS-3', () => {
  test.each([[15, 10, 8], [3, 2, 2], [46, 31, 24], [1, 1, 1], [16, 11, 9]])('of %i summoned %i must be there and %i vote for', (summoned, presence, votes) => {
    expect([presenceNeeded(summoned), votesNeeded(summoned)]).toEqual([presence, votes]);
  });

  test('more than half of those summoned, never just half', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (summoned, votes) => passes({ step: 3, summoned }, { votes }) === votes * 2 > summoned));
  });
});

describe('the order of the steps', () => {
  const people = [person('a'), person('b'), person('c', 'first-time')];

  test('R-NS-1: five steps of the same persons; who fails is out', () => {
    const held = walk(people, [told(1, [['a', null], ['b', null]]), told(2, [['a', 10], ['b', 7]])]);
    expect(progressOf('b', held)).toMatchObject({ state: 'not-passed', step: 2 });
    expect(code(told(3, [['b', 9]]), people, held)).toBe('person_out_before');
    expect(code(told(4, [['a', 9]]), people, held)).toBe('step_not_next');
    expect(nextStep('re-election', people, held)).toMatchObject({ step: 3, people: ['a'] });
  });

  test('R-NS-2: the first time waits for re-election, and not where nobody is re-elected', () => {
    expect(code(told(1, [['c', null]], { track: 'first-time' }), people)).toBe('re_election_first');
    expect(code(told(1, [['c', null]], { track: 'first-time' }), [person('c', 'first-time')])).toBe('ok');
  });

  test('who came in later goes through a round of the own', () => {
    const held = walk([person('a')], [1, 2, 3, 4, 5].map((step) => told(step as StepNumber, [['a', step === 1 ? null : 12]])));
    expect(progressOf('a', held).state).toBe('introduced');
    expect(nextStep('re-election', [person('a'), person('d')], held)).toMatchObject({ round: 2, step: 1, people: ['d'] });
  });

  test.each([
    ['day_in_future', told(1, [['a', null]], { heldOn: day('2020-05-30') })], ['present_above_summoned', told(1, [['a', null]], { present: 16 })], ['step_without_quorum', told(1, [['a', null]], { present: 9 })], ['ok', told(1, [['a', null]], { present: 10 })],
    ['step_names_nobody', told(1, [])], ['step_names_twice', told(1, [['a', null], ['a', null]])], ['person_of_other_track', told(1, [['c', null]])], ['votes_not_at_first_step', told(1, [['a', 3]])], ['person_not_found', told(1, [['x', null]])],
  ] as const)('%s', (expected, step) => {
    expect(code(step, people)).toBe(expected);
  });

  test('later steps: votes are there, no more than were present, and nobody is left out', () => {
    const held = walk(people, [told(1, [['a', null], ['b', null]])]);
    expect(code(told(2, [['a', null], ['b', 8]]), people, held)).toBe('votes_missing');
    expect(code(told(2, [['a', 13], ['b', 8]]), people, held)).toBe('votes_above_present');
    expect(code(told(2, [['a', 12]]), people, held)).toBe('person_left_out');
    expect(code(told(2, [['a', 12], ['b', 8]], { heldOn: day('2020-05-09') }), people, held)).toBe('step_before_previous');
  });

  test('only the latest telling is replaced', () => {
    const held = walk(people, [told(1, [['a', null]]), told(2, [['a', 12]])]);
    expect(held.map((step) => mayAmend(step, held))).toEqual([false, true]);
    expect(standingSteps([{ id: '1', amends: null }, { id: '2', amends: '1' }]).map(({ id }) => id)).toEqual(['2']);
  });
});
