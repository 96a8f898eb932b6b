import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Tx } from '#platform/shell.ts';
import type { Outcome } from '../core/report.ts';

/** What became of opinions; kept as it was given. */
export interface Reply {
  readonly id: string;
  readonly document: string;
  /** The draft that was last put before others when it was given. */
  readonly version: number;
  readonly organisationId: number;
  readonly line: string | null;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly final: { readonly version: number; readonly paragraph: number } | null;
  readonly at: Moment;
  readonly by: string;
}

export async function insertReply(tx: Tx, seasonId: number, reply: Reply, opinions: readonly string[]): Promise<void> {
  const { id, document, version, organisationId, line, outcome, reason, final, at, by } = reply;
  await tx
    .insertInto('replies')
    .values({ id, season_id: seasonId, organisation_id: organisationId, document_id: document, version, line_id: line, outcome, reason, final_version: final?.version ?? null, final_paragraph: final?.paragraph ?? null, replied_at: at, replied_by: by })
    .execute();
  await sql`insert into reply_opinions (reply_id, opinion_id) select ${id}::uuid, id from unnest(${[...opinions]}::uuid[]) as id`.execute(tx);
}

/** The replies on these opinions in the order in which they were given, each with those of the opinions that it answers. */
export async function repliesOn(db: Db, opinions: readonly string[]): Promise<(Reply & { readonly opinions: readonly string[] })[]> {
  if (opinions.length === 0) return [];
  const rows = await db
    .selectFrom('replies as r').innerJoin('reply_opinions as x', 'x.reply_id', 'r.id').selectAll('r').select(sql<string[]>`array_agg(x.opinion_id::text)`.as('opinions'))
    .where('x.opinion_id', '=', sql<string>`any(${[...opinions]}::uuid[])`).groupBy('r.id').orderBy('r.replied_at').orderBy('r.id')
    .execute();
  return rows.map((row) => ({
    id: row.id, document: row.document_id, version: row.version, organisationId: row.organisation_id, line: row.line_id, outcome: row.outcome, reason: row.reason,
    final: row.final_version === null || row.final_paragraph === null ? null : { version: row.final_version, paragraph: row.final_paragraph }, at: row.replied_at, by: row.replied_by, opinions: row.opinions,
  }));
}
