import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, type Day, dayFromNumber, dayNumber, weekday } from '#foundation/day.ts';
import { addWorkingDays, type DayOff, subtractWorkingDays, workingCalendar, workingDayFrom, workingDaysBetween, workingDaysOfNotice } from './working-days.ts';

const off = (text: string): DayOff => ({ day: day(text), kind: 'off', note: '' });
const worked = (text: string): DayOff => ({ day: day(text), kind: 'working-saturday', note: '' });
const year2020 = workingCalendar([off('2020-04-02'), off('2020-04-30'), off('2020-05-01'), off('2020-09-02'), worked('2019-05-04')]);

describe('the working-day calendar', () => {
  test.each([
    ['2020-05-29', true, 'a Friday'],
    ['2020-05-30', false, 'a Saturday'],
    ['2020-05-31', false, 'a Sunday'],
    ['2020-04-30', false, 'a holiday on a Thursday'],
    ['2019-05-04', true, 'a Saturday worked in exchange'],
  ])('%s is worked: %s (%s)', (text, is) => {
    expect(year2020.isWorking(day(text))).toBe(is);
  });

  test('R-QD24-16.1: closed on Saturday 26/9/2020, seven working days end on 6/10, fifteen more on 27/10 (TS-31)', () => {
    expect(addWorkingDays(year2020, day('2020-09-26'), 7)).toBe('2020-10-06');
    expect(addWorkingDays(year2020, day('2020-10-06'), 15)).toBe('2020-10-27');
  });

  test('R-QD24-11.1: thirty working days before 29/5/2020 is 15/4/2020, over the holidays of 30/4 and 1/5', () => {
    expect(subtractWorkingDays(year2020, day('2020-05-29'), 30)).toBe('2020-04-15');
    expect(workingDaysOfNotice(year2020, day('2020-04-15'), day('2020-05-29'))).toBe(30);
    expect(workingDaysOfNotice(year2020, day('2020-04-16'), day('2020-05-29'))).toBe(29);
    expect(workingDaysOfNotice(year2020, day('2020-05-29'), day('2020-05-29'))).toBe(0);
  });

  test('no working days is the day itself, worked or not', () => {
    expect(addWorkingDays(year2020, day('2020-05-30'), 0)).toBe('2020-05-30');
  });

  test('the next working day of a Thursday holiday before another is the Monday', () => {
    expect(workingDayFrom(year2020, day('2020-04-30'))).toBe('2020-05-04');
    expect(workingDayFrom(year2020, day('2020-05-04'))).toBe('2020-05-04');
  });
});

const anyDay = fc.integer({ min: dayNumber(day('2019-01-01')), max: dayNumber(day('2026-12-31')) }).map(dayFromNumber);
const anyCalendar = fc.uniqueArray(anyDay, { maxLength: 60 }).map((days) =>
  workingCalendar(days.map((each): DayOff => ({ day: each, kind: weekday(each) === 6 ? 'working-saturday' : 'off', note: '' }))),
);
const count = fc.integer({ min: 0, max: 90 });

describe('counting working days, on any calendar', () => {
  test('what is added is counted back', () => {
    fc.assert(fc.property(anyCalendar, anyDay, count, (calendar, from, days) => {
      expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, days))).toBe(days);
    }));
  });

  test('from a working day, there and back is the same day', () => {
    fc.assert(fc.property(anyCalendar, anyDay, count, (calendar, some, days) => {
      const from = workingDayFrom(calendar, some);
      expect(subtractWorkingDays(calendar, addWorkingDays(calendar, from, days), days)).toBe(from);
    }));
  });

  test('a later start or more days never end earlier', () => {
    fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 30 }), count, count, (calendar, from, later, fewer, more) => {
      const end = (start: Day, days: number): Day => addWorkingDays(calendar, start, days);
      expect(end(addDays(from, later), fewer) >= end(from, fewer)).toBe(true);
      expect(end(from, Math.max(fewer, more)) >= end(from, Math.min(fewer, more))).toBe(true);
    }));
  });

  test('the notice is in time exactly up to the day that is counted back', () => {
    fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (calendar, opening, days) => {
      const latest = subtractWorkingDays(calendar, opening, days);
      expect(workingDaysOfNotice(calendar, latest, opening)).toBe(days);
      expect(workingDaysOfNotice(calendar, addDays(latest, 1), opening)).toBe(days - 1);
    }));
  });
});
