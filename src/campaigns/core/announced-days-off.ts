import { day } from '#foundation/day.ts';
import type { DayOff } from './working-days.ts';

/**
 * Days off of 2019–2026 from the yearly announcements, general knowledge [G]: what a new installation begins with, and what counts where no
 * database is asked. An administrator keeps the calendar in use up to date.
 */
const OFF: { readonly [year: number]: string } = {
  2019: '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02',
  2020: '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02',
  2021: '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03',
  2022: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02',
};

const WORKING_SATURDAYS: { readonly [year: number]: string } = {
  2019: '01-05 05-04',
  2024: '05-04',
  2025: '04-26',
  2026: '01-10 08-22',
};

export const ANNOUNCED_DAYS_OFF: readonly DayOff[] = [...daysOf(OFF, 'off'), ...daysOf(WORKING_SATURDAYS, 'working-saturday')].toSorted((a, b) => (a.day < b.day ? -1 : 1));

function daysOf(years: { readonly [year: number]: string }, kind: DayOff['kind']): DayOff[] {
  return Object.entries(years).flatMap(([year, days]) => days.split(' ').map((each) => ({ day: day(`${year}-${each}`), kind, note: '' })));
}
