import type { Db } from '#database/connect.ts';
import type { Organisation } from '#organisations/server/door.ts';
import type { Anchor, Followed } from '../core/anchor.ts';
import { type CongressDocument, type DocumentLevel, isPresented, levelSeenFrom } from '../core/document.ts';
import { followIn } from '../core/followed-words.ts';
import type { Version } from '../core/version.ts';
import { comparisonOf } from './compared.ts';
import { idsOnPath, ownerOf } from './desk.ts';
import { documentsOf, findDocument } from './store.ts';
import { loadVersion } from './store-text.ts';

export { adoptedAt, adoptedParts } from './adopted-parts.ts';
export { dossierPieces, passedResolutionPiece } from './dossier-pieces.ts';
export { nextDraftWithin, type NextDraft, type NextDraftProblem } from './next-draft.ts';
export { type DocumentsPorts, documentsParts, type LevelsDiscussed, type TargetsFigure } from './parts.ts';
export { requiredSetOf } from './required-set.ts';
export { documentsOf } from './store.ts';

/** What later rooms may ask of the documents. Everything is read as the caller's connection sees it. */
export async function documentOf(db: Db, id: string): Promise<CongressDocument | undefined> {
  return findDocument(db, id);
}

/** A draft with its paragraphs; undefined where there is none of that number. */
export async function versionOf(db: Db, documentId: string, number: number): Promise<Version | undefined> {
  return loadVersion(db, documentId, number);
}

export interface DiscussedDraft {
  readonly document: CongressDocument;
  readonly owner: Organisation;
  readonly level: DocumentLevel;
}

/** The drafts that the organisation at `path` ('/1/12/345/') may discuss: its own and those of the levels above, once they were put before others. */
export async function documentsForDiscussion(db: Db, seasonId: number, path: string): Promise<DiscussedDraft[]> {
  const found: DiscussedDraft[] = [];
  for (const document of (await documentsOf(db, seasonId, idsOnPath(path))).filter(isPresented)) {
    const owner = await ownerOf(db, document);
    const level = levelSeenFrom(path, owner, document.centre);
    if (level !== undefined) found.push({ document, owner, level });
  }
  return found;
}

/** Number of the draft on which opinions are given now; undefined before any was put out, and of a withdrawn document. */
export function presentVersion(document: CongressDocument): number | undefined {
  return isPresented(document) ? (document.presented ?? undefined) : undefined;
}

/** Where anchors of one draft are in another, in their order; undefined where one of the drafts does not exist. */
export async function followAnchors(db: Db, documentId: string, from: number, to: number, anchors: readonly Anchor[]): Promise<Followed[] | undefined> {
  const [old, next] = [await loadVersion(db, documentId, from), await loadVersion(db, documentId, to)];
  if (!old || !next) return undefined;
  const comparison = await comparisonOf(db, documentId, old, next);
  return anchors.map((anchor) => followIn(anchor, old, next, comparison));
}
