import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { CongressForm } from '#campaigns/core/plan.ts';
import { presenceFrom } from '../core/presence.ts';
import { mayVote } from '../core/rules/may.ts';
import { decisionRows } from './store.ts';
import { presenceRows } from './store-presence.ts';
import { NO_STANDING, standingsFrom } from '../core/standing.ts';

/** What a desk asks with every badge; only the columns that it needs. */

export async function idsOfBadges(db: Db, congressId: number, badges: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('participants')
    .select(['id', 'badge'])
    .where('congress_id', '=', congressId)
    .where('removed_at', 'is', null)
    .where('badge', '=', sql<string>`any(${[...badges]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.badge, row.id]));
}

/** Of those summoned, how many there are and how many are there; the same as `attendanceOf` says. */
export async function hallCounts(db: Db, congress: { readonly id: number; readonly form: CongressForm }): Promise<{ readonly summoned: number; readonly present: number }> {
  const rows = await db.selectFrom('participants').select(['id', 'kind', 'temporary_here']).where('congress_id', '=', congress.id).where('removed_at', 'is', null).execute();
  const standings = standingsFrom(await decisionRows(db, congress.id));
  const presence = presenceFrom(await presenceRows(db, congress.id));
  const summoned = rows.filter(({ id, kind, temporary_here }) => {
    // Who is suspended or elsewhere was summoned to a members' congress and is taken off the base only.
    const standing = congress.form === 'members' ? NO_STANDING : (standings.get(id) ?? NO_STANDING);
    return mayVote(congress.form, { kind, temporaryHere: temporary_here, standing });
  });
  return { summoned: summoned.length, present: summoned.filter(({ id }) => presence.get(id)?.present ?? false).length };
}
