import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';

/** The only SQL on assignments. */

export interface Assignment {
  readonly id: string;
  readonly organisationId: number;
  readonly person: number;
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly why: string;
  readonly by: string;
  readonly endReason: string;
}

interface Asked {
  readonly organisationId?: number;
  readonly persons?: readonly number[];
}

/** Assignments of a season, the last first. */
export async function assignmentsOf(db: Db, seasonId: number, { organisationId, persons }: Asked = {}): Promise<Assignment[]> {
  let query = db
    .selectFrom('oversight_assignments as a').innerJoin('people as p', 'p.id', 'a.person_id')
    .select(['a.id', 'a.organisation_id', 'a.person_id', 'p.full_name', 'a.from_day', 'a.until_day', 'a.why', 'a.assigned_by', 'a.end_reason']).where('a.season_id', '=', seasonId);
  if (organisationId !== undefined) query = query.where('a.organisation_id', '=', organisationId);
  if (persons !== undefined) query = query.where('a.person_id', '=', sql<number>`any(${[...persons]}::int[])`);
  const rows = await query.orderBy('a.from_day', 'desc').orderBy('a.recorded_at', 'desc').execute();
  return rows.map((row) => ({
    id: row.id, organisationId: row.organisation_id, person: row.person_id, name: row.full_name, from: row.from_day, until: row.until_day, why: row.why, by: row.assigned_by, endReason: row.end_reason,
  }));
}

export function isOpen({ until }: Pick<Assignment, 'until'>): boolean {
  return until === null;
}

/** In force on the day. */
export function holdsOn({ from, until }: Pick<Assignment, 'from' | 'until'>, on: Day): boolean {
  return from <= on && (until === null || until > on);
}

export async function assignmentExists(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('oversight_assignments').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

export interface NewAssignment {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly person: number;
  readonly from: Day;
  readonly why: string;
  readonly by: string;
  readonly at: Moment;
}

export async function insertAssignment(tx: Db, { id, seasonId, organisationId, person, from, why, by, at }: NewAssignment): Promise<void> {
  await tx.insertInto('oversight_assignments').values({ id, season_id: seasonId, organisation_id: organisationId, person_id: person, from_day: from, until_day: null, why, assigned_by: by, recorded_at: at }).execute();
}

export async function markAssignmentEnded(tx: Db, id: string, on: Day, reason: string): Promise<void> {
  await tx.updateTable('oversight_assignments').set({ until_day: on, end_reason: reason }).where('id', '=', id).execute();
}
