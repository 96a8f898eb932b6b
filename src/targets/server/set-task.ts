import { randomUUID } from 'node:crypto';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { dropTask as dropping, setTask as operation } from '../contract.ts';
import { checkTask, sameTask } from '../core/check-task.ts';
import { LIMITS } from '../core/target.ts';
import { taskDropped, taskSet } from './events.ts';
import { insertTask, markTaskDropped, nextTaskPosition, tasksOf, updateTask } from './store-tasks.ts';

/** Adds or changes a breakthrough or key task, and what became of it. */
export function setTask(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const tasks = await tasksOf(tx, place.season.id, place.organisation.id);
    const before = tasks.find((each) => each.id === input.task);
    if (input.task !== undefined && !before) return fail({ code: 'task_not_found' });
    if (before && before.revision !== input.revision) return fail({ code: 'task_changed_meanwhile', by: before.savedBy });
    const { term, kind, text, result, rating, paper, subjective, objective, lesson } = input;
    const checked = checkTask({ term, kind, text, result, rating, paper, subjective, objective, lesson });
    if (!checked.ok) return checked;
    const fields = checked.value;
    if (before && sameTask(before, fields)) return fail({ code: 'task_unchanged' });
    if (!before && tasks.filter((each) => each.term === term).length >= LIMITS.tasks) return fail({ code: 'tasks_full', limit: LIMITS.tasks });

    const position = before?.position ?? (await nextTaskPosition(tx, place.season.id, place.organisation.id));
    const saved = { id: before?.id ?? randomUUID(), position, revision: (before?.revision ?? 0) + 1, savedBy: place.by.actor.name, fields };
    if (before) await updateTask(tx, saved);
    else await insertTask(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, saved);
    await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.set_task', organisations: [place.organisation.code], events: [taskSet(place, saved)] });
    return ok({ id: saved.id, revision: saved.revision });
  });
}

/** Takes a task that was entered by mistake out of the list; it stays on record. */
export function dropTask(shell: Shell, actor: Actor, input: InputOf<typeof dropping>): Answer<typeof dropping> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof dropping> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const task = (await tasksOf(tx, place.season.id, place.organisation.id)).find((each) => each.id === input.task);
    if (!task) return fail({ code: 'task_not_found' });
    if (task.revision !== input.revision) return fail({ code: 'task_changed_meanwhile', by: task.savedBy });
    await markTaskDropped(tx, task.id, { at: tx.recordedAt, savedBy: place.by.actor.name });
    await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.drop_task', organisations: [place.organisation.code], events: [taskDropped(place, task, input.reason)] });
    return ok({ dropped: true as const });
  });
}
