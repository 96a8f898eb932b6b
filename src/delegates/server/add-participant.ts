import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import type { addParticipant as operation } from '../contract.ts';
import { ROLL_LIMIT } from '../core/check-fields.ts';
import { readyFields } from './enter.ts';
import { addedEvent, enrolled } from './events.ts';
import { badgesOf, insertParticipants, rollRows } from './store.ts';

/** Adds one person to the roll, with a badge of their own. */
export function addParticipant(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const others = await rollRows(tx, place.congress.id);
    if (others.length >= ROLL_LIMIT) return fail({ code: 'roll_full', limit: ROLL_LIMIT });
    const fields = await readyFields(tx, place, input, others, input.sameNameMeant);
    if (!fields.ok) return fields;
    const participant = enrolled(fields.value, await badgesOf(tx, place.congress.id));

    await insertParticipants(tx, place.congress.id, tx.recordedAt, [participant]);
    await shell.record(tx, place.by, { chain: place.chain, operation: 'delegates.add', organisations: [place.organisation.code], events: [addedEvent(place, [participant])] });
    return ok({ id: participant.id, badge: participant.badge });
  });
}
