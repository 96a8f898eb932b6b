import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import { groupBy } from '../core/group-by.ts';
import type { HeldStep, StepNumber } from '../core/step.ts';

/** The only SQL on the conferences of the five steps. */
export interface StepRow extends HeldStep {
  readonly organisationId: number;
  readonly text: string;
  readonly salt: string;
  readonly sha256: string;
  /** The telling that it stands in the place of. */
  readonly amends: string | null;
  readonly reason: string | null;
  readonly recordedAt: Moment;
  readonly recordedBy: string;
}

/** Every telling, replaced ones too, in the order in which they were recorded. */
export async function tellingsOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<StepRow[]> {
  const rows = await db
    .selectFrom('personnel_steps').selectAll()
    .where('season_id', '=', seasonId).where('organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`).orderBy('organisation_id').orderBy('entry_number').execute();
  if (rows.length === 0) return [];
  const votes = await db.selectFrom('personnel_step_votes').selectAll().where('step_id', '=', sql<string>`any(${rows.map((row) => row.id)}::uuid[])`).execute();
  const byStep = groupBy(votes, (vote) => vote.step_id);
  return rows.map((row) => ({
    id: row.id, organisationId: row.organisation_id, track: row.track, round: row.round, step: row.step as StepNumber, heldOn: row.held_on, summoned: row.summoned, present: row.present, minutes: row.minutes, text: row.text, salt: row.salt,
    sha256: row.sha256, amends: row.amends, reason: row.reason, recordedAt: row.recorded_at, recordedBy: row.recorded_by,
    votes: (byStep.get(row.id) ?? []).map((vote) => ({ person: vote.person_id, votes: vote.votes })),
  }));
}

export async function stepPlace(db: Db, id: string): Promise<{ readonly seasonId: number; readonly organisationId: number } | undefined> {
  const row = await db.selectFrom('personnel_steps').select(['season_id', 'organisation_id']).where('id', '=', id).executeTakeFirst();
  return row && { seasonId: row.season_id, organisationId: row.organisation_id };
}

export async function insertStep(tx: Db, seasonId: number, entryNumber: number, row: StepRow): Promise<void> {
  await tx.insertInto('personnel_steps')
    .values({
      id: row.id, season_id: seasonId, organisation_id: row.organisationId, track: row.track, round: row.round, step: row.step, held_on: row.heldOn, summoned: row.summoned, present: row.present, minutes: row.minutes, text: row.text,
      salt: row.salt, sha256: row.sha256, amends: row.amends, reason: row.reason, entry_number: entryNumber, recorded_at: row.recordedAt, recorded_by: row.recordedBy,
    })
    .execute();
  await tx.insertInto('personnel_step_votes').values(row.votes.map(({ person, votes }) => ({ step_id: row.id, person_id: person, votes }))).execute();
}
