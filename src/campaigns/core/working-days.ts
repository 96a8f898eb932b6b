import { assert } from '#foundation/assert.ts';
import { addDays, type Day, weekday } from '#foundation/day.ts';

/** A day on which offices differ from the week's rule. A setting: holidays are announced year by year. */
export interface DayOff {
  readonly day: Day;
  readonly kind: 'off' | 'working-saturday';
  readonly note: string;
}

/** Monday to Friday without the days off, and the Saturdays that are worked in exchange. */
export interface WorkingCalendar {
  isWorking(day: Day): boolean;
}

export function workingCalendar(daysOff: readonly DayOff[]): WorkingCalendar {
  const kinds = new Map(daysOff.map((each) => [each.day, each.kind]));
  return {
    isWorking(day) {
      const kind = kinds.get(day);
      if (kind !== undefined) return kind === 'working-saturday';
      return weekday(day) <= 5;
    },
  };
}

/**
 * The last day of a period of so many working days; the day named does not count (Saturday 26/9/2020 and 7 is 6/10/2020).
 * @param count whole, 0 or more; 0 is the day itself
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Day, count: number): Day {
  return walk(calendar, from, count, 1);
}

/** The day so many working days before; the day named does not count. The opening on it is announced in time. */
export function subtractWorkingDays(calendar: WorkingCalendar, from: Day, count: number): Day {
  return walk(calendar, from, count, -1);
}

/** Working days after the first day up to and including the second; 0 when the second is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorking(day)) count += 1;
  return count;
}

/** Working days from the day of a notice, which counts when it is worked, up to the eve of the opening. */
export function workingDaysOfNotice(calendar: WorkingCalendar, noticeOn: Day, openingOn: Day): number {
  return noticeOn < openingOn ? workingDaysBetween(calendar, addDays(noticeOn, -1), addDays(openingOn, -1)) : 0;
}

/** The day itself when it is worked, else the next one that is. */
export function workingDayFrom(calendar: WorkingCalendar, day: Day): Day {
  return calendar.isWorking(day) ? day : walk(calendar, day, 1, 1);
}

function walk(calendar: WorkingCalendar, from: Day, count: number, step: 1 | -1): Day {
  assert(Number.isInteger(count) && count >= 0, `working days are counted: ${count}`);
  let day = from;
  let idle = 0;
  for (let left = count; left > 0; ) {
    day = addDays(day, step);
    idle = calendar.isWorking(day) ? 0 : idle + 1;
    if (idle === 0) left -= 1;
    assert(idle < 1000, 'a calendar has working days');
  }
  return day;
}
