import type { Finding } from '../finding.ts';
import { liesInSeason } from '../season.ts';
import { found, HOUSE, type Subject } from './subject.ts';

/**
 * A congress opens on a day of its season. New plans outside are refused when they are saved; a hold's end can still push one out.
 * @rule R-PLAN-1
 * @source the season's own period
 * @problem outside_season  the planned day lies before the first or after the last day of the season
 */
export function checkInSeason({ season, plan }: Subject): Finding[] {
  if (plan.plannedOn === null || liesInSeason(season, plan.plannedOn)) return [];
  return [found(HOUSE('R-PLAN-1'), 'refusal', { code: 'outside_season', plannedOn: plan.plannedOn, fromDay: season.fromDay, untilDay: season.untilDay })];
}
