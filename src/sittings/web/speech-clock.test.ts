import { expect, test } from 'vitest';
import { millisecondsOf, moment } from '#foundation/day.ts';
import { clockText, minutesSince, speechClock } from './speech-clock.ts';

const begun = moment('2020-06-09T01:00:00.000Z');
const after = (milliseconds: number): number => millisecondsOf(begun) + milliseconds;

test.each([
  ['at the start', 0, '7:00', false, 1],
  ['within the first second', 400, '7:00', false, 1],
  ['after 3 minutes 18', 198_000, '3:42', false, 0.53],
  ['in the last second', 419_500, '0:01', false, 0],
  ['at the end', 420_000, '0:00', false, 0],
  ['a quarter of a minute over', 435_200, '0:15', true, 0],
])('seven minutes, %s', (_name, passed, text, over, left) => {
  const clock = speechClock(7, begun, after(passed));
  expect([clock.text, clock.over, Math.round(clock.left * 100) / 100]).toEqual([text, over, left]);
});

test('a machine that is behind never shows more than was given', () => {
  expect(speechClock(7, begun, after(-5000)).text).toBe('7:00');
});

test('an hour and more stays in minutes', () => {
  expect(clockText(4500)).toBe('75:00');
});

test('minutes that have passed are whole ones', () => {
  expect([minutesSince(begun, after(59_999)), minutesSince(begun, after(60_000)), minutesSince(begun, after(-1))]).toEqual([0, 1, 0]);
});
