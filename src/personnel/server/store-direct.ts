import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import { type DirectPaper, type DirectPreparation, NO_PREPARATION, type Persuasion } from '../core/direct.ts';
import { groupBy } from '../core/group-by.ts';

/** The only SQL on direct elections of the secretary. */

/** What each of these organisations prepared, in three questions however many they are. */
export async function preparationsOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, DirectPreparation>> {
  const ids = [...organisationIds];
  const of = sql<number>`any(${ids}::int[])`;
  const set = await db.selectFrom('direct_preparations').selectAll().where('season_id', '=', seasonId).where('organisation_id', '=', of).execute();
  const persuasion = groupBy(await db.selectFrom('direct_persuasion').selectAll().where('season_id', '=', seasonId).where('organisation_id', '=', of).orderBy('on_day').orderBy('recorded_at').execute(), (row) => row.organisation_id);
  const papers = groupBy(await db.selectFrom('direct_papers').selectAll().where('season_id', '=', seasonId).where('organisation_id', '=', of).execute(), (row) => row.organisation_id);
  const rows = new Map(set.map((row) => [row.organisation_id, row]));
  return new Map(ids.map((id) => {
    const row = rows.get(id);
    const base = row ? { consentPaper: row.consent_paper, consentOn: row.consent_on, several: row.several, note: row.note, revision: row.revision, savedBy: row.saved_by } : {};
    return [id, {
      ...NO_PREPARATION, ...base,
      persuasion: (persuasion.get(id) ?? []).map((each) => ({ id: each.id, on: each.on_day, by: each.done_by, withGroup: each.with_group, result: each.result })),
      papers: (papers.get(id) ?? []).map((each) => ({ paper: each.paper as DirectPaper, state: each.state, number: each.number, on: each.on_day })),
    }];
  }));
}

interface Where {
  readonly seasonId: number;
  readonly organisationId: number;
  readonly at: Moment;
}

export async function putPreparation(tx: Db, at: Where, of: Omit<DirectPreparation, 'persuasion' | 'papers'>): Promise<void> {
  const row = { consent_paper: of.consentPaper, consent_on: of.consentOn, several: of.several, note: of.note, revision: of.revision, saved_by: of.savedBy, recorded_at: at.at };
  await tx.insertInto('direct_preparations').values({ season_id: at.seasonId, organisation_id: at.organisationId, ...row }).onConflict((conflict) => conflict.columns(['season_id', 'organisation_id']).doUpdateSet(row)).execute();
}

export async function persuasionPlace(db: Db, id: string): Promise<{ readonly seasonId: number; readonly organisationId: number } | undefined> {
  const row = await db.selectFrom('direct_persuasion').select(['season_id', 'organisation_id']).where('id', '=', id).executeTakeFirst();
  return row && { seasonId: row.season_id, organisationId: row.organisation_id };
}

export async function insertPersuasion(tx: Db, at: Where, of: Persuasion): Promise<void> {
  await tx.insertInto('direct_persuasion').values({ id: of.id, season_id: at.seasonId, organisation_id: at.organisationId, on_day: of.on, done_by: of.by, with_group: of.withGroup, result: of.result, recorded_at: at.at }).execute();
}

export async function putDirectPaper(tx: Db, at: Where, of: DirectPreparation['papers'][number]): Promise<void> {
  const row = { state: of.state, number: of.number, on_day: of.on, recorded_at: at.at };
  await tx.insertInto('direct_papers').values({ season_id: at.seasonId, organisation_id: at.organisationId, paper: of.paper, ...row }).onConflict((conflict) => conflict.columns(['season_id', 'organisation_id', 'paper']).doUpdateSet(row)).execute();
}
