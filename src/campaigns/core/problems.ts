import type { Day } from '#foundation/day.ts';
import type { PeriodProblem, SeasonProblem } from './season.ts';
import type { SeasonChangeProblem } from './season-change.ts';

/** What speaks against one row of a bulk change; `web/words.ts` has a sentence for each. */
export type RowProblem =
  | { readonly code: 'no_congress' } // no congress of this organisation in the season
  | { readonly code: 'named_twice' }
  | { readonly code: 'outside_range' } // the duty does not reach the organisation
  | { readonly code: 'day_outside_season'; readonly day: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'shift_without_day' } // a shift by days needs a day to start from
  | { readonly code: 'direct_needs_committee' } // R-DER-6
  | { readonly code: 'form_needs_reason'; readonly members: number | null } // R-CT35-3.1
  | { readonly code: 'already_held' }
  | { readonly code: 'plan_awaits_approval'; readonly number: string; readonly on: Day } // sent to the superior on that day
  | { readonly code: 'plan_approved'; readonly number: string; readonly on: Day } // approved on that day; a new round changes it
  | { readonly code: 'already_decided' }
  | { readonly code: 'decider_not_superior'; readonly decidedBy: string }
  | { readonly code: 'no_superior' };

/** A row that was refused, by name. */
export type RefusedRow = RowProblem & { readonly organisation: string; readonly name: string };

/** Everything is refused because of some rows; the first 200 are named. */
export interface RowsRefused {
  readonly code: 'rows_refused';
  readonly count: number;
  readonly rows: readonly RefusedRow[];
}

export type SeasonMissing = { readonly code: 'season_not_found'; readonly season: string };
export type UnitMissing = { readonly code: 'organisation_not_found'; readonly organisation: string };
export type StalePlans = { readonly code: 'stale_plans'; readonly count: number; readonly organisations: readonly string[] };

export type MakeSeasonProblem =
  | SeasonProblem
  | UnitMissing
  | { readonly code: 'season_exists'; readonly season: string }
  | { readonly code: 'statute_unknown'; readonly statute: string }
  | { readonly code: 'level_unknown'; readonly levelId: string };
export type ChangeSeasonProblem =
  | SeasonMissing
  | PeriodProblem
  | SeasonChangeProblem
  | { readonly code: 'level_unknown'; readonly levelId: string }
  | { readonly code: 'season_changed_meanwhile' };
export type OpenCongressesProblem = SeasonMissing | UnitMissing | { readonly code: 'nothing_to_open' };
export type PlanProblem = SeasonMissing | UnitMissing | RowsRefused | StalePlans | { readonly code: 'nothing_chosen' } | { readonly code: 'plans_unchanged' };
export type DecideProblem = SeasonMissing | RowsRefused | { readonly code: 'decided_in_future'; readonly decidedOn: Day } | UnitMissing;
export type DeclareHoldProblem =
  | SeasonMissing
  | UnitMissing
  | { readonly code: 'hold_ends_before_it_begins' }
  | { readonly code: 'hold_outside_season'; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'hold_overlaps'; readonly fromDay: Day; readonly untilDay: Day | null };
export type LiftHoldProblem =
  | SeasonMissing
  | { readonly code: 'hold_not_found' }
  | { readonly code: 'hold_already_lifted' }
  | { readonly code: 'hold_already_over'; readonly untilDay: Day }
  | { readonly code: 'lift_before_hold'; readonly fromDay: Day }
  | { readonly code: 'lift_after_end'; readonly untilDay: Day }
  | { readonly code: 'hold_outside_season'; readonly fromDay: Day; readonly untilDay: Day };
export type ShowCongressProblem = SeasonMissing | UnitMissing | { readonly code: 'congress_not_found'; readonly organisation: string };
export type DayOffProblem = { readonly code: 'day_is_weekend'; readonly day: Day } | { readonly code: 'day_is_no_saturday'; readonly day: Day };

export type CampaignsProblem =
  | MakeSeasonProblem
  | ChangeSeasonProblem
  | OpenCongressesProblem
  | PlanProblem
  | DecideProblem
  | DeclareHoldProblem
  | LiftHoldProblem
  | ShowCongressProblem
  | DayOffProblem;
