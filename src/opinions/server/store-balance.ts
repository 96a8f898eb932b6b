import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { levelSeenFrom } from '#documents/core/document.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import type { DraftLevel } from '../core/draft.ts';

export interface CongressAt {
  readonly congressId: number;
  readonly organisationId: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly superiorCode: string;
  readonly superiorName: string;
}

/** Congresses at and below a path, within a range, in the order of the register. */
export async function congressesBelow(db: Db, seasonId: number, path: string, range: Range): Promise<CongressAt[]> {
  const { rows } = await sql<CongressAt>`
    select c.id as "congressId", o.id as "organisationId", o.code, o.name, o.path, coalesce(s.code, '') as "superiorCode", coalesce(s.name, '') as "superiorName"
    from congresses c join organisations o on o.id = c.organisation_id left join organisations s on s.id = o.superior_id
    where c.season_id = ${seasonId} and o.path like ${`${path}%`} and ${withinRange(range, 'o.path')}
    order by o.code`.execute(db);
  return rows;
}

type Levels<T> = { readonly [L in DraftLevel]: T };

/** For each organisation: opinions on the drafts of each level, and whether there was a draft of that level to discuss. @rule R-SEED-7 */
export async function levelsOf(db: Db, seasonId: number, organisations: readonly Pick<CongressAt, 'organisationId' | 'path'>[]): Promise<ReadonlyMap<number, { readonly opinions: Levels<number>; readonly asked: Levels<boolean> }>> {
  const { rows: drafts } = await sql<{ id: string; owner: number; path: string; level: string; centre: boolean }>`
    select d.id, o.id as owner, o.path, k.level_id as level, d.centre from documents d join organisations o on o.id = d.organisation_id join organisation_kinds k on k.id = o.kind_id
    where d.season_id = ${seasonId} and d.presented is not null and d.state <> 'withdrawn'`.execute(db);
  const { rows: counts } = await sql<{ organisation: number; document: string; opinions: number }>`
    select organisation_id as organisation, document_id as document, count(*)::int as opinions from opinions where season_id = ${seasonId} and withdrawn_at is null group by 1, 2`.execute(db);
  const draftsOf = new Map<number, typeof drafts>();
  for (const draft of drafts) draftsOf.set(draft.owner, [...(draftsOf.get(draft.owner) ?? []), draft]);
  const said = new Map(counts.map(({ organisation, document, opinions }) => [`${organisation} ${document}`, opinions]));
  return new Map(organisations.map(({ organisationId, path }) => {
    const [opinions, asked] = [{ own: 0, superior: 0, centre: 0 }, { own: false, superior: false, centre: false }];
    for (const draft of path.split('/').flatMap((id) => (id === '' ? [] : (draftsOf.get(Number(id)) ?? [])))) {
      const level = levelSeenFrom(path, { path: draft.path, levelId: draft.level }, draft.centre);
      if (level === undefined) continue;
      asked[level] = true;
      opinions[level] += said.get(`${organisationId} ${draft.id}`) ?? 0;
    }
    return [organisationId, { opinions, asked }];
  }));
}
