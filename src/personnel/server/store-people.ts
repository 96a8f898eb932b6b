import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { bodyOrder } from '../core/body-order.ts';
import type { Body } from '../core/body.ts';
import type { PaperId, PaperState } from '../core/paper.ts';
import { bornDay, type Candidate, type PersonDetails, type Track } from '../core/person.ts';
import { isMinority } from '../core/structure.ts';
import type { Sealed } from '#platform/sealed.ts';

/** The only SQL on persons, their papers and openings. */

export interface PersonRow extends Candidate {
  /** Place on the list, from 1. */
  readonly order: number;
  readonly salt: string;
  readonly organisationId: number;
}

/** Those that were not taken off, in the order in which they were put on. */
export async function peopleOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<PersonRow[]> {
  const rows = await db
    .selectFrom('personnel_people').select(['id', 'organisation_id', 'position', 'track', 'bodies', 'details', 'salt', 'sha256', 'revision', 'saved_by'])
    .where('season_id', '=', seasonId).where('organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`).where('dropped_at', 'is', null)
    .orderBy('organisation_id').orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...(JSON.parse(row.details) as PersonDetails), id: row.id, track: row.track, bodies: bodyOrder(row.bodies as Body[]), revision: row.revision, savedBy: row.saved_by, sha256: row.sha256, order: row.position, salt: row.salt,
    organisationId: row.organisation_id,
  }));
}

export interface DroppedRow {
  readonly id: string;
  readonly fullName: string;
  readonly reason: string;
  readonly at: Moment;
  readonly by: string;
}

export async function droppedOf(db: Db, seasonId: number, organisationId: number): Promise<DroppedRow[]> {
  const rows = await db
    .selectFrom('personnel_people').select(['id', 'full_name', 'drop_reason', 'dropped_at', 'dropped_by'])
    .where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).where('dropped_at', 'is not', null).orderBy('dropped_at').orderBy('position').execute();
  return rows.map((row) => ({ id: row.id, fullName: row.full_name, reason: row.drop_reason ?? '', at: row.dropped_at as Moment, by: row.dropped_by ?? '' }));
}

/** Names of all persons ever put on, for conferences and publications of the past. */
export async function namesOf(db: Db, seasonId: number, organisationId: number): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('personnel_people').select(['id', 'full_name']).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).execute();
  return new Map(rows.map((row) => [row.id, row.full_name]));
}

/** Where an id is in use, wherever that is. */
export async function placeOfPerson(db: Db, id: string): Promise<{ readonly seasonId: number; readonly organisationId: number } | undefined> {
  const row = await db.selectFrom('personnel_people').select(['season_id', 'organisation_id']).where('id', '=', id).executeTakeFirst();
  return row && { seasonId: row.season_id, organisationId: row.organisation_id };
}

export async function nextPosition(db: Db, seasonId: number, organisationId: number): Promise<number> {
  const row = await db.selectFrom('personnel_people').select(sql<number>`coalesce(max(position), 0) + 1`.as('next')).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).executeTakeFirst();
  return row?.next ?? 1;
}

export interface SavedPerson {
  readonly id: string;
  readonly position: number;
  readonly track: Track;
  readonly bodies: readonly Body[];
  readonly details: PersonDetails;
  readonly sealed: Sealed;
  readonly revision: number;
  readonly savedBy: string;
}

/** What lists and sums look at, drawn from the details. */
function columnsOf({ track, bodies, details, sealed, revision, savedBy }: SavedPerson) {
  return {
    track, bodies: [...bodies], details: sealed.text, salt: sealed.salt, sha256: sealed.sha256, full_name: details.fullName, born: bornDay(details), sex: details.sex, minority: isMinority(details.ethnicity),
    profession: details.profession, theory: details.theory, revision, saved_by: savedBy,
  };
}

export async function insertPeople(tx: Db, at: { readonly seasonId: number; readonly organisationId: number; readonly at: Moment }, people: readonly SavedPerson[]): Promise<void> {
  if (people.length === 0) return;
  await tx.insertInto('personnel_people')
    .values(people.map((person) => ({
      id: person.id, season_id: at.seasonId, organisation_id: at.organisationId, position: person.position, ...columnsOf(person), recorded_at: at.at, step: null, dropped_at: null, dropped_by: null, drop_reason: null,
    })))
    .execute();
}

export async function updatePerson(tx: Db, person: SavedPerson): Promise<void> {
  await tx.updateTable('personnel_people').set(columnsOf(person)).where('id', '=', person.id).execute();
}

export async function markDropped(tx: Db, id: string, of: { readonly at: Moment; readonly by: string; readonly reason: string }): Promise<void> {
  await tx.updateTable('personnel_people').set({ dropped_at: of.at, dropped_by: of.by, drop_reason: of.reason }).where('id', '=', id).execute();
}

/** How far each of these persons came, for lists and sums; core/process.ts decides it. */
export async function setProgress(tx: Db, people: readonly { readonly id: string; readonly step: number | null; readonly passed: boolean }[]): Promise<void> {
  for (const { id, step, passed } of people) await tx.updateTable('personnel_people').set({ step, passed }).where('id', '=', id).execute();
}

export interface PaperRow {
  readonly person: string;
  readonly paper: PaperId;
  readonly state: PaperState;
  readonly number: string;
  readonly on: Day | null;
  readonly by: string;
  readonly at: Moment;
}

export async function papersOf(db: Db, people: readonly string[]): Promise<PaperRow[]> {
  if (people.length === 0) return [];
  const rows = await db.selectFrom('personnel_papers').selectAll().where('person_id', '=', sql<string>`any(${[...people]}::uuid[])`).execute();
  return rows.map((row) => ({ person: row.person_id, paper: row.paper as PaperId, state: row.state, number: row.number, on: row.on_day, by: row.saved_by, at: row.recorded_at }));
}

export async function putPaper(tx: Db, { person, paper, state, number, on, by, at }: PaperRow): Promise<void> {
  const row = { state, number, on_day: on, saved_by: by, recorded_at: at };
  await tx.insertInto('personnel_papers').values({ person_id: person, paper, ...row }).onConflict((conflict) => conflict.columns(['person_id', 'paper']).doUpdateSet(row)).execute();
}

export async function openingsOf(db: Db, person: string): Promise<{ readonly by: string; readonly duty: string; readonly at: Moment }[]> {
  const rows = await db.selectFrom('personnel_openings').selectAll().where('person_id', '=', person).orderBy('recorded_at', 'desc').execute();
  return rows.map((row) => ({ by: row.opened_by, duty: row.duty, at: row.recorded_at }));
}

/** Whether this is the account's first opening on the day. */
export async function insertOpening(tx: Db, row: { readonly person: string; readonly account: string; readonly on: Day; readonly by: string; readonly duty: string; readonly at: Moment }): Promise<boolean> {
  const inserted = await tx.insertInto('personnel_openings').values({ person_id: row.person, account: row.account, on_day: row.on, opened_by: row.by, duty: row.duty, recorded_at: row.at }).onConflict((conflict) => conflict.doNothing()).returning('person_id').executeTakeFirst();
  return inserted !== undefined;
}
