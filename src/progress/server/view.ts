import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, dayFromNumber, dayNumber, dayOf, endOfDay, millisecondsOf } from '#foundation/day.ts';
import { fail, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import { dayCountsOf, figuresOf, type Scope, type SeasonView } from '../core/figures.ts';
import { type PlacedUnit, placementOf } from '../core/placement.ts';
import type { ProgressViewProblem } from '../core/problems.ts';
import { NO_DAY } from '../core/season-record.ts';
import type { ProgressParts } from './parts.ts';
import type { Counted, KnownSeason } from './season-memory.ts';

/** What every view is asked with. */
export interface ViewInput {
  readonly season: string;
  readonly asOf?: Day | undefined;
  readonly knownOn?: Day | undefined;
  readonly unit?: string | undefined;
  readonly level: string;
}

/** A question understood: the season, the two dates, the unit within the reader's range, and how everything stands then. */
export interface AskedView {
  readonly known: KnownSeason;
  readonly view: SeasonView;
  readonly scope: Scope;
  readonly unit: PlacedUnit;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly today: Day;
  /** What every answer says about itself. */
  readonly head: {
    readonly season: string;
    readonly unit: { readonly code: string; readonly name: string };
    readonly level: string;
    readonly asOf: Day;
    readonly knownOn: Day;
    readonly head: { readonly number: number; readonly hash: string };
  };
}

/**
 * Answers a question about a season from one state of the database.
 * @problem season_not_found  no season of that code
 * @problem no_such_level     the body has no level of that id
 * @problem unit_not_found    the unit was not in the season's tree on the day, as known then; the season's own root always answers, with nothing below it
 * @problem not_in_your_range the reader may not see the unit
 */
export function askView<T>(
  shell: Shell,
  parts: ProgressParts,
  actor: Actor,
  input: ViewInput,
  answer: (asked: AskedView, db: Db) => Result<T, ProgressViewProblem> | Promise<Result<T, ProgressViewProblem>>,
): Promise<Result<T, ProgressViewProblem | CommonProblem>> {
  return shell.read(async (db): Promise<Result<T, ProgressViewProblem | CommonProblem>> => {
    const known = await parts.memory.know(db, input.season);
    if (!known) return fail({ code: 'season_not_found', season: input.season });
    const { season, levels } = known;
    if (!levels.some((level) => level.id === input.level)) return fail({ code: 'no_such_level', level: input.level, known: levels.map((level) => level.id) });

    const today = dayOf(shell.now());
    const asOf = input.asOf ?? season.shownOn ?? today;
    const knownOn = input.knownOn ?? today;
    const code = await readableUnit(db, actor, season, input.unit);
    if (code === undefined) return fail({ code: 'not_in_your_range' });
    const view = await rooted(db, season, known.view({ asOf: dayNumber(asOf), knownAt: millisecondsOf(endOfDay(knownOn)) }));
    const position = view.placement.positionOfCode(code);
    const root = view.placement.positionOfId(season.rootId);
    if (position === undefined || root === undefined || position < root || position >= (view.placement.end[root] as number)) return fail({ code: 'unit_not_found', unit: code, asOf });
    const unit = view.placement.units[position] as PlacedUnit;
    return answer(
      {
        known, view, scope: { position, levelId: input.level }, unit, asOf, knownOn, today,
        head: {
          season: season.code, unit: { code: unit.code, name: unit.name }, level: input.level, asOf, knownOn,
          head: { number: known.head.number, hash: known.head.hash },
        },
      },
      db,
    );
  });
}

/**
 * The view itself, or, on a day before the register begins or as known before it was recorded, one in which the root stands by its name alone:
 * every real day has an answer, and on such a day it is that there was nothing.
 */
async function rooted(db: Db, season: Season, view: SeasonView): Promise<SeasonView> {
  if (view.placement.positionOfId(season.rootId) !== undefined) return view;
  const organisation = await findOrganisation(db, { id: season.rootId });
  assert(organisation, 'the root of a season is in the register');
  const { id, code, name, kindId, groupId } = organisation;
  // Of no level, so that it is not counted itself.
  return { ...view, placement: placementOf({ roots: [{ id, code, name, kindId, levelId: '', groupId }], children: () => [] }) };
}

/** The unit asked for, or the highest that the reader may see; undefined when it is out of range. */
async function readableUnit(db: Db, actor: Actor, season: Season, unit: string | undefined): Promise<string | undefined> {
  const range = rangeOf(actor, 'read');
  if (unit !== undefined) {
    const organisation = unit === season.rootCode ? { path: season.rootPath } : await findOrganisation(db, { code: unit });
    // An unknown code lies in nobody's range and is refused further on, by its name.
    return !organisation || inRange(range, organisation.path) ? unit : undefined;
  }
  if (inRange(range, season.rootPath)) return season.rootCode;
  const own = actor.duties
    .filter((duty) => duty.rights.includes('read') && duty.organisation.path.startsWith(season.rootPath))
    .toSorted((one, other) => one.organisation.path.length - other.organisation.path.length)[0];
  return own?.organisation.code;
}

/** The counts of the unit asked about. A root that stands by its name alone is counted where it stands. */
export function countedIn({ known, view, scope }: AskedView): Counted {
  if (view.placement === known.view(view.dates).placement) return known.counted(view.dates, scope);
  return { figures: figuresOf(view, scope), days: dayCountsOf(view, scope) };
}

/** The answer worked out before for the same question at the same head, or a new one. */
export function remembered<T>(asked: AskedView, question: string, make: () => T): T {
  const { known, unit, scope, asOf, knownOn, today } = asked;
  return known.answers.get([question, unit.code, scope.levelId, asOf, knownOn, today].join(' '), make) as T;
}

/** A column's day as a day. */
export function dayOrNull(number: number): Day | null {
  return number === NO_DAY ? null : dayFromNumber(number);
}

export function kindName(known: KnownSeason, kindId: string): Sentence {
  const kind = known.kinds.get(kindId);
  return { vi: kind?.nameVi ?? kindId, en: kind?.nameEn ?? kindId };
}
