import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type * as contract from '../contract.ts';
import { repliesTo } from './reply-views.ts';

export type Became = OutputOf<typeof contract.myOpinions>['opinions'][number]['became'];

/** For who gave the opinions: where the summary of the own organisation has them, and the reply that stands. One question however many they are. */
export async function whatBecameOf(db: Db, ids: readonly string[]): Promise<(id: string) => Became> {
  if (ids.length === 0) return () => ({ summary: null, reply: null });
  const reports = await db
    .selectFrom('synthesis_line_opinions as l')
    .innerJoin('synthesis_reports as r', 'r.id', 'l.report_id')
    .innerJoin('opinions as p', 'p.id', 'l.opinion_id')
    .whereRef('r.organisation_id', '=', 'p.organisation_id')
    .where('l.opinion_id', 'in', ids)
    .select(['l.opinion_id', 'r.state'])
    .execute();
  const summaries = new Map(reports.map((each) => [each.opinion_id, each.state as NonNullable<Became['summary']>]));
  const replies = await repliesTo(db, ids);
  return (id) => {
    const reply = replies.get(id);
    return {
      summary: summaries.get(id) ?? null,
      reply: reply ? { outcome: reply.outcome, reason: reply.reason, on: reply.on, organisationName: reply.organisationName, final: reply.final && { version: reply.final.version, text: reply.final.text } } : null,
    };
  };
}
