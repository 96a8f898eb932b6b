import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { checkPeriod, levelOf, liesInSeason, type PeriodProblem, type Season, type SeasonLevel } from './season.ts';
import { statuteOf } from './statutes/editions.ts';
import { unconfirmedRules } from './statutes/statute.ts';

/** What of a season can be set anew after it was made. Its code, root and statute stay. */
export interface SeasonSettings {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly term: string;
  readonly fromDay: Day;
  readonly untilDay: Day;
  readonly shownOn: Day | null;
  readonly switches: readonly string[];
  readonly levels: readonly SeasonLevel[];
}

/** What is wished; what is not named stays as it is. */
export type SeasonWish = { readonly [Name in keyof SeasonSettings]?: SeasonSettings[Name] | undefined };

/** What the season already carries and must go on carrying. */
export interface SeasonLoad {
  /** First and last day of the facts that stand; null: there are none. */
  readonly facts: { readonly earliest: Day; readonly latest: Day } | null;
  /** First days of the holds that have not been ended. */
  readonly holdsFrom: readonly Day[];
  /** How many congresses each level has. */
  readonly congresses: ReadonlyMap<string, number>;
}

export type SeasonChangeProblem =
  | { readonly code: 'season_unchanged' }
  | { readonly code: 'facts_outside_season'; readonly earliest: Day; readonly latest: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'hold_begins_outside'; readonly holdFrom: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'level_has_congresses'; readonly levelId: string; readonly count: number };

/**
 * The settings that differ after the wish. Planned days outside the new period do not stand against it: the rules show them (R-PLAN-1).
 * @problem facts_outside_season  what happened would lie outside the season
 * @problem hold_begins_outside   a hold that was not ended would begin outside, and could then never end
 * @problem level_has_congresses  a level whose congresses are open keeps its window
 * @problem season_unchanged      everything is so already
 */
export function changeSeason(season: Season, wish: SeasonWish, load: SeasonLoad): Result<Partial<SeasonSettings>, PeriodProblem | SeasonChangeProblem> {
  const statute = statuteOf(season.statute);
  const waiting = statute ? unconfirmedRules(statute) : [];
  const after: SeasonSettings = {
    nameVi: wish.nameVi ?? season.nameVi, nameEn: wish.nameEn ?? season.nameEn, term: wish.term ?? season.term,
    fromDay: wish.fromDay ?? season.fromDay, untilDay: wish.untilDay ?? season.untilDay,
    shownOn: wish.shownOn === undefined ? season.shownOn : wish.shownOn,
    switches: wish.switches === undefined ? season.switches : waiting.filter((rule) => wish.switches?.includes(rule)),
    levels: wish.levels ?? season.levels,
  };
  const checked = checkPeriod(after);
  if (!checked.ok) return checked;
  const { fromDay, untilDay } = after;
  if (load.facts && !(liesInSeason(after, load.facts.earliest) && liesInSeason(after, load.facts.latest))) return fail({ code: 'facts_outside_season', ...load.facts, fromDay, untilDay });
  const holdFrom = load.holdsFrom.find((each) => !liesInSeason(after, each));
  if (holdFrom !== undefined) return fail({ code: 'hold_begins_outside', holdFrom, fromDay, untilDay });
  for (const [levelId, count] of load.congresses) if (levelOf(season, levelId) && !levelOf(after, levelId)) return fail({ code: 'level_has_congresses', levelId, count });
  const changed = Object.fromEntries(Object.entries(after).filter(([name, value]) => !same(name, value, season[name as keyof SeasonSettings])));
  return Object.keys(changed).length === 0 ? fail({ code: 'season_unchanged' }) : ok(changed);
}

/** Levels and switches are sets: their order says nothing. */
function same(name: string, one: unknown, other: unknown): boolean {
  if (name === 'switches') return sorted(one as readonly string[]) === sorted(other as readonly string[]);
  if (name === 'levels') return sorted((one as readonly SeasonLevel[]).map(levelText)) === sorted((other as readonly SeasonLevel[]).map(levelText));
  return one === other;
}

function sorted(texts: readonly string[]): string {
  return texts.toSorted().join('\n');
}

function levelText({ levelId, opensOn, closesOn, maxHalfDays }: SeasonLevel): string {
  return `${levelId} ${opensOn} ${closesOn} ${maxHalfDays}`;
}
