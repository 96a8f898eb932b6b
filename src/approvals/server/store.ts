import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Dossier, DossierKind, Office, Outcome } from '../core/dossier.ts';
import type { DossierPiece } from '../core/piece.ts';

/** Rows of dossiers and of what they hold. */

export interface StoredDossier extends Dossier {
  readonly congressId: number;
  /** Of the return or the withdrawal. */
  readonly endReason: string | null;
  readonly recordedAt: Moment;
}

const select = (db: Db) => db.selectFrom('dossiers').selectAll().orderBy('round').orderBy('id');
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function dossierFrom(row: Row): StoredDossier {
  return {
    id: row.id, seasonId: row.season_id, congressId: row.congress_id, organisationId: row.organisation_id, superiorId: row.superior_id, kind: row.kind, round: row.round, state: row.state,
    number: row.number, note: row.note, missingReason: row.missing_reason, change: row.change, submittedOn: row.submitted_on, receivedOn: row.received_on, endedOn: row.ended_on,
    endReason: row.end_reason, reopening: row.reopened_on === null ? null : { on: row.reopened_on, reason: row.reopen_reason ?? '' }, recordedAt: row.recorded_at,
  };
}

export async function findDossier(db: Db, id: string): Promise<StoredDossier | undefined> {
  const row = await select(db).where('id', '=', id).executeTakeFirst();
  return row && dossierFrom(row);
}

/** In the order of the ids. */
export async function dossiersById(db: Db, ids: readonly string[]): Promise<StoredDossier[]> {
  const rows = new Map((await select(db).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`).execute()).map((row) => [row.id, dossierFrom(row)]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** All rounds of every kind of one organisation, the first round first. */
export async function dossiersOf(db: Db, seasonId: number, organisationId: number): Promise<StoredDossier[]> {
  return (await select(db).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).execute()).map(dossierFrom);
}

/** The same of many organisations. */
export async function dossiersOfMany(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<StoredDossier[]> {
  if (organisationIds.length === 0) return [];
  return (await select(db).where('season_id', '=', seasonId).where('organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`).execute()).map(dossierFrom);
}

export interface RoundWithPiece extends StoredDossier {
  /** The piece was ready when it was sent. */
  readonly holdsPiece: boolean;
}

/** All rounds of one kind of these congresses, with whether each holds a piece. */
export async function roundsWithPiece(db: Db, seasonId: number, congressIds: readonly number[], kind: DossierKind, piece: string): Promise<RoundWithPiece[]> {
  if (congressIds.length === 0) return [];
  const rows = await select(db)
    .select((of) => of.exists(of.selectFrom('dossier_pieces').select('piece').whereRef('dossier_id', '=', 'dossiers.id').where('piece', '=', piece).where('state', '=', 'ready')).as('holds_piece'))
    .where('season_id', '=', seasonId).where('kind', '=', kind).where('congress_id', '=', sql<number>`any(${[...congressIds]}::int[])`).execute();
  return rows.map((row) => ({ ...dossierFrom(row), holdsPiece: row.holds_piece === true }));
}

export async function insertDossier(tx: Db, dossier: StoredDossier): Promise<void> {
  await tx
    .insertInto('dossiers')
    .values({
      id: dossier.id, season_id: dossier.seasonId, congress_id: dossier.congressId, organisation_id: dossier.organisationId, superior_id: dossier.superiorId, kind: dossier.kind, round: dossier.round,
      state: dossier.state, number: dossier.number, note: dossier.note, missing_reason: dossier.missingReason, change: dossier.change, submitted_on: dossier.submittedOn,
      received_on: dossier.receivedOn, ended_on: dossier.endedOn, end_reason: dossier.endReason, reopened_on: null, reopen_reason: null, recorded_at: dossier.recordedAt,
    })
    .execute();
}

/** Writes where the dossier now is. */
export async function updateDossier(tx: Db, { id, state, receivedOn, endedOn, endReason, reopening }: StoredDossier): Promise<void> {
  await tx
    .updateTable('dossiers')
    .set({ state, received_on: receivedOn, ended_on: endedOn, end_reason: endReason, reopened_on: reopening?.on ?? null, reopen_reason: reopening?.reason ?? null })
    .where('id', '=', id)
    .execute();
}

export async function insertPieces(tx: Db, dossierId: string, pieces: readonly DossierPiece[]): Promise<void> {
  if (pieces.length === 0) return;
  await tx
    .insertInto('dossier_pieces')
    .values(pieces.map(({ id, name, state, must, detail, href, sha256 }, index) => ({
      dossier_id: dossierId, position: index + 1, piece: id, name_vi: name.vi, name_en: name.en, state, must, detail_vi: detail?.vi ?? null, detail_en: detail?.en ?? null, href, sha256,
    })))
    .execute();
}

/** As they were when the dossier was sent. */
export async function piecesOf(db: Db, dossierId: string): Promise<DossierPiece[]> {
  const rows = await db.selectFrom('dossier_pieces').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
  return rows.map((row) => ({
    id: row.piece, name: { vi: row.name_vi, en: row.name_en }, state: row.state, must: row.must,
    detail: row.detail_vi === null ? null : { vi: row.detail_vi, en: row.detail_en ?? row.detail_vi }, href: row.href, sha256: row.sha256,
  }));
}

/** Pieces that had to be there and were missing, by dossier; those with none are left out. */
export async function missingCounts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ dossier_id: string; count: number }>`
    select dossier_id, count(*)::int as count from dossier_pieces where dossier_id = any(${[...ids]}::uuid[]) and must and state = 'missing' group by dossier_id`.execute(db);
  return new Map(rows.map((row) => [row.dossier_id, row.count]));
}

