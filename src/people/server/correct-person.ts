import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { correctPerson as operation } from '../contract.ts';
import { findWithinReach } from './range.ts';
import { updatePerson } from './store.ts';

/** Corrects name, title, birthday or place. Both the place that was and the one to be lie within the actor's range. */
export function correctPerson(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const known = await findWithinReach(tx, actor, input.person);
    if (!known) return fail({ code: 'no_such_person' });
    const organisation = await findOrganisation(tx, { code: input.organisation });
    if (!organisation) return fail({ code: 'no_such_organisation', organisation: input.organisation });
    const by = acting(actor, 'people', organisation.path);
    const before = known.person.place;
    if (!by || (before && !acting(actor, 'people', before.path))) return fail({ code: 'not_in_your_range' });

    const fields = { fullName: tidy(input.fullName), title: tidy(input.title), bornOn: input.bornOn };
    const revision = await updatePerson(tx, known.person.id, input.revision, { ...fields, organisationId: organisation.id });
    if (revision === undefined) return fail({ code: 'person_changed_meanwhile' });
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'people.correct_person', organisations: [organisation.code],
      events: [{ kind: 'people.person_corrected', person: known.person.id, ...fields, organisation: organisation.code }],
    });
    return ok({ revision });
  });
}
