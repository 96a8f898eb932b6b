import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Outline, OutlineSection } from '../core/outline.ts';

/** An outline with whose it is and who saved it last. */
export interface StoredOutline extends Outline {
  readonly organisationId: number;
  readonly organisation: { readonly code: string; readonly name: string };
  /** From the root down, 1 for the topmost organisation of the register. */
  readonly depth: number;
  readonly savedAt: Moment;
  readonly savedBy: string;
  readonly issuedAt: Moment | null;
}

/** The outlines of these organisations in the season, whatever their state, in the order in which they were made. */
export async function outlinesOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<StoredOutline[]> {
  return load(db, (query) => query.where('outlines.season_id', '=', seasonId).where('outlines.organisation_id', 'in', [...organisationIds, 0]));
}

export async function findOutline(db: Db, id: string): Promise<StoredOutline | undefined> {
  return (await load(db, (query) => query.where('outlines.id', '=', id)))[0];
}

const selectOutlines = (db: Db) =>
  db.selectFrom('outlines').innerJoin('organisations', 'organisations.id', 'outlines.organisation_id').selectAll('outlines')
    .select(['organisations.code', 'organisations.name', 'organisations.depth']).orderBy('outlines.made_at').orderBy('outlines.id');

async function load(db: Db, narrow: (query: ReturnType<typeof selectOutlines>) => ReturnType<typeof selectOutlines>): Promise<StoredOutline[]> {
  const rows = await narrow(selectOutlines(db)).execute();
  if (rows.length === 0) return [];
  const sections = await db.selectFrom('outline_sections').selectAll().where('outline_id', 'in', rows.map((row) => row.id)).orderBy('outline_id').orderBy('at').execute();
  return rows.map((row) => ({
    id: row.id, kind: row.kind, levelId: row.level_id, title: row.title, state: row.state, revision: row.revision, organisationId: row.organisation_id,
    organisation: { code: row.code, name: row.name }, depth: row.depth, savedAt: row.saved_at, savedBy: row.saved_by, issuedAt: row.issued_at,
    sections: sections.filter((section) => section.outline_id === row.id).map(({ level, title, guidance, role }): OutlineSection => ({ level, title, guidance, role })),
  }));
}

export async function insertOutline(tx: Db, seasonId: number, organisationId: number, outline: Outline, by: string, at: Moment): Promise<void> {
  const { id, kind, levelId, title, state, revision } = outline;
  await tx
    .insertInto('outlines')
    .values({ id, season_id: seasonId, organisation_id: organisationId, kind, title, level_id: levelId, state, revision, made_at: at, saved_at: at, saved_by: by, issued_at: null })
    .execute();
  await insertSections(tx, outline);
}

/** Writes the outline as it now is, its sections too. */
export async function saveOutline(tx: Db, outline: Outline, by: string, at: Moment): Promise<void> {
  const { id, levelId, title, state, revision } = outline;
  await tx.updateTable('outlines').set({ level_id: levelId, title, state, revision, saved_at: at, saved_by: by, ...(state === 'issued' && { issued_at: at }) }).where('id', '=', id).execute();
  await tx.deleteFrom('outline_sections').where('outline_id', '=', id).execute();
  await insertSections(tx, outline);
}

async function insertSections(tx: Db, { id, sections }: Outline): Promise<void> {
  await tx.insertInto('outline_sections').values(sections.map(({ level, title, guidance, role }, index) => ({ outline_id: id, at: index + 1, level, title, guidance, role }))).execute();
}
