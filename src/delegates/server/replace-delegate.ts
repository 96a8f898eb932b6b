import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { replaceDelegate as operation } from '../contract.ts';
import { chooseAlternate } from '../core/decide-standing.ts';
import { ABSENT } from '../core/presence.ts';
import { about } from './events.ts';
import { loadRoll } from './roll.ts';
import { insertDecision } from './store.ts';

/** Seats an alternate for a delegate who is absent for the whole congress. @rule R-LC09-1 */
export function replaceDelegate(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { participants, presence } = await loadRoll(tx, place.congress.id);
    const delegate = participants.find((each) => each.id === input.participant);
    if (!delegate) return fail({ code: 'participant_not_found' });
    const { alternate: alternateId, outOfOrderReason, decidedOn, decidedBy } = input;
    const chosen = chooseAlternate(delegate, participants, presence.get(delegate.id) ?? ABSENT, { alternateId, outOfOrderReason, decidedOn }, dayOf(tx.recordedAt));
    if (!chosen.ok) return chosen;

    const alternate = chosen.value;
    const reason = outOfOrderReason === '' ? input.reason : `${input.reason} (${outOfOrderReason})`;
    const head = await shell.record(tx, place.by, {
      chain: place.chain, operation: 'delegates.replace', organisations: [place.organisation.code],
      events: [{ kind: 'delegates.replaced', ...about(place), participant: delegate.id, fullName: delegate.fullName, alternate: alternate.id, alternateName: alternate.fullName, reason, decidedOn, decidedBy }],
    });
    await insertDecision(tx, place.congress.id, { at: tx.recordedAt, entryNumber: head.number }, {
      participantId: delegate.id, decision: 'replaced', holds: true, otherId: alternate.id, reason, decidedOn, decidedBy,
    });
    return ok({ alternate: { id: alternate.id, fullName: alternate.fullName } });
  });
}