export interface Remark {
  readonly position: number;
  readonly piece: string | null;
  readonly text: string;
  readonly must: boolean;
  readonly by: string;
  readonly at: Moment;
  readonly answer: { readonly text: string; readonly by: string; readonly at: Moment } | null;
}

export async function remarksOf(db: Db, dossierId: string): Promise<Remark[]> {
  const rows = await db.selectFrom('dossier_remarks').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
  return rows.map((row) => ({
    position: row.position, piece: row.piece, text: row.text, must: row.must, by: row.made_by, at: row.made_at,
    answer: row.answer === null || row.answered_at === null ? null : { text: row.answer, by: row.answered_by ?? '', at: row.answered_at },
  }));
}

export async function insertRemarks(tx: Db, dossierId: string, remarks: readonly Omit<Remark, 'answer'>[]): Promise<void> {
  if (remarks.length === 0) return;
  await tx.insertInto('dossier_remarks').values(remarks.map(({ position, piece, text, must, by, at }) => ({ dossier_id: dossierId, position, piece, text, must, made_by: by, made_at: at, answer: null, answered_by: null, answered_at: null }))).execute();
}

export async function saveAnswer(tx: Db, dossierId: string, position: number, answer: { readonly text: string; readonly by: string; readonly at: Moment }): Promise<void> {
  await tx.updateTable('dossier_remarks').set({ answer: answer.text, answered_by: answer.by, answered_at: answer.at }).where('dossier_id', '=', dossierId).where('position', '=', position).execute();
}

export interface Refused {
  readonly name: string;
  readonly office: Office;
  readonly reason: string;
  /** With which name and reason are sealed in the record; null: they stand there in the open. */
  readonly salt: string | null;
}

export interface Annulled {
  readonly election: string;
  readonly office: Office;
  readonly title: Sentence;
  readonly reason: string;
}

export interface Decision {
  readonly outcome: Outcome;
  readonly on: Day;
  readonly number: string;
  readonly signer: string;
  readonly note: string;
  readonly term: string;
  readonly by: string;
  readonly at: Moment;
  readonly refused: readonly Refused[];
  readonly annulled: readonly Annulled[];
}

export async function insertDecision(tx: Db, dossierId: string, decision: Decision, entryNumber: number): Promise<void> {
  const { outcome, on, number, signer, note, term, by, at, refused, annulled } = decision;
  await tx.insertInto('dossier_decisions').values({ dossier_id: dossierId, outcome, decided_on: on, number, signer, note, term, decided_by: by, recorded_at: at, entry_number: entryNumber }).execute();
  if (refused.length > 0) await tx.insertInto('dossier_refusals').values(refused.map((each, index) => ({ dossier_id: dossierId, position: index + 1, ...each }))).execute();
  if (annulled.length > 0) {
    await tx
      .insertInto('annulled_elections')
      .values(annulled.map(({ election, office, title, reason }, index) => ({ dossier_id: dossierId, election_id: election, position: index + 1, office, title_vi: title.vi, title_en: title.en, reason })))
      .execute();
  }
}

export async function decisionOf(db: Db, dossierId: string): Promise<Decision | null> {
  const row = await db.selectFrom('dossier_decisions').selectAll().where('dossier_id', '=', dossierId).executeTakeFirst();
  if (!row) return null;
  const refused = await db.selectFrom('dossier_refusals').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
  const annulled = await db.selectFrom('annulled_elections').selectAll().where('dossier_id', '=', dossierId).orderBy('position').execute();
  return {
    outcome: row.outcome, on: row.decided_on, number: row.number, signer: row.signer, note: row.note, term: row.term, by: row.decided_by, at: row.recorded_at,
    refused: refused.map(({ name, office, reason, salt }) => ({ name, office: office as Office, reason, salt })),
    annulled: annulled.map((each) => ({ election: each.election_id, office: each.office as Office, title: { vi: each.title_vi, en: each.title_en }, reason: each.reason })),
  };
}

export interface Step {
  readonly what: 'submitted' | 'received' | 'returned' | 'answered' | 'decided' | 'withdrawn' | 'reopened';
  readonly on: Day;
  readonly at: Moment;
  readonly by: string;
  readonly byOrganisation: string;
  readonly text: string;
}

export async function insertStep(tx: Db, dossierId: string, entryNumber: number, { what, on, at, by, byOrganisation, text }: Step): Promise<void> {
  await tx.insertInto('dossier_steps').values({ dossier_id: dossierId, entry_number: entryNumber, step: what, on_day: on, at, by_name: by, by_organisation: byOrganisation, text }).execute();
}

export async function stepsOf(db: Db, dossierId: string): Promise<Step[]> {
  const rows = await db.selectFrom('dossier_steps').selectAll().where('dossier_id', '=', dossierId).orderBy('entry_number').execute();
  return rows.map((row) => ({ what: row.step, on: row.on_day, at: row.at, by: row.by_name, byOrganisation: row.by_organisation, text: row.text }));
}

/** Who leads each of these organisations now, by id; null: nobody, or not in the register any more. */
export async function superiorsNow(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, number | null>> {
  const { rows } = await sql<{ id: number; superior_id: number | null }>`select id, superior_id from organisations where id = any(${[...new Set(ids)]}::int[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row.superior_id]));
}

/** Codes and names of organisations, by id. */
export async function namesOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, { readonly code: string; readonly name: string }>> {
  const { rows } = await sql<{ id: number; code: string; name: string }>`select id, code, name from organisations where id = any(${[...new Set(ids)]}::int[])`.execute(db);
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}
