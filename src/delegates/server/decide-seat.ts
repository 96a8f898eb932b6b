import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { decideSeat as operation } from '../contract.ts';
import { checkSeat } from '../core/decide-standing.ts';
import { ABSENT } from '../core/presence.ts';
import { about } from './events.ts';
import { loadRoll } from './roll.ts';
import { insertDecision } from './store.ts';

/** Records who holds the seat when a replaced delegate comes after all: the presidium's decision. @rule R-LC09-1 (TS-35) */
export function decideSeat(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { participants, presence } = await loadRoll(tx, place.congress.id);
    const delegate = participants.find((each) => each.id === input.participant);
    if (!delegate) return fail({ code: 'participant_not_found' });
    const { holder, reason, decidedOn, decidedBy } = input;
    const decision = checkSeat(delegate, presence.get(delegate.id) ?? ABSENT, decidedOn, dayOf(tx.recordedAt));
    if (!decision.ok) return decision;

    const { alternateId } = decision.value;
    const alternateName = participants.find((each) => each.id === alternateId)?.fullName ?? '';
    const head = await shell.record(tx, place.by, {
      chain: place.chain, operation: 'delegates.decide_seat', organisations: [place.organisation.code],
      events: [{ kind: 'delegates.seat_decided', ...about(place), participant: delegate.id, fullName: delegate.fullName, alternate: alternateId, alternateName, holder, reason, decidedOn, decidedBy }],
    });
    const kept = holder === 'alternate';
    await insertDecision(tx, place.congress.id, { at: tx.recordedAt, entryNumber: head.number }, {
      participantId: delegate.id, decision: kept ? 'seat-kept' : 'replaced', holds: kept, otherId: alternateId, reason, decidedOn, decidedBy,
    });
    return ok({ decided: true as const });
  });
}
