import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { CommitmentKind, CommitmentState, GrievanceSource, GrievanceState } from '../core/kinds.ts';

/** The only SQL on grievances and commitments. */

export interface Grievance {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly title: string;
  readonly source: GrievanceSource;
  readonly owner: string;
  readonly raisedOn: Day;
  readonly due: Day;
  readonly sensitive: boolean;
  readonly text: string;
  readonly salt: string;
  readonly state: GrievanceState;
  readonly movedOn: Day | null;
  readonly result: string;
  readonly revision: number;
  readonly savedBy: string;
}

export interface Telling {
  readonly id: string;
  readonly grievance: string;
  readonly to: string;
  readonly how: string;
  readonly on: Day;
  readonly by: string;
}

export interface Commitment {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly figure: string;
  readonly owner: string;
  readonly due: Day;
  readonly state: CommitmentState;
  readonly reportedOn: Day | null;
  readonly result: string;
  readonly revision: number;
  readonly savedBy: string;
}

/** One by its id, those of one place, or those at and below a path. */
type By = { readonly id: string } | { readonly seasonId: number; readonly organisationId: number } | { readonly seasonId: number; readonly path: string };

/** Those not settled first, then by deadline. */
export async function grievancesOf(db: Db, by: By): Promise<Grievance[]> {
  let query = db.selectFrom('grievances as g').selectAll('g');
  if ('id' in by) query = query.where('g.id', '=', by.id);
  else if ('organisationId' in by) query = query.where('g.season_id', '=', by.seasonId).where('g.organisation_id', '=', by.organisationId);
  else query = query.innerJoin('organisations as o', 'o.id', 'g.organisation_id').where('g.season_id', '=', by.seasonId).where('o.path', 'like', `${by.path}%`);
  const rows = await query.orderBy(sql`g.state = 'resolved'`).orderBy('g.due').orderBy('g.recorded_at').orderBy('g.id').execute();
  return rows.map((row) => ({
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, title: row.title, source: row.source, owner: row.owner, raisedOn: row.raised_on, due: row.due, sensitive: row.sensitive, text: row.text, salt: row.salt,
    state: row.state, movedOn: row.moved_on, result: row.result, revision: row.revision, savedBy: row.saved_by,
  }));
}

export async function insertGrievance(tx: Db, of: Grievance, at: Moment): Promise<void> {
  await tx
    .insertInto('grievances')
    .values({
      id: of.id, season_id: of.seasonId, organisation_id: of.organisationId, title: of.title, source: of.source, owner: of.owner, raised_on: of.raisedOn, due: of.due, sensitive: of.sensitive, text: of.text, salt: of.salt, state: of.state,
      moved_on: of.movedOn, result: of.result, revision: of.revision, saved_by: of.savedBy, recorded_at: at,
    })
    .execute();
}

export async function updateGrievance(tx: Db, of: Grievance): Promise<void> {
  await tx
    .updateTable('grievances')
    .set({
      title: of.title, source: of.source, owner: of.owner, raised_on: of.raisedOn, due: of.due, sensitive: of.sensitive, text: of.text, salt: of.salt, state: of.state, moved_on: of.movedOn, result: of.result, revision: of.revision,
      saved_by: of.savedBy,
    })
    .where('id', '=', of.id).execute();
}

/** The last first. */
export async function tellingsOf(db: Db, grievances: readonly string[]): Promise<Telling[]> {
  if (grievances.length === 0) return [];
  const rows = await db.selectFrom('grievance_tellings').selectAll().where('grievance_id', '=', sql<string>`any(${[...grievances]}::uuid[])`).orderBy('told_on', 'desc').orderBy('recorded_at', 'desc').execute();
  return rows.map(tellingOf);
}

export async function findTelling(db: Db, id: string): Promise<Telling | undefined> {
  const row = await db.selectFrom('grievance_tellings').selectAll().where('id', '=', id).executeTakeFirst();
  return row && tellingOf(row);
}

export async function insertTelling(tx: Db, { id, grievance, to, how, on, by }: Telling, at: Moment): Promise<void> {
  await tx.insertInto('grievance_tellings').values({ id, grievance_id: grievance, told_to: to, how, told_on: on, told_by: by, recorded_at: at }).execute();
}

function tellingOf(row: { id: string; grievance_id: string; told_to: string; how: string; told_on: Day; told_by: string }): Telling {
  return { id: row.id, grievance: row.grievance_id, to: row.told_to, how: row.how, on: row.told_on, by: row.told_by };
}

/** Those under way first, then by day. */
export async function commitmentsOf(db: Db, by: By): Promise<Commitment[]> {
  let query = db.selectFrom('commitments as g').selectAll('g');
  if ('id' in by) query = query.where('g.id', '=', by.id);
  else if ('organisationId' in by) query = query.where('g.season_id', '=', by.seasonId).where('g.organisation_id', '=', by.organisationId);
  else query = query.innerJoin('organisations as o', 'o.id', 'g.organisation_id').where('g.season_id', '=', by.seasonId).where('o.path', 'like', `${by.path}%`);
  const rows = await query.orderBy(sql`g.state <> 'open'`).orderBy('g.due').orderBy('g.recorded_at').orderBy('g.id').execute();
  return rows.map((row) => ({
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, kind: row.kind, what: row.what, figure: row.figure, owner: row.owner, due: row.due, state: row.state, reportedOn: row.reported_on, result: row.result,
    revision: row.revision, savedBy: row.saved_by,
  }));
}

export async function insertCommitment(tx: Db, of: Commitment, at: Moment): Promise<void> {
  await tx
    .insertInto('commitments')
    .values({
      id: of.id, season_id: of.seasonId, organisation_id: of.organisationId, kind: of.kind, what: of.what, figure: of.figure, owner: of.owner, due: of.due, state: of.state, reported_on: of.reportedOn, result: of.result,
      revision: of.revision, saved_by: of.savedBy, recorded_at: at,
    })
    .execute();
}

export async function updateCommitment(tx: Db, of: Commitment): Promise<void> {
  await tx
    .updateTable('commitments')
    .set({ kind: of.kind, what: of.what, figure: of.figure, owner: of.owner, due: of.due, state: of.state, reported_on: of.reportedOn, result: of.result, revision: of.revision, saved_by: of.savedBy })
    .where('id', '=', of.id).execute();
}
