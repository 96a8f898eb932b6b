import { addDays, type Day, day } from '#foundation/day.ts';

/** Quarters of a year, written '2020-Q3'. As text they stand in the order of time. */

/** The quarter that a day lies in. */
export function quarterOf(of: Day): string {
  return `${of.slice(0, 4)}-Q${Math.ceil(Number(of.slice(5, 7)) / 3)}`;
}

export function firstDayOf(quarter: string): Day {
  const [year = 0, part = 1] = partsOf(quarter);
  return day(`${year}-${String(part * 3 - 2).padStart(2, '0')}-01`);
}

export function lastDayOf(quarter: string): Day {
  return addDays(firstDayOf(nextQuarter(quarter)), -1);
}

export function nextQuarter(quarter: string): string {
  const [year = 0, part = 1] = partsOf(quarter);
  return part === 4 ? `${year + 1}-Q1` : `${year}-Q${part + 1}`;
}

export function quarterBefore(quarter: string): string {
  return quarterOf(addDays(firstDayOf(quarter), -1));
}

/** From the first to the last, both included; none when the last comes earlier. */
export function quartersBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let each = first; each <= last; each = nextQuarter(each)) found.push(each);
  return found;
}

function partsOf(quarter: string): number[] {
  return quarter.split('-Q').map(Number);
}
