import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';
import type { TextSource } from '../core/document.ts';
import type { Version } from '../core/version.ts';

/** A draft as it is kept, without its words. */
export interface StoredVersion {
  readonly number: number;
  readonly openedAt: Moment;
  readonly savedAt: Moment;
  readonly savedBy: string;
  readonly source: TextSource;
  readonly nextId: number;
  /** Hash of the Word file that it was taken from. */
  readonly file: string | null;
}

/** The drafts in order. */
export async function versionsOf(db: Db, documentId: string): Promise<StoredVersion[]> {
  const rows = await db.selectFrom('document_versions').selectAll().where('document_id', '=', documentId).orderBy('number').execute();
  return rows.map((row) => ({ number: row.number, openedAt: row.opened_at, savedAt: row.saved_at, savedBy: row.saved_by, source: row.source, nextId: row.next_id, file: row.file_hash }));
}

/** How many paragraphs and letters each draft has. */
export async function sizesOf(db: Db, documentId: string): Promise<ReadonlyMap<number, { readonly paragraphs: number; readonly letters: number }>> {
  const rows = await db
    .selectFrom('document_paragraphs').select(({ fn }) => ['version', fn.countAll().as('paragraphs'), fn.sum(fn<number>('length', ['text'])).as('letters')])
    .where('document_id', '=', documentId).groupBy('version')
    .execute();
  return new Map(rows.map((row) => [row.version, { paragraphs: Number(row.paragraphs), letters: Number(row.letters) }]));
}

/** A draft with its words; undefined where there is none of that number. */
export async function loadVersion(db: Db, documentId: string, number: number): Promise<Version | undefined> {
  const version = await db.selectFrom('document_versions').select('next_id').where('document_id', '=', documentId).where('number', '=', number).executeTakeFirst();
  if (!version) return undefined;
  const rows = await db
    .selectFrom('document_paragraphs').select(['paragraph', 'kind', 'level', 'label', 'text'])
    .where('document_id', '=', documentId).where('version', '=', number).orderBy('at')
    .execute();
  return { number, nextId: version.next_id, paragraphs: rows.map(({ paragraph, kind, level, label, text }) => ({ id: paragraph, kind, level, label, text })) };
}

/** So many rows at once: a statement has 65,535 values at the most. */
const ROWS_AT_ONCE = 3000;

/** Writes a draft in place of what it said before; the first time it opens it. */
export async function saveVersion(tx: Db, documentId: string, { number, nextId, paragraphs }: Version, saved: { readonly at: Moment; readonly by: string; readonly source: TextSource; readonly file: string | null }): Promise<void> {
  const { at, by, source, file } = saved;
  await tx
    .insertInto('document_versions')
    .values({ document_id: documentId, number, opened_at: at, saved_at: at, saved_by: by, source, next_id: nextId, file_hash: file })
    .onConflict((conflict) => conflict.columns(['document_id', 'number']).doUpdateSet({ saved_at: at, saved_by: by, source, next_id: nextId, file_hash: file }))
    .execute();
  await tx.deleteFrom('document_paragraphs').where('document_id', '=', documentId).where('version', '=', number).execute();
  const rows = paragraphs.map(({ id, kind, level, label, text }, index) => ({ document_id: documentId, version: number, at: index, paragraph: id, kind, level, label, text, folded: fold(text) }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await tx.insertInto('document_paragraphs').values(rows.slice(from, from + ROWS_AT_ONCE)).execute();
}

/** Keeps a Word file once, whoever gives it again. */
export async function keepFile(tx: Db, file: { readonly hash: string; readonly name: string; readonly bytes: Uint8Array; readonly at: Moment }): Promise<void> {
  await tx
    .insertInto('document_files')
    .values({ hash: file.hash, name: file.name, size: file.bytes.length, bytes: Buffer.from(file.bytes), added_at: file.at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}
