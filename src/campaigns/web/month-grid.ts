import { addDays, type Day, day, weekday } from '#foundation/day.ts';
import { today } from '#kit/day-field.tsx';

/** A month as weeks from Monday to Sunday; days of other months are left open. */
export function weeksOf(year: number, month: number): (Day | undefined)[][] {
  const first = day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  const weeks: (Day | undefined)[][] = [];
  let week: (Day | undefined)[] = Array.from({ length: weekday(first) - 1 }, () => undefined);
  for (let each = first; each.slice(5, 7) === first.slice(5, 7); each = addDays(each, 1)) {
    week.push(each);
    if (week.length === 7) {
      weeks.push(week);
      week = [];
    }
  }
  if (week.length > 0) weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  return weeks;
}

interface SeasonDays {
  readonly fromDay: string;
  readonly untilDay: string;
  readonly shownOn: string | null;
}

/** The year whose days off matter first: that of the day shown, of today within the season, else the season's first. */
export function daysOffYear(season: SeasonDays, on: Day = today()): number {
  const within = season.fromDay <= on && on <= season.untilDay;
  return Number((season.shownOn ?? (within ? on : season.fromDay)).slice(0, 4));
}
