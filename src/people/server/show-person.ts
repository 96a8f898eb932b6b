import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { acting, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listDuties as list, showPerson as show } from '../contract.ts';
import { proposeAccountName } from '../core/account.ts';
import { dutyKind, isInForce, rightsBeyond } from '../core/duties.ts';
import { freeName } from '../core/plan-people.ts';
import type { Day } from '#foundation/day.ts';
import { loadAccountOf, loadNamesBeginning } from './account-store.ts';
import { findWithinReach, mayManageAccount, standingsOf } from './range.ts';
import { loadLastSignIn } from './sign-in-store.ts';
import { type Duty, loadDutiesIn, loadPeople } from './store.ts';

function described(duty: Duty, today: Day) {
  return {
    id: duty.id, kind: duty.kind, words: dutyKind(duty.kind).words, organisation: { code: duty.place.code, name: duty.place.name },
    fromDay: duty.fromDay, untilDay: duty.untilDay, inForce: isInForce(duty, today), endReason: duty.endReason,
  };
}

function mayEnd(actor: Actor, duty: Duty, today: Day): boolean {
  if (duty.untilDay !== null && duty.untilDay <= today) return false;
  if (duty.personId === actor.personId) return true;
  return inRange(rangeOf(actor, 'people'), duty.place.path) && rightsBeyond(standingsOf(actor) ?? [], duty.kind, duty.place.path).length === 0;
}

/** A person with duties and account, as far as the asker's range goes. */
export function showPerson(shell: Shell, actor: Actor, input: InputOf<typeof show>): Answer<typeof show> {
  return shell.read(async (db): Answer<typeof show> => {
    const known = await findWithinReach(db, actor, input.person);
    if (!known) return fail({ code: 'no_such_person' });
    const { person, duties } = known;
    const today = dayOf(shell.now());
    const account = await loadAccountOf(db, person.id);
    const proposed = proposeAccountName(person.fullName);
    const taken = account ? new Set<string>() : await loadNamesBeginning(db, [proposed]);
    const isYou = person.id === actor.personId;
    // What somebody does elsewhere is not for this asker; his own duties are.
    const shown = isYou ? duties : duties.filter((duty) => inRange(rangeOf(actor, 'people'), duty.place.path));
    return ok({
      id: person.id, name: person.fullName, title: person.title, bornOn: person.bornOn, revision: person.revision,
      organisation: person.place ? { code: person.place.code, name: person.place.name } : null,
      duties: shown.map((duty) => ({ ...described(duty, today), recordedAt: duty.recordedAt, endedAt: duty.endedAt, youMayEnd: mayEnd(actor, duty, today) })),
      account: account
        ? {
            name: account.name, disabled: account.disabledAt !== null, totp: account.totpConfirmedAt !== null, passwordTemporary: account.passwordTemporary, sample: account.sample,
            lastSignInAt: (await loadLastSignIn(db, account.id)) ?? null,
          }
        : null,
      proposedAccount: freeName(proposed, taken), youMayManageAccount: mayManageAccount(actor, known, today), isYou,
    });
  });
}

/** Duties given in one organisation, past ones too. */
export function listDuties(shell: Shell, actor: Actor, input: InputOf<typeof list>): Answer<typeof list> {
  return shell.read(async (db): Answer<typeof list> => {
    const organisation = await findOrganisation(db, { code: input.code });
    if (!organisation) return fail({ code: 'no_such_organisation', organisation: input.code });
    if (!acting(actor, 'read', organisation.path)) return fail({ code: 'not_in_your_range' });
    const today = dayOf(shell.now());
    const duties = await loadDutiesIn(db, organisation.id);
    const people = await loadPeople(db, duties.map((duty) => duty.personId));
    return ok({
      duties: duties.flatMap((duty) => {
        const person = people.get(duty.personId);
        return person ? [{ ...described(duty, today), person: { id: person.id, name: person.fullName, title: person.title } }] : [];
      }),
      youMayGive: acting(actor, 'people', organisation.path) !== undefined && organisation.closedOn === null,
    });
  });
}
