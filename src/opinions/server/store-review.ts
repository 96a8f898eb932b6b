import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Tx } from '#platform/shell.ts';
import { foldKey } from '../core/fold-words.ts';
import { type OwnTerm, withTerms } from '../core/own-terms.ts';
import { PROVINCE_TAXONOMY } from '../core/province-taxonomy.ts';
import { pairKey } from '../core/review-queue.ts';
import type { Taxonomy } from '../core/taxonomy.ts';

/** Themes that persons decided for this organisation's synthesis; null: «ý kiến cá biệt». */
export async function decidedThemes(db: Db, organisationId: number, document: string): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('opinion_themes as t').innerJoin('opinions as p', 'p.id', 't.opinion_id').select(['t.opinion_id', 't.theme'])
    .where('t.organisation_id', '=', organisationId).where('p.document_id', '=', document)
    .execute();
  return new Map(rows.map((row) => [row.opinion_id, row.theme]));
}

export async function decideThemes(tx: Tx, organisationId: number, opinions: readonly string[], theme: string | null, by: string): Promise<void> {
  await sql`
    insert into opinion_themes (organisation_id, opinion_id, theme, decided_at, decided_by)
    select ${organisationId}, id, ${theme}, ${tx.recordedAt}::timestamptz, ${by} from unnest(${[...opinions]}::uuid[]) as id
    on conflict (organisation_id, opinion_id) do update set theme = excluded.theme, decided_at = excluded.decided_at, decided_by = excluded.decided_by`.execute(tx);
}

/** Pairs of similar texts that were looked at, as `pairKey` writes them. */
export async function seenPairs(db: Db, organisationId: number): Promise<Set<string>> {
  const rows = await db.selectFrom('opinion_pairs').select(['one_id', 'other_id']).where('organisation_id', '=', organisationId).execute();
  return new Set(rows.map((row) => pairKey(row.one_id, row.other_id)));
}

export async function savePairs(tx: Tx, organisationId: number, ones: readonly string[], others: readonly string[], same: boolean, by: string): Promise<void> {
  await sql`
    insert into opinion_pairs (organisation_id, one_id, other_id, same, decided_at, decided_by)
    select ${organisationId}, least(a, b), greatest(a, b), ${same}, ${tx.recordedAt}::timestamptz, ${by}
    from unnest(${[...ones]}::uuid[]) as a cross join unnest(${[...others]}::uuid[]) as b where a <> b
    on conflict (organisation_id, one_id, other_id) do update set same = excluded.same, decided_at = excluded.decided_at, decided_by = excluded.decided_by`.execute(tx);
}

/** Phrases that this organisation and those above it added. */
export async function termsFor(db: Db, seasonId: number, path: string): Promise<OwnTerm[]> {
  const ids = path.split('/').filter((part) => part !== '').map(Number);
  const rows = await db.selectFrom('theme_terms').select(['theme', 'term']).where('season_id', '=', seasonId).where('organisation_id', 'in', ids).orderBy('added_at').orderBy('folded').execute();
  return rows;
}

export async function taxonomyFor(db: Db, seasonId: number, path: string): Promise<Taxonomy> {
  return withTerms(PROVINCE_TAXONOMY, await termsFor(db, seasonId, path));
}

export async function insertTerm(tx: Tx, at: { readonly seasonId: number; readonly organisationId: number }, { theme, term }: OwnTerm, by: string): Promise<void> {
  await tx.insertInto('theme_terms').values({ organisation_id: at.organisationId, season_id: at.seasonId, theme, term, folded: foldKey(term), added_at: tx.recordedAt, added_by: by }).execute();
}

export interface AmendmentDecision {
  readonly outcome: 'accepted' | 'refused';
  readonly reason: string;
  readonly at: Moment;
  readonly by: string;
  /** The draft that has the new words; null: not yet. */
  readonly takenInto: number | null;
}

export async function amendmentDecisions(db: Db, document: string): Promise<Map<string, AmendmentDecision>> {
  const rows = await db.selectFrom('amendment_decisions').selectAll().where('document_id', '=', document).execute();
  return new Map(rows.map((row) => [row.opinion_id, { outcome: row.outcome, reason: row.reason, at: row.decided_at, by: row.decided_by, takenInto: row.taken_into }]));
}

/** `outcome` null takes the decision back. */
export async function saveAmendmentDecisions(tx: Tx, document: string, opinions: readonly string[], outcome: 'accepted' | 'refused' | null, reason: string, by: string): Promise<void> {
  const ids = [...opinions];
  if (outcome === null) {
    await sql`delete from amendment_decisions where opinion_id = any(${ids}::uuid[]) and taken_into is null`.execute(tx);
    return;
  }
  await sql`
    insert into amendment_decisions (opinion_id, document_id, outcome, reason, decided_at, decided_by)
    select id, ${document}::uuid, ${outcome}, ${reason}, ${tx.recordedAt}::timestamptz, ${by} from unnest(${ids}::uuid[]) as id
    on conflict (opinion_id) do update set outcome = excluded.outcome, reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by, taken_into = null`.execute(tx);
}

export async function markTaken(tx: Tx, opinions: readonly string[], into: number): Promise<void> {
  await sql`update amendment_decisions set taken_into = ${into} where opinion_id = any(${[...opinions]}::uuid[])`.execute(tx);
}
