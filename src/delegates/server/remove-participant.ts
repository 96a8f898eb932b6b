import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { removeParticipant as operation } from '../contract.ts';
import { about } from './events.ts';
import { loadRoll } from './roll.ts';
import { markRemoved } from './store.ts';

/** Takes a person who was entered by mistake off the roll. Who has attended, or is part of a replacement, stays. */
export function removeParticipant(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { participants, presence } = await loadRoll(tx, place.congress.id);
    const who = participants.find((each) => each.id === input.participant);
    if (!who) return fail({ code: 'participant_not_found' });
    if (who.revision !== input.revision) return fail({ code: 'participant_changed_meanwhile' });
    if (presence.get(who.id)?.attended) return fail({ code: 'participant_attended', name: who.fullName });
    if (who.standing.replacedBy !== null || who.standing.replaces !== null) return fail({ code: 'participant_holds_seat', name: who.fullName });

    await markRemoved(tx, place.congress.id, who.id, tx.recordedAt);
    await shell.record(tx, place.by, {
      chain: place.chain, operation: 'delegates.remove', organisations: [place.organisation.code],
      events: [{ kind: 'delegates.participant_removed', ...about(place), participant: who.id, fullName: who.fullName, revision: who.revision + 1, reason: input.reason }],
    });
    return ok({ removed: true as const });
  });
}
