import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { PaperKind } from '../core/document.ts';
import type { Paragraph } from '../core/paragraph.ts';
import type { PaperState } from '../core/paper-state.ts';
import type { Version } from '../core/version.ts';

/** What remarks and the quality list ask of a document. */
export interface DraftInHand {
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly state: PaperState;
  readonly draft: number;
}

/** The organisation's own document of the season; undefined when it has none of that id. */
export async function ownDocument(db: Db, { season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>, id: string): Promise<DraftInHand | undefined> {
  return db
    .selectFrom('documents').select(['id', 'kind', 'title', 'state', 'draft'])
    .where('id', '=', id).where('season_id', '=', season.id).where('organisation_id', '=', organisation.id)
    .executeTakeFirst();
}

/** A draft's paragraphs as they are now, in order. */
export async function paragraphsOf(db: Db, documentId: string, version: number): Promise<Paragraph[]> {
  const rows = await db.selectFrom('document_paragraphs').select(['paragraph as id', 'kind', 'level', 'label', 'text']).where('document_id', '=', documentId).where('version', '=', version).orderBy('at').execute();
  return rows;
}

export async function readVersion(db: Db, documentId: string, number: number): Promise<Version | undefined> {
  const row = await db.selectFrom('document_versions').select('next_id').where('document_id', '=', documentId).where('number', '=', number).executeTakeFirst();
  return row && { number, nextId: row.next_id, paragraphs: await paragraphsOf(db, documentId, number) };
}

/** The draft in hand, which every document has. */
export async function inHand(db: Db, document: DraftInHand): Promise<Version> {
  const version = await readVersion(db, document.id, document.draft);
  assert(version, `the draft in hand of ${document.id} is there`);
  return version;
}
