import type { InputOf } from '#foundation/contract.ts';
import { tidy } from '#foundation/text.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { assignMember as assigning, dropAssignment as dropping } from '../contract.ts';
import { LIMITS } from '../core/programme.ts';
import type { AssignProblem } from '../core/problems.ts';
import { assignmentDropped, memberAssigned } from './events.ts';
import { electedMembers } from './members.ts';
import { type Assignment, type AssignmentFields, assignmentsOf, idKnown, insertAssignment, markAssignmentDropped, updateAssignment } from './store-rules.ts';
import { afterCongress, type AfterPlace } from './work.ts';

const nameKey = (name: string): string => tidy(name).toLocaleLowerCase('vi');

/** What one member of the committee is in charge of; a member has one assignment, with all fields and areas in it. @rule R-SEED-9 */
export function assignMember(shell: Shell, actor: Actor, input: InputOf<typeof assigning>): Answer<typeof assigning> {
  return afterCongress<typeof assigning>(shell, actor, input, 'programmes.assign_member', async (tx, place) => {
    const standing = await assignmentsOf(tx, place.congress.id);
    const { id, person, name, office, field, area, from } = input;
    const before = standing.find((each) => each.id === id);
    const allowed = await checkAssignment(tx, place, input, standing, before);
    if (!allowed.ok) return allowed;
    const assignment = { id, person, name, office, field, area, from, revision: (before?.revision ?? 0) + 1, savedBy: place.by.actor.name };
    if (before) await updateAssignment(tx, assignment);
    else await insertAssignment(tx, place.congress.id, assignment, tx.recordedAt);
    return ok({ events: [memberAssigned(place, assignment)], answer: { id, revision: assignment.revision } });
  });
}

async function checkAssignment(tx: Tx, place: AfterPlace, input: InputOf<typeof assigning>, standing: readonly Assignment[], before: Assignment | undefined): Promise<Result<null, AssignProblem>> {
  if (!before && (await idKnown(tx, 'member_assignments', input.id))) return fail({ code: 'id_used_elsewhere' });
  // Sent again after a lost answer: it stands already.
  if (before && before.revision !== input.revision) return fail(same(before, input) ? { code: 'assignment_unchanged' } : { code: 'assignment_changed_meanwhile', by: before.savedBy });
  if (before && same(before, input)) return fail({ code: 'assignment_unchanged' });
  if (input.from < place.heldOn) return fail({ code: 'day_before_congress', day: input.from, heldOn: place.heldOn });
  const other = standing.find((each) => each.id !== input.id && ((input.person !== null && each.person === input.person) || nameKey(each.name) === nameKey(input.name)));
  if (other) return fail({ code: 'member_assigned_already', name: other.name });
  if (input.person !== null && !(await electedMembers(tx, place)).some((each) => each.person === input.person)) return fail({ code: 'person_not_elected', name: input.name });
  if (!before && standing.length >= LIMITS.assignments) return fail({ code: 'assignments_full', limit: LIMITS.assignments });
  return ok(null);
}

function same(one: AssignmentFields, other: AssignmentFields): boolean {
  return one.person === other.person && one.name === other.name && one.office === other.office && one.field === other.field && one.area === other.area && one.from === other.from;
}

export function dropAssignment(shell: Shell, actor: Actor, input: InputOf<typeof dropping>): Answer<typeof dropping> {
  return afterCongress<typeof dropping>(shell, actor, input, 'programmes.drop_assignment', async (tx, place) => {
    const assignment = (await assignmentsOf(tx, place.congress.id)).find((each) => each.id === input.assignment);
    if (!assignment) return fail({ code: 'assignment_not_found' });
    if (assignment.revision !== input.revision) return fail({ code: 'assignment_changed_meanwhile', by: assignment.savedBy });
    await markAssignmentDropped(tx, assignment.id, { at: tx.recordedAt, savedBy: place.by.actor.name });
    return ok({ events: [assignmentDropped(place, assignment, input.reason)], answer: { dropped: true as const } });
  });
}
