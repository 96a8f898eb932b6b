import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { z } from 'zod';
import type { opinionShape } from '../contract/review-shapes.ts';
import { type AttendingByGroup, type CountedOpinion, groupKey } from '../core/line-counts.ts';
import type { Topic } from '../core/topic.ts';

/** An opinion as it is read after it came in. Who spoke is an organisation or a group of it, never a name. @rule R-DER-7 */
export interface HeardOpinion extends CountedOpinion {
  readonly topic: Topic;
  readonly oldWords: string | null;
  readonly occurrence: number | null;
  readonly document: string;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly organisationPath: string;
  readonly saidOn: Day;
  readonly version: number;
  readonly paragraph: number | null;
  readonly withdrawnAt: Moment | null;
}

export type OpinionView = z.output<typeof opinionShape>;

const select = (db: Db) =>
  db
    .selectFrom('opinions as p').innerJoin('organisations as o', 'o.id', 'p.organisation_id')
    .select([
      'p.id', 'p.document_id', 'p.organisation_id', 'p.group_name', 'p.version', 'p.paragraph', 'p.topic', 'p.kind', 'p.text', 'p.old_words', 'p.new_words', 'p.occurrence', 'p.sharing', 'p.said_on', 'p.withdrawn_at',
      'o.code', 'o.name', 'o.path',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function heardFrom(row: Row): HeardOpinion {
  const amends = row.kind === 'amend';
  return {
    id: row.id, kind: row.kind, topic: row.topic, text: row.text, oldWords: amends ? row.old_words : null, newWords: amends ? row.new_words : null, occurrence: row.occurrence, document: row.document_id,
    organisation: row.code, organisationId: row.organisation_id, organisationName: row.name, organisationPath: row.path, group: row.group_name, sharing: row.sharing, saidOn: row.said_on,
    version: row.version, paragraph: row.paragraph, withdrawnAt: row.withdrawn_at,
  };
}

export interface HeardWish {
  readonly document: string;
  /** One organisation alone, */
  readonly organisationId?: number;
  /** or everything at and below a path. */
  readonly path?: string;
  readonly kind?: 'amend';
  readonly paragraph?: number;
}

/** Opinions that stand, by id. */
export async function heardOpinions(db: Db, { document, organisationId, path, kind, paragraph }: HeardWish): Promise<HeardOpinion[]> {
  const rows = await select(db)
    .where('p.document_id', '=', document).where('p.withdrawn_at', 'is', null)
    .$if(organisationId !== undefined, (query) => query.where('p.organisation_id', '=', organisationId as number))
    .$if(path !== undefined, (query) => query.where('o.path', 'like', `${path}%`))
    .$if(kind !== undefined, (query) => query.where('p.kind', '=', 'amend'))
    .$if(paragraph !== undefined, (query) => query.where('p.paragraph', '=', paragraph as number))
    .orderBy('p.id')
    .execute();
  return rows.map(heardFrom);
}

/** These opinions, withdrawn ones too, by id. */
export async function opinionsById(db: Db, ids: readonly string[]): Promise<HeardOpinion[]> {
  if (ids.length === 0) return [];
  const rows = await select(db).where('p.id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`).orderBy('p.id').execute();
  return rows.map(heardFrom);
}

/** Persons attending by group, the most of several meetings of one group; null: no meeting has said. */
export async function attendingByGroup(db: Db, seasonId: number, document: string, organisationIds: readonly number[]): Promise<AttendingByGroup> {
  if (organisationIds.length === 0) return new Map();
  const { rows } = await sql<{ code: string; group_name: string; attending: number | null }>`
    select o.code, m.group_name, max(m.attending) as attending
    from meetings m join organisations o on o.id = m.organisation_id
    where m.season_id = ${seasonId} and m.organisation_id = any(${[...new Set(organisationIds)]}::int[])
      and exists (select 1 from meeting_documents d where d.meeting_id = m.id and d.document_id = ${document})
    group by 1, 2`.execute(db);
  return new Map(rows.map((row) => [groupKey({ organisation: row.code, group: row.group_name }), row.attending]));
}

/** Meetings that had the document on the table, and all who attended them; null: one has not said. */
export async function meetingsOn(db: Db, seasonId: number, document: string, organisationIds: readonly number[]): Promise<{ readonly meetings: number; readonly attending: number | null }> {
  if (organisationIds.length === 0) return { meetings: 0, attending: 0 };
  const { rows } = await sql<{ meetings: number; unsaid: number; attending: number | null }>`
    select count(*)::int as meetings, (count(*) filter (where attending is null))::int as unsaid, sum(attending)::int as attending
    from meetings m
    where m.season_id = ${seasonId} and m.organisation_id = any(${[...new Set(organisationIds)]}::int[])
      and exists (select 1 from meeting_documents d where d.meeting_id = m.id and d.document_id = ${document})`.execute(db);
  const { meetings = 0, unsaid = 0, attending = 0 } = rows[0] ?? {};
  return { meetings, attending: unsaid > 0 ? null : (attending ?? 0) };
}

export function opinionView(of: HeardOpinion): OpinionView {
  const { id, kind, topic, text, oldWords, newWords, organisation, organisationName, group, sharing, saidOn, version, paragraph } = of;
  return { id, kind, topic, text, oldWords, newWords, organisation, organisationName, group, sharing, saidOn, version, paragraph };
}
