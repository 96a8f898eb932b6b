import type { OutputOf } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import type { Db } from '#database/connect.ts';
import type { Actor } from '#platform/actor.ts';
import type { me as operation } from '../contract.ts';
import { dutyKind, isDutyKind } from '../core/duties.ts';
import { loadAccountByName } from './account-store.ts';
import { loadPerson } from './store.ts';

/** The account as its owner sees it, with the duties in force. */
export async function describeMe(db: Db, actor: Actor): Promise<OutputOf<typeof operation>> {
  const account = await loadAccountByName(db, actor.account);
  assert(account, 'whoever is signed in has an account');
  const person = await loadPerson(db, account.personId);
  return {
    account: account.name, personId: account.personId, name: person?.fullName ?? account.name, title: person?.title ?? '', mustChangePassword: account.passwordTemporary,
    totp: account.totpConfirmedAt !== null, sample: account.sample, language: account.language,
    duties: actor.duties.map((duty) => ({
      kind: duty.kind, words: isDutyKind(duty.kind) ? dutyKind(duty.kind).words : { vi: duty.kind, en: duty.kind },
      organisation: { code: duty.organisation.code, name: duty.organisation.name }, rights: [...duty.rights],
    })),
  };
}
