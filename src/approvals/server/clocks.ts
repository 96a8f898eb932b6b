import type { Season } from '#campaigns/core/season.ts';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import type { Shell } from '#platform/shell.ts';
import type { clocks as contract } from '../contract.ts';
import type { ClockState } from '../core/clock-state.ts';
import { type CongressClock, isRunning } from '../core/congress-clocks.ts';
import { clockOf } from '../core/dossier-clock.ts';
import { LEGAL_CLOCKS } from '../core/legal-clock.ts';
import { dayOfWork } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { type ListedClock, seasonClocks, type SharedClock } from './season-clocks.ts';
import { namesOf } from './store.ts';

type Input = InputOf<typeof contract>;
type View = OutputOf<typeof contract>;

/** The season's clocks in the unit: days left, who must act; the next due first. */
export function clocks(shell: Shell, actor: Actor, input: Input, parts: ApprovalsParts, kept?: KeptAnswers<SharedClock[]>): Answer<typeof contract> {
  return shell.read(async (db) => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await unitInRange(db, actor, 'read', season, input.unit);
    if (!unit.ok) return unit;
    const range = rangeOf(actor, 'read');
    const asOf = input.asOf ?? dayOfWork(season, shell.now());
    const { all, list } = await seasonClocks(db, { season, path: unit.value.path, range, asOf }, parts, kept);
    const asked = ({ rule, state }: CongressClock): boolean => (input.only === undefined ? isRunning(state) : state === input.only) && (input.rule === undefined || rule === input.rule);
    const { total, rows } = await list(asked, input);
    const above = idsAbove(season, unit.value.path).filter(({ path }) => inRange(range, path));
    const names = await namesOf(db, [...rows.flatMap(({ organisationId, superiorId }) => [organisationId, ...(superiorId === null ? [] : [superiorId])]), ...above.map(({ id }) => id)]);
    return ok({
      season: season.code, asOf, unit: { code: unit.value.code, name: unit.value.name }, above: above.map(({ id }) => named(names, id)),
      rules: sums(all), total, rows: rows.map((each) => lineOf(each, names)),
    });
  });
}

/** In the order in which the statute names its clocks. */
function sums(all: readonly SharedClock[]): View['rules'] {
  const counts = new Map<string, { [S in ClockState]: number }>();
  for (const { rule, state, organisations } of all) {
    const known = counts.get(rule) ?? { running: 0, late: 0, met: 0, 'met-late': 0 };
    known[state] += organisations.length;
    counts.set(rule, known);
  }
  const order = LEGAL_CLOCKS.map(({ rule }) => rule);
  return [...counts].toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other)).map(([rule, { running, late, met, 'met-late': metLate }]) => ({ rule, words: { ...clockOf(rule).words }, running, late, met, metLate }));
}

type Names = Awaited<ReturnType<typeof namesOf>>;

function lineOf({ organisationId, superiorId, dossier, rule, from, due, state, daysLeft, doneOn, holder }: ListedClock, names: Names): View['rows'][number] {
  const { words, unit } = clockOf(rule);
  const organisation = named(names, organisationId);
  return {
    rule, words: { ...words }, from, due, unit, state, daysLeft, doneOn, organisation, holder: holder === 'superior' && superiorId !== null ? named(names, superiorId) : organisation,
    dossier: rule === 'R-QD24-16.1' || rule === 'R-QD24-16.2' ? dossier : null,
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
