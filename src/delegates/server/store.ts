import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';
import type { Allocation } from '../core/allocation.ts';
import type { Participant, ParticipantFields } from '../core/participant.ts';
import type { DecisionKind, StandingDecision } from '../core/standing.ts';

/** The only SQL on participants, their decisions and allocations. Standing is added by roll.ts. */

export type RollRow = Omit<Participant, 'standing'>;

const COLUMNS = [
  'id', 'badge', 'kind', 'source', 'alternate_rank', 'full_name', 'delegation_code', 'delegation_name', 'position', 'is_convener', 'temporary_here', 'born_on', 'born_year', 'sex', 'ethnicity', 'joined_on',
  'official_on', 'education', 'profession', 'theory', 'honours', 'discipline', 'revision',
] as const;

/** The participants of a congress who were not taken off, or those of them with these ids. */
export async function rollRows(db: Db, congressId: number, ids?: readonly string[]): Promise<RollRow[]> {
  const rows = await db
    .selectFrom('participants')
    .select(COLUMNS)
    .where('congress_id', '=', congressId)
    .where('removed_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', '=', sql<string>`any(${[...(ids ?? [])]}::uuid[])`))
    .execute();
  return rows.map((row) => ({
    id: row.id, badge: row.badge, kind: row.kind, source: row.source, alternateRank: row.alternate_rank, fullName: row.full_name,
    delegation: { code: row.delegation_code, name: row.delegation_name }, position: row.position, isConvener: row.is_convener, temporaryHere: row.temporary_here, bornOn: row.born_on,
    bornYear: row.born_year, sex: row.sex, ethnicity: row.ethnicity, joinedOn: row.joined_on, officialOn: row.official_on, education: row.education, profession: row.profession,
    theory: row.theory, honours: row.honours, discipline: row.discipline, revision: row.revision,
  }));
}

/** Badges of the congress, also of those who were taken off: none is given twice. */
export async function badgesOf(db: Db, congressId: number): Promise<Set<string>> {
  const rows = await db.selectFrom('participants').select('badge').where('congress_id', '=', congressId).execute();
  return new Set(rows.map((row) => row.badge));
}

export interface NewParticipant extends ParticipantFields {
  readonly id: string;
  readonly badge: string;
  readonly salt: string;
}

function columnsOf(of: ParticipantFields) {
  return {
    kind: of.kind, source: of.source, alternate_rank: of.alternateRank, full_name: of.fullName, name_folded: fold(of.fullName), delegation_code: of.delegation.code, delegation_name: of.delegation.name,
    position: of.position, is_convener: of.isConvener, temporary_here: of.temporaryHere, born_on: of.bornOn, born_year: of.bornYear, sex: of.sex, ethnicity: of.ethnicity, joined_on: of.joinedOn,
    official_on: of.officialOn, education: of.education, profession: of.profession, theory: of.theory, honours: of.honours, discipline: of.discipline,
  };
}

/** PostgreSQL takes 65,535 values in one statement. */
const ROWS_AT_ONCE = 1000;

export async function insertParticipants(tx: Db, congressId: number, at: Moment, participants: readonly NewParticipant[]): Promise<void> {
  for (let from = 0; from < participants.length; from += ROWS_AT_ONCE) {
    const rows = participants.slice(from, from + ROWS_AT_ONCE).map((each) => ({ id: each.id, congress_id: congressId, badge: each.badge, profile_salt: each.salt, recorded_at: at, ...columnsOf(each) }));
    await tx.insertInto('participants').values(rows).execute();
  }
}

/** What is entered about these is now so; each one's revision goes up by one. */
export async function updateParticipants(tx: Db, congressId: number, participants: readonly (ParticipantFields & { readonly id: string; readonly salt: string })[]): Promise<void> {
  for (const each of participants) {
    await tx
      .updateTable('participants')
      .set({ ...columnsOf(each), profile_salt: each.salt, revision: sql<number>`revision + 1` })
      .where('congress_id', '=', congressId)
      .where('id', '=', each.id)
      .execute();
  }
}

export async function markRemoved(tx: Db, congressId: number, id: string, at: Moment): Promise<void> {
  await tx.updateTable('participants').set({ removed_at: at, revision: sql<number>`revision + 1` }).where('congress_id', '=', congressId).where('id', '=', id).execute();
}

/** All decisions about persons of the congress, in the order of their recording. */
export async function decisionRows(db: Db, congressId: number): Promise<StandingDecision[]> {
  const rows = await db.selectFrom('participant_decisions').selectAll().where('congress_id', '=', congressId).orderBy('entry_number').execute();
  return rows.map((row) => ({
    participantId: row.participant_id, decision: row.decision, holds: row.holds, otherId: row.other_id, reason: row.reason, decidedOn: row.decided_on, decidedBy: row.decided_by,
    recordedAt: row.recorded_at, entryNumber: row.entry_number,
  }));
}

export interface NewDecision {
  readonly participantId: string;
  readonly decision: DecisionKind;
  readonly holds: boolean;
  readonly otherId: string | null;
  readonly reason: string;
  readonly decidedOn: Day;
  readonly decidedBy: string;
}

export async function insertDecision(tx: Db, congressId: number, by: { readonly at: Moment; readonly entryNumber: number }, of: NewDecision): Promise<void> {
  await tx
    .insertInto('participant_decisions')
    .values({
      congress_id: congressId, entry_number: by.entryNumber, participant_id: of.participantId, decision: of.decision, holds: of.holds, other_id: of.otherId, reason: of.reason,
      decided_on: of.decidedOn, decided_by: of.decidedBy, recorded_at: by.at,
    })
    .execute();
}

export interface AllocationDecision {
  readonly decidedOn: Day;
  readonly decidedBy: string;
  readonly reason: string;
  readonly lines: readonly Allocation[];
}

/** The allocation that stands: the last one. */
export async function currentAllocation(db: Db, congressId: number): Promise<AllocationDecision | undefined> {
  const head = await db.selectFrom('allocations').selectAll().where('congress_id', '=', congressId).orderBy('entry_number', 'desc').limit(1).executeTakeFirst();
  if (!head) return undefined;
  const lines = await db.selectFrom('allocation_lines').select(['code', 'name', 'officials', 'alternates']).where('congress_id', '=', congressId).where('entry_number', '=', head.entry_number).orderBy('position').execute();
  return { decidedOn: head.decided_on, decidedBy: head.decided_by, reason: head.reason, lines };
}

export async function insertAllocation(tx: Db, congressId: number, by: { readonly at: Moment; readonly entryNumber: number }, of: AllocationDecision): Promise<void> {
  const key = { congress_id: congressId, entry_number: by.entryNumber };
  await tx.insertInto('allocations').values({ ...key, decided_on: of.decidedOn, decided_by: of.decidedBy, reason: of.reason, recorded_at: by.at }).execute();
  const lines = of.lines.map(({ code, name, officials, alternates }, index) => ({ ...key, position: index + 1, code, name, officials, alternates }));
  if (lines.length > 0) await tx.insertInto('allocation_lines').values(lines).execute();
}
