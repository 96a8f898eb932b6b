import { workingDaysBetween, type WorkingCalendar } from '#campaigns/core/working-days.ts';
import { type Day, daysBetween } from '#foundation/day.ts';
import { type ClockUnit, dueDay, type LegalClock } from './legal-clock.ts';

export const CLOCK_STATES = ['running', 'late', 'met', 'met-late'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export interface ClockReading {
  readonly due: Day;
  readonly state: ClockState;
  /**
   * Of a clock that still runs: 0 on the last day, below 0 once it has passed. Working days of a clock in working days, else calendar days;
   * a working-day clock that ended before a weekend is one day late on that weekend.
   */
  readonly daysLeft: number | null;
}

/** How a clock stands on the day. @param doneOn when what it asks for was done; null: not yet */
export function readClock(clock: Pick<LegalClock, 'before' | 'unit' | 'count'>, from: Day, doneOn: Day | null, today: Day, calendar: WorkingCalendar): ClockReading {
  const due = dueDay(clock, from, calendar);
  if (doneOn !== null) return { due, state: doneOn <= due ? 'met' : 'met-late', daysLeft: null };
  return { due, state: today <= due ? 'running' : 'late', daysLeft: daysLeft(clock.unit, today, due, calendar) };
}

/** From today, which does not count, to the due day, which does. */
export function daysLeft(unit: ClockUnit, today: Day, due: Day, calendar: WorkingCalendar): number {
  if (unit !== 'working-days') return daysBetween(today, due);
  return today <= due ? workingDaysBetween(calendar, today, due) : -Math.max(1, workingDaysBetween(calendar, due, today));
}
