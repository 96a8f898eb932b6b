import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Tx } from '#platform/shell.ts';
import type { Pick as CountedApart } from '../core/chips.ts';
import type { LinePlace } from '../core/placing.ts';
import type { LineState, ReportState } from '../core/report.ts';

/** F06 as it is kept. */
export interface Report {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly document: string;
  /** The draft whose headings it follows. */
  readonly version: number;
  readonly taxonomy: string;
  readonly state: ReportState;
  readonly general: string;
  readonly proposals: string;
  readonly revision: number;
  readonly begunAt: Moment;
  readonly savedAt: Moment;
  readonly savedBy: string;
  readonly adopted: { readonly on: Day; readonly at: Moment; readonly motion: string | null; readonly paper: string; readonly votes: { readonly for: number; readonly against: number; readonly present: number } | null } | null;
  readonly closedOn: Day | null;
  readonly dueOn: Day | null;
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly receivedBy: string;
}

export interface Line extends LinePlace {
  readonly id: string;
  readonly report: string;
  readonly title: string;
  readonly wording: string;
  readonly quotations: readonly string[];
  readonly picks: readonly CountedApart[];
  readonly state: LineState;
  readonly revision: number;
  readonly savedAt: Moment;
  readonly savedBy: string;
}

const select = (db: Db) => db.selectFrom('synthesis_reports').selectAll();
type ReportRow = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function reportFrom(row: ReportRow): Report {
  const votes = row.votes_for === null || row.votes_against === null || row.votes_present === null ? null : { for: row.votes_for, against: row.votes_against, present: row.votes_present };
  return {
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, document: row.document_id, version: row.version, taxonomy: row.taxonomy, state: row.state, general: row.general,
    proposals: row.proposals, revision: row.revision, begunAt: row.begun_at, savedAt: row.saved_at, savedBy: row.saved_by,
    adopted: row.adopted_on === null || row.adopted_at === null ? null : { on: row.adopted_on, at: row.adopted_at, motion: row.adopted_motion, paper: row.adopted_paper, votes },
    closedOn: row.closed_on, dueOn: row.due_on, sentOn: row.sent_on, receivedOn: row.received_on, receivedBy: row.received_by,
  };
}

export async function reportOn(db: Db, organisationId: number, document: string): Promise<Report | undefined> {
  const row = await select(db).where('organisation_id', '=', organisationId).where('document_id', '=', document).executeTakeFirst();
  return row && reportFrom(row);
}

export async function reportsById(db: Db, ids: readonly string[]): Promise<Map<string, Report>> {
  if (ids.length === 0) return new Map();
  const rows = await select(db).where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`).execute();
  return new Map(rows.map((row) => [row.id, reportFrom(row)]));
}

/** Reports of these organisations, on these documents where some are named. */
export async function reportsOf(db: Db, seasonId: number, organisationIds: readonly number[], documents: readonly string[]): Promise<Report[]> {
  const rows = await select(db).where('season_id', '=', seasonId).where('organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`).where('document_id', '=', sql<string>`any(${[...documents]}::uuid[])`).execute();
  return rows.map(reportFrom);
}

export async function insertReport(tx: Tx, report: Pick<Report, 'id' | 'seasonId' | 'organisationId' | 'document' | 'version' | 'taxonomy'>, by: string): Promise<void> {
  const { id, seasonId, organisationId, document, version, taxonomy } = report;
  await tx
    .insertInto('synthesis_reports')
    .values({
      id, season_id: seasonId, organisation_id: organisationId, document_id: document, version, taxonomy, state: 'drafting', revision: 1, begun_at: tx.recordedAt, saved_at: tx.recordedAt, saved_by: by,
      adopted_motion: null, adopted_on: null, votes_for: null, votes_against: null, votes_present: null, adopted_at: null, closed_on: null, due_on: null, sent_on: null, received_on: null,
    })
    .execute();
}

export async function writeReportWords(tx: Tx, id: string, words: { readonly general: string; readonly proposals: string; readonly revision: number; readonly by: string }): Promise<void> {
  await tx.updateTable('synthesis_reports').set({ general: words.general, proposals: words.proposals, revision: words.revision, saved_at: tx.recordedAt, saved_by: words.by }).where('id', '=', id).execute();
}

export async function adoptReport(tx: Tx, id: string, adopted: { readonly on: Day; readonly motion: string | null; readonly paper: string; readonly votes: NonNullable<Report['adopted']>['votes']; readonly revision: number; readonly by: string }): Promise<void> {
  const { on, motion, paper, votes, revision, by } = adopted;
  await tx
    .updateTable('synthesis_reports')
    .set({
      state: 'adopted', adopted_on: on, adopted_at: tx.recordedAt, adopted_motion: motion, adopted_paper: paper, votes_for: votes?.for ?? null, votes_against: votes?.against ?? null,
      votes_present: votes?.present ?? null, revision, saved_at: tx.recordedAt, saved_by: by,
    })
    .where('id', '=', id)
    .execute();
}

export async function sendReport(tx: Tx, id: string, sent: { readonly on: Day; readonly closedOn: Day | null; readonly dueOn: Day | null }): Promise<void> {
  await tx.updateTable('synthesis_reports').set({ state: 'sent', sent_on: sent.on, closed_on: sent.closedOn, due_on: sent.dueOn }).where('id', '=', id).execute();
}

