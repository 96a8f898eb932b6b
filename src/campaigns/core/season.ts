import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';

/** A season of congresses of one body: everything from the root down that the statute's levels name. */
export interface Season {
  readonly id: number;
  /** Also the name of the season's chain in the ledger. */
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Edition of the statute: core/statutes/<edition>.ts */
  readonly statute: string;
  /** '2020 - 2025' */
  readonly term: string;
  readonly rootId: number;
  readonly rootCode: string;
  readonly rootPath: string;
  /** Facts and planned days lie from–until, both included. */
  readonly fromDay: Day;
  readonly untilDay: Day;
  /** The day on which screens open; null: today. */
  readonly shownOn: Day | null;
  readonly sample: boolean;
  readonly revision: number;
  /** Ids of the statute's unconfirmed rules that this season applies all the same. */
  readonly switches: readonly string[];
  readonly levels: readonly SeasonLevel[];
}

/** When and how long congresses of one level are held in this season. @rule R-CT35-2.1…2.4 */
export interface SeasonLevel {
  readonly levelId: string;
  readonly opensOn: Day;
  /** The last day of a congress, included. */
  readonly closesOn: Day;
  /** Half days: a congress of a day and a half has 3. */
  readonly maxHalfDays: number;
}

/** When a season is, and each of its levels within it. */
export interface SeasonPeriod {
  readonly fromDay: Day;
  readonly untilDay: Day;
  readonly shownOn?: Day | null | undefined;
  readonly levels: readonly SeasonLevel[];
}

export interface SeasonDraft extends SeasonPeriod {
  readonly code: string;
}

export type PeriodProblem =
  | { readonly code: 'season_ends_before_it_begins'; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'shown_outside_season'; readonly shownOn: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'level_named_twice'; readonly levelId: string }
  | { readonly code: 'window_closes_before_it_opens'; readonly levelId: string; readonly opensOn: Day; readonly closesOn: Day }
  | { readonly code: 'window_outside_season'; readonly levelId: string; readonly opensOn: Day; readonly closesOn: Day };
export type SeasonProblem = PeriodProblem | { readonly code: 'season_code_reserved' };

/**
 * A season that can be made.
 * @problem season_code_reserved  'register' is the chain of the register
 */
export function checkSeason<D extends SeasonDraft>(draft: D): Result<D, SeasonProblem> {
  return draft.code === 'register' ? fail({ code: 'season_code_reserved' }) : checkPeriod(draft);
}

/**
 * A period that can be: it runs forward and every level's window lies within it.
 * @problem season_ends_before_it_begins   the last day comes before the first
 * @problem shown_outside_season           screens would open on a day that it does not have
 * @problem level_named_twice              one level has two windows
 * @problem window_closes_before_it_opens  a window runs backward
 * @problem window_outside_season          a window reaches out of the season
 */
export function checkPeriod<P extends SeasonPeriod>(period: P): Result<P, PeriodProblem> {
  const { fromDay, untilDay, shownOn } = period;
  if (untilDay < fromDay) return fail({ code: 'season_ends_before_it_begins', fromDay, untilDay });
  if (shownOn && !liesInSeason(period, shownOn)) return fail({ code: 'shown_outside_season', shownOn, fromDay, untilDay });
  const seen = new Set<string>();
  for (const { levelId, opensOn, closesOn } of period.levels) {
    if (seen.has(levelId)) return fail({ code: 'level_named_twice', levelId });
    seen.add(levelId);
    if (closesOn < opensOn) return fail({ code: 'window_closes_before_it_opens', levelId, opensOn, closesOn });
    if (opensOn < fromDay || closesOn > untilDay) return fail({ code: 'window_outside_season', levelId, opensOn, closesOn });
  }
  return ok(period);
}

export function levelOf(season: Pick<Season, 'levels'>, levelId: string): SeasonLevel | undefined {
  return season.levels.find((level) => level.levelId === levelId);
}

export function liesInSeason(season: Pick<Season, 'fromDay' | 'untilDay'>, day: Day): boolean {
  return season.fromDay <= day && day <= season.untilDay;
}

/**
 * The day on which windows and clocks of the season are judged: a season that is shown on a day of its own stands still on it.
 * @param happened  what is on record as having happened where one looks; who plays the shown season on goes beyond its day, and the day goes along
 */
export function seasonToday({ shownOn }: Pick<Season, 'shownOn'>, today: Day, happened?: Day | null): Day {
  if (shownOn === null) return today;
  return happened && happened > shownOn ? happened : shownOn;
}
