import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { VisitState } from '../core/kinds.ts';
import { completeAnswers, type PointAnswer, VISIT_POINTS, type VisitPoint } from '../core/visit-checklist.ts';

/** The only SQL on visits and findings. */

export interface Visit {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly state: VisitState;
  readonly plannedOn: Day | null;
  readonly person: number | null;
  readonly name: string;
  readonly purpose: string;
  readonly wentOn: Day | null;
  /** Every point once the visit was made; empty before. */
  readonly answers: readonly PointAnswer[];
  readonly text: string;
  readonly dropReason: string;
  readonly revision: number;
  readonly savedBy: string;
}

export interface Finding {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly visit: string | null;
  readonly text: string;
  readonly owner: string;
  readonly foundOn: Day;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly result: string;
  readonly revision: number;
  readonly savedBy: string;
}

type By = { readonly id: string } | { readonly seasonId: number; readonly organisationId?: number };

/** Visits with their answers, the last first. */
export async function visitsOf(db: Db, by: By): Promise<Visit[]> {
  let query = db.selectFrom('oversight_visits').selectAll();
  if ('id' in by) query = query.where('id', '=', by.id);
  else {
    query = query.where('season_id', '=', by.seasonId);
    if (by.organisationId !== undefined) query = query.where('organisation_id', '=', by.organisationId);
  }
  const rows = await query.orderBy(sql`coalesce(went_on, planned_on)`, 'desc').orderBy('recorded_at', 'desc').execute();
  const answers = rows.length === 0 ? [] : await db.selectFrom('oversight_visit_answers').selectAll().where('visit_id', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`).execute();
  const byVisit = new Map<string, typeof answers>();
  for (const answer of answers) byVisit.set(answer.visit_id, [...(byVisit.get(answer.visit_id) ?? []), answer]);
  return rows.map((row) => ({
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, state: row.state, plannedOn: row.planned_on, person: row.person_id, name: row.person_name, purpose: row.purpose, wentOn: row.went_on,
    answers: row.state === 'went' ? completeAnswers((byVisit.get(row.id) ?? []).flatMap(({ point, answer, note }) => (isPoint(point) ? [{ point, answer, note }] : []))) : [],
    text: row.text, dropReason: row.drop_reason, revision: row.revision, savedBy: row.saved_by,
  }));
}

function isPoint(text: string): text is VisitPoint {
  return (VISIT_POINTS as readonly string[]).includes(text);
}

export type NewVisit = Omit<Visit, 'answers'> & { readonly at: Moment };

export async function insertVisit(tx: Db, { id, seasonId, organisationId, state, plannedOn, person, name, purpose, wentOn, text, dropReason, revision, savedBy, at }: NewVisit): Promise<void> {
  await tx
    .insertInto('oversight_visits')
    .values({ id, season_id: seasonId, organisation_id: organisationId, state, planned_on: plannedOn, person_id: person, person_name: name, purpose, went_on: wentOn, text, drop_reason: dropReason, revision, saved_by: savedBy, recorded_at: at })
    .execute();
}

type VisitChange = Partial<Pick<Visit, 'state' | 'person' | 'name' | 'wentOn' | 'text' | 'dropReason'>> & Pick<Visit, 'revision' | 'savedBy'>;

export async function updateVisit(tx: Db, id: string, { state, person, name, wentOn, text, dropReason, revision, savedBy }: VisitChange): Promise<void> {
  await tx
    .updateTable('oversight_visits')
    .set({
      ...(state !== undefined && { state }), ...(person !== undefined && { person_id: person }), ...(name !== undefined && { person_name: name }), ...(wentOn !== undefined && { went_on: wentOn }), ...(text !== undefined && { text }),
      ...(dropReason !== undefined && { drop_reason: dropReason }), revision, saved_by: savedBy,
    })
    .where('id', '=', id).execute();
}

/** Points that were looked at; the others have no row. */
export async function replaceAnswers(tx: Db, visit: string, answers: readonly PointAnswer[]): Promise<void> {
  await tx.deleteFrom('oversight_visit_answers').where('visit_id', '=', visit).execute();
  const rows = answers.flatMap(({ point, answer, note }) => (answer === 'not-seen' ? [] : [{ visit_id: visit, point, answer, note }]));
  if (rows.length > 0) await tx.insertInto('oversight_visit_answers').values(rows).execute();
}

/** Findings, open ones first, then by deadline. */
export async function findingsOf(db: Db, by: By | { readonly ids: readonly string[] }): Promise<Finding[]> {
  let query = db.selectFrom('oversight_findings').selectAll();
  if ('id' in by) query = query.where('id', '=', by.id);
  else if ('ids' in by) query = query.where('id', '=', sql<string>`any(${[...by.ids]}::uuid[])`);
  else {
    query = query.where('season_id', '=', by.seasonId);
    if (by.organisationId !== undefined) query = query.where('organisation_id', '=', by.organisationId);
  }
  const rows = await query.orderBy(sql`done_on is not null`).orderBy('due').orderBy('recorded_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, visit: row.visit_id, text: row.text, owner: row.owner, foundOn: row.found_on, due: row.due, doneOn: row.done_on, result: row.result, revision: row.revision,
    savedBy: row.saved_by,
  }));
}

export async function insertFindings(tx: Db, findings: readonly Finding[], at: Moment): Promise<void> {
  if (findings.length === 0) return;
  await tx
    .insertInto('oversight_findings')
    .values(findings.map((each) => ({
      id: each.id, season_id: each.seasonId, organisation_id: each.organisationId, visit_id: each.visit, text: each.text, owner: each.owner, found_on: each.foundOn, due: each.due, done_on: each.doneOn, result: each.result,
      revision: each.revision, saved_by: each.savedBy, recorded_at: at,
    })))
    .execute();
}

export async function updateFinding(tx: Db, { id, due, doneOn, result, revision, savedBy }: Pick<Finding, 'id' | 'due' | 'doneOn' | 'result' | 'revision' | 'savedBy'>): Promise<void> {
  await tx.updateTable('oversight_findings').set({ due, done_on: doneOn, result, revision, saved_by: savedBy }).where('id', '=', id).execute();
}
