import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, dayFromNumber, dayNumber, dayOf, daysBetween, endOfDay, moment, momentAt, parseDay, weekday } from './day.ts';

describe('days', () => {
  test.each([
    ['2020-05-29', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2020-02-31', false],
    ['2020-13-01', false],
    ['29/5/2020', false],
    ['2020-5-29', false],
    ['', false],
    ['0020-05-29', false],
  ])('%s is a day: %s', (text, is) => {
    expect(parseDay(text) !== undefined).toBe(is);
  });

  test('29 May 2020 was a Friday', () => {
    expect(weekday(day('2020-05-29'))).toBe(5);
    expect(weekday(day('2020-05-31'))).toBe(7);
  });

  test('a day lasts until 17:00 UTC less a millisecond', () => {
    expect(endOfDay(day('2020-05-29'))).toBe('2020-05-29T16:59:59.999Z');
    expect(dayOf(moment('2020-05-29T16:59:59.999Z'))).toBe('2020-05-29');
    expect(dayOf(moment('2020-05-29T17:00:00.000Z'))).toBe('2020-05-30');
    expect(dayOf(momentAt(day('2020-05-29'), 7, 30))).toBe('2020-05-29');
  });

  test('numbers and days are the same thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: -5000, max: 5000 }), (number, step) => {
        const of = dayFromNumber(number);
        expect(dayNumber(of)).toBe(number);
        expect(daysBetween(of, addDays(of, step))).toBe(step);
        expect(dayOf(endOfDay(of))).toBe(of);
      }),
    );
  });
});
