import { type Selectable, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Moment } from '#foundation/day.ts';
import type { Evidence, FigureId } from '../core/evidence.ts';
import type { Applies, Issue, Lesson, LessonFields } from '../core/lesson.ts';

/** The only SQL on lessons, their evidence and what superiors issued of them. */

export interface LessonFilter {
  readonly ids?: readonly string[];
  readonly organisationId?: number;
}

/** Lessons of a season, dropped ones left out, the latest first. */
export async function lessonsOf(db: Db, seasonId: number, { ids, organisationId }: LessonFilter = {}): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('lessons as l').innerJoin('organisations as o', 'o.id', 'l.organisation_id')
    .selectAll('l').select(['o.code', 'o.name', 'o.path'])
    .where('l.season_id', '=', seasonId).where('l.dropped_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where('l.id', '=', sql<string>`any(${[...(ids ?? [])]}::uuid[])`))
    .$if(organisationId !== undefined, (query) => query.where('l.organisation_id', '=', organisationId ?? 0))
    .orderBy('l.saved_at', 'desc').orderBy('l.id')
    .execute();
  if (rows.length === 0) return [];
  const found = rows.map((row) => row.id);
  const evidence = await evidenceOf(db, found);
  const issues = await issuesOf(db, found);
  return rows.map((row) => ({
    id: row.id, organisation: { id: row.organisation_id, code: row.code, name: row.name, path: row.path }, sort: row.sort, title: row.title, happened: row.happened, todo: row.todo, check: row.check_text,
    applies: appliesFrom(row.applies), evidence: evidence.get(row.id) ?? [], revision: row.revision, savedBy: row.saved_by, savedAt: row.saved_at, sentAt: row.sent_at, returned: row.returned_because,
    droppedAt: row.dropped_at, issues: issues.get(row.id) ?? [],
  }));
}

/** The lesson; within a write it is held until the end, since it is changed beside two chains. */
export async function findLesson(db: Db, seasonId: number, id: string, options: { readonly hold?: boolean } = {}): Promise<Lesson | undefined> {
  if (options.hold === true) await sql`select 1 from lessons where id = ${id} for update`.execute(db);
  return (await lessonsOf(db, seasonId, { ids: [id] }))[0];
}

/** Whether the id is taken, by a lesson of whatever season, a dropped one too. */
export async function isKnown(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('lessons').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function evidenceOf(db: Db, ids: readonly string[]): Promise<Map<string, Evidence[]>> {
  const rows = await db.selectFrom('lesson_evidence').selectAll().where('lesson_id', '=', sql<string>`any(${[...ids]}::uuid[])`).orderBy('lesson_id').orderBy('at').execute();
  const evidence = new Map<string, Evidence[]>();
  for (const row of rows) evidence.set(row.lesson_id, [...(evidence.get(row.lesson_id) ?? []), evidenceFrom(row)]);
  return evidence;
}

function evidenceFrom({ kind, chain, entry_number, entry_hash, figure, value, whole, note }: Selectable<Tables['lesson_evidence']>): Evidence {
  if (kind === 'entry') return { kind, chain: chain ?? '', number: entry_number ?? 0, hash: entry_hash ?? '', note };
  return kind === 'figure' ? { kind, figure: figure as FigureId, value: value ?? 0, of: whole, note } : { kind, note };
}

async function issuesOf(db: Db, ids: readonly string[]): Promise<Map<string, Issue[]>> {
  const rows = await db
    .selectFrom('lesson_issues as i').innerJoin('organisations as o', 'o.id', 'i.organisation_id')
    .selectAll('i').select(['o.code', 'o.name', 'o.path'])
    .where('i.lesson_id', '=', sql<string>`any(${[...ids]}::uuid[])`).orderBy('i.issued_at')
    .execute();
  const issues = new Map<string, Issue[]>();
  for (const row of rows) {
    const issue: Issue = {
      issuer: { id: row.organisation_id, code: row.code, name: row.name, path: row.path }, title: row.title, todo: row.todo, check: row.check_text, applies: appliesFrom(row.applies),
      issuedOn: row.issued_on, number: row.number, issuedAt: row.issued_at, issuedBy: row.issued_by,
      withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_because ?? '' },
    };
    issues.set(row.lesson_id, [...(issues.get(row.lesson_id) ?? []), issue]);
  }
  return issues;
}

