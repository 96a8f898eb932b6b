import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { reviewQueue } from '../contract.ts';
import type { Draft } from '../core/draft.ts';
import { type DraftHeadings, draftHeadings } from '../core/draft-headings.ts';
import { draftsOf, paragraphsOf } from './drafts.ts';

/** A document as review, synthesis and replies see it. */
export interface DiscussedDocument extends Draft {
  /** The draft in hand: 1, 2, 3 … */
  readonly draft: number;
  readonly revision: number;
  /** The draft that was last put before others, or the one in hand. */
  readonly version: number;
}

export async function discussedDocuments(db: Db, ids: readonly string[]): Promise<DiscussedDocument[]> {
  const drafts = await draftsOf(db, ids);
  if (drafts.size === 0) return [];
  const rows = await db.selectFrom('documents').select(['id', 'draft', 'revision']).where('id', 'in', [...drafts.keys()]).orderBy('made_at').orderBy('id').execute();
  return rows.flatMap(({ id, draft, revision }) => {
    const known = drafts.get(id);
    return known ? [{ ...known, draft, revision, version: known.presented ?? draft }] : [];
  });
}

export async function discussedDocument(db: Db, id: string): Promise<DiscussedDocument | undefined> {
  return (await discussedDocuments(db, [id]))[0];
}

/** Headings of each of the versions. */
export async function headingsOfVersions(db: Db, document: string, versions: Iterable<number>): Promise<ReadonlyMap<number, DraftHeadings>> {
  const found = new Map<number, DraftHeadings>();
  for (const version of new Set(versions)) found.set(version, draftHeadings(await paragraphsOf(db, document, version)));
  return found;
}

export function documentView(of: DiscussedDocument, { organisation }: Pick<OrganisationPlace, 'organisation'>): OutputOf<typeof reviewQueue>['document'] {
  const { id, title, kind, owner, draft, state, revision } = of;
  return { id, title, kind, owner: owner.code, ownerName: owner.name, draft, state, revision, own: owner.id === organisation.id };
}
