import { randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { committeeOf } from '#progress/core/report-words.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { targetsOf } from '#targets/server/door.ts';
import type { issueProgramme as issuing, makeProgramme as making, setAims as aiming } from '../contract.ts';
import { lastYearOf, tasksFromTargets, yearlyTasks } from '../core/first-tasks.ts';
import { LIMITS, type TaskFields } from '../core/programme.ts';
import { tellWhenComplete } from './complete.ts';
import { aimsSet, programmeIssued, programmeMade } from './events.ts';
import type { ProgrammesParts } from './parts.ts';
import { idKnown } from './store-rules.ts';
import { insertProgramme, insertTasks, type Programme, programmesOf, tasksOf, updateProgramme } from './store-tasks.ts';
import { afterCongress, type AfterPlace, dayFault, lockFault } from './work.ts';

/** Begins a programme; from the targets of the resolution each becomes a task. @rule R-VK-2 the new committee completes it */
export function makeProgramme(shell: Shell, actor: Actor, input: InputOf<typeof making>, parts: ProgrammesParts): Answer<typeof making> {
  return afterCongress<typeof making>(shell, actor, input, 'programmes.make_programme', async (tx, place) => {
    const { id, kind, aims, begin } = input;
    if ((await programmesOf(tx, place.congress.id)).some((each) => each.kind === kind)) return fail({ code: 'programme_made_already', kind });
    if (await idKnown(tx, 'programmes', id)) return fail({ code: 'id_used_elsewhere' });
    const locked = await lockFault(tx, place, parts, `${input.kind}-programme`);
    if (locked) return fail(locked);
    const fields = await firstTasks(tx, place, begin);
    if (begin === 'targets' && fields.length === 0) return fail({ code: 'new_targets_missing' });
    const tasks = fields.slice(0, LIMITS.tasks).map((task, at) => ({ ...task, id: randomUUID() as string, position: at + 1 }));
    const saving = { at: tx.recordedAt, savedBy: place.by.actor.name };
    await insertProgramme(tx, place.congress.id, { id, kind, aims }, saving);
    await insertTasks(tx, id, tasks, saving);
    return ok({ events: [programmeMade(place, { id, kind, aims }, tasks)], answer: { id, revision: 1, tasks: tasks.length } });
  });
}

async function firstTasks(tx: Tx, { season, organisation, heldOn }: AfterPlace, begin: 'targets' | 'yearly' | 'empty'): Promise<TaskFields[]> {
  const lead = committeeOf(organisation.name);
  switch (begin) {
    case 'targets':
      return tasksFromTargets(await targetsOf(tx, season.id, { organisations: [organisation.id], term: 'new' }), heldOn, lead);
    case 'yearly':
      return yearlyTasks(heldOn, lastYearOf(season.term, heldOn), lead);
    case 'empty':
      return [];
  }
}

export function setAims(shell: Shell, actor: Actor, input: InputOf<typeof aiming>, parts: ProgrammesParts): Answer<typeof aiming> {
  return afterCongress<typeof aiming>(shell, actor, input, 'programmes.set_aims', async (tx, place) => {
    const found = await programmeAt(tx, place, input);
    if (!found.ok) return found;
    const programme = found.value;
    if (programme.issued) return fail({ code: 'programme_issued_already', on: programme.issued.on });
    if (programme.aims === input.aims) return fail({ code: 'programme_unchanged' });
    const locked = await lockFault(tx, place, parts, `${input.kind}-programme`);
    if (locked) return fail(locked);
    const revision = programme.revision + 1;
    await updateProgramme(tx, programme.id, { revision, savedBy: place.by.actor.name, aims: input.aims });
    return ok({ events: [aimsSet(place, programme, revision, input.aims)], answer: { revision } });
  });
}

/** Gives the programme its number and day; the season hears of it once everything is out. @rule R-GK-2.2, R-GK-2.3 */
export function issueProgramme(shell: Shell, actor: Actor, input: InputOf<typeof issuing>, parts: ProgrammesParts): Answer<typeof issuing> {
  return afterCongress<typeof issuing>(shell, actor, input, 'programmes.issue_programme', async (tx, place) => {
    const found = await programmeAt(tx, place, input);
    if (!found.ok) return found;
    const programme = found.value;
    if (programme.issued) return fail({ code: 'programme_issued_already', on: programme.issued.on });
    if ((await tasksOf(tx, [programme.id])).length === 0) return fail({ code: 'programme_empty' });
    const fault = dayFault(input.on, place);
    if (fault) return fail(fault);
    const issued = { on: input.on, number: input.number, signer: input.signer };
    const revision = programme.revision + 1;
    await updateProgramme(tx, programme.id, { revision, savedBy: place.by.actor.name, issued });
    const told = await tellWhenComplete(tx, parts, place, actor);
    if (!told.ok) return told;
    return ok({ events: [programmeIssued(place, programme, revision, issued)], season: told.value.season ?? null, answer: { revision, complete: told.value.complete } });
  }, { tells: 'season' });
}

type Meant = { readonly kind: Programme['kind']; readonly revision: number };
type NotMeant = { readonly code: 'programme_not_made'; readonly kind: Programme['kind'] } | { readonly code: 'programme_changed_meanwhile'; readonly by: string };

/** The programme as the caller saw it. */
async function programmeAt(tx: Tx, { congress }: AfterPlace, { kind, revision }: Meant): Promise<Result<Programme, NotMeant>> {
  const programme = (await programmesOf(tx, congress.id)).find((each) => each.kind === kind);
  if (!programme) return fail({ code: 'programme_not_made', kind });
  return programme.revision === revision ? ok(programme) : fail({ code: 'programme_changed_meanwhile', by: programme.savedBy });
}
