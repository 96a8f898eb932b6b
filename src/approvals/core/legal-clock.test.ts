import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANNOUNCED_DAYS_OFF } from '#campaigns/core/announced-days-off.ts';
import { workingCalendar, workingDaysBetween } from '#campaigns/core/working-days.ts';
import { dayFromNumber, dayNumber, day, daysBetween, weekday } from '#foundation/day.ts';
import { clocksOf, dueDay, LEGAL_CLOCKS } from './legal-clock.ts';

const calendar = workingCalendar(ANNOUNCED_DAYS_OFF);
const due = (rule: string, from: string) => clocksOf(rule).map((clock) => dueDay(clock, day(from), calendar));

describe('legal clocks', () => {
  test.each([
    ['R-QD24-16.1', '2020-09-26', '2020-10-06'],
    ['R-QD24-16.2', '2020-10-06', '2020-10-27'],
    // Ten days are calendar days and may end on a weekend.
    ['R-HD60-2', '2020-09-26', '2020-10-06'],
    ['R-HD60-2', '2020-06-10', '2020-06-20'],
    ['R-190-33.1', '2020-06-09', '2020-06-30'],
    ['R-190-35.1', '2020-08-31', '2021-02-28'],
    ['R-GK-2.1', '2020-01-31', '2020-02-29'],
    ['R-QD24-11.1', '2020-06-09', '2020-04-24'],
    ['R-244-10.2', '2020-06-09', '2020-05-19'],
    ['R-CT35b-2.8', '2020-06-09', '2020-04-03'],
  ])('%s from %s is due on %s (TS-31 and its like)', (rule, from, expected) => {
    expect(due(rule, from)).toEqual([expected]);
  });

  test('R-GK-2 stands for its three parameters', () => {
    expect(clocksOf('R-GK-2').map((clock) => clock.mark)).toEqual(['G', 'G', 'G']);
    expect(clocksOf('R-QD24-16')).toHaveLength(2);
    expect(clocksOf('R-XX-1')).toEqual([]);
  });

  test('a working-day clock ends on a working day, so many of them away from its start', () => {
    const days = fc.integer({ min: dayNumber(day('2019-03-01')), max: dayNumber(day('2026-03-01')) }).map(dayFromNumber);
    fc.assert(fc.property(days, fc.constantFrom(...LEGAL_CLOCKS.filter((clock) => clock.unit === 'working-days')), (from, clock) => {
      const last = dueDay(clock, from, calendar);
      expect(calendar.isWorking(last)).toBe(true);
      if (clock.before) expect(workingDaysBetween(calendar, last, from) - (calendar.isWorking(from) ? 1 : 0)).toBe(clock.count - 1);
      else expect(workingDaysBetween(calendar, from, last)).toBe(clock.count);
    }));
  });

  test('calendar days are not moved off weekends', () => {
    const [clock] = clocksOf('R-HD60-2');
    const ends = Array.from({ length: 7 }, (_, at) => dueDay(clock ?? LEGAL_CLOCKS[0]!, dayFromNumber(dayNumber(day('2020-06-01')) + at), calendar));
    expect(new Set(ends.map(weekday)).size).toBe(7);
    expect(ends.every((end, at) => daysBetween(dayFromNumber(dayNumber(day('2020-06-01')) + at), end) === 10)).toBe(true);
  });
});
