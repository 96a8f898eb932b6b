import { describe, expect, test } from 'vitest';
import { day, moment } from '#foundation/day.ts';
import { endsOn, inOrder, planKnownAt, type PlanVersion } from './plan.ts';

const version = (number: number, plannedOn: string | null, recordedAt: string): PlanVersion => ({
  congressId: 1, version: number, plannedOn: plannedOn === null ? null : day(plannedOn), halfDays: null, form: 'members', contents: ['review'], pilot: false,
  directElection: false, change: 'planned', reason: '', decidedOn: null, decidedBy: null, paperNumber: null, recordedAt: moment(recordedAt), entryNumber: number,
});

describe('the plan known at a moment', () => {
  const versions = [version(1, null, '2020-01-10T02:00:00.000Z'), version(2, '2020-04-10', '2020-02-01T02:00:00.000Z'), version(3, '2020-05-04', '2020-04-23T02:00:00.000Z')];
  test.each([
    ['2020-01-10T01:59:59.999Z', undefined],
    ['2020-01-10T02:00:00.000Z', null],
    ['2020-04-23T01:59:59.999Z', '2020-04-10'],
    ['2020-04-23T02:00:00.000Z', '2020-05-04'],
    ['2021-01-01T00:00:00.000Z', '2020-05-04'],
  ])('%s: %s', (at, expected) => {
    expect(planKnownAt(versions, moment(at))?.plannedOn).toBe(expected);
  });
});

test.each([
  [null, '2020-05-29'],
  [1, '2020-05-29'],
  [2, '2020-05-29'],
  [3, '2020-05-30'],
  [4, '2020-05-30'],
  [5, '2020-05-31'],
])('a congress of %s half days from 29/5 ends on %s', (halfDays, expected) => {
  expect(endsOn(day('2020-05-29'), halfDays)).toBe(expected);
});

test('contents stand in the order of the statute, each once', () => {
  expect(inOrder(['committee', 'review', 'committee'])).toEqual(['review', 'committee']);
});
