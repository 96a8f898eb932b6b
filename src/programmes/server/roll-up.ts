import { seasonToday } from '#campaigns/core/season.ts';
import { findSeason, unitInRange, workingDays } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { compareText, fold } from '#foundation/text.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import type { Shell } from '#platform/shell.ts';
import type { rollUp as operation } from '../contract.ts';
import { ROLL_UP_ONLY } from '../core/programme.ts';
import { quarterBefore, quarterOf } from '../core/quarters.ts';
import { byUrgency, judgeAll, type Judged, totalsOf } from '../core/roll-up.ts';
import { congressesBelow, directlyBelow, type RollUpRow, rollUpRows } from './store-roll-up.ts';

type View = OutputOf<typeof operation>;
export type Below = Judged<RollUpRow>;

const PAGE = 50;

/** What is done and what is late after the congresses below: sums, bodies, and a page of the congresses, the most urgent first. */
export function rollUp(shell: Shell, actor: Actor, input: InputOf<typeof operation>, kept = new KeptAnswers<readonly Below[]>()): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const found = await unitInRange(db, actor, 'read', season, input.unit);
    if (!found.ok) return found;
    const unit = found.value;
    const today = seasonToday(season, dayOf(shell.now()));
    const quarter = quarterBefore(quarterOf(today));
    const calendar = await workingDays(db);
    const range = rangeOf(actor, 'read');
    const judged = await kept.get(db, season.code, [unit.path, range, today], async () => byUrgency(judgeAll((await rollUpRows(db, season.id, unit.path, today, quarter)).filter((row) => inRange(range, row.path)), today, quarter, calendar)));
    const words = fold(input.search);
    const chosen = judged.filter(({ row, is }) => is[input.only] && (words === '' || fold(row.name).includes(words) || row.code === input.search));
    const pages = Math.max(1, Math.ceil(chosen.length / PAGE));
    const page = Math.min(Math.max(1, input.page), pages);
    return ok({
      unit: { code: unit.code, name: unit.name }, sample: season.sample, today, quarter,
      congresses: { all: await congressesBelow(db, season.id, unit.path), held: judged.length }, totals: totalsOf(judged),
      counts: Object.fromEntries(ROLL_UP_ONLY.map((only) => [only, judged.filter(({ is }) => is[only]).length])) as View['counts'],
      rows: chosen.slice((page - 1) * PAGE, page * PAGE).map(rowView), page, pages,
      bodies: bodiesOf(judged, unit.path, await directlyBelow(db, unit.id)),
    });
  });
}

function rowView({ row, clocks }: Below): View['rows'][number] {
  const { code, name, superior, heldOn, assignments, sessions, tasks, programmes, lastQuarter } = row;
  return { code, name, superior, heldOn, clocks: [...clocks], assignments, sessions, tasks, programmes: [...programmes], lastQuarter };
}

/** Bodies directly below that have congresses below themselves. */
function bodiesOf(judged: readonly Below[], path: string, below: ReadonlyMap<number, { readonly code: string; readonly name: string }>): View['bodies'] {
  const sums = new Map<number, { held: number; complete: number; late: number }>();
  for (const { row, is } of judged) {
    const [child, ...further] = row.path.slice(path.length).split('/').filter((part) => part !== '');
    if (child === undefined || further.length === 0) continue;
    const sum = sums.get(Number(child)) ?? { held: 0, complete: 0, late: 0 };
    sums.set(Number(child), { held: sum.held + 1, complete: sum.complete + (is.done ? 1 : 0), late: sum.late + (is.late ? 1 : 0) });
  }
  return [...sums].flatMap(([id, sum]) => {
    const body = below.get(id);
    return body ? [{ ...body, ...sum }] : [];
  }).toSorted((one, other) => compareText(one.name, other.name));
}
