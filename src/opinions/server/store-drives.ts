import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tx } from '#platform/shell.ts';
import type { Drive } from '../core/drive.ts';

/** The drives of a season, the earliest first; with `path` those that reach the organisation there or lie below it. */
export async function drivesOf(db: Db, seasonId: number, only: { readonly id?: string; readonly reaching?: string } = {}): Promise<Drive[]> {
  const rows = await db
    .selectFrom('drives as d')
    .innerJoin('organisations as o', 'o.id', 'd.owner_id')
    .select(['d.id', 'd.owner_id', 'd.name', 'd.from_day', 'd.until_day', 'd.note', 'd.revision', 'd.saved_by'])
    .select((is) => is.selectFrom('drive_documents as x').whereRef('x.drive_id', '=', 'd.id').select(sql<string[]>`coalesce(array_agg(x.document_id::text order by x.position), '{}')`.as('documents')).as('documents'))
    .where('d.season_id', '=', seasonId)
    .$if(only.id !== undefined, (query) => query.where('d.id', '=', only.id as string))
    .$if(only.reaching !== undefined, (query) => query.where(sql<boolean>`${only.reaching as string} like o.path || '%'`))
    .orderBy('d.from_day')
    .orderBy('d.made_at')
    .orderBy('d.id')
    .execute();
  return rows.map((row) => ({
    id: row.id, ownerId: row.owner_id, name: row.name, from: row.from_day, until: row.until_day, note: row.note, revision: row.revision, savedBy: row.saved_by, documents: row.documents ?? [],
  }));
}

export async function insertDrive(tx: Tx, seasonId: number, drive: Drive): Promise<void> {
  const { id, ownerId, name, from, until, note, savedBy, documents } = drive;
  await tx.insertInto('drives').values({ id, season_id: seasonId, owner_id: ownerId, name, from_day: from, until_day: until, note, saved_by: savedBy, made_at: tx.recordedAt }).execute();
  await insertDocuments(tx, id, documents);
}

export async function updateDrive(tx: Tx, drive: Drive): Promise<void> {
  const { id, name, from, until, note, revision, savedBy, documents } = drive;
  await tx.updateTable('drives').set({ name, from_day: from, until_day: until, note, revision, saved_by: savedBy }).where('id', '=', id).execute();
  await tx.deleteFrom('drive_documents').where('drive_id', '=', id).execute();
  await insertDocuments(tx, id, documents);
}

async function insertDocuments(tx: Tx, drive: string, documents: readonly string[]): Promise<void> {
  await tx.insertInto('drive_documents').values(documents.map((document, index) => ({ drive_id: drive, document_id: document, position: index + 1 }))).execute();
}

/** Opinions that stand, and organisations they came from, by drive. */
export async function driveCounts(db: Db, drives: readonly string[]): Promise<Map<string, { readonly opinions: number; readonly organisations: number }>> {
  if (drives.length === 0) return new Map();
  const { rows } = await sql<{ drive_id: string; opinions: number; organisations: number }>`
    select drive_id, sum(n)::int as opinions, count(*)::int as organisations
    from (select drive_id, organisation_id, count(*) as n from opinions where drive_id = any(${[...drives]}::uuid[]) and withdrawn_at is null group by 1, 2) per group by 1`.execute(db);
  return new Map(rows.map((row) => [row.drive_id, { opinions: row.opinions, organisations: row.organisations }]));
}

/** Opinions that stand on a document in a drive. */
export async function opinionsInDrive(db: Db, drive: string, document: string): Promise<number> {
  const { count } = await db.selectFrom('opinions').select((is) => is.fn.countAll<number>().as('count')).where('drive_id', '=', drive).where('document_id', '=', document).where('withdrawn_at', 'is', null).executeTakeFirstOrThrow();
  return count;
}

