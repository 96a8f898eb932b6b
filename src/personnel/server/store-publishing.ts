import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { CommentPlace, Published } from '../core/publication.ts';
import type { Sealed } from '#platform/sealed.ts';

/** The only SQL on publications and the comments that came of them. */
export interface Publication {
  readonly id: string;
  readonly what: Published;
  readonly audience: string;
  readonly place: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly people: readonly string[];
  readonly recordedAt: Moment;
  readonly by: string;
}

export async function publicationsOf(db: Db, seasonId: number, organisationId: number): Promise<Publication[]> {
  const rows = await db.selectFrom('personnel_disclosures').selectAll().where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).orderBy('from_day').orderBy('entry_number').execute();
  return rows.map((row) => ({ id: row.id, what: row.what, audience: row.audience, place: row.place, from: row.from_day, until: row.until_day, people: row.people, recordedAt: row.recorded_at, by: row.recorded_by }));
}

export async function publicationPlace(db: Db, id: string): Promise<{ readonly seasonId: number; readonly organisationId: number } | undefined> {
  const row = await db.selectFrom('personnel_disclosures').select(['season_id', 'organisation_id']).where('id', '=', id).executeTakeFirst();
  return row && { seasonId: row.season_id, organisationId: row.organisation_id };
}

export async function insertPublication(tx: Db, at: { readonly seasonId: number; readonly organisationId: number; readonly entryNumber: number }, of: Publication): Promise<void> {
  await tx.insertInto('personnel_disclosures')
    .values({ id: of.id, season_id: at.seasonId, organisation_id: at.organisationId, what: of.what, audience: of.audience, place: of.place, from_day: of.from, until_day: of.until, people: [...of.people], entry_number: at.entryNumber, recorded_at: of.recordedAt, recorded_by: of.by })
    .execute();
}

export async function setUntil(tx: Db, id: string, until: Day): Promise<void> {
  await tx.updateTable('personnel_disclosures').set({ until_day: until }).where('id', '=', id).execute();
}

export interface Comment {
  readonly id: string;
  readonly publication: string;
  readonly person: string;
  readonly place: CommentPlace;
  /** Which meeting or body said it. */
  readonly from: string;
  readonly text: string;
  readonly on: Day;
  readonly by: string;
}

export async function commentsOf(db: Db, publications: readonly string[], person?: string): Promise<Comment[]> {
  if (publications.length === 0) return [];
  const rows = await db.selectFrom('disclosure_comments').selectAll()
    .where('disclosure_id', '=', sql<string>`any(${[...publications]}::uuid[])`).$if(person !== undefined, (query) => query.where('person_id', '=', person as string))
    .orderBy('on_day').orderBy('recorded_at').execute();
  return rows.map((row) => ({ ...(JSON.parse(row.said) as { from: string; text: string }), id: row.id, publication: row.disclosure_id, person: row.person_id, place: row.place, on: row.on_day, by: row.recorded_by }));
}

export async function commentPublication(db: Db, id: string): Promise<string | undefined> {
  return (await db.selectFrom('disclosure_comments').select('disclosure_id').where('id', '=', id).executeTakeFirst())?.disclosure_id;
}

export async function insertComment(tx: Db, of: Comment, sealed: Sealed, at: Moment): Promise<void> {
  await tx.insertInto('disclosure_comments').values({ id: of.id, disclosure_id: of.publication, person_id: of.person, place: of.place, on_day: of.on, said: sealed.text, salt: sealed.salt, sha256: sealed.sha256, recorded_at: at, recorded_by: of.by }).execute();
}
