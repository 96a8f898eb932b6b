import { type Route, route } from '#platform/http/route.ts';
import {
  changeSeason as changeSeasonOperation, declareHold as declareHoldOperation, decideCongresses as decideOperation, liftHold as liftHoldOperation, listCongresses as listCongressesOperation,
  listDaysOff as listDaysOffOperation, listFindings as listFindingsOperation, listHolds as listHoldsOperation, listSeasons as listSeasonsOperation,
  makeSeason as makeSeasonOperation, openCongresses as openCongressesOperation, planCongresses as planCongressesOperation,
  setDayOff as setDayOffOperation, showCalendar as showCalendarOperation, showCongress as showCongressOperation, showSeason as showSeasonOperation,
} from '../contract.ts';
import { showCalendar } from './calendar.ts';
import { listDaysOff, setDayOff } from './days-off.ts';
import { decideCongresses } from './decide-congresses.ts';
import { changeSeason } from './change-season.ts';
import { declareHold } from './declare-hold.ts';
import { liftHold } from './lift-hold.ts';
import { makeSeason } from './make-season.ts';
import { openCongresses } from './open-congresses.ts';
import { campaignsParts, type CampaignsPorts } from './parts.ts';
import { planCongresses } from './plan-congresses.ts';
import { listCongresses, listFindings } from './read-plans.ts';
import { listHolds, listSeasons, showSeason } from './read-seasons.ts';
import { showCongress } from './show-congress.ts';

export function campaignsRoutes(ports: CampaignsPorts = {}): Route[] {
  const parts = campaignsParts(ports);
  return [
    route(listSeasonsOperation, listSeasons),
    route(showSeasonOperation, showSeason),
    route(makeSeasonOperation, (shell, actor, input) => makeSeason(shell, actor, input)),
    route(changeSeasonOperation, (shell, actor, input) => changeSeason(shell, actor, input, parts)),
    route(openCongressesOperation, openCongresses),
    route(listCongressesOperation, (shell, actor, input) => listCongresses(shell, actor, input, parts)),
    route(planCongressesOperation, (shell, actor, input) => planCongresses(shell, actor, input, parts)),
    route(decideOperation, (shell, actor, input) => decideCongresses(shell, actor, input, parts)),
    route(listHoldsOperation, listHolds),
    route(declareHoldOperation, (shell, actor, input) => declareHold(shell, actor, input, parts)),
    route(liftHoldOperation, (shell, actor, input) => liftHold(shell, actor, input, parts)),
    route(showCongressOperation, (shell, actor, input) => showCongress(shell, actor, input, parts)),
    route(listFindingsOperation, (shell, actor, input) => listFindings(shell, actor, input, parts)),
    route(showCalendarOperation, (shell, actor, input) => showCalendar(shell, actor, input, parts)),
    route(listDaysOffOperation, listDaysOff),
    route(setDayOffOperation, setDayOff),
  ];
}
