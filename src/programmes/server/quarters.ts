import { seasonToday } from '#campaigns/core/season.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { heldOn } from '#progress/server/door.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { recordResultsWithin, targetsOf } from '#targets/server/door.ts';
import type { reportQuarter as reporting, showQuarter as showing } from '../contract.ts';
import type { ReportProblem } from '../core/problems.ts';
import { firstDayOf, lastDayOf } from '../core/quarters.ts';
import { dueBy, percentFits, runsIn } from '../core/task-standing.ts';
import { quarterReported } from './events.ts';
import { insertReports, type Programme, programmesOf, type StoredTask, tasksOf } from './store-tasks.ts';
import { byId, taskView } from './views.ts';
import { afterCongress, type AfterPlace } from './work.ts';

/** One quarter of the issued programmes. */
export function showQuarter(shell: Shell, actor: Actor, input: InputOf<typeof showing>): Answer<typeof showing> {
  return shell.read(async (db): Answer<typeof showing> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation, congress } = found.value;
    const [from, until] = [firstDayOf(input.quarter), lastDayOf(input.quarter)];
    const held = (await heldOn(db, [congress.id])).get(congress.id);
    const today = seasonToday(season, dayOf(shell.now()), held);
    const issued = new Map((await programmesOf(db, congress.id)).filter((each) => each.issued).map((each) => [each.id, each.kind]));
    const targets = byId(await targetsOf(db, season.id, { organisations: [organisation.id], term: 'new' }));
    const tasks = (await tasksOf(db, [...issued.keys()])).filter((each) => runsIn(each, each.reports, input.quarter));
    return ok({
      quarter: input.quarter, from, until, today, open: from <= today && held !== undefined && held <= until,
      tasks: tasks.map((each) => ({
        ...taskView(each, issued.get(each.programme) ?? 'action', targets, today), dueNow: dueBy(each, input.quarter), reported: each.reports.some((report) => report.quarter === input.quarter),
      })),
    });
  });
}

type Line = InputOf<typeof reporting>['lines'][number];

/**
 * Reports a quarter. What a task brings to its target is recorded with the target in the same entry, so that the next review of the targets
 * begins with it.
 * @rule R-SEED-9, R-SEED-6
 */
export function reportQuarter(shell: Shell, actor: Actor, input: InputOf<typeof reporting>): Answer<typeof reporting> {
  return afterCongress<typeof reporting>(shell, actor, input, 'programmes.report_quarter', async (tx, place) => {
    const { quarter, lines } = input;
    const programmes = await programmesOf(tx, place.congress.id);
    const tasks = new Map((await tasksOf(tx, programmes.map((each) => each.id))).map((each) => [each.id, each]));
    const fault = quarterFault(quarter, place) ?? linesFault(lines, tasks, programmes, quarter);
    if (fault) return fail(fault);
    const changed = lines.filter((line) => !saidAlready(line, tasks.get(line.task), quarter));
    const results = lines.flatMap(({ task, result }) => (result ? [{ ...result, target: tasks.get(task)?.target ?? '' }] : []));
    if (changed.length === 0 && results.length === 0) return fail({ code: 'report_unchanged' });

    const told = await recordResultsWithin(tx, place, results);
    if (!told.ok) return told;
    const reported = changed.map(({ task, state, percent, note }) => ({ task, text: tasks.get(task)?.text ?? '', state, percent, note }));
    if (reported.length > 0) await insertReports(tx, { at: tx.recordedAt, entryNumber: (await readHead(tx, place.chain)).number + 1 }, quarter, reported);
    return ok({ events: [...(reported.length > 0 ? [quarterReported(place, quarter, reported)] : []), ...told.value], answer: { reported: reported.length, results: results.length } });
  });
}

function quarterFault(quarter: string, { today, heldOn: held }: AfterPlace): ReportProblem | undefined {
  if (firstDayOf(quarter) > today) return { code: 'quarter_not_begun', quarter };
  return lastDayOf(quarter) < held ? { code: 'quarter_before_congress', quarter } : undefined;
}

function linesFault(lines: readonly Line[], tasks: ReadonlyMap<string, StoredTask>, programmes: readonly Programme[], quarter: string): ReportProblem | undefined {
  const seen = new Set<string>();
  for (const { task: id, state, percent, result } of lines) {
    const task = tasks.get(id);
    if (!task || task.from > lastDayOf(quarter)) return { code: 'task_not_found' };
    if (seen.has(id)) return { code: 'task_named_twice', task: task.text };
    seen.add(id);
    const programme = programmes.find((each) => each.id === task.programme);
    if (!programme?.issued) return { code: 'programme_not_issued', kind: programme?.kind ?? 'action' };
    if (!percentFits(state, percent)) return { code: 'percent_against_state', task: task.text };
    if (result && task.target === null) return { code: 'result_without_target', task: task.text };
  }
  return undefined;
}

function saidAlready({ state, percent, note }: Line, task: StoredTask | undefined, quarter: string): boolean {
  const stands = task?.reports.find((each) => each.quarter === quarter);
  return stands !== undefined && stands.state === state && stands.percent === percent && stands.note === note;
}
