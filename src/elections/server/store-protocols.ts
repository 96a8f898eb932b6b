import type { Selectable } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Moment } from '#foundation/day.ts';
import type { At } from './store-elections.ts';

export type ProtocolRow = Selectable<Tables['election_protocols']>;
export type SignatureRow = Selectable<Tables['protocol_signatures']>;
export type KeyRow = Selectable<Tables['signing_keys']>;

/** Protocols of a round, one for each count that has one. */
export async function protocolRows(db: Db, electionId: string, round: number): Promise<ProtocolRow[]> {
  return db.selectFrom('election_protocols').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('count').execute();
}

export async function insertProtocol(tx: Db, row: Omit<ProtocolRow, 'at' | 'entry_number'>, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('election_protocols').values({ ...row, at, entry_number: entryNumber }).execute();
}

export async function signatureRows(db: Db, electionId: string, round: number): Promise<(SignatureRow & { readonly public_key: string })[]> {
  return db
    .selectFrom('protocol_signatures as s').innerJoin('signing_keys as k', 'k.id', 's.key_id')
    .selectAll('s').select('k.public_key')
    .where('s.election_id', '=', electionId).where('s.round', '=', round)
    .orderBy('s.entry_number')
    .execute();
}

export async function insertSignature(tx: Db, row: Omit<SignatureRow, 'at' | 'entry_number'>, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('protocol_signatures').values({ ...row, at, entry_number: entryNumber }).execute();
}

export async function keysOf(db: Db, congressId: number, personId: number): Promise<KeyRow[]> {
  return db.selectFrom('signing_keys').selectAll().where('congress_id', '=', congressId).where('person_id', '=', personId).orderBy('entry_number').execute();
}

export async function keyRow(db: Db, congressId: number, by: { readonly id: string } | { readonly publicKey: string }): Promise<KeyRow | undefined> {
  const query = db.selectFrom('signing_keys').selectAll().where('congress_id', '=', congressId);
  return ('id' in by ? query.where('id', '=', by.id) : query.where('public_key', '=', by.publicKey)).executeTakeFirst();
}

export async function insertKey(tx: Db, row: Omit<KeyRow, 'made_at' | 'entry_number' | 'revoked_at'>, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('signing_keys').values({ ...row, made_at: at, entry_number: entryNumber, revoked_at: null }).execute();
}

export async function revokeKeyRow(tx: Db, id: string, at: Moment): Promise<void> {
  await tx.updateTable('signing_keys').set({ revoked_at: at }).where('id', '=', id).execute();
}
