import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { targetsOf } from '#targets/server/door.ts';
import type { dropTask as dropping, setTask as setting } from '../contract.ts';
import { checkTask } from '../core/check-task.ts';
import { LIMITS } from '../core/programme.ts';
import { taskDropped, taskSet } from './events.ts';
import type { ProgrammesParts } from './parts.ts';
import { idKnown } from './store-rules.ts';
import { insertTasks, markTaskDropped, nextTaskPosition, programmesOf, tasksOf, updateProgramme, updateTask } from './store-tasks.ts';
import { afterCongress, lockFault } from './work.ts';

/** Adds or changes a task; the programme's revision grows with it, so that what is issued is what was seen. */
export function setTask(shell: Shell, actor: Actor, input: InputOf<typeof setting>, parts: ProgrammesParts): Answer<typeof setting> {
  return afterCongress<typeof setting>(shell, actor, input, 'programmes.set_task', async (tx, place) => {
    const programme = (await programmesOf(tx, place.congress.id)).find((each) => each.kind === input.kind);
    if (!programme) return fail({ code: 'programme_not_made', kind: input.kind });
    const tasks = await tasksOf(tx, [programme.id]);
    const before = tasks.find((each) => each.id === input.id);
    if (!before && input.revision !== undefined) return fail({ code: 'task_not_found' });
    if (!before && (await idKnown(tx, 'programme_tasks', input.id))) return fail({ code: 'id_used_elsewhere' });
    const { text, target, lead, from, due } = input;
    const targets = new Set((await targetsOf(tx, place.season.id, { organisations: [place.organisation.id], term: 'new' })).map((each) => each.id));
    const checked = checkTask(before, { text, target, lead, from, due }, { heldOn: place.heldOn, issued: programme.issued !== null, reason: input.reason, targets });
    if (before && before.revision !== input.revision && (checked.ok || checked.problem.code !== 'task_unchanged')) return fail({ code: 'task_changed_meanwhile', by: before.savedBy });
    if (!checked.ok) return checked;
    if (!before && tasks.length >= LIMITS.tasks) return fail({ code: 'tasks_full', limit: LIMITS.tasks });
    const locked = await lockFault(tx, place, parts, `${input.kind}-programme`);
    if (locked) return fail(locked);

    const saving = { at: tx.recordedAt, savedBy: place.by.actor.name };
    const task = { ...checked.value, id: input.id, position: before?.position ?? (await nextTaskPosition(tx, programme.id)), revision: (before?.revision ?? 0) + 1 };
    if (before) await updateTask(tx, task.id, task, task.revision, saving.savedBy);
    else await insertTasks(tx, programme.id, [task], saving);
    await updateProgramme(tx, programme.id, { revision: programme.revision + 1, savedBy: saving.savedBy });
    return ok({ events: [taskSet(place, { ...programme, programmeRevision: programme.revision + 1 }, task, input.reason)], answer: { id: task.id, revision: task.revision } });
  });
}

/** Takes a task out of its programme; what was reported of it stays on record. */
export function dropTask(shell: Shell, actor: Actor, input: InputOf<typeof dropping>, parts: ProgrammesParts): Answer<typeof dropping> {
  return afterCongress<typeof dropping>(shell, actor, input, 'programmes.drop_task', async (tx, place) => {
    const programmes = await programmesOf(tx, place.congress.id);
    const task = (await tasksOf(tx, programmes.map((each) => each.id))).find((each) => each.id === input.task);
    const programme = programmes.find((each) => each.id === task?.programme);
    if (!task || !programme) return fail({ code: 'task_not_found' });
    if (task.revision !== input.revision) return fail({ code: 'task_changed_meanwhile', by: task.savedBy });
    const locked = await lockFault(tx, place, parts, `${programme.kind}-programme`);
    if (locked) return fail(locked);
    const saving = { at: tx.recordedAt, savedBy: place.by.actor.name };
    await markTaskDropped(tx, task.id, saving);
    await updateProgramme(tx, programme.id, { revision: programme.revision + 1, savedBy: saving.savedBy });
    return ok({ events: [taskDropped(place, { ...programme, programmeRevision: programme.revision + 1 }, task, input.reason)], answer: { dropped: true as const } });
  });
}
