import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Move, PresenceEvent } from '../core/presence.ts';

/** The only SQL on who came and went. */

export interface KeptEvent extends PresenceEvent {
  readonly of: string | null;
  readonly desk: string;
  readonly recordedAt: Moment;
}

/** Events of the congress; with `participants` only theirs, with `ids` only those. */
export async function presenceRows(db: Db, congressId: number, only: { readonly participants?: readonly string[]; readonly ids?: readonly string[] } = {}): Promise<KeptEvent[]> {
  const { participants, ids } = only;
  const rows = await db
    .selectFrom('presence_events')
    .select(['id', 'participant_id', 'move', 'of_id', 'happened_at', 'desk', 'recorded_at'])
    .where('congress_id', '=', congressId)
    .$if(participants !== undefined, (query) => query.where('participant_id', '=', sql<string>`any(${[...(participants ?? [])]}::uuid[])`))
    .$if(ids !== undefined, (query) => query.where('id', '=', sql<string>`any(${[...(ids ?? [])]}::uuid[])`))
    .execute();
  return rows.map((row) => ({ id: row.id, participantId: row.participant_id, move: row.move, of: row.of_id, happenedAt: row.happened_at, desk: row.desk, recordedAt: row.recorded_at }));
}

export interface NewPresence {
  readonly id: string;
  readonly participantId: string;
  readonly move: Move;
  readonly of: string | null;
  readonly happenedAt: Moment;
  readonly desk: string;
}

/** Adds the events in one statement, whether one or a thousand. */
export async function insertPresence(tx: Db, congressId: number, by: { readonly at: Moment; readonly entryNumber: number }, events: readonly NewPresence[]): Promise<void> {
  const column = <T>(of: (event: NewPresence) => T): T[] => events.map(of);
  await sql`
    insert into presence_events (congress_id, id, participant_id, move, of_id, happened_at, desk, recorded_at, entry_number)
    select ${congressId}, each.id, each.participant_id, each.move, each.of_id, each.happened_at, each.desk, ${by.at}::timestamptz, ${by.entryNumber}::bigint
    from unnest(${column((event) => event.id)}::uuid[], ${column((event) => event.participantId)}::uuid[], ${column((event) => event.move)}::text[], ${column((event) => event.of)}::uuid[],
      ${column((event) => event.happenedAt)}::timestamptz[], ${column((event) => event.desk)}::text[]) as each (id, participant_id, move, of_id, happened_at, desk)`.execute(tx);
}
