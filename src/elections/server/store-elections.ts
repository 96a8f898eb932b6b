import type { Selectable } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Moment } from '#foundation/day.ts';
import type { Vote } from './vote.ts';

export type ElectionRow = Selectable<Tables['elections']>;
export type RoundRow = Selectable<Tables['election_rounds']>;
export type TellerRow = Selectable<Tables['election_tellers']>;
export type MotionRow = Selectable<Tables['election_motions']>;

export interface At {
  readonly at: Moment;
  readonly entryNumber: number;
}

export async function insertElection(tx: Db, row: Omit<ElectionRow, 'stopped_with' | 'begun_at' | 'entry_number'>, { at, entryNumber }: At): Promise<void> {
  await tx
    .insertInto('elections')
    .values({ ...row, summoned: row.summoned === null ? null : JSON.stringify(row.summoned), stopped_with: null, begun_at: at, entry_number: entryNumber })
    .execute();
}

export interface NewRound {
  readonly round: number;
  readonly kind: RoundRow['kind'];
  readonly seats: number;
  readonly namesAdded: boolean;
}

export async function insertRound(tx: Db, electionId: string, round: NewRound): Promise<void> {
  await tx.insertInto('election_rounds').values({ election_id: electionId, round: round.round, kind: round.kind, seats: round.seats, names_added: round.namesAdded }).execute();
}

/** The elections of a congress in the order in which they began. */
export async function electionRows(db: Db, congressId: number): Promise<ElectionRow[]> {
  return db.selectFrom('elections').selectAll().where('congress_id', '=', congressId).orderBy('entry_number').execute();
}

export async function electionRow(db: Db, congressId: number, id: string): Promise<ElectionRow | undefined> {
  return db.selectFrom('elections').selectAll().where('congress_id', '=', congressId).where('id', '=', id).executeTakeFirst();
}

export async function roundRows(db: Db, electionId: string): Promise<RoundRow[]> {
  return db.selectFrom('election_rounds').selectAll().where('election_id', '=', electionId).orderBy('round').execute();
}

export async function tellerRows(db: Db, electionId: string): Promise<TellerRow[]> {
  return db.selectFrom('election_tellers').selectAll().where('election_id', '=', electionId).orderBy('full_name').orderBy('participant').execute();
}

/** These and no others. */
export async function replaceTellers(tx: Db, electionId: string, tellers: readonly Omit<TellerRow, 'election_id'>[]): Promise<void> {
  await tx.deleteFrom('election_tellers').where('election_id', '=', electionId).execute();
  await tx.insertInto('election_tellers').values(tellers.map((each) => ({ ...each, election_id: electionId }))).execute();
}

export async function setSeats(tx: Db, electionId: string, round: number, seats: number): Promise<void> {
  await tx.updateTable('election_rounds').set({ seats }).where('election_id', '=', electionId).where('round', '=', round).execute();
  if (round === 1) await tx.updateTable('elections').set({ seats }).where('id', '=', electionId).execute();
}

export async function setRound(tx: Db, electionId: string, round: number, change: Partial<Omit<RoundRow, 'election_id' | 'round' | 'opinion'>>): Promise<void> {
  await tx.updateTable('election_rounds').set(change).where('election_id', '=', electionId).where('round', '=', round).execute();
}

export async function setOpinion(tx: Db, electionId: string, round: number, opinion: NonNullable<RoundRow['opinion']>): Promise<void> {
  await tx.updateTable('election_rounds').set({ opinion: JSON.stringify(opinion) }).where('election_id', '=', electionId).where('round', '=', round).execute();
}

export async function setStopped(tx: Db, electionId: string, seats: number): Promise<void> {
  await tx.updateTable('elections').set({ stopped_with: seats }).where('id', '=', electionId).execute();
}

export async function insertMotion(tx: Db, electionId: string, round: number, subject: string, vote: Vote, { at, entryNumber }: At): Promise<void> {
  await tx
    .insertInto('election_motions')
    .values({ election_id: electionId, round, subject, present: vote.present, votes_for: vote.for, votes_against: vote.against, votes_other: vote.other, at, entry_number: entryNumber })
    .execute();
}

export async function motionRows(db: Db, electionId: string): Promise<MotionRow[]> {
  return db.selectFrom('election_motions').selectAll().where('election_id', '=', electionId).orderBy('entry_number').execute();
}

export type PlannedRow = Selectable<Tables['planned_posts']>;
export type AnswerRow = Selectable<Tables['superior_answers']>;

export async function plannedPosts(db: Db, congressId: number): Promise<PlannedRow[]> {
  return db.selectFrom('planned_posts').selectAll().where('congress_id', '=', congressId).orderBy('entry_number').execute();
}

export async function superiorAnswers(db: Db, congressId: number): Promise<AnswerRow[]> {
  return db.selectFrom('superior_answers').selectAll().where('congress_id', '=', congressId).orderBy('entry_number').execute();
}
