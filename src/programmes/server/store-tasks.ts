import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Issue, ProgrammeKind, ProgrammeTask, TaskFields, TaskReport } from '../core/programme.ts';
import type { Saving } from './store-rules.ts';

/** The only SQL on programmes, their tasks and what was reported of them. */

export interface Programme {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly aims: string;
  readonly issued: Issue | null;
  readonly revision: number;
  readonly savedBy: string;
}

export interface StoredTask extends ProgrammeTask {
  readonly programme: string;
  /** In the order of the quarters; of each quarter what was reported last. */
  readonly reports: readonly TaskReport[];
}

/** At most one of each kind. */
export async function programmesOf(db: Db, congressId: number): Promise<Programme[]> {
  const rows = await db.selectFrom('programmes').selectAll().where('congress_id', '=', congressId).orderBy('kind').execute();
  return rows.map((row) => ({
    id: row.id, kind: row.kind, aims: row.aims, revision: row.revision, savedBy: row.saved_by,
    issued: row.issued_on === null || row.number === null ? null : { on: row.issued_on, number: row.number, signer: row.signer },
  }));
}

export async function insertProgramme(tx: Db, congressId: number, { id, kind, aims }: { readonly id: string; readonly kind: ProgrammeKind; readonly aims: string }, { at, savedBy }: Saving): Promise<void> {
  await tx.insertInto('programmes').values({ id, congress_id: congressId, kind, aims, issued_on: null, number: null, revision: 1, saved_by: savedBy, recorded_at: at }).execute();
}

export async function updateProgramme(tx: Db, id: string, { revision, savedBy, aims, issued }: { readonly revision: number; readonly savedBy: string; readonly aims?: string; readonly issued?: Issue }): Promise<void> {
  await tx
    .updateTable('programmes')
    .set({ revision, saved_by: savedBy, ...(aims !== undefined && { aims }), ...(issued && { issued_on: issued.on, number: issued.number, signer: issued.signer }) })
    .where('id', '=', id)
    .execute();
}

/** Tasks of these programmes that were not dropped, by the day on which they are due, each with its reports. */
export async function tasksOf(db: Db, programmes: readonly string[]): Promise<StoredTask[]> {
  if (programmes.length === 0) return [];
  const rows = await db
    .selectFrom('programme_tasks').selectAll()
    .where('programme_id', '=', sql<string>`any(${[...programmes]}::uuid[])`).where('dropped_at', 'is', null)
    .orderBy('due_day').orderBy('position').orderBy('id')
    .execute();
  const reports = await reportsOf(db, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id, programme: row.programme_id, position: row.position, revision: row.revision, savedBy: row.saved_by, text: row.text, target: row.target_id, lead: row.lead, from: row.from_day, due: row.due_day,
    reports: reports.get(row.id) ?? [],
  }));
}

async function reportsOf(db: Db, tasks: readonly string[]): Promise<ReadonlyMap<string, TaskReport[]>> {
  const found = new Map<string, TaskReport[]>();
  if (tasks.length === 0) return found;
  const rows = await db
    .selectFrom('task_progress').distinctOn(['task_id', 'quarter']).selectAll()
    .where('task_id', '=', sql<string>`any(${[...tasks]}::uuid[])`)
    .orderBy('task_id').orderBy('quarter').orderBy('entry_number', 'desc')
    .execute();
  for (const { task_id, quarter, state, percent, note } of rows) found.set(task_id, [...(found.get(task_id) ?? []), { quarter, state, percent, note }]);
  return found;
}

/** The place after the last one ever given; a dropped task keeps its own. */
export async function nextTaskPosition(tx: Db, programme: string): Promise<number> {
  const row = await tx.selectFrom('programme_tasks').select(sql<number>`coalesce(max(position), 0) + 1`.as('next')).where('programme_id', '=', programme).executeTakeFirst();
  return row?.next ?? 1;
}

export interface NewTask extends TaskFields {
  readonly id: string;
  readonly position: number;
}

export async function insertTasks(tx: Db, programme: string, tasks: readonly NewTask[], { at, savedBy }: Saving): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.map(({ id, position, text, target, lead, from, due }) => ({
    id, programme_id: programme, position, text, target_id: target, lead, from_day: from, due_day: due, revision: 1, saved_by: savedBy, recorded_at: at, dropped_at: null,
  }));
  await tx.insertInto('programme_tasks').values(rows).execute();
}

export async function updateTask(tx: Db, id: string, { text, target, lead, from, due }: TaskFields, revision: number, savedBy: string): Promise<void> {
  await tx.updateTable('programme_tasks').set({ text, target_id: target, lead, from_day: from, due_day: due, revision, saved_by: savedBy }).where('id', '=', id).execute();
}

export async function markTaskDropped(tx: Db, id: string, { at, savedBy }: Saving): Promise<void> {
  await tx.updateTable('programme_tasks').set({ dropped_at: at, saved_by: savedBy, revision: sql<number>`revision + 1` }).where('id', '=', id).execute();
}

export async function insertReports(tx: Db, by: { readonly at: Moment; readonly entryNumber: number }, quarter: string, lines: readonly (Omit<TaskReport, 'quarter'> & { readonly task: string })[]): Promise<void> {
  await tx
    .insertInto('task_progress')
    .values(lines.map(({ task, state, percent, note }) => ({ task_id: task, entry_number: by.entryNumber, quarter, state, percent, note, recorded_at: by.at })))
    .execute();
}
