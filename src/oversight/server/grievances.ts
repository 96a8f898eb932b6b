import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { grievance as operation, moveGrievance as moving, tell as telling } from '../contract.ts';
import { decideMove } from '../core/grievance.ts';
import { LIMITS } from '../core/kinds.ts';
import type { GrievanceMissing, GrievanceProblem, MoveGrievanceProblem, TellProblem } from '../core/problems.ts';
import { grievanceMoved, grievanceSet, told } from './events.ts';
import { type Done, type LedPlace, mayConfide, notAhead, workAtPlace, whoSaves } from './place.ts';
import { seal, sealedHash } from './sealing.ts';
import { findTelling, type Grievance, grievancesOf, insertGrievance, insertTelling, tellingsOf, updateGrievance } from './store-matters.ts';

type Setting = InputOf<typeof operation>;
type Answered = { id: string; revision: number };

/** Records a matter that troubles people, or changes it. A confidential text goes into its row; the record holds a salted hash. */
export function grievance(shell: Shell, actor: Actor, input: Setting): Answer<typeof operation> {
  return workAtPlace<Answered, GrievanceProblem>(shell, actor, 'record', 'oversight.grievance', input, async (tx, place): Promise<Result<Done<Answered>, GrievanceProblem>> => {
    const [before] = await grievancesOf(tx, { id: input.id });
    if (before && (before.seasonId !== place.season.id || before.organisationId !== place.organisation.id)) return fail({ code: 'id_taken' });
    if (before && input.revision === undefined) return isSame(before, input) ? ok({ events: [], answer: { id: before.id, revision: before.revision } }) : fail({ code: 'id_taken' });
    if (input.revision !== undefined && input.revision !== (before?.revision ?? 0)) return fail({ code: 'oversight_changed_meanwhile', by: before?.savedBy ?? place.actor.name });
    const checked = await check(tx, place, input, before);
    if (!checked.ok) return checked;

    const { id, title, source, owner, raisedOn, due, sensitive } = input;
    const text = input.text ?? before?.text ?? '';
    // The same text keeps its salt, so an unchanged one stands in the record under the same hash.
    const sealed = !sensitive ? null : before?.sensitive === true && before.text === text ? { salt: before.salt, hash: sealedHash(text, before.salt) } : seal(text);
    const saved: Grievance = {
      state: 'open', movedOn: null, result: '', ...before, id, seasonId: place.season.id, organisationId: place.organisation.id, title, source, owner, raisedOn, due, sensitive, text, salt: sealed?.salt ?? '',
      revision: (before?.revision ?? 0) + 1, savedBy: whoSaves(place),
    };
    if (before) await updateGrievance(tx, saved);
    else await insertGrievance(tx, saved, tx.recordedAt);
    return ok({ events: [grievanceSet(place, saved, sealed?.hash ?? null)], answer: { id, revision: saved.revision } });
  });
}

function isSame(before: Grievance, { title, source, owner, raisedOn, due, sensitive, text }: Setting): boolean {
  return before.title === title && before.source === source && before.owner === owner && before.raisedOn === raisedOn && before.due === due && before.sensitive === sensitive && (text === undefined || text === before.text);
}

async function check(tx: Tx, place: LedPlace, input: Setting, before: Grievance | undefined): Promise<Result<void, GrievanceProblem>> {
  const confidential = input.sensitive || before?.sensitive === true;
  if (confidential && !mayConfide(place.actor, place.organisation.path)) return fail({ code: 'confide_needed' });
  const day = notAhead(place, input.raisedOn);
  if (!day.ok) return day;
  if (input.due < input.raisedOn) return fail({ code: 'due_before_raised', due: input.due, on: input.raisedOn });
  if (before?.movedOn && before.movedOn < input.raisedOn) return fail({ code: 'due_before_raised', due: before.movedOn, on: input.raisedOn });
  if (before) return isSame(before, input) ? fail({ code: 'grievance_unchanged' }) : ok(undefined);
  const all = await grievancesOf(tx, { seasonId: place.season.id, organisationId: place.organisation.id });
  return all.length >= LIMITS.grievances ? fail({ code: 'list_full', limit: LIMITS.grievances }) : ok(undefined);
}

async function foundAt(tx: Tx, place: LedPlace, id: string): Promise<Result<Grievance, GrievanceMissing>> {
  const [found] = await grievancesOf(tx, { id });
  return found && found.seasonId === place.season.id && found.organisationId === place.organisation.id ? ok(found) : fail({ code: 'grievance_not_found' });
}

export function moveGrievance(shell: Shell, actor: Actor, input: InputOf<typeof moving>): Answer<typeof moving> {
  return workAtPlace<Answered, MoveGrievanceProblem>(shell, actor, 'record', 'oversight.move_grievance', input, async (tx, place) => {
    const { to, on, result } = input;
    const found = await foundAt(tx, place, input.grievance);
    if (!found.ok) return found;
    const before = found.value;
    if (before.revision !== input.revision) return fail({ code: 'oversight_changed_meanwhile', by: before.savedBy });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    const move = decideMove(before, to, on, result);
    if (!move.ok) return move;
    const saved: Grievance = { ...before, state: to, movedOn: on, result, revision: before.revision + 1, savedBy: whoSaves(place) };
    await updateGrievance(tx, saved);
    return ok({ events: [grievanceMoved(place, saved, on)], answer: { id: saved.id, revision: saved.revision } });
  });
}

/** Those who raised it were told what becomes of it: a group or a meeting, never private persons. */
export function tell(shell: Shell, actor: Actor, input: InputOf<typeof telling>): Answer<typeof telling> {
  return workAtPlace<{ id: string }, TellProblem>(shell, actor, 'record', 'oversight.tell', input, async (tx, place) => {
    const { id, grievance: of, to, how, on } = input;
    const found = await foundAt(tx, place, of);
    if (!found.ok) return found;
    const before = await findTelling(tx, id);
    if (before) return before.grievance === of && before.to === to && before.on === on ? ok({ events: [], answer: { id } }) : fail({ code: 'id_taken' });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    if (on < found.value.raisedOn) return fail({ code: 'moved_before_raised', raisedOn: found.value.raisedOn });
    if ((await tellingsOf(tx, [of])).length >= LIMITS.tellings) return fail({ code: 'list_full', limit: LIMITS.tellings });
    const said = { id, grievance: of, to, how, on, by: whoSaves(place) };
    await insertTelling(tx, said, tx.recordedAt);
    return ok({ events: [told(place, found.value.title, said)], answer: { id } });
  });
}
