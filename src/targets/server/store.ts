import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import { amount, amountText } from '../core/amount.ts';

import { INDICATOR_IDS } from '../core/indicators.ts';
import { type Judgement, NOT_JUDGED, type Step, type Target, type TargetFields, type Term, type YearResult } from '../core/target.ts';

/** The only SQL on targets, their steps, results and judgements. */

/** A target and whose it is. */
export interface StoredTarget extends Target {
  readonly organisationId: number;
  readonly seasonId: number;
}

/** Which targets: of organisations by id, of everybody below a path (itself left out), of all directly below one superior, or single ones. */
export interface Which {
  readonly organisations?: readonly number[];
  readonly below?: string;
  readonly superior?: number;
  readonly ids?: readonly string[];
  readonly term?: Term;
}

/** Targets that were not dropped, in the order of their table, each with what stands of its years and judgement. */
export async function targetsOf(db: Db, seasonId: number, which: Which): Promise<StoredTarget[]> {
  const rows = await db
    .selectFrom('targets as t').innerJoin('organisations as o', 'o.id', 't.organisation_id').leftJoin('target_parents as p', 'p.target_id', 't.id')
    .selectAll('t').select('p.parent_id')
    .where('t.season_id', '=', seasonId).where('t.dropped_at', 'is', null)
    .$if(which.organisations !== undefined, (query) => query.where('t.organisation_id', '=', sql<number>`any(${[...(which.organisations ?? [])]}::int[])`))
    .$if(which.below !== undefined, (query) => query.where('o.path', 'like', `${which.below}%`).where('o.path', '<>', which.below ?? '').where('o.closed_on', 'is', null))
    .$if(which.superior !== undefined, (query) => query.where('o.superior_id', '=', which.superior ?? 0).where('o.closed_on', 'is', null))
    .$if(which.ids !== undefined, (query) => query.where('t.id', '=', sql<string>`any(${[...(which.ids ?? [])]}::uuid[])`))
    .$if(which.term !== undefined, (query) => query.where('t.term', '=', which.term as Term))
    .orderBy('t.term').orderBy('t.position').orderBy('t.id')
    .execute();
  const ids = rows.map((row) => row.id);
  const [steps, results, judgements] = [await stepsOf(db, ids), await resultsOf(db, ids), await judgementsOf(db, ids)];
  return rows.map((row) => ({
    id: row.id, organisationId: row.organisation_id, seasonId: row.season_id, position: row.position, revision: row.revision, savedBy: row.saved_by, term: row.term, theme: row.theme, title: row.title,
    indicator: INDICATOR_IDS.find((id) => id === row.indicator) ?? null, unit: row.unit, definition: row.definition, direction: row.direction, measure: row.measure, gathering: row.gathering,
    weight: row.weight === null ? null : amount(row.weight), weightUnit: row.weight_unit, baseYear: row.base_year, base: row.base === null ? null : amount(row.base), goal: amount(row.goal),
    fromYear: row.from_year, dueYear: row.due_year, source: row.source, note: row.note, parent: row.parent_id, steps: steps.get(row.id) ?? [], results: results.get(row.id) ?? [],
    judgement: judgements.get(row.id) ?? NOT_JUDGED,
  }));
}

async function stepsOf(db: Db, ids: readonly string[]): Promise<Map<string, Step[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('target_steps').selectAll().where('target_id', '=', sql<string>`any(${[...ids]}::uuid[])`).orderBy('year').execute();
  return grouped(rows, (row) => ({ year: row.year, value: amount(row.value) }));
}

/** Of each year what was recorded last, unless that withdrew it. */
async function resultsOf(db: Db, ids: readonly string[]): Promise<Map<string, YearResult[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('target_results').distinctOn(['target_id', 'year']).selectAll()
    .where('target_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('target_id').orderBy('year').orderBy('entry_number', 'desc')
    .execute();
  return grouped(rows.filter((row) => row.value !== null), (row) => ({ year: row.year, value: amount(row.value ?? '0'), estimate: row.estimate, paper: row.paper }));
}

async function judgementsOf(db: Db, ids: readonly string[]): Promise<Map<string, Judgement>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('target_judgements').distinctOn('target_id').selectAll()
    .where('target_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('target_id').orderBy('entry_number', 'desc')
    .execute();
  return new Map(rows.map(({ target_id, subjective, objective, lesson }) => [target_id, { subjective, objective, lesson }]));
}

function grouped<R extends { readonly target_id: string }, T>(rows: readonly R[], of: (row: R) => T): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const some = found.get(row.target_id);
    if (some) some.push(of(row));
    else found.set(row.target_id, [of(row)]);
  }
  return found;
}

