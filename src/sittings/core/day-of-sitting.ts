import type { Season } from '#campaigns/core/season.ts';
import { liesInSeason } from '#campaigns/core/season.ts';
import type { Day } from '#foundation/day.ts';

/**
 * The civil day of a sitting that is opened now: as given, else today. A sample season lies in the past; played today it takes the planned day,
 * else the day on which its screens open.
 */
export function dayOfSitting(season: Pick<Season, 'fromDay' | 'untilDay' | 'sample' | 'shownOn'>, plannedOn: Day | null, today: Day, given?: Day): Day {
  if (given !== undefined) return given;
  if (!season.sample || liesInSeason(season, today)) return today;
  return plannedOn ?? season.shownOn ?? today;
}
