import { sql } from 'kysely';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Db } from '#database/connect.ts';
import { isBarred, type StandingDecision, standingsFrom } from '../core/standing.ts';
import { decisionRows, type RollRow, rollRows } from './store.ts';
import { type KeptEvent, presenceRows } from './store-presence.ts';

/** What a desk asks with every badge: in as few questions for a thousand events as for one. */

export interface HallOf {
  readonly id: number;
  readonly form: CongressForm;
}

export interface AtDesk {
  readonly participants: readonly RollRow[];
  readonly decisions: readonly StandingDecision[];
  /** All events of these participants, and those of these ids. */
  readonly events: readonly KeptEvent[];
}

/** The persons that the events name, by id, by badge or through an earlier event, and all that happened to them. */
export async function rowsAtDesk(db: Db, congressId: number, named: { readonly participants: readonly string[]; readonly badges: readonly string[]; readonly events: readonly string[] }): Promise<AtDesk> {
  const { rows } = await sql<{ id: string }>`
    select id from participants where congress_id = ${congressId} and (id = any(${named.participants}::uuid[]) or badge = any(${named.badges}::text[]))
    union
    select participant_id from presence_events where congress_id = ${congressId} and id = any(${named.events}::uuid[])`.execute(db);
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return { participants: [], decisions: [], events: [] };
  return { participants: await rollRows(db, congressId, ids), decisions: await decisionRows(db, congressId), events: await presenceRows(db, congressId, { participants: ids }) };
}

/** Of those summoned, how many there are and how many are there; the same as `attendanceOf` says, counted where they lie. */
export async function hallCounts(db: Db, { id, form }: HallOf): Promise<{ readonly summoned: number; readonly present: number }> {
  const standings = form === 'members' ? [] : [...standingsFrom(await decisionRows(db, id))];
  // Who is barred or replaced has no seat; an alternate has one while replacing. Of a members' congress all full members are summoned.
  const without = standings.flatMap(([who, standing]) => (isBarred(standing) || standing.replacedBy !== null ? [who] : []));
  const seated = standings.flatMap(([who, standing]) => (standing.replaces !== null && !isBarred(standing) ? [who] : []));
  const { rows } = await sql<{ summoned: number; present: number }>`
    with called as (
      select p.id from participants p
      where p.congress_id = ${id} and p.removed_at is null
        and (p.kind = ${form === 'members' ? 'full-member' : 'official'} and not p.temporary_here and p.id <> all(${without}::uuid[]) or p.kind = 'alternate' and p.id = any(${seated}::uuid[]))
    ), last as (
      select distinct on (e.participant_id) e.participant_id, e.move from presence_events e
      where e.congress_id = ${id} and e.move <> 'mistake' and not exists (select from presence_events m where m.congress_id = ${id} and m.of_id = e.id)
      order by e.participant_id, e.happened_at desc, e.id desc
    )
    select count(*)::int as summoned, count(*) filter (where last.move = 'arrive')::int as present from called left join last on last.participant_id = called.id`.execute(db);
  return rows[0] ?? { summoned: 0, present: 0 };
}
