import type { Db } from '#database/connect.ts';
import { sql } from 'kysely';
import type { CongressDocument } from '../core/document.ts';

const selectDocuments = (db: Db) =>
  db
    .selectFrom('documents').leftJoin('document_issues', 'document_issues.document_id', 'documents.id')
    .selectAll('documents').select(['document_issues.number as issue_number', 'document_issues.issued_on', 'document_issues.symbol'])
    .orderBy('documents.made_at').orderBy('documents.id');

type Row = Awaited<ReturnType<ReturnType<typeof selectDocuments>['execute']>>[number];

function documentFrom(row: Row): CongressDocument {
  return {
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, kind: row.kind, title: row.title, centre: row.centre, summary: row.summary, outline: row.outline_id,
    state: row.state, draft: row.draft, presented: row.presented, checked: row.checked, revision: row.revision, madeAt: row.made_at, changedAt: row.changed_at, changedBy: row.changed_by,
    passed: row.passed_on === null ? null : { motion: row.passed_motion, on: row.passed_on },
    issue: row.issue_number === null || row.issued_on === null ? null : { number: row.issue_number, on: row.issued_on }, symbol: row.symbol,
  };
}

export async function findDocument(db: Db, id: string): Promise<CongressDocument | undefined> {
  const row = await selectDocuments(db).where('documents.id', '=', id).executeTakeFirst();
  return row && documentFrom(row);
}

/** The documents of these organisations in the season, withdrawn ones too, in the order in which they were made. */
export async function documentsOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<CongressDocument[]> {
  const rows = await selectDocuments(db).where('documents.season_id', '=', seasonId).where('documents.organisation_id', '=', sql<number>`any(${[...organisationIds]}::integer[])`).execute();
  return rows.map(documentFrom);
}

export async function insertDocument(tx: Db, document: CongressDocument): Promise<void> {
  const { id, seasonId, organisationId, kind, title, centre, summary, outline, state, draft, presented, checked, revision, madeAt, changedAt, changedBy } = document;
  await tx
    .insertInto('documents')
    .values({
      id, season_id: seasonId, organisation_id: organisationId, kind, title, centre, summary, outline_id: outline, state, draft, presented, checked, revision,
      made_at: madeAt, changed_at: changedAt, changed_by: changedBy, passed_motion: null, passed_on: null,
    })
    .execute();
}

/** Writes the document as it now is; its number and day stand in the issues. */
export async function updateDocument(tx: Db, { id, title, summary, state, draft, presented, checked, revision, changedAt, changedBy, passed }: CongressDocument): Promise<void> {
  await tx
    .updateTable('documents')
    .set({ title, summary, state, draft, presented, checked, revision, changed_at: changedAt, changed_by: changedBy, passed_motion: passed?.motion ?? null, passed_on: passed?.on ?? null })
    .where('id', '=', id)
    .execute();
}

/** Letters of the draft in hand and remarks that wait, by document. */
export async function sumsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, { readonly letters: number; readonly open: number; readonly must: number }>> {
  const { rows } = await sql<{ id: string; letters: string; open: string; must: string }>`
    select d.id,
      (select coalesce(sum(length(p.text)), 0) from document_paragraphs p where p.document_id = d.id and p.version = d.draft) as letters,
      (select count(*) from document_remarks r where r.document_id = d.id and r.answer is null) as open,
      (select count(*) from document_remarks r where r.document_id = d.id and r.answer is null and r.must) as must
    from documents d where d.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, { letters: Number(row.letters), open: Number(row.open), must: Number(row.must) }]));
}