/** The place after the last one ever given; a dropped target keeps its own. */
export async function nextPosition(tx: Db, seasonId: number, organisationId: number, term: Term): Promise<number> {
  const row = await tx.selectFrom('targets').select(sql<number>`coalesce(max(position), 0) + 1`.as('next')).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).where('term', '=', term).executeTakeFirst();
  return row?.next ?? 1;
}

export interface SavedTarget {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly savedBy: string;
  readonly fields: TargetFields;
}

function columnsOf({ fields: of, savedBy, revision }: SavedTarget) {
  return {
    term: of.term, theme: of.theme, title: of.title, indicator: of.indicator, unit: of.unit, definition: of.definition, direction: of.direction, measure: of.measure, gathering: of.gathering,
    weight: of.weight === null ? null : amountText(of.weight), weight_unit: of.weightUnit, base_year: of.baseYear, base: of.base === null ? null : amountText(of.base), goal: amountText(of.goal),
    from_year: of.fromYear, due_year: of.dueYear, source: of.source, note: of.note, saved_by: savedBy, revision,
  };
}

export async function insertTarget(tx: Db, place: { readonly seasonId: number; readonly organisationId: number; readonly at: Moment }, target: SavedTarget): Promise<void> {
  await tx
    .insertInto('targets')
    .values({ id: target.id, season_id: place.seasonId, organisation_id: place.organisationId, position: target.position, recorded_at: place.at, dropped_at: null, ...columnsOf(target) })
    .execute();
  await insertParts(tx, target);
}

export async function updateTarget(tx: Db, target: SavedTarget): Promise<void> {
  await tx.updateTable('targets').set(columnsOf(target)).where('id', '=', target.id).execute();
  await tx.deleteFrom('target_steps').where('target_id', '=', target.id).execute();
  await tx.deleteFrom('target_parents').where('target_id', '=', target.id).execute();
  await insertParts(tx, target);
}

async function insertParts(tx: Db, { id, fields: { steps, parent } }: SavedTarget): Promise<void> {
  if (steps.length > 0) await tx.insertInto('target_steps').values(steps.map(({ year, value }) => ({ target_id: id, year, value: amountText(value) }))).execute();
  if (parent !== null) await tx.insertInto('target_parents').values({ target_id: id, parent_id: parent }).execute();
}

export async function markDropped(tx: Db, id: string, by: { readonly at: Moment; readonly savedBy: string }): Promise<void> {
  await tx.updateTable('targets').set({ dropped_at: by.at, saved_by: by.savedBy, revision: sql<number>`revision + 1` }).where('id', '=', id).execute();
}

export interface NewResult {
  readonly target: string;
  readonly year: number;
  readonly value: bigint | null;
  readonly estimate: boolean;
  readonly paper: string;
}

export async function insertResults(tx: Db, by: { readonly at: Moment; readonly entryNumber: number }, results: readonly NewResult[]): Promise<void> {
  if (results.length === 0) return;
  const rows = results.map(({ target, year, value, estimate, paper }) => ({ target_id: target, entry_number: by.entryNumber, year, value: value === null ? null : amountText(value), estimate, paper, recorded_at: by.at }));
  await tx.insertInto('target_results').values(rows).execute();
}

export async function insertJudgement(tx: Db, by: { readonly at: Moment; readonly entryNumber: number; readonly savedBy: string }, target: string, of: Judgement): Promise<void> {
  await tx.insertInto('target_judgements').values({ target_id: target, entry_number: by.entryNumber, ...of, recorded_at: by.at }).execute();
  await tx.updateTable('targets').set({ revision: sql<number>`revision + 1`, saved_by: by.savedBy }).where('id', '=', target).execute();
}

