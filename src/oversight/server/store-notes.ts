import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { NoteKind } from '../core/kinds.ts';

/** The only SQL on notes. */

export interface Note {
  readonly id: string;
  readonly organisationId: number;
  readonly kind: NoteKind;
  readonly sensitive: boolean;
  readonly text: string;
  readonly notedOn: Day;
  readonly by: string;
  readonly endedOn: Day | null;
  readonly endReason: string;
}

/** All notes ever made about one place, the last first. */
export async function notesOf(db: Db, seasonId: number, organisationId: number): Promise<Note[]> {
  const rows = await db.selectFrom('oversight_notes').selectAll().where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).orderBy('noted_on', 'desc').orderBy('recorded_at', 'desc').execute();
  return rows.map(noteOf);
}

/** Notes in force on a day, of the whole season: those that signs are read from. */
export async function notesInForce(db: Db, seasonId: number, on: Day): Promise<Note[]> {
  const rows = await db
    .selectFrom('oversight_notes').selectAll().where('season_id', '=', seasonId).where('noted_on', '<=', on)
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>', on)])).orderBy('recorded_at').execute();
  return rows.map(noteOf);
}

/** Wherever it is: an id is given once. */
export async function findNote(db: Db, id: string): Promise<(Note & { readonly seasonId: number }) | undefined> {
  const row = await db.selectFrom('oversight_notes').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...noteOf(row), seasonId: row.season_id };
}

export interface NewNote extends Omit<Note, 'endedOn' | 'endReason'> {
  readonly seasonId: number;
  readonly salt: string;
  readonly at: Moment;
}

export async function insertNote(tx: Db, { id, seasonId, organisationId, kind, sensitive, text, salt, notedOn, by, at }: NewNote): Promise<void> {
  await tx.insertInto('oversight_notes').values({ id, season_id: seasonId, organisation_id: organisationId, kind, sensitive, text, salt, noted_on: notedOn, noted_by: by, recorded_at: at, ended_on: null }).execute();
}

/** @param salt  with which the reason is sealed in the record; null: it stands there */
export async function markNoteEnded(tx: Db, id: string, { on, reason, salt }: { readonly on: Day; readonly reason: string; readonly salt: string | null }): Promise<void> {
  await tx.updateTable('oversight_notes').set({ ended_on: on, end_reason: reason, end_salt: salt }).where('id', '=', id).execute();
}

function noteOf(row: { id: string; organisation_id: number; kind: NoteKind; sensitive: boolean; text: string; noted_on: Day; noted_by: string; ended_on: Day | null; end_reason: string }): Note {
  return { id: row.id, organisationId: row.organisation_id, kind: row.kind, sensitive: row.sensitive, text: row.text, notedOn: row.noted_on, by: row.noted_by, endedOn: row.ended_on, endReason: row.end_reason };
}
