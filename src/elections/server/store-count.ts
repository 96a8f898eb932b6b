import { type Selectable, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { PassName } from '../core/pass.ts';
import type { At } from './store-elections.ts';

export type BatchRow = Selectable<Tables['count_batches']>;
export type CountRow = Selectable<Tables['counts']>;
export type PassRow = Selectable<Tables['count_passes']>;
export type ClosedRow = Selectable<Tables['closed_passes']>;
export type SettlementRow = Selectable<Tables['settlements']>;
export type WarningRow = Selectable<Tables['accepted_warnings']>;

/** One pass of one batch in one count. */
export interface PassKey {
  readonly batch: string;
  readonly count: number;
  readonly pass: PassName;
}

export async function insertBatches(tx: Db, electionId: string, round: number, batches: readonly { readonly id: string; readonly number: number; readonly size: number }[]): Promise<void> {
  if (batches.length > 0) await tx.insertInto('count_batches').values(batches.map((each) => ({ ...each, election_id: electionId, round }))).execute();
}

export async function batchRows(db: Db, electionId: string, round: number): Promise<BatchRow[]> {
  return db.selectFrom('count_batches').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('number').execute();
}

export async function insertCount(tx: Db, electionId: string, round: number, count: number, reason: string, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('counts').values({ election_id: electionId, round, count, reason, at, entry_number: entryNumber }).execute();
}

export async function countRows(db: Db, electionId: string, round: number): Promise<CountRow[]> {
  return db.selectFrom('counts').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('count').execute();
}

/** Who makes which pass; never what is in it. */
export async function passRows(db: Db, electionId: string, round: number, count: number): Promise<Omit<PassRow, 'sums'>[]> {
  return db
    .selectFrom('count_passes as p').innerJoin('count_batches as b', 'b.id', 'p.batch_id')
    .select(['p.batch_id', 'p.count', 'p.pass', 'p.participant', 'p.full_name', 'p.person_id', 'p.entered_as', 'p.closed'])
    .where('b.election_id', '=', electionId).where('b.round', '=', round).where('p.count', '=', count)
    .orderBy('b.number').orderBy('p.pass')
    .execute();
}

/** The pass, held against every other work on it until this transaction ends. */
export async function lockPass(tx: Db, key: PassKey): Promise<PassRow | undefined> {
  return tx.selectFrom('count_passes').selectAll().where('batch_id', '=', key.batch).where('count', '=', key.count).where('pass', '=', key.pass).forUpdate().executeTakeFirst();
}

export async function insertPass(tx: Db, row: Omit<PassRow, 'sums' | 'closed'>): Promise<void> {
  await tx.insertInto('count_passes').values({ ...row, sums: null }).execute();
}

export async function deletePass(tx: Db, key: PassKey): Promise<void> {
  await tx.deleteFrom('count_passes').where('batch_id', '=', key.batch).where('count', '=', key.count).where('pass', '=', key.pass).execute();
}

export async function setSums(tx: Db, key: PassKey, sums: string): Promise<void> {
  await tx.updateTable('count_passes').set({ sums }).where('batch_id', '=', key.batch).where('count', '=', key.count).where('pass', '=', key.pass).execute();
}

export interface Entered {
  readonly id: string;
  /** Canonical JSON; null: taken back. */
  readonly ballot: string | null;
}

/** Entries of an open pass by their random id, which is no order of entering. */
export async function entriesOf(db: Db, key: PassKey, ids?: readonly string[]): Promise<Entered[]> {
  return db
    .selectFrom('pass_entries').select(['id', 'ballot'])
    .where('batch_id', '=', key.batch).where('count', '=', key.count).where('pass', '=', key.pass)
    .$if(ids !== undefined, (query) => query.where('id', '=', sql<string>`any(${ids}::uuid[])`))
    .orderBy('id')
    .execute();
}

/** How many ballots stand in an open pass. */
export async function enteredCount(db: Db, key: PassKey): Promise<number> {
  const row = await db
    .selectFrom('pass_entries').select((expression) => expression.fn.countAll<number>().as('entered'))
    .where('batch_id', '=', key.batch).where('count', '=', key.count).where('pass', '=', key.pass).where('ballot', 'is not', null)
    .executeTakeFirstOrThrow();
  return row.entered;
}

export async function insertEntries(tx: Db, key: PassKey, entries: readonly Entered[]): Promise<void> {
  if (entries.length > 0) await tx.insertInto('pass_entries').values(entries.map((each) => ({ ...each, batch_id: key.batch, count: key.count, pass: key.pass }))).execute();
}

/** Taken back; an id that never arrived is kept as taken back, so that its late arrival changes nothing. */
export async function takeBackEntries(tx: Db, key: PassKey, ids: readonly string[]): Promise<void> {
  await tx
    .insertInto('pass_entries').values(ids.map((id) => ({ batch_id: key.batch, count: key.count, pass: key.pass, id, ballot: null })))
    .onConflict((conflict) => conflict.columns(['batch_id', 'count', 'pass', 'id']).doUpdateSet({ ballot: null }))
    .execute();
}

/** Closes the pass: its content is added, its working rows and their ids are gone. */
export async function closePass(tx: Db, row: ClosedRow): Promise<void> {
  await tx.insertInto('closed_passes').values(row).execute();
  const of = { batch: row.batch_id, count: row.count, pass: row.pass };
  await tx.deleteFrom('pass_entries').where('batch_id', '=', of.batch).where('count', '=', of.count).where('pass', '=', of.pass).execute();
  await tx.updateTable('count_passes').set({ closed: true, sums: null }).where('batch_id', '=', of.batch).where('count', '=', of.count).where('pass', '=', of.pass).execute();
}

/** Both passes of a batch, or nothing: this query is the only way to a closed pass's content, and it opens a batch only when both are closed. */
export async function openedPasses(db: Db, electionId: string, round: number, count?: number): Promise<ClosedRow[]> {
  return db
    .selectFrom('closed_passes as c').innerJoin('count_batches as b', 'b.id', 'c.batch_id')
    .select(['c.batch_id', 'c.count', 'c.pass', 'c.person_id', 'c.content', 'c.salt', 'c.commitment', 'c.entry_number'])
    .where('b.election_id', '=', electionId).where('b.round', '=', round)
    .$if(count !== undefined, (query) => query.where('c.count', '=', count as number))
    .where((where) => where.exists(where.selectFrom('closed_passes as other').select('other.pass').whereRef('other.batch_id', '=', 'c.batch_id').whereRef('other.count', '=', 'c.count').whereRef('other.pass', '<>', 'c.pass')))
    .orderBy('b.number').orderBy('c.pass')
    .execute();
}

export async function settlementRows(db: Db, electionId: string, round: number, count: number): Promise<SettlementRow[]> {
  return db
    .selectFrom('settlements as s').innerJoin('count_batches as b', 'b.id', 's.batch_id')
    .selectAll('s')
    .where('b.election_id', '=', electionId).where('b.round', '=', round).where('s.count', '=', count)
    .orderBy('s.entry_number')
    .execute();
}

export async function insertSettlement(tx: Db, row: Omit<SettlementRow, 'at' | 'entry_number'>, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('settlements').values({ ...row, at, entry_number: entryNumber }).execute();
}

export async function warningRows(db: Db, electionId: string, round: number): Promise<WarningRow[]> {
  return db.selectFrom('accepted_warnings').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('entry_number').execute();
}

export async function insertWarnings(tx: Db, rows: readonly Omit<WarningRow, 'at' | 'entry_number'>[], { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('accepted_warnings').values(rows.map((row) => ({ ...row, at, entry_number: entryNumber }))).execute();
}
