import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { find as operation, followUp as following } from '../contract.ts';
import { LIMITS } from '../core/kinds.ts';
import type { FindProblem, FollowUpProblem } from '../core/problems.ts';
import { followedUp, foundOut } from './events.ts';
import { notAhead, workAtPlace, whoSaves } from './place.ts';
import { type Finding, findingsOf, insertFindings, updateFinding, visitsOf } from './store-visits.ts';

type Answered = { id: string; revision: number };

/** Something to be mended, on a visit or without one. */
export function find(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtPlace<Answered, FindProblem>(shell, actor, 'visit', 'oversight.find', input, async (tx, place) => {
    const { id, visit, foundOn, text, owner, due } = input;
    const here = { seasonId: place.season.id, organisationId: place.organisation.id };
    const [before] = await findingsOf(tx, { id });
    if (before) {
      const same = before.organisationId === here.organisationId && before.seasonId === here.seasonId && before.text === text && before.foundOn === foundOn;
      return same ? ok({ events: [], answer: { id, revision: before.revision } }) : fail({ code: 'id_taken' });
    }
    const day = notAhead(place, foundOn);
    if (!day.ok) return day;
    if (due < foundOn) return fail({ code: 'due_before_found', due, on: foundOn });
    if (visit !== null && !(await visitsOf(tx, here)).some((each) => each.id === visit)) return fail({ code: 'visit_not_found' });
    if ((await findingsOf(tx, here)).length >= LIMITS.findings) return fail({ code: 'list_full', limit: LIMITS.findings });
    const finding: Finding = { id, ...here, visit, text, owner, foundOn, due, doneOn: null, result: '', revision: 1, savedBy: whoSaves(place) };
    await insertFindings(tx, [finding], tx.recordedAt);
    return ok({ events: [foundOut(place, finding)], answer: { id, revision: 1 } });
  });
}

/** Mended, or with a later deadline and what was done so far. */
export function followUp(shell: Shell, actor: Actor, input: InputOf<typeof following>): Answer<typeof following> {
  return workAtPlace<Answered, FollowUpProblem>(shell, actor, 'visit', 'oversight.follow_up', input, async (tx, place) => {
    const { on, done, result } = input;
    const [found] = await findingsOf(tx, { id: input.finding });
    if (!found || found.seasonId !== place.season.id || found.organisationId !== place.organisation.id) return fail({ code: 'finding_not_found' });
    if (found.doneOn !== null) return fail({ code: 'finding_done' });
    if (found.revision !== input.revision) return fail({ code: 'oversight_changed_meanwhile', by: found.savedBy });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    if (result === '') return fail({ code: 'result_needed' });
    const due = done ? found.due : (input.due ?? found.due);
    if (due < found.foundOn || on < found.foundOn) return fail({ code: 'due_before_found', due: due < found.foundOn ? due : on, on: found.foundOn });
    const saved: Finding = { ...found, due, doneOn: done ? on : null, result, revision: found.revision + 1, savedBy: whoSaves(place) };
    await updateFinding(tx, saved);
    return ok({ events: [followedUp(place, saved, on)], answer: { id: saved.id, revision: saved.revision } });
  });
}
