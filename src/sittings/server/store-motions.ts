import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Decision, Motion } from '../core/motion.ts';
import { type ElectedOffice, OFFICES, type Office, type Officer } from '../core/officers.ts';

/** The motions in the order of their numbers, each with the count that stands. */
export async function motionsOf(db: Db, congressId: number): Promise<Motion[]> {
  const rows = await db.selectFrom('motions').selectAll().where('congress_id', '=', congressId).orderBy('number').execute();
  const votes = await db
    .selectFrom('motion_votes').innerJoin('motions', 'motions.id', 'motion_votes.motion_id').selectAll('motion_votes')
    .where('motions.congress_id', '=', congressId).orderBy('version')
    .execute();
  return rows.map(({ id, number, text, kind, method, majority, item_id, put_at, withdrawn_at }) => {
    const last = votes.findLast((vote) => vote.motion_id === id);
    return {
      id, number, text, kind, method, majority, item: item_id, putAt: put_at, withdrawnAt: withdrawn_at,
      decision: last
        ? {
            summoned: last.summoned, present: last.present, for: last.votes_for, against: last.votes_against, other: last.votes_other, version: last.version, outcome: last.outcome,
            reason: last.reason, decidedAt: last.decided_at,
          }
        : null,
    };
  });
}

export async function insertMotion(tx: Db, congressId: number, sittingId: string, motion: Motion): Promise<void> {
  const { id, number, text, kind, method, majority, item, putAt } = motion;
  await tx
    .insertInto('motions')
    .values({ id, congress_id: congressId, sitting_id: sittingId, number, text, kind, method, majority, item_id: item, put_at: putAt, withdrawn_at: null })
    .execute();
}

export async function insertVote(tx: Db, motionId: string, decision: Decision): Promise<void> {
  const { version, summoned, present, against, other, outcome, reason, decidedAt } = decision;
  await tx
    .insertInto('motion_votes')
    .values({ motion_id: motionId, version, summoned, present, votes_for: decision.for, votes_against: against, votes_other: other, outcome, reason, decided_at: decidedAt })
    .execute();
}

export async function withdrawMotionRow(tx: Db, id: string, at: Moment): Promise<void> {
  await tx.updateTable('motions').set({ withdrawn_at: at }).where('id', '=', id).execute();
}

/** Every election into an office, in the order of their motions. */
export async function allOfficesOf(db: Db, congressId: number): Promise<ElectedOffice[]> {
  const rows = await db
    .selectFrom('officers').innerJoin('motions', 'motions.id', 'officers.motion_id').selectAll('officers')
    .where('officers.congress_id', '=', congressId).orderBy('motions.number').orderBy('officers.position')
    .execute();
  const offices: { office: Office; motion: string; electedAt: Moment; people: Officer[] }[] = [];
  for (const row of rows) {
    const person = { participant: row.participant_id, name: row.full_name, unit: row.unit, head: row.is_head };
    const last = offices.at(-1);
    if (last?.motion === row.motion_id) last.people.push(person);
    else offices.push({ office: row.office, motion: row.motion_id, electedAt: row.elected_at, people: [person] });
  }
  return offices;
}

/** Who holds each office now: those whom its latest motion elected. */
export async function officesOf(db: Db, congressId: number): Promise<ElectedOffice[]> {
  const all = await allOfficesOf(db, congressId);
  return OFFICES.flatMap((office) => all.findLast((each) => each.office === office) ?? []);
}

export async function insertOfficers(tx: Db, congressId: number, of: { readonly office: Office; readonly motion: string; readonly electedAt: Moment }, people: readonly Officer[]): Promise<void> {
  await tx
    .insertInto('officers')
    .values(people.map((person, index) => ({
      motion_id: of.motion, position: index + 1, congress_id: congressId, office: of.office, participant_id: person.participant, full_name: person.name, unit: person.unit,
      is_head: person.head, elected_at: of.electedAt,
    })))
    .execute();
}
