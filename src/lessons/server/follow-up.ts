import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { followUp as operation } from '../contract.ts';
import { type CheckRow, checkRows, countsOf } from './check-rows.ts';

type Row = OutputOf<typeof operation>['rows'][number];

/** Which congress answered which lesson: congress and lesson make one row. */
export function followUp(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await unitInRange(db, actor, 'read', season, input.unit);
    if (!unit.ok) return unit;
    const rows = await checkRows(db, season.id, { path: unit.value.path, range: rangeOf(actor, 'read'), lessonId: input.lesson });
    const wanted = fold(input.search ?? '');
    const chosen = rows.filter((row) => isChosen(row, input.only) && (wanted === '' || fold(row.congress.name).includes(wanted))).toSorted(byUrgency);
    const counts = countsOf(rows);
    return ok({
      totals: { ...counts, open: rows.filter(isOpen).length, heldOpen: rows.filter((row) => isOpen(row) && row.congress.heldOn !== null).length },
      total: chosen.length, rows: chosen.slice(input.offset, input.offset + input.limit).map(rowView),
    });
  });
}

function isOpen({ answers }: CheckRow): boolean {
  return answers.length === 0;
}

function isChosen(row: CheckRow, only: InputOf<typeof operation>['only']): boolean {
  if (only === undefined) return true;
  if (only === 'answered') return !isOpen(row);
  return isOpen(row) && (only === 'open' || row.congress.heldOn !== null);
}

/** Open checks of congresses to come, then of those already held, then the answered ones; each by the day, those without a day last. */
function byUrgency(one: CheckRow, other: CheckRow): number {
  const rank = (row: CheckRow): number => (!isOpen(row) ? 2 : row.congress.heldOn === null ? 0 : 1);
  const [a, b] = [one, other].map(({ congress }) => congress.heldOn ?? congress.plannedOn ?? '9999') as [string, string];
  return rank(one) - rank(other) || (a < b ? -1 : a > b ? 1 : 0);
}

function rowView({ congress, lesson, issue, answers }: CheckRow): Row {
  const last = answers.at(-1);
  return {
    organisation: congress.code, organisationName: congress.name, superiorName: congress.superiorName, plannedOn: congress.plannedOn, heldOn: congress.heldOn, lesson: lesson.id, title: issue.title,
    answer: last ? { outcome: last.outcome, note: last.note, on: last.on } : null,
  };
}
