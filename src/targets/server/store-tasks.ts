import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { KeyTask, TaskFields } from '../core/target.ts';

/** The only SQL on breakthroughs and key tasks. */

/** Those that were not dropped, breakthroughs first. */
export async function tasksOf(db: Db, seasonId: number, organisationId: number): Promise<KeyTask[]> {
  const rows = await db
    .selectFrom('key_tasks').selectAll()
    .where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).where('dropped_at', 'is', null)
    .orderBy('term').orderBy('kind').orderBy('position')
    .execute();
  return rows.map(({ id, term, kind, position, text, result, rating, paper, subjective, objective, lesson, revision, saved_by }) =>
    ({ id, term, kind, position, text, result, rating, paper, subjective, objective, lesson, revision, savedBy: saved_by }));
}

export async function nextTaskPosition(tx: Db, seasonId: number, organisationId: number): Promise<number> {
  const row = await tx.selectFrom('key_tasks').select(sql<number>`coalesce(max(position), 0) + 1`.as('next')).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).executeTakeFirst();
  return row?.next ?? 1;
}

export interface SavedTask {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly savedBy: string;
  readonly fields: TaskFields;
}

export async function insertTask(tx: Db, place: { readonly seasonId: number; readonly organisationId: number; readonly at: Moment }, { id, position, revision, savedBy, fields }: SavedTask): Promise<void> {
  await tx
    .insertInto('key_tasks')
    .values({ id, season_id: place.seasonId, organisation_id: place.organisationId, position, revision, saved_by: savedBy, recorded_at: place.at, dropped_at: null, ...fields })
    .execute();
}

export async function updateTask(tx: Db, { id, revision, savedBy, fields }: SavedTask): Promise<void> {
  await tx.updateTable('key_tasks').set({ ...fields, revision, saved_by: savedBy }).where('id', '=', id).execute();
}

export async function markTaskDropped(tx: Db, id: string, by: { readonly at: Moment; readonly savedBy: string }): Promise<void> {
  await tx.updateTable('key_tasks').set({ dropped_at: by.at, saved_by: by.savedBy, revision: sql<number>`revision + 1` }).where('id', '=', id).execute();
}
