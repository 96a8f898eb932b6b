import type { Db } from '#database/connect.ts';
import type { Paragraph } from '#documents/core/paragraph.ts';
import { versionOf } from '#documents/server/door.ts';
import type { Draft } from '../core/draft.ts';

/** Drafts as the room of documents keeps them, in the shape this room works with. */

/** Those of them that exist, with their owners, in one question: a page of opinions may be about as many drafts as it has rows. */
export async function draftsOf(db: Db, ids: readonly string[]): Promise<Map<string, Draft>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('documents as d')
    .innerJoin('organisations as o', 'o.id', 'd.organisation_id')
    .innerJoin('organisation_kinds as k', 'k.id', 'o.kind_id')
    .select(['d.id', 'd.season_id', 'd.title', 'd.kind', 'd.centre', 'd.state', 'd.presented', 'o.id as owner_id', 'o.code', 'o.name', 'o.path', 'k.level_id'])
    .where('d.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, seasonId: row.season_id, title: row.title, kind: row.kind, centre: row.centre, state: row.state, presented: row.presented, owner: { id: row.owner_id, code: row.code, name: row.name, path: row.path, levelId: row.level_id } },
    ]),
  );
}

export async function draftOf(db: Db, id: string): Promise<Draft | undefined> {
  return (await draftsOf(db, [id])).get(id);
}

/** The paragraphs of one version in their order; none when there is no such version. */
export async function paragraphsOf(db: Db, document: string, version: number): Promise<readonly Paragraph[]> {
  return (await versionOf(db, document, version))?.paragraphs ?? [];
}