function appliesFrom({ levels, kinds, direct, pilot, form }: Applies): Applies {
  return { levels, kinds, direct, pilot, form };
}

export interface SavedLesson {
  readonly id: string;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Moment;
}

export async function insertLesson(tx: Db, place: { readonly seasonId: number; readonly organisationId: number }, saved: SavedLesson, fields: LessonFields): Promise<void> {
  const { id, revision, savedBy, savedAt } = saved;
  await tx
    .insertInto('lessons')
    .values({ id, season_id: place.seasonId, organisation_id: place.organisationId, ...columns(fields), revision, saved_by: savedBy, saved_at: savedAt, sent_at: null, returned_because: '', dropped_at: null })
    .execute();
  await insertEvidence(tx, id, fields.evidence);
}

export async function updateLesson(tx: Db, saved: SavedLesson, fields: LessonFields): Promise<void> {
  await markLesson(tx, saved, {});
  await tx.updateTable('lessons').set(columns(fields)).where('id', '=', saved.id).execute();
  await tx.deleteFrom('lesson_evidence').where('lesson_id', '=', saved.id).execute();
  await insertEvidence(tx, saved.id, fields.evidence);
}

/** Sent, given back or dropped. */
export async function markLesson(tx: Db, { id, revision, savedBy, savedAt }: SavedLesson, mark: { readonly sent_at?: Moment | null; readonly returned_because?: string; readonly dropped_at?: Moment }): Promise<void> {
  await tx.updateTable('lessons').set({ revision, saved_by: savedBy, saved_at: savedAt, ...mark }).where('id', '=', id).execute();
}

function columns({ sort, title, happened, todo, check, applies }: LessonFields) {
  return { sort, title, happened, todo, check_text: check, applies: JSON.stringify(applies) };
}

async function insertEvidence(tx: Db, id: string, evidence: readonly Evidence[]): Promise<void> {
  if (evidence.length === 0) return;
  const rows = evidence.map((each, index) => ({
    lesson_id: id, at: index + 1, kind: each.kind, note: each.note,
    chain: each.kind === 'entry' ? each.chain : null, entry_number: each.kind === 'entry' ? each.number : null, entry_hash: each.kind === 'entry' ? each.hash : null,
    figure: each.kind === 'figure' ? each.figure : null, value: each.kind === 'figure' ? each.value : null, whole: each.kind === 'figure' ? each.of : null,
  }));
  await tx.insertInto('lesson_evidence').values(rows).execute();
}

export async function insertIssue(tx: Db, seasonId: number, lessonId: string, { issuer, title, todo, check, applies, issuedOn, number, issuedAt, issuedBy }: Omit<Issue, 'withdrawn'>): Promise<void> {
  await tx
    .insertInto('lesson_issues')
    .values({
      lesson_id: lessonId, organisation_id: issuer.id, season_id: seasonId, title, todo, check_text: check, applies: JSON.stringify(applies), issued_on: issuedOn, number, issued_at: issuedAt,
      issued_by: issuedBy, withdrawn_at: null, withdrawn_because: null,
    })
    .execute();
}

export async function withdrawIssue(tx: Db, lessonId: string, issuerId: number, at: Moment, reason: string): Promise<void> {
  await tx.updateTable('lesson_issues').set({ withdrawn_at: at, withdrawn_because: reason }).where('lesson_id', '=', lessonId).where('organisation_id', '=', issuerId).execute();
}
