import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { CongressDocument } from '../core/document.ts';
import type { LinkedTable, LinkedTableId } from '../core/linked-table.ts';
import type { PaperStep } from '../core/paper-state.ts';
import type { SectionRole } from '../core/section-role.ts';
import type { Series } from '../core/series.ts';

/** What hangs on a document beside its words: guidance by heading, linked tables, its way, numbers. */
export interface DocumentSection {
  readonly paragraph: number;
  readonly title: string;
  readonly guidance: string;
  readonly role: SectionRole | null;
}

export async function sectionsOf(db: Db, documentId: string): Promise<DocumentSection[]> {
  return db.selectFrom('document_sections').select(['paragraph', 'title', 'guidance', 'role']).where('document_id', '=', documentId).orderBy('paragraph').execute();
}

export async function insertSections(tx: Db, documentId: string, sections: readonly DocumentSection[]): Promise<void> {
  if (sections.length === 0) return;
  await tx.insertInto('document_sections').values(sections.map((each) => ({ document_id: documentId, ...each }))).execute();
}

export interface Link {
  readonly paragraph: number;
  readonly which: LinkedTableId;
  /** As the paper was passed with it; null while it follows the figures. */
  readonly frozen: LinkedTable | null;
}

export async function linksOf(db: Db, documentId: string): Promise<Link[]> {
  return db.selectFrom('document_links').select(['paragraph', 'which', 'frozen']).where('document_id', '=', documentId).orderBy('paragraph').execute();
}

/** Puts the link on the paragraph, or takes it off. */
export async function saveLink(tx: Db, documentId: string, paragraph: number, which: LinkedTableId | null): Promise<void> {
  await tx.deleteFrom('document_links').where('document_id', '=', documentId).where('paragraph', '=', paragraph).execute();
  if (which !== null) await tx.insertInto('document_links').values({ document_id: documentId, paragraph, which, frozen: null }).execute();
}

export async function freezeLink(tx: Db, documentId: string, paragraph: number, table: LinkedTable): Promise<void> {
  await tx.updateTable('document_links').set({ frozen: JSON.stringify(table) }).where('document_id', '=', documentId).where('paragraph', '=', paragraph).execute();
}

export interface TakenStep {
  readonly entryNumber: number;
  readonly step: PaperStep['step'];
  readonly draft: number;
  /** Of the superior's answer alone. */
  readonly agreed: boolean | null;
  readonly note: string;
  readonly at: Moment;
  readonly by: string;
  /** Name of the organisation in whose duty it was taken. */
  readonly byOrganisation: string;
}

/** The way of the paper so far, in order. */
export async function stepsOf(db: Db, documentId: string): Promise<TakenStep[]> {
  const rows = await db.selectFrom('document_steps').selectAll().where('document_id', '=', documentId).orderBy('entry_number').execute();
  return rows.map((row) => ({ entryNumber: row.entry_number, step: row.step, draft: row.draft, agreed: row.agreed, note: row.note, at: row.taken_at, by: row.taken_by, byOrganisation: row.taken_for }));
}

export async function insertStep(tx: Db, documentId: string, { entryNumber, step, draft, agreed, note, at, by, byOrganisation }: TakenStep): Promise<void> {
  await tx.insertInto('document_steps').values({ document_id: documentId, entry_number: entryNumber, step, draft, agreed, note, taken_at: at, taken_by: by, taken_for: byOrganisation }).execute();
}

/** Numbers already given in the series, withdrawn papers included, and the day of the last. */
export async function lastNumber(db: Db, { seasonId, organisationId }: Pick<CongressDocument, 'seasonId' | 'organisationId'>, { series }: Series): Promise<{ readonly last: number; readonly lastOn: Day | null }> {
  const row = await db
    .selectFrom('document_issues').select(['number', 'issued_on'])
    .where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).where('series', '=', series).orderBy('number', 'desc')
    .executeTakeFirst();
  return { last: row?.number ?? 0, lastOn: row?.issued_on ?? null };
}

export async function insertIssue(tx: Db, { id, seasonId, organisationId }: CongressDocument, { series, symbol }: Series, issue: { readonly number: number; readonly on: Day }): Promise<void> {
  await tx.insertInto('document_issues').values({ document_id: id, season_id: seasonId, organisation_id: organisationId, series, number: issue.number, symbol, issued_on: issue.on }).execute();
}
