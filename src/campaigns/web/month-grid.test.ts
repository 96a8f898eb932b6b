import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { daysOffYear, weeksOf } from './month-grid.ts';

describe('a month', () => {
  test('begins on its weekday and ends on its last day', () => {
    const weeks = weeksOf(2020, 5);
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, '2020-05-01', '2020-05-02', '2020-05-03']);
    expect(weeks.at(-1)?.[6]).toBe('2020-05-31');
  });
  test.each([
    [2021, 2, 4, 28],
    [2020, 2, 5, 29],
    [2020, 3, 6, 31],
    [2023, 10, 6, 31],
  ])('%i/%i has %i weeks and %i days', (year, month, weeks, days) => {
    expect([weeksOf(year, month).length, weeksOf(year, month).flat().filter((each) => each !== undefined).length]).toEqual([weeks, days]);
  });
});

describe('the year first shown', () => {
  const season = { fromDay: '2025-11-01', untilDay: '2026-10-31', shownOn: null };
  test.each([
    ['2025-12-31', null, 2025],
    ['2026-01-01', null, 2026],
    ['2028-05-05', null, 2025],
    ['2028-05-05', '2026-05-29', 2026],
  ])('on %s with %s shown: %i', (on, shownOn, year) => {
    expect(daysOffYear({ ...season, shownOn }, day(on))).toBe(year);
  });
});
