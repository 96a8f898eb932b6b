import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type LedgerEvent, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { AccountProblem, disableAccount as disable, enableAccount as enable, resetPassword as reset } from '../contract.ts';
import { someoneElseAdministers } from '../core/give-duty.ts';
import { type Account, endSignInsOf, loadAccountOf, saveDisabled, savePassword, saveTotp } from './account-store.ts';
import { actingOn } from './acting-on.ts';
import { argon2Passwords, type Passwords } from './passwords.ts';
import { removePasskeys } from './passkey-store.ts';
import { findWithinReach, type KnownPerson, mayManageAccount } from './range.ts';
import { loadOtherAdministrators } from './store.ts';
import { newTemporaryPassword } from './tokens.ts';

interface Managed {
  readonly known: KnownPerson;
  readonly account: Account;
}

/** The account, when it is the actor's to manage. */
async function managed(tx: Tx, actor: Actor, personId: number): Promise<Result<Managed, AccountProblem>> {
  const known = await findWithinReach(tx, actor, personId);
  if (!known) return fail({ code: 'no_such_person' });
  const account = await loadAccountOf(tx, personId);
  if (!account) return fail({ code: 'no_account' });
  if (!mayManageAccount(actor, known, dayOf(tx.recordedAt))) return fail({ code: 'account_beyond_yours' });
  return account.sample ? fail({ code: 'sample_account' }) : ok({ known, account });
}

async function recordOn(shell: Shell, tx: Tx, actor: Actor, { known }: Managed, operation: string, event: LedgerEvent): Promise<void> {
  const organisations = known.person.place ? [known.person.place.code] : [];
  await shell.record(tx, actingOn(actor, known), { chain: REGISTER_CHAIN, operation, organisations, events: [event] });
}

/** Gives a temporary password, answered once; every sign-in of the account ends, and its passkeys with them. Who lost the telephone gets the codes switched off, too. */
export async function resetPassword(shell: Shell, actor: Actor, input: InputOf<typeof reset>, passwords: Passwords = argon2Passwords): Answer<typeof reset> {
  const temporaryPassword = newTemporaryPassword();
  const hash = await passwords.hash(temporaryPassword);
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof reset> => {
    const found = await managed(tx, actor, input.person);
    if (!found.ok) return found;
    const { account } = found.value;
    await savePassword(tx, account.id, hash, true, tx.recordedAt);
    const totpRemoved = input.alsoTotp && account.totpConfirmedAt !== null;
    if (totpRemoved) await saveTotp(tx, account.id, null, null);
    const { length: passkeysRemoved } = await removePasskeys(tx, account.id, tx.recordedAt);
    await recordOn(shell, tx, actor, found.value, 'people.reset_password', { kind: 'people.password_reset', account: account.name, totpRemoved, passkeysRemoved, reason: input.reason });
    return ok({ account: account.name, temporaryPassword });
  });
}

/** Nobody signs in with it any more, and who is signed in is out. */
export function disableAccount(shell: Shell, actor: Actor, input: InputOf<typeof disable>): Answer<typeof disable> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof disable> => {
    if (actor.personId === input.person) return fail({ code: 'own_account' });
    const found = await managed(tx, actor, input.person);
    if (!found.ok) return found;
    const { known, account } = found.value;
    const today = dayOf(tx.recordedAt);
    const administered = known.duties.filter((duty) => duty.kind === 'administrator' && (duty.untilDay === null || duty.untilDay > today));
    const others = administered.length > 0 ? await loadOtherAdministrators(tx, input.person, today) : [];
    if (administered.some((duty) => !someoneElseAdministers(duty.place.path, others))) return fail({ code: 'last_administrator' });
    if (account.disabledAt !== null) return ok(null);
    await saveDisabled(tx, account.id, tx.recordedAt);
    await endSignInsOf(tx, account.id, tx.recordedAt);
    await recordOn(shell, tx, actor, found.value, 'people.disable_account', { kind: 'people.account_disabled', account: account.name, reason: input.reason });
    return ok(null);
  });
}

export function enableAccount(shell: Shell, actor: Actor, input: InputOf<typeof enable>): Answer<typeof enable> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof enable> => {
    const found = await managed(tx, actor, input.person);
    if (!found.ok) return found;
    if (found.value.account.disabledAt === null) return ok(null);
    await saveDisabled(tx, found.value.account.id, null);
    await recordOn(shell, tx, actor, found.value, 'people.enable_account', { kind: 'people.account_enabled', account: found.value.account.name, reason: input.reason });
    return ok(null);
  });
}
