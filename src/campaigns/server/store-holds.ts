import type { Selectable } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Day, Moment } from '#foundation/day.ts';

/** The SQL on holds. Where a hold reaches is known by its organisation, which the register's door gives. */
export type HoldRow = Selectable<Tables['holds']>;

export async function holdRows(db: Db, seasonId: number): Promise<HoldRow[]> {
  return db.selectFrom('holds').selectAll().where('season_id', '=', seasonId).orderBy('id').execute();
}

export interface NewHold {
  readonly seasonId: number;
  readonly organisationId: number;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
  readonly reason: string;
  readonly paperNumber: string;
  readonly recordedAt: Moment;
  readonly entryNumber: number;
}

export async function insertHold(tx: Db, hold: NewHold): Promise<number> {
  const { id } = await tx
    .insertInto('holds')
    .values({
      season_id: hold.seasonId, organisation_id: hold.organisationId, from_day: hold.fromDay, until_day: hold.untilDay, reason: hold.reason,
      paper_number: hold.paperNumber, recorded_at: hold.recordedAt, entry_number: hold.entryNumber, lifted_at: null, lifted_until: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function endHold(tx: Db, id: number, liftedAt: Moment, liftedUntil: Day): Promise<void> {
  await tx.updateTable('holds').set({ lifted_at: liftedAt, lifted_until: liftedUntil }).where('id', '=', id).execute();
}
