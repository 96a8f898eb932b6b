import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, acting, actingForSelf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { endDuty as operation } from '../contract.ts';
import { decideEnding } from '../core/give-duty.ts';
import { isWithinReach, standingsOf } from './range.ts';
import { loadDuty, loadOtherAdministrators, loadPerson, saveEndOfDuty } from './store.ts';

/** Ends a duty from a day on, with a reason. Everybody may lay down a duty of his own. */
export function endDuty(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const duty = await loadDuty(tx, input.duty);
    const person = duty && (await loadPerson(tx, duty.personId));
    const own = duty?.personId === actor.personId;
    if (!duty || !person || (!own && !isWithinReach(actor, 'people', person, [duty]))) return fail({ code: 'no_such_duty' });
    const by = own ? actingForSelf(actor) : acting(actor, 'people', duty.place.path);
    if (!by) return fail({ code: 'not_in_your_range' });

    const decision = decideEnding({
      kind: duty.kind, path: duty.place.path, held: duty, untilDay: input.untilDay, giver: own ? undefined : standingsOf(actor),
      otherAdministrators: duty.kind === 'administrator' ? await loadOtherAdministrators(tx, duty.personId, dayOf(tx.recordedAt)) : [],
    });
    if (!decision.ok) return decision;
    await saveEndOfDuty(tx, duty.id, decision.value, input.reason, tx.recordedAt);
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'people.end_duty', organisations: [duty.place.code],
      events: [{
        kind: 'people.duty_ended', duty: duty.id, person: duty.personId, fullName: person.fullName, dutyKind: duty.kind, organisation: duty.place.code,
        untilDay: decision.value, reason: input.reason,
      }],
    });
    return ok({ untilDay: decision.value });
  });
}
