import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { makeAccount as operation } from '../contract.ts';
import { SAMPLE_PASSWORD } from '../core/account.ts';
import { insertAccounts, loadAccountByName, loadAccountOf } from './account-store.ts';
import { actingOn } from './acting-on.ts';
import { argon2Passwords, type Passwords } from './passwords.ts';
import { findWithinReach, mayManageAccount } from './range.ts';
import { newTemporaryPassword } from './tokens.ts';

export interface MakeAccountOptions {
  readonly passwords?: Passwords;
  /** An account of the sample season: opened with SAMPLE_PASSWORD and listed on the sign-in page. */
  readonly sample?: boolean;
}

/** Makes a person's account with a temporary password, which is answered once and kept nowhere. */
export async function makeAccount(shell: Shell, actor: Actor, input: InputOf<typeof operation>, options: MakeAccountOptions = {}): Answer<typeof operation> {
  const temporaryPassword = options.sample ? SAMPLE_PASSWORD : newTemporaryPassword();
  // Hashing takes a while; the register's chain is not held meanwhile.
  const passwordHash = await (options.passwords ?? argon2Passwords).hash(temporaryPassword);
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const known = await findWithinReach(tx, actor, input.person);
    if (!known) return fail({ code: 'no_such_person' });
    if (!mayManageAccount(actor, known, dayOf(tx.recordedAt))) return fail({ code: 'account_beyond_yours' });
    const there = await loadAccountOf(tx, known.person.id);
    if (there) return fail({ code: 'account_there_already', account: there.name });
    if (await loadAccountByName(tx, input.account)) return fail({ code: 'account_name_taken', account: input.account });

    const sample = options.sample ?? false;
    await insertAccounts(tx, [{ name: input.account, personId: known.person.id, passwordHash, temporary: !sample, sample }], tx.recordedAt);
    await shell.record(tx, actingOn(actor, known), {
      chain: REGISTER_CHAIN, operation: 'people.make_account', organisations: known.person.place ? [known.person.place.code] : [],
      events: [{ kind: 'people.account_made', account: input.account, person: known.person.id, fullName: known.person.fullName, sample }],
    });
    return ok({ account: input.account, temporaryPassword });
  });
}
