import type { Season } from '#campaigns/core/season.ts';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { addDays, type Day, earlier } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, inRange, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { clocks as contract } from '../contract.ts';
import type { ClockState } from '../core/clock-state.ts';
import { type CongressClock, ClockReader, isRunning } from '../core/congress-clocks.ts';
import { clockOf } from '../core/dossier-clock.ts';
import { dayOfWork, frameOf } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { namesOf } from './store.ts';
import { clockedCongresses, type ClockedRow } from './store-clocks.ts';

type Input = InputOf<typeof contract>;
type View = OutputOf<typeof contract>;

/** A clock of one congress in the season's list. */
export interface ListedClock extends CongressClock {
  readonly row: ClockedRow;
}

/** The season's clocks in the unit: days left, who must act; the next due first. */
export function clocks(shell: Shell, actor: Actor, input: Input, parts: ApprovalsParts): Answer<typeof contract> {
  return shell.read(async (db) => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await unitInRange(db, actor, 'read', season, input.unit);
    if (!unit.ok) return unit;
    const range = rangeOf(actor, 'read');
    const asOf = input.asOf ?? dayOfWork(season, shell.now());
    const all = await clocksWithin(db, { season, path: unit.value.path, range, asOf }, parts);
    const chosen = all.filter((each) => (input.only === undefined ? isRunning(each.state) : each.state === input.only) && (input.rule === undefined || each.rule === input.rule));
    const page = byDue(chosen).slice(input.offset, input.offset + input.limit);
    const above = idsAbove(season, unit.value.path).filter(({ path }) => inRange(range, path));
    const names = await namesOf(db, [...page.flatMap(({ row }) => [row.organisationId, ...(row.superiorId === null ? [] : [row.superiorId])]), ...above.map(({ id }) => id)]);
    return ok({
      season: season.code, asOf, unit: { code: unit.value.code, name: unit.value.name }, above: above.map(({ id }) => named(names, id)),
      rules: sums(all), total: chosen.length, rows: page.map((each) => lineOf(each, names)),
    });
  });
}

/** Every clock that has begun by that day, in the order of the organisations. */
export async function clocksWithin(db: Db, where: { readonly season: Season; readonly path: string; readonly range: Range; readonly asOf: Day }, parts: Pick<ApprovalsParts, 'synthesisSentOn' | 'issuedAfter'>): Promise<ListedClock[]> {
  // Five years after a season nobody waits for anything any more; days beyond are not walked one by one.
  const asOf = earlier(where.asOf, addDays(where.season.untilDay, 1830));
  const reader = new ClockReader(await frameOf(db, where.season, asOf));
  return (await clockedCongresses(db, { ...where, asOf }, parts)).flatMap((row) => reader.clocksOf(row).map((clock) => ({ ...clock, row })));
}

/** The next due first; of the same day by rule, then as they came. */
export function byDue<C extends Pick<CongressClock, 'due' | 'rule'>>(clocks: readonly C[]): C[] {
  return clocks.toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0));
}

function sums(all: readonly ListedClock[]): View['rules'] {
  const counts = new Map<string, { [S in ClockState]: number }>();
  for (const { rule, state } of all) {
    const known = counts.get(rule) ?? { running: 0, late: 0, met: 0, 'met-late': 0 };
    known[state] += 1;
    counts.set(rule, known);
  }
  return [...counts].map(([rule, { running, late, met, 'met-late': metLate }]) => ({ rule, words: { ...clockOf(rule).words }, running, late, met, metLate }));
}

type Names = Awaited<ReturnType<typeof namesOf>>;

function lineOf({ row, rule, from, due, state, daysLeft, doneOn, holder }: ListedClock, names: Names): View['rows'][number] {
  const { words, unit } = clockOf(rule);
  const organisation = named(names, row.organisationId);
  return {
    rule, words: { ...words }, from, due, unit, state, daysLeft, doneOn, organisation, holder: holder === 'superior' && row.superiorId !== null ? named(names, row.superiorId) : organisation,
    dossier: rule === 'R-QD24-16.1' || rule === 'R-QD24-16.2' ? row.dossier : null,
  };
}

function named(names: Names, id: number): { code: string; name: string } {
  return { code: names.get(id)?.code ?? '', name: names.get(id)?.name ?? '' };
}

/** The season's root and what lies between it and the unit, from above. */
export function idsAbove(season: Pick<Season, 'rootPath'>, path: string): { readonly id: number; readonly path: string }[] {
  const ids = path.split('/').filter((id) => id !== '').map(Number);
  return ids.map((id, index) => ({ id, path: `/${ids.slice(0, index + 1).join('/')}/` })).filter((each) => each.path !== path && each.path.startsWith(season.rootPath));
}
