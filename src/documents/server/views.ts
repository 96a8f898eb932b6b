import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Organisation } from '#organisations/server/door.ts';
import type * as contract from '../contract.ts';
import { type CongressDocument, levelSeenFrom } from '../core/document.ts';
import type { HallVote } from '../core/hall-vote.ts';
import { numberOf } from '../core/series.ts';
import { ownerOf } from './desk.ts';
import { sumsOf } from './store.ts';
import { sizesOf, type StoredVersion, versionsOf } from './store-text.ts';

type DocumentView = OutputOf<typeof contract.makeDocument>;
type VersionView = OutputOf<typeof contract.showDocument>['version'];

/** Documents as a list shows them to the organisation at `path`; how a level above works on its own stays there. */
export async function documentViews(db: Db, path: string, documents: readonly CongressDocument[]): Promise<DocumentView[]> {
  const owners = new Map<number, Organisation>();
  for (const each of documents) if (!owners.has(each.organisationId)) owners.set(each.organisationId, await ownerOf(db, each));
  const sums = await sumsOf(db, documents.map(({ id }) => id));
  return documents.map((document): DocumentView => {
    const { id, kind, title, summary, state, draft, presented, checked, revision, changedAt, changedBy, issue } = document;
    const owner = owners.get(document.organisationId);
    const level = owner && levelSeenFrom(path, owner, document.centre);
    const found = sums.get(id);
    assert(owner && level && found, 'a shown document is of this organisation or of one above');
    const own = owner.path === path;
    return {
      id, organisation: { code: owner.code, name: owner.name }, level, kind, title, summary, state, draft, presented, checked, revision, changedAt, changedBy: own ? changedBy : owner.name,
      letters: found.letters, number: numberOf(document), issuedOn: issue?.on ?? null, remarks: own ? { open: found.open, must: found.must } : { open: 0, must: 0 },
    };
  });
}

export async function documentView(db: Db, path: string, document: CongressDocument): Promise<DocumentView> {
  const [view] = await documentViews(db, path, [document]);
  assert(view, 'one document has one view');
  return view;
}

/** The drafts of a document in order, up to the given one. */
export async function versionViews(db: Db, documentId: string, last: number): Promise<VersionView[]> {
  const sizes = await sizesOf(db, documentId);
  const shown = (await versionsOf(db, documentId)).filter(({ number }) => number <= last);
  return shown.map(({ number, openedAt, savedAt, savedBy, source }: StoredVersion) => ({ number, openedAt, savedAt, savedBy, source, ...(sizes.get(number) ?? { paragraphs: 0, letters: 0 }) }));
}

export async function versionView(db: Db, documentId: string, number: number): Promise<VersionView> {
  const view = (await versionViews(db, documentId, number)).find((each) => each.number === number);
  assert(view, `document ${documentId} has its draft ${number}`);
  return view;
}

export function voteView({ motion, text, for: inFavour, against, other, present, passed, decidedOn }: HallVote) {
  return { motion, text, for: inFavour, against, other, present, passed, decidedOn };
}
