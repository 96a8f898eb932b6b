import type { Db } from '#database/connect.ts';
import { type AdoptedParts, adoptedFrom, type PassedDocument } from '../core/adopted.ts';
import type { CongressDocument } from '../core/document.ts';
import { versionInHand } from './desk.ts';
import { documentsOf } from './store.ts';
import { linksOf, sectionsOf } from './store-marks.ts';

const PASSED: ReadonlySet<string> = new Set(['passed', 'issued', 'sent', 'filed']);

/** Parts I–III of the resolution from what the congress of this organisation has passed; null before. */
export async function adoptedParts(db: Db, { seasonId, organisationId }: { readonly seasonId: number; readonly organisationId: number }): Promise<AdoptedParts | null> {
  const passed = (await documentsOf(db, seasonId, [organisationId])).filter(({ state, centre }) => PASSED.has(state) && !centre);
  const loaded: PassedDocument[] = [];
  for (const each of passed) loaded.push(await load(db, each));
  return adoptedFrom(loaded);
}

/** The same for the congress of that id. */
export async function adoptedAt(db: Db, congressId: number): Promise<AdoptedParts | null> {
  const congress = await db.selectFrom('congresses').select(['season_id', 'organisation_id']).where('id', '=', congressId).executeTakeFirst();
  return congress ? adoptedParts(db, { seasonId: congress.season_id, organisationId: congress.organisation_id }) : null;
}

async function load(db: Db, document: CongressDocument): Promise<PassedDocument> {
  const { paragraphs } = await versionInHand(db, document);
  const roles = new Map((await sectionsOf(db, document.id)).flatMap(({ paragraph, role }) => (role === null ? [] : [[paragraph, role] as const])));
  const tables = (await linksOf(db, document.id)).flatMap(({ which, frozen }) => (frozen === null ? [] : [{ which, table: frozen }]));
  return { document, paragraphs, roles, tables };
}
