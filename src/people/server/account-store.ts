import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';

export interface Account {
  readonly id: number;
  readonly name: string;
  readonly personId: number;
  readonly passwordHash: string;
  readonly passwordTemporary: boolean;
  /** Base32; in force once confirmed. */
  readonly totpSecret: string | null;
  readonly totpConfirmedAt: Moment | null;
  /** Time step of the last code that was used: a code is good once. */
  readonly totpLastStep: number | null;
  readonly sample: boolean;
  readonly disabledAt: Moment | null;
  readonly language: 'vi' | 'en' | null;
}

export interface NewAccount {
  readonly name: string;
  readonly personId: number;
  readonly passwordHash: string;
  readonly temporary: boolean;
  readonly sample: boolean;
}

export async function insertAccounts(tx: Db, accounts: readonly NewAccount[], at: Moment): Promise<void> {
  for (let from = 0; from < accounts.length; from += 2000) {
    await tx
      .insertInto('accounts')
      .values(accounts.slice(from, from + 2000).map((account) => ({
        name: account.name, person_id: account.personId, password_hash: account.passwordHash, password_temporary: account.temporary, password_set_at: at, sample: account.sample, created_at: at,
      })))
      .execute();
  }
}

function accounts(db: Db) {
  return db.selectFrom('accounts').select([
    'id', 'name', 'person_id as personId', 'password_hash as passwordHash', 'password_temporary as passwordTemporary', 'totp_secret as totpSecret',
    'totp_confirmed_at as totpConfirmedAt', 'totp_last_step as totpLastStep', 'sample', 'disabled_at as disabledAt', 'language',
  ]);
}

export async function loadAccountByName(db: Db, name: string): Promise<Account | undefined> {
  return accounts(db).where('name', '=', name).executeTakeFirst();
}

export async function loadAccountOf(db: Db, personId: number): Promise<Account | undefined> {
  return accounts(db).where('person_id', '=', personId).executeTakeFirst();
}

export async function anyAccount(db: Db): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** A new password ends every sign-in of the account but the one named. Returns how many ended. */
export async function savePassword(tx: Db, account: number, hash: string, temporary: boolean, at: Moment, exceptSignIn?: string): Promise<number> {
  await tx.updateTable('accounts').set({ password_hash: hash, password_temporary: temporary, password_set_at: at }).where('id', '=', account).execute();
  return endSignInsOf(tx, account, at, exceptSignIn);
}

/** Ends the account's sign-ins that somebody could still use, but for the one with that id. */
export async function endSignInsOf(tx: Db, account: number, at: Moment, except?: string): Promise<number> {
  const { numAffectedRows } = await sql`update sign_ins set revoked_at = ${at}
    where account_id = ${account} and revoked_at is null and expires_at > ${at} and id::text is distinct from ${except ?? null}::text`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export async function saveTotp(tx: Db, account: number, secret: string | null, confirmedAt: Moment | null): Promise<void> {
  await tx.updateTable('accounts').set({ totp_secret: secret, totp_confirmed_at: confirmedAt, totp_last_step: null }).where('id', '=', account).execute();
}

/** Marks a code's step as used; false when it, or a later one, was used before. Two requests with one code: one of them wins. */
export async function spendTotpStep(tx: Db, account: number, step: number): Promise<boolean> {
  const row = await sql`update accounts set totp_last_step = ${step} where id = ${account} and (totp_last_step is null or totp_last_step < ${step})`.execute(tx);
  return row.numAffectedRows === 1n;
}

export async function saveDisabled(tx: Db, account: number, at: Moment | null): Promise<void> {
  await tx.updateTable('accounts').set({ disabled_at: at }).where('id', '=', account).execute();
}

export async function saveLanguage(tx: Db, name: string, language: 'vi' | 'en'): Promise<void> {
  await tx.updateTable('accounts').set({ language }).where('name', '=', name).execute();
}

/** Accounts by the id of the person. */
export async function loadAccountsOf(db: Db, personIds: readonly number[]): Promise<Map<number, Account>> {
  if (personIds.length === 0) return new Map();
  const rows = await accounts(db).where('person_id', 'in', [...personIds]).execute();
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Names in use that begin with one of these: enough to find a free one among lannt, lannt2, lannt3 … */
export async function loadNamesBeginning(db: Db, beginnings: readonly string[]): Promise<Set<string>> {
  if (beginnings.length === 0) return new Set();
  const patterns = beginnings.map((each) => `${each.replaceAll('_', '\\_')}%`);
  const { rows } = await sql<{ name: string }>`select name from accounts where name like any(${patterns}::text[])`.execute(db);
  return new Set(rows.map((row) => row.name));
}
