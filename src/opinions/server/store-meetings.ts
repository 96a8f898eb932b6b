import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tx } from '#platform/shell.ts';
import type { Meeting } from '../core/meeting.ts';

interface Page {
  readonly offset: number;
  readonly limit: number;
}

function selectMeetings(db: Db) {
  return db
    .selectFrom('meetings as m')
    .selectAll('m')
    .select((is) => is.selectFrom('meeting_documents as x').whereRef('x.meeting_id', '=', 'm.id').select(sql<string[]>`coalesce(array_agg(x.document_id::text order by x.document_id), '{}')`.as('documents')).as('documents'));
}

type MeetingRow = Awaited<ReturnType<ReturnType<typeof selectMeetings>['executeTakeFirstOrThrow']>>;

function meetingFrom(row: MeetingRow): Meeting {
  return {
    id: row.id, organisationId: row.organisation_id, group: row.group_name, heldOn: row.held_on, attending: row.attending, chair: row.chair, secretary: row.secretary, naming: row.naming,
    documents: row.documents ?? [], code: row.code, codeUntil: row.code_until, closedAt: row.closed_at, revision: row.revision, savedBy: row.saved_by,
  };
}

/** The meetings of an organisation, the latest first. */
export async function meetingsOf(db: Db, seasonId: number, organisationId: number, page: Page): Promise<{ readonly count: number; readonly meetings: readonly Meeting[]; readonly groups: readonly string[] }> {
  const { count } = await db.selectFrom('meetings').select((is) => is.fn.countAll<number>().as('count')).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).executeTakeFirstOrThrow();
  const rows = await selectMeetings(db).where('m.season_id', '=', seasonId).where('m.organisation_id', '=', organisationId).orderBy('m.held_on', 'desc').orderBy('m.made_at', 'desc').orderBy('m.id').offset(page.offset).limit(page.limit).execute();
  return { count, meetings: rows.map(meetingFrom), groups: await groupsOf(db, seasonId, organisationId) };
}

/** Groups of the organisation that have met or spoken. */
export async function groupsOf(db: Db, seasonId: number, organisationId: number): Promise<string[]> {
  const rows = await db.selectFrom('meetings').select('group_name').distinct().where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).where('group_name', '<>', '').orderBy('group_name').limit(500).execute();
  return rows.map((row) => row.group_name);
}

export async function findMeeting(db: Db, seasonId: number, organisationId: number, id: string): Promise<Meeting | undefined> {
  const row = await selectMeetings(db).where('m.id', '=', id).where('m.season_id', '=', seasonId).where('m.organisation_id', '=', organisationId).executeTakeFirst();
  return row && meetingFrom(row);
}

/** Is the id taken, by whatever organisation? */
export async function meetingExists(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('meetings').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

export async function meetingWithCode(db: Db, code: string): Promise<(Meeting & { readonly seasonId: number }) | undefined> {
  const row = await selectMeetings(db).where('m.code', '=', code).executeTakeFirst();
  return row && { ...meetingFrom(row), seasonId: row.season_id };
}

export async function insertMeeting(tx: Tx, seasonId: number, meeting: Meeting): Promise<void> {
  await tx.insertInto('meetings').values({ id: meeting.id, season_id: seasonId, organisation_id: meeting.organisationId, made_at: tx.recordedAt, ...columnsOf(meeting) }).execute();
  await insertDocuments(tx, meeting);
}

export async function updateMeeting(tx: Tx, meeting: Meeting): Promise<void> {
  await tx.updateTable('meetings').set(columnsOf(meeting)).where('id', '=', meeting.id).execute();
  await tx.deleteFrom('meeting_documents').where('meeting_id', '=', meeting.id).execute();
  await insertDocuments(tx, meeting);
}

async function insertDocuments(tx: Tx, meeting: Meeting): Promise<void> {
  await tx.insertInto('meeting_documents').values(meeting.documents.map((document) => ({ meeting_id: meeting.id, document_id: document }))).execute();
}

function columnsOf(of: Meeting) {
  return {
    group_name: of.group, held_on: of.heldOn, attending: of.attending, chair: of.chair, secretary: of.secretary, naming: of.naming, code: of.code, code_until: of.codeUntil, closed_at: of.closedAt,
    revision: of.revision, saved_by: of.savedBy,
  };
}

/** Of each meeting: opinions that stand per document, and the most persons that share one. */
export async function meetingCounts(db: Db, meetings: readonly string[]): Promise<{ readonly meeting: string; readonly document: string; readonly opinions: number; readonly sharing: number }[]> {
  if (meetings.length === 0) return [];
  const { rows } = await sql<{ meeting: string; document: string; opinions: number; sharing: number }>`
    select meeting_id as meeting, document_id as document, count(*)::int as opinions, max(sharing) as sharing from opinions
    where meeting_id = any(${[...meetings]}::uuid[]) and withdrawn_at is null group by 1, 2`.execute(db);
  return rows;
}
