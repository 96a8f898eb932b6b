import { randomUUID } from 'node:crypto';
import type { Db } from '#database/connect.ts';
import { type Day, momentOf, millisecondsOf, type Moment } from '#foundation/day.ts';
import { SESSION_MAX_MS } from '../core/account.ts';
import { newProgramToken, newSessionToken, tokenHash } from './tokens.ts';
import { signInIsAlive } from './who-is.ts';

/** Ended sign-ins are kept for a month, then cleared away. */
const KEPT_MS = 30 * 86_400_000;

export interface NewSignIn {
  readonly accountId: number;
  readonly device: string;
  readonly address: string;
  readonly now: Moment;
}

/** Writes a new sign-in and answers its token, which is kept nowhere but in the browser. */
export async function insertSignIn(db: Db, { accountId, device, address, now }: NewSignIn): Promise<string> {
  const token = newSessionToken();
  const ms = millisecondsOf(now);
  await db
    .insertInto('sign_ins')
    .values({ id: randomUUID(), token_hash: tokenHash(token), account_id: accountId, created_at: now, last_seen_at: now, expires_at: momentOf(ms + SESSION_MAX_MS), device, address, revoked_at: null })
    .execute();
  await db.deleteFrom('sign_ins').where('account_id', '=', accountId).where('expires_at', '<', momentOf(ms - KEPT_MS)).execute();
  return token;
}

/** Ends the sign-in that the token belongs to, if it is one. */
export async function endSignInOfToken(db: Db, token: string, now: Moment): Promise<void> {
  await db.updateTable('sign_ins').set({ revoked_at: now }).where('token_hash', '=', tokenHash(token)).where('revoked_at', 'is', null).execute();
}

export interface SignIn {
  readonly id: string;
  readonly tokenHash: string;
  readonly createdAt: Moment;
  readonly lastSeenAt: Moment;
  readonly expiresAt: Moment;
  readonly device: string;
  readonly address: string;
}

/** The account's sign-ins that are alive, the last seen first. */
export async function loadSignIns(db: Db, account: string, now: Moment): Promise<SignIn[]> {
  return db
    .selectFrom('sign_ins as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .select(['s.id', 's.token_hash as tokenHash', 's.created_at as createdAt', 's.last_seen_at as lastSeenAt', 's.expires_at as expiresAt', 's.device', 's.address'])
    .where('a.name', '=', account)
    .where(signInIsAlive('s', now))
    .orderBy('s.last_seen_at', 'desc')
    .orderBy('s.created_at', 'desc')
    .execute();
}

export async function loadLastSignIn(db: Db, accountId: number): Promise<Moment | undefined> {
  return (await db.selectFrom('sign_ins').select('created_at').where('account_id', '=', accountId).orderBy('created_at', 'desc').limit(1).executeTakeFirst())?.created_at;
}

export async function endSignInById(db: Db, id: string, now: Moment): Promise<void> {
  await db.updateTable('sign_ins').set({ revoked_at: now }).where('id', '=', id).execute();
}

export interface ProgramToken {
  readonly id: number;
  readonly name: string;
  readonly readsOnly: boolean;
  readonly untilDay: Day;
  readonly createdAt: Moment;
  readonly lastUsedOn: Day | null;
  readonly revokedAt: Moment | null;
}

export async function insertProgramToken(tx: Db, accountId: number, fields: { name: string; readsOnly: boolean; untilDay: Day }, now: Moment): Promise<{ id: number; token: string }> {
  const token = newProgramToken();
  const { id } = await tx
    .insertInto('access_tokens')
    .values({ account_id: accountId, name: fields.name, token_hash: tokenHash(token), reads_only: fields.readsOnly, until_day: fields.untilDay, created_at: now, last_used_on: null, revoked_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, token };
}

/** The account's tokens, the newest first. */
export async function loadProgramTokens(db: Db, account: string): Promise<ProgramToken[]> {
  return db
    .selectFrom('access_tokens as t')
    .innerJoin('accounts as a', 'a.id', 't.account_id')
    .select(['t.id', 't.name', 't.reads_only as readsOnly', 't.until_day as untilDay', 't.created_at as createdAt', 't.last_used_on as lastUsedOn', 't.revoked_at as revokedAt'])
    .where('a.name', '=', account)
    .orderBy('t.id', 'desc')
    .execute();
}

export async function saveTokenRevoked(tx: Db, id: number, at: Moment): Promise<void> {
  await tx.updateTable('access_tokens').set({ revoked_at: at }).where('id', '=', id).execute();
}
