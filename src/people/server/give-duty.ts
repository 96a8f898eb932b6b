import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, acting } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { giveDuty as operation } from '../contract.ts';
import { decideGiving } from '../core/give-duty.ts';
import { findWithinReach, standingsOf } from './range.ts';
import { insertDuties } from './store.ts';

/** Gives a person a duty from a day on; its rights hold from the next request of that person. */
export function giveDuty(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const known = await findWithinReach(tx, actor, input.person);
    if (!known) return fail({ code: 'no_such_person' });
    const organisation = await findOrganisation(tx, { code: input.organisation });
    if (!organisation) return fail({ code: 'no_such_organisation', organisation: input.organisation });
    const by = acting(actor, 'people', organisation.path);
    if (!by) return fail({ code: 'not_in_your_range' });

    const standings = standingsOf(actor);
    const decision = decideGiving({
      kind: input.kind, fromDay: input.fromDay, untilDay: input.untilDay, organisation,
      giver: standings && { isThatPerson: actor.personId === known.person.id, standings },
      same: known.duties.filter((duty) => duty.kind === input.kind && duty.place.id === organisation.id),
    });
    if (!decision.ok) return decision;
    const [id = 0] = await insertDuties(tx, [{ personId: known.person.id, organisationId: organisation.id, kind: input.kind, ...decision.value }], tx.recordedAt);
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'people.give_duty', organisations: [organisation.code],
      events: [{ kind: 'people.duty_given', duty: id, person: known.person.id, fullName: known.person.fullName, dutyKind: input.kind, organisation: organisation.code, ...decision.value }],
    });
    return ok({ id });
  });
}
