import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Speech } from '../core/speech.ts';

/** The speeches in the order of speakers. */
export async function speechesOf(db: Db, congressId: number): Promise<Speech[]> {
  const rows = await db.selectFrom('speeches').selectAll().where('congress_id', '=', congressId).orderBy('position').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, role: row.role, participant: row.participant_id, name: row.full_name, unit: row.unit, subject: row.subject, minutes: row.minutes, requestedAt: row.requested_at,
    position: row.position, item: row.item_id, startedAt: row.started_at, endedAt: row.ended_at, withdrawnAt: row.withdrawn_at, summary: row.summary,
  }));
}

export async function insertSpeech(tx: Db, congressId: number, speech: Speech): Promise<void> {
  const { id, position, role, participant, name, unit, subject, minutes, requestedAt } = speech;
  await tx
    .insertInto('speeches')
    .values({
      id, congress_id: congressId, position, role, participant_id: participant, full_name: name, unit, subject, minutes, requested_at: requestedAt, item_id: null, started_at: null,
      ended_at: null, withdrawn_at: null,
    })
    .execute();
}

export async function updateSpeech(
  tx: Db, id: string, change: { readonly position?: number; readonly item_id?: string | null; readonly started_at?: Moment; readonly ended_at?: Moment; readonly withdrawn_at?: Moment; readonly summary?: string },
): Promise<void> {
  await tx.updateTable('speeches').set(change).where('id', '=', id).execute();
}
