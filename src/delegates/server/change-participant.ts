import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { changeParticipant as operation } from '../contract.ts';
import { delegationKey } from '../core/participant.ts';
import { differingFields } from '../core/profile.ts';
import { readyFields } from './enter.ts';
import { changedEvent, newSalt } from './events.ts';
import { loadRoll } from './roll.ts';
import { updateParticipants } from './store.ts';

/** Changes what is entered about a person; the facts before stay in the record. */
export function changeParticipant(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { participants } = await loadRoll(tx, place.congress.id);
    const before = participants.find((each) => each.id === input.participant);
    if (!before) return fail({ code: 'participant_not_found' });
    if (before.revision !== input.revision) return fail({ code: 'participant_changed_meanwhile' });
    const fields = await readyFields(tx, place, input, participants.filter((each) => each !== before), input.sameNameMeant || input.fullName === before.fullName);
    if (!fields.ok) return fields;
    const after = fields.value;
    if (differingFields(before, after).length === 0) return fail({ code: 'participant_unchanged' });
    const { replacedBy, replaces } = before.standing;
    const sameSeat = after.kind === before.kind && delegationKey(after.delegation) === delegationKey(before.delegation) && after.isConvener === before.isConvener;
    if ((replacedBy !== null || replaces !== null) && !sameSeat) return fail({ code: 'seat_holder_keeps_kind', name: before.fullName });

    const changed = { ...after, id: before.id, salt: newSalt(), revision: before.revision + 1 };
    await updateParticipants(tx, place.congress.id, [changed]);
    await shell.record(tx, place.by, { chain: place.chain, operation: 'delegates.change', organisations: [place.organisation.code], events: [changedEvent(place, input.reason, [changed])] });
    return ok({ revision: changed.revision });
  });
}
