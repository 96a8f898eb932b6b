import { sql } from 'kysely';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import { heldOn } from '#progress/server/door.ts';
import type { LessonCongress } from '../core/applies.ts';
import type { GivenAnswer } from '../core/answer.ts';

/** A congress as checks see it. */
export interface CongressAt extends LessonCongress {
  readonly congressId: number;
  readonly code: string;
  readonly name: string;
  readonly superiorName: string;
  readonly plannedOn: Day | null;
}

export const EVERYTHING: Range = { everything: true, paths: [] };

export interface CongressFilter {
  /** At this path and below. */
  readonly path?: string;
  readonly range?: Range;
  readonly organisationIds?: readonly number[];
}

/** Congresses of a season, in the order of the register, with the day on which they were held. */
export async function congressesAt(db: Db, seasonId: number, { path = '/', range = EVERYTHING, organisationIds }: CongressFilter): Promise<CongressAt[]> {
  const { rows } = await sql<Omit<CongressAt, 'heldOn'> & { readonly form: CongressForm }>`
    select c.id as "congressId", o.id as "organisationId", o.code, o.name, o.path, coalesce(s.name, '') as "superiorName", k.level_id as "levelId", o.kind_id as "kindId",
      c.planned_on as "plannedOn", c.direct_election as "directElection", c.pilot, c.form
    from congresses c join organisations o on o.id = c.organisation_id join organisation_kinds k on k.id = o.kind_id left join organisations s on s.id = o.superior_id
    where c.season_id = ${seasonId} and o.path like ${`${path}%`} and ${withinRange(range, 'o.path')}
      and ${organisationIds === undefined ? sql<boolean>`true` : sql<boolean>`o.id = any(${[...organisationIds]}::int[])`}
    order by o.code collate "C"`.execute(db);
  const held = await heldOn(db, rows.map(({ congressId }) => congressId));
  return rows.map((row) => ({ ...row, heldOn: held.get(row.congressId) ?? null }));
}

/** By congress and lesson, in the order in which they were given; the last one stands. */
export async function answersOf(db: Db, { congressIds, lessonIds }: { readonly congressIds?: readonly number[]; readonly lessonIds: readonly string[] }): Promise<ReadonlyMap<string, readonly GivenAnswer[]>> {
  if (lessonIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('lesson_answers').selectAll()
    .where('lesson_id', '=', sql<string>`any(${[...lessonIds]}::uuid[])`)
    .$if(congressIds !== undefined, (query) => query.where('congress_id', '=', sql<number>`any(${[...(congressIds ?? [])]}::int[])`))
    .orderBy('entry_number')
    .execute();
  const answers = new Map<string, GivenAnswer[]>();
  for (const row of rows) {
    const key = answerKey(row.congress_id, row.lesson_id);
    const given = { outcome: row.outcome, note: row.note, on: row.happened_on, by: row.answered_by, at: row.answered_at, entryNumber: row.entry_number };
    answers.set(key, [...(answers.get(key) ?? []), given]);
  }
  return answers;
}

export function answerKey(congressId: number, lessonId: string): string {
  return `${congressId} ${lessonId}`;
}

export async function insertAnswer(tx: Db, congressId: number, lessonId: string, { outcome, note, on, by, at, entryNumber }: GivenAnswer): Promise<void> {
  await tx.insertInto('lesson_answers').values({ congress_id: congressId, lesson_id: lessonId, entry_number: entryNumber, outcome, note, happened_on: on, answered_at: at, answered_by: by }).execute();
}
