import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber, day } from '#foundation/day.ts';
import { firstDayOf, lastDayOf, nextQuarter, quarterBefore, quarterOf, quartersBetween } from './quarters.ts';

describe('quarters', () => {
  test.each([
    ['2020-01-01', '2020-Q1'], ['2020-03-31', '2020-Q1'], ['2020-04-01', '2020-Q2'], ['2020-06-30', '2020-Q2'], ['2020-09-30', '2020-Q3'], ['2020-10-01', '2020-Q4'], ['2020-12-31', '2020-Q4'],
  ])('%s lies in %s', (of, quarter) => expect(quarterOf(day(of))).toBe(quarter));

  test('begin and end', () => {
    expect([firstDayOf('2020-Q1'), lastDayOf('2020-Q1'), firstDayOf('2020-Q4'), lastDayOf('2020-Q4')]).toEqual(['2020-01-01', '2020-03-31', '2020-10-01', '2020-12-31']);
    expect([nextQuarter('2020-Q4'), quarterBefore('2021-Q1')]).toEqual(['2021-Q1', '2020-Q4']);
  });

  test('from one to another', () => {
    expect(quartersBetween('2020-Q3', '2021-Q2')).toEqual(['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2']);
    expect(quartersBetween('2020-Q3', '2020-Q2')).toEqual([]);
  });

  test('every day lies in exactly its quarter', () => {
    fc.assert(fc.property(fc.integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2090-12-31')) }), (number) => {
      const of = dayFromNumber(number);
      const quarter = quarterOf(of);
      expect(firstDayOf(quarter) <= of && of <= lastDayOf(quarter)).toBe(true);
      expect(quarterBefore(nextQuarter(quarter))).toBe(quarter);
    }));
  });
});