export async function receiveReport(tx: Tx, id: string, on: Day, by: string): Promise<void> {
  await tx.updateTable('synthesis_reports').set({ state: 'received', received_on: on, received_by: by }).where('id', '=', id).execute();
}

const selectLines = (db: Db) => db.selectFrom('synthesis_lines').selectAll();
type LineRow = Awaited<ReturnType<ReturnType<typeof selectLines>['execute']>>[number];

function lineFrom(row: LineRow): Line {
  return {
    id: row.id, report: row.report_id, paragraph: row.paragraph, topic: row.topic, sort: row.sort, theme: row.theme, title: row.title, wording: row.wording, quotations: row.quotations, picks: row.picks,
    state: row.state, revision: row.revision, savedAt: row.saved_at, savedBy: row.saved_by,
  };
}

export async function linesOf(db: Db, reports: readonly string[]): Promise<Line[]> {
  if (reports.length === 0) return [];
  const rows = await selectLines(db).where('report_id', '=', sql<string>`any(${[...reports]}::uuid[])`).orderBy('id').execute();
  return rows.map(lineFrom);
}

export async function findLines(db: Db, ids: readonly string[]): Promise<Line[]> {
  if (ids.length === 0) return [];
  const rows = await selectLines(db).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`).orderBy('id').execute();
  return rows.map(lineFrom);
}

export async function insertLine(tx: Tx, line: LinePlace & { readonly id: string; readonly report: string; readonly title: string }, by: string): Promise<void> {
  const { id, report, paragraph, topic, sort, theme, title } = line;
  await tx.insertInto('synthesis_lines').values({ id, report_id: report, paragraph, topic, sort, theme, title, quotations: [], picks: '[]', state: 'todo', revision: 1, saved_at: tx.recordedAt, saved_by: by }).execute();
}

export async function writeLineWords(tx: Tx, id: string, words: Pick<Line, 'wording' | 'quotations' | 'picks' | 'state' | 'revision'> & { readonly by: string }): Promise<void> {
  const { wording, quotations, picks, state, revision, by } = words;
  await tx.updateTable('synthesis_lines').set({ wording, quotations: [...quotations], picks: JSON.stringify(picks), state, revision, saved_at: tx.recordedAt, saved_by: by }).where('id', '=', id).execute();
}

/** A line whose opinions changed: done is done no more, since its words were written for others. Quotations and picks keep what the line still has. */
export async function touchLine(tx: Tx, line: Line, still: ReadonlySet<string>, by: string): Promise<void> {
  const picks = line.picks.map(({ key, opinions }) => ({ key, opinions: opinions.filter((id) => still.has(id)) }));
  await writeLineWords(tx, line.id, { wording: line.wording, quotations: line.quotations.filter((id) => still.has(id)), picks, state: line.state === 'done' ? 'writing' : line.state, revision: line.revision + 1, by });
}

export async function removeLine(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('synthesis_lines').where('id', '=', id).execute();
}

/** Puts opinions into a line, from wherever in the report they stand. */
export async function layOpinions(tx: Tx, report: string, line: string, opinions: readonly string[]): Promise<void> {
  await sql`
    insert into synthesis_line_opinions (report_id, opinion_id, line_id) select ${report}::uuid, id, ${line}::uuid from unnest(${[...opinions]}::uuid[]) as id
    on conflict (report_id, opinion_id) do update set line_id = excluded.line_id`.execute(tx);
}

/** Everything that stands in one line goes to another, opinions withdrawn meanwhile too: they count nowhere, and stay with those they came with. */
export async function layAllOf(tx: Tx, other: string, line: string): Promise<void> {
  await tx.updateTable('synthesis_line_opinions').set({ line_id: line }).where('line_id', '=', other).execute();
}

/** Lets a line refer to lines from below. */
export async function laySources(tx: Tx, report: string, line: string, sources: readonly string[]): Promise<void> {
  await sql`
    insert into synthesis_line_sources (report_id, source_line_id, line_id) select ${report}::uuid, id, ${line}::uuid from unnest(${[...sources]}::uuid[]) as id
    on conflict (report_id, source_line_id) do update set line_id = excluded.line_id`.execute(tx);
}

export interface Holds {
  readonly report: string;
  readonly line: string;
  readonly id: string;
}

/** Opinions that stand in the reports' own lines. One withdrawn before the adoption counts no more; after it the report stands as adopted. */
export async function opinionsIn(db: Db, reports: readonly string[]): Promise<Holds[]> {
  const { rows } = await sql<Holds>`
    select x.report_id as report, x.line_id as line, x.opinion_id as id
    from synthesis_line_opinions x join synthesis_reports r on r.id = x.report_id join opinions p on p.id = x.opinion_id
    where x.report_id = any(${[...reports]}::uuid[]) and (p.withdrawn_at is null or p.withdrawn_at > r.adopted_at)`.execute(db);
  return rows;
}

export async function sourcesIn(db: Db, reports: readonly string[]): Promise<Holds[]> {
  const { rows } = await sql<Holds>`select report_id as report, line_id as line, source_line_id as id from synthesis_line_sources where report_id = any(${[...reports]}::uuid[])`.execute(db);
  return rows;
}
