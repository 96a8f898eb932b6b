import { showCalendar, listDaysOff, setDayOff } from './contract/calendar.ts';
import { listHolds, declareHold, liftHold } from './contract/holds.ts';
import { openCongresses, listCongresses, planCongresses, decideCongresses, showCongress, listFindings } from './contract/plans.ts';
import { listSeasons, showSeason, makeSeason, changeSeason } from './contract/seasons.ts';

/** Operations of the seasons, by subject: settings, plans, holds, the calendar. Days are 2020-05-29; lengths are half days. */
export { planFilters, seasonShape } from './contract/shapes.ts';
export * from './contract/seasons.ts';
export * from './contract/plans.ts';
export * from './contract/holds.ts';
export * from './contract/calendar.ts';

export const campaignsContract = {
  listSeasons, showSeason, makeSeason, changeSeason, openCongresses, listCongresses, planCongresses, decideCongresses, listHolds, declareHold, liftHold, showCongress,
  listFindings, showCalendar, listDaysOff, setDayOff,
};
