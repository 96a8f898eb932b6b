import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { canonicalJson } from '#foundation/canonical.ts';
import type { Day } from '#foundation/day.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import type { GivenOpinion, SaidOpinion } from '../core/given-opinion.ts';
import { searchWords } from '../core/search-words.ts';

export interface NewOpinion extends GivenOpinion {
  readonly account: string | null;
  readonly receipt: string | null;
  readonly batch: string | null;
}

/** What proves later that the words are those that were written (docs/ledger-format.md). */
export function wordsHash({ text, oldWords, newWords }: Pick<SaidOpinion, 'text' | 'oldWords' | 'newWords'>): string {
  return createHash('sha256').update(canonicalJson([text, oldWords, newWords]), 'utf8').digest('hex');
}

/** Receipts are random; of what is stored nobody can tell one. */
export function receiptHash(receipt: string): string {
  return createHash('sha256').update(`receipt ${receipt}`, 'utf8').digest('hex');
}

/** The number that the organisation's next opinion gets. The caller holds its chain. */
export async function nextNumber(tx: Tx, seasonId: number, organisationId: number): Promise<number> {
  const row = await tx.selectFrom('opinions').select('number').where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).orderBy('number', 'desc').limit(1).executeTakeFirst();
  return (row?.number ?? 0) + 1;
}

/** PostgreSQL takes 65,535 values in one statement; texts are long. */
const ROWS_AT_ONCE = 500;

/** Adds opinions whose entry is the next one of `chain`. */
export async function insertOpinions(tx: Tx, seasonId: number, chain: string, opinions: readonly NewOpinion[]): Promise<void> {
  const entry = (await readHead(tx, chain)).number + 1;
  for (let from = 0; from < opinions.length; from += ROWS_AT_ONCE) {
    await tx.insertInto('opinions').values(opinions.slice(from, from + ROWS_AT_ONCE).map((each) => rowOf(each, seasonId, entry))).execute();
  }
}

function rowOf(of: NewOpinion, seasonId: number, entry: number) {
  const { folded, words } = searchWords(of.text, of.oldWords, of.newWords);
  return {
    id: of.id, season_id: seasonId, organisation_id: of.organisationId, number: of.number, group_name: of.group, meeting_id: of.meeting, batch_id: of.batch, drive_id: of.drive, document_id: of.document,
    version: of.version, paragraph: of.paragraph, topic: of.topic, kind: of.kind, text: of.text, old_words: of.oldWords, new_words: of.newWords, occurrence: of.occurrence, sharing: of.sharing,
    speaker: of.speaker, account: of.account, way: of.way, said_on: of.saidOn, received_at: of.receivedAt, receipt_hash: of.receipt === null ? null : receiptHash(of.receipt), sha256: wordsHash(of), folded,
    search: sql<string>`array_to_tsvector(${[...words]}::text[])`, withdrawn_at: null, withdrawn_because: null, entry_number: entry,
  };
}

/** Rows with the names that a view needs; kept apart from what decides. */
export function selectOpinions(db: Db) {
  return db
    .selectFrom('opinions as p')
    .innerJoin('organisations as o', 'o.id', 'p.organisation_id')
    .innerJoin('seasons as s', 's.id', 'p.season_id')
    .select([
      'p.id', 'p.number', 'p.season_id', 'p.organisation_id', 'p.group_name', 'p.meeting_id', 'p.drive_id', 'p.document_id', 'p.version', 'p.paragraph', 'p.topic', 'p.kind', 'p.text', 'p.old_words', 'p.new_words',
      'p.occurrence', 'p.sharing', 'p.speaker', 'p.account', 'p.way', 'p.said_on', 'p.received_at', 'p.receipt_hash', 'p.sha256', 'p.withdrawn_at', 'o.code', 'o.name', 'o.path', 's.code as season',
    ]);
}

export type OpinionRow = Awaited<ReturnType<ReturnType<typeof selectOpinions>['executeTakeFirstOrThrow']>>;

export async function findOpinion(db: Db, by: { readonly id: string } | { readonly receipt: string }): Promise<OpinionRow | undefined> {
  const query = selectOpinions(db);
  return ('id' in by ? query.where('p.id', '=', by.id) : query.where('p.receipt_hash', '=', receiptHash(by.receipt))).executeTakeFirst();
}

export async function findOpinions(db: Db, ids: readonly string[]): Promise<OpinionRow[]> {
  return ids.length === 0 ? [] : selectOpinions(db).where('p.id', 'in', [...ids]).orderBy('p.number').execute();
}

export async function markWithdrawn(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.updateTable('opinions').set({ withdrawn_at: tx.recordedAt, withdrawn_because: reason }).where('id', '=', id).execute();
}

/** Opinions of one person on each paragraph of a version; null: on the document as a whole. Withdrawn ones do not count. */
export async function ownCounts(db: Db, of: Own, document: string, version: number): Promise<Map<number | null, number>> {
  const rows = await db.selectFrom('opinions as p').select(['p.paragraph', (is) => is.fn.countAll<number>().as('count')]).where(isOwn(of)).where('p.document_id', '=', document).where('p.version', '=', version).where('p.withdrawn_at', 'is', null).groupBy('p.paragraph').execute();
  return new Map(rows.map((row) => [row.paragraph, row.count]));
}

/** Whose opinions: those given from an account, and those of receipts. */
export interface Own {
  readonly account: string | null;
  readonly receipts: readonly string[];
}

export function isOwn({ account, receipts }: Own) {
  return sql<boolean>`(p.account = ${account} or p.receipt_hash = any(${receipts.map(receiptHash)}::text[]))`;
}

export interface Batch {
  readonly id: string;
  readonly meeting: string;
  readonly document: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly opinions: number;
  readonly takenOn: Day;
}

export async function insertBatch(tx: Tx, batch: Batch): Promise<void> {
  await tx
    .insertInto('opinion_batches')
    .values({ id: batch.id, meeting_id: batch.meeting, document_id: batch.document, file_name: batch.fileName, file_hash: batch.fileHash, opinions: batch.opinions, taken_on: batch.takenOn, recorded_at: tx.recordedAt })
    .execute();
}

export async function batchOfFile(db: Db, meeting: string, document: string, fileHash: string): Promise<{ readonly takenOn: Day } | undefined> {
  const row = await db.selectFrom('opinion_batches').select('taken_on').where('meeting_id', '=', meeting).where('document_id', '=', document).where('file_hash', '=', fileHash).executeTakeFirst();
  return row && { takenOn: row.taken_on };
}
