import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { holdSession as holding, withdrawSession as withdrawing } from '../contract.ts';
import { LIMITS } from '../core/programme.ts';
import { sessionHeld, sessionWithdrawn } from './events.ts';
import { idKnown, insertSession, markSessionWithdrawn, sessionsOf } from './store-rules.ts';
import { afterCongress, dayFault } from './work.ts';

/** A session that made the resolution known. @rule R-SEED-9 */
export function holdSession(shell: Shell, actor: Actor, input: InputOf<typeof holding>): Answer<typeof holding> {
  return afterCongress<typeof holding>(shell, actor, input, 'programmes.hold_session', async (tx, place) => {
    const { id, heldOn, place: where, audience, summoned, attended, note } = input;
    if (await idKnown(tx, 'dissemination_sessions', id)) return fail({ code: 'id_used_elsewhere' });
    const fault = dayFault(heldOn, place);
    if (fault) return fail(fault);
    if (attended > summoned) return fail({ code: 'attended_above_summoned', summoned, attended });
    if ((await sessionsOf(tx, place.congress.id)).length >= LIMITS.sessions) return fail({ code: 'sessions_full', limit: LIMITS.sessions });
    const session = { id, heldOn, place: where, audience, summoned, attended, note };
    await insertSession(tx, place.congress.id, session, { at: tx.recordedAt, savedBy: place.by.actor.name });
    return ok({ events: [sessionHeld(place, session)], answer: { id } });
  });
}

export function withdrawSession(shell: Shell, actor: Actor, input: InputOf<typeof withdrawing>): Answer<typeof withdrawing> {
  return afterCongress<typeof withdrawing>(shell, actor, input, 'programmes.withdraw_session', async (tx, place) => {
    const session = (await sessionsOf(tx, place.congress.id)).find((each) => each.id === input.session);
    if (!session) return fail({ code: 'session_not_found' });
    await markSessionWithdrawn(tx, session.id, { at: tx.recordedAt, savedBy: place.by.actor.name });
    return ok({ events: [sessionWithdrawn(place, session, input.reason)], answer: { withdrawn: true as const } });
  });
}
