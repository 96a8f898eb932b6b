import { actingAbove } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { later } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { holdersAround } from '#people/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { assign as operation, endAssignment as ending } from '../contract.ts';
import { MENTOR_LIMIT } from '../core/mentors.ts';
import type { AssignProblem, EndAssignmentProblem } from '../core/problems.ts';
import { assigned, assignmentEnded } from './events.ts';
import { openPlacesOf } from './load.ts';
import { type LedPlace, notAhead, workAtPlace, whoSaves } from './place.ts';
import { assignmentExists, assignmentsOf, insertAssignment, isOpen, markAssignmentEnded } from './store-assignments.ts';

/** Sends somebody to a place. Whoever was there before ends on that day. More places than are thought bearable are possible. @rule R-SEED-8 */
export function assign(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtPlace<{ id: string; load: number; limit: number }, AssignProblem>(shell, actor, 'decide', 'oversight.assign', input, async (tx, place) => {
    const { id, person, from, why } = input;
    const by = actingAbove(actor, 'decide', place.organisation.path);
    if (!by) return fail({ code: 'only_from_above', organisation: place.organisation.name });
    const all = await assignmentsOf(tx, place.season.id, { organisationId: place.organisation.id });
    const again = all.find((each) => each.id === id);
    if (again) return again.person === person && again.from === from ? ok({ events: [], answer: await answerFor(tx, place, id, person) }) : fail({ code: 'id_taken' });
    if (await assignmentExists(tx, id)) return fail({ code: 'id_taken' });
    const mentor = await visitorOf(tx, place, person);
    if (!mentor.ok) return mentor;
    const before = all.find(isOpen);
    if (before?.person === person) return fail({ code: 'mentor_assigned_already', name: before.name });
    // The new one may begin before the one who is there now did: then that one never was.
    const ended = before ? { assignment: before.id, on: later(from, before.from), reason: REPLACED } : null;
    if (ended) await markAssignmentEnded(tx, ended.assignment, ended.on, ended.reason);
    await insertAssignment(tx, { id, seasonId: place.season.id, organisationId: place.organisation.id, person, from, why, by: whoSaves(place), at: tx.recordedAt });
    return ok({ events: [assigned(place, { id, person, name: mentor.value, from, why }, ended)], answer: await answerFor(tx, place, id, person), by });
  });
}

/** Reason of an end that another assignment brought; the same words stand in every row of that kind. */
const REPLACED = 'Giao người khác';

async function answerFor(tx: Tx, place: LedPlace, id: string, person: number): Promise<{ id: string; load: number; limit: number }> {
  return { id, load: (await openPlacesOf(tx, place.season.id, [person])).get(person)?.length ?? 0, limit: MENTOR_LIMIT };
}

/** The name of a person whose duty to visit reaches the place on the season's day. */
export async function visitorOf(tx: Tx, place: LedPlace, person: number): Promise<Result<string, { readonly code: 'mentor_not_found' } | { readonly code: 'mentor_out_of_reach'; readonly name: string; readonly organisation: string }>> {
  const known = await tx.selectFrom('people').select('full_name').where('id', '=', person).executeTakeFirst();
  if (!known) return fail({ code: 'mentor_not_found' });
  const { path, name } = place.organisation;
  const reaching = (await holdersAround(tx, path, 'visit', place.today, { persons: [person] })).some(({ at, reach }) => (reach === 'subtree' ? path.startsWith(at.path) : at.path === path));
  return reaching ? ok(known.full_name) : fail({ code: 'mentor_out_of_reach', name: known.full_name, organisation: name });
}

export function endAssignment(shell: Shell, actor: Actor, input: InputOf<typeof ending>): Answer<typeof ending> {
  return workAtPlace<{ id: string }, EndAssignmentProblem>(shell, actor, 'decide', 'oversight.end_assignment', input, async (tx, place) => {
    const { assignment: id, on, reason } = input;
    const by = actingAbove(actor, 'decide', place.organisation.path);
    if (!by) return fail({ code: 'only_from_above', organisation: place.organisation.name });
    const found = (await assignmentsOf(tx, place.season.id, { organisationId: place.organisation.id })).find((each) => each.id === id);
    if (!found) return fail({ code: 'assignment_not_found' });
    if (found.until !== null) return fail({ code: 'assignment_ended' });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    if (on < found.from) return fail({ code: 'ends_before_it_begins', from: found.from });
    await markAssignmentEnded(tx, id, on, reason);
    return ok({ events: [assignmentEnded(place, found, on, reason)], answer: { id }, by });
  });
}
