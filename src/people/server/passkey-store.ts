import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import { millisecondsOf, type Moment, momentOf } from '#foundation/day.ts';
import { CHALLENGE_MS } from '../core/passkey.ts';

export type PasskeyRow = Selectable<Tables['passkeys']>;

/** The keys of an account that are in force, the oldest first. */
export function passkeysOf(db: Db, accountId: number): Promise<PasskeyRow[]> {
  return db.selectFrom('passkeys').selectAll().where('account_id', '=', accountId).where('removed_at', 'is', null).orderBy('created_at').orderBy('id').execute();
}

/** A key in force with the account to which it lets in, unless the account is disabled. */
export function passkeyOf(db: Db, credentialId: string) {
  return db
    .selectFrom('passkeys as k')
    .innerJoin('accounts as a', 'a.id', 'k.account_id')
    .selectAll('k')
    .select(['a.name as account', 'a.password_temporary as passwordTemporary'])
    .where('k.credential_id', '=', credentialId)
    .where('k.removed_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function insertPasskey(tx: Db, row: Omit<PasskeyRow, 'last_used_at' | 'removed_at'>): Promise<void> {
  await tx.insertInto('passkeys').values(row).execute();
}

/** Whether the key counted on from what was known; a copy of it that lags behind is refused. */
export async function savePasskeyUse(db: Db, id: string, { known, now, at }: { readonly known: number; readonly now: number; readonly at: Moment }): Promise<boolean> {
  const saved = await db.updateTable('passkeys').set({ counter: now, last_used_at: at }).where('id', '=', id).where('counter', '=', known).where('removed_at', 'is', null).executeTakeFirst();
  return saved.numUpdatedRows > 0n;
}

/** @returns the ids of the keys that were in force */
export async function removePasskeys(tx: Db, accountId: number, at: Moment, id?: string): Promise<string[]> {
  const removed = await tx
    .updateTable('passkeys').set({ removed_at: at }).where('account_id', '=', accountId).where('removed_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .returning('id').execute();
  return removed.map((each) => each.id);
}

/** Keeps a challenge, and clears away those that nobody answered in time. */
export async function keepChallenge(db: Db, accountId: number | null, challenge: string, now: Moment): Promise<string> {
  const id = randomUUID();
  await db.deleteFrom('passkey_challenges').where('made_at', '<', momentOf(millisecondsOf(now) - CHALLENGE_MS)).execute();
  await db.insertInto('passkey_challenges').values({ id, account_id: accountId, challenge, made_at: now }).execute();
  return id;
}

/** The challenge, which is spent by asking for it; nothing when it was spent, was made for somebody else, or is too old. */
export async function spendChallenge(db: Db, id: string, accountId: number | null, now: Moment): Promise<string | undefined> {
  const row = await db.deleteFrom('passkey_challenges').where('id', '=', id).returningAll().executeTakeFirst();
  return row && row.account_id === accountId && millisecondsOf(row.made_at) >= millisecondsOf(now) - CHALLENGE_MS ? row.challenge : undefined;
}
