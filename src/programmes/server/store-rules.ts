import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Issue, RulesPart } from '../core/programme.ts';

/** The only SQL on working rules, assignments and sessions. */

export interface WorkingRules {
  readonly edition: number;
  readonly parts: readonly RulesPart[];
  readonly issued: Issue | null;
  readonly revision: number;
  readonly savedBy: string;
}

/** Who saves, and when. */
export interface Saving {
  readonly at: Moment;
  readonly savedBy: string;
}

/** The latest edition first. */
export async function rulesOf(db: Db, congressId: number): Promise<WorkingRules[]> {
  const rows = await db.selectFrom('working_rules').selectAll().where('congress_id', '=', congressId).orderBy('edition', 'desc').execute();
  return rows.map((row) => ({
    edition: row.edition, parts: row.parts, revision: row.revision, savedBy: row.saved_by,
    issued: row.issued_on === null || row.number === null ? null : { on: row.issued_on, number: row.number, signer: row.signer },
  }));
}

export async function saveRules(tx: Db, congressId: number, rules: { readonly edition: number; readonly revision: number; readonly parts: readonly RulesPart[] }, { at, savedBy }: Saving): Promise<void> {
  const parts = JSON.stringify(rules.parts);
  await tx
    .insertInto('working_rules')
    .values({ congress_id: congressId, edition: rules.edition, parts, issued_on: null, number: null, revision: rules.revision, saved_by: savedBy, recorded_at: at })
    .onConflict((conflict) => conflict.columns(['congress_id', 'edition']).doUpdateSet({ parts, revision: rules.revision, saved_by: savedBy }))
    .execute();
}

export async function issueRules(tx: Db, congressId: number, edition: number, revision: number, { on, number, signer }: Issue, savedBy: string): Promise<void> {
  await tx.updateTable('working_rules').set({ issued_on: on, number, signer, revision, saved_by: savedBy }).where('congress_id', '=', congressId).where('edition', '=', edition).execute();
}

export interface AssignmentFields {
  readonly person: string | null;
  readonly name: string;
  readonly office: string;
  readonly field: string;
  readonly area: string;
  readonly from: Day;
}

export interface Assignment extends AssignmentFields {
  readonly id: string;
  readonly revision: number;
  readonly savedBy: string;
}

/** Those that stand, in the order in which they were made. */
export async function assignmentsOf(db: Db, congressId: number): Promise<Assignment[]> {
  const rows = await db.selectFrom('member_assignments').selectAll().where('congress_id', '=', congressId).where('dropped_at', 'is', null).orderBy('recorded_at').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, person: row.person, name: row.name, office: row.office, field: row.field, area: row.area, from: row.from_day, revision: row.revision, savedBy: row.saved_by }));
}

export async function insertAssignment(tx: Db, congressId: number, { id, from, ...of }: Assignment, at: Moment): Promise<void> {
  const { person, name, office, field, area, revision, savedBy } = of;
  await tx.insertInto('member_assignments').values({ id, congress_id: congressId, person, name, office, field, area, from_day: from, revision, saved_by: savedBy, recorded_at: at, dropped_at: null }).execute();
}

export async function updateAssignment(tx: Db, { id, from, person, name, office, field, area, revision, savedBy }: Assignment): Promise<void> {
  await tx.updateTable('member_assignments').set({ person, name, office, field, area, from_day: from, revision, saved_by: savedBy }).where('id', '=', id).execute();
}

export async function markAssignmentDropped(tx: Db, id: string, { at, savedBy }: Saving): Promise<void> {
  await tx.updateTable('member_assignments').set({ dropped_at: at, saved_by: savedBy, revision: sql<number>`revision + 1` }).where('id', '=', id).execute();
}

export interface Session {
  readonly id: string;
  readonly heldOn: Day;
  readonly place: string;
  readonly audience: string;
  readonly summoned: number;
  readonly attended: number;
  readonly note: string;
}

/** Those that were not withdrawn, by their day. */
export async function sessionsOf(db: Db, congressId: number): Promise<Session[]> {
  const rows = await db.selectFrom('dissemination_sessions').selectAll().where('congress_id', '=', congressId).where('withdrawn_at', 'is', null).orderBy('held_on').orderBy('recorded_at').orderBy('id').execute();
  return rows.map(({ id, held_on, place, audience, summoned, attended, note }) => ({ id, heldOn: held_on, place, audience, summoned, attended, note }));
}

export async function insertSession(tx: Db, congressId: number, { id, heldOn, place, audience, summoned, attended, note }: Session, { at, savedBy }: Saving): Promise<void> {
  await tx.insertInto('dissemination_sessions').values({ id, congress_id: congressId, held_on: heldOn, place, audience, summoned, attended, note, saved_by: savedBy, recorded_at: at, withdrawn_at: null }).execute();
}

export async function markSessionWithdrawn(tx: Db, id: string, { at, savedBy }: Saving): Promise<void> {
  await tx.updateTable('dissemination_sessions').set({ withdrawn_at: at, saved_by: savedBy }).where('id', '=', id).execute();
}

/** Whether the id names a row of this table, in any organisation, standing or not. */
export async function idKnown(db: Db, table: 'member_assignments' | 'dissemination_sessions' | 'programmes' | 'programme_tasks', id: string): Promise<boolean> {
  return (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
