import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, acting } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { addPerson as operation } from '../contract.ts';
import { insertPeople, loadNamesakes } from './store.ts';

/** Adds a person who belongs to an organisation within the actor's range. */
export function addPerson(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const organisation = await findOrganisation(tx, { code: input.organisation });
    if (!organisation) return fail({ code: 'no_such_organisation', organisation: input.organisation });
    const by = acting(actor, 'people', organisation.path);
    if (!by) return fail({ code: 'not_in_your_range' });
    const fullName = tidy(input.fullName);
    const namesake = input.sameNameMeant ? undefined : (await loadNamesakes(tx, [fullName], [organisation.id]))[0];
    if (namesake) return fail({ code: 'person_there_already', name: fullName, personId: namesake.id });

    const fields = { fullName, title: tidy(input.title), bornOn: input.bornOn };
    const [id = 0] = await insertPeople(tx, [{ ...fields, organisationId: organisation.id }], tx.recordedAt);
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'people.add_person', organisations: [organisation.code],
      events: [{ kind: 'people.person_added', person: id, ...fields, organisation: organisation.code }],
    });
    return ok({ id });
  });
}
