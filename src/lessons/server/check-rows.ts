import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { GivenAnswer } from '../core/answer.ts';
import { type Check, checkOf } from '../core/checks.ts';
import type { Lesson } from '../core/lesson.ts';
import { lessonsOf } from './store.ts';
import { answerKey, answersOf, type CongressAt, type CongressFilter, congressesAt } from './store-congresses.ts';

/** One lesson at one congress that has to heed it. */
export interface CheckRow extends Check {
  readonly congress: CongressAt;
  /** In the order in which they were given; the last one stands. */
  readonly answers: readonly GivenAnswer[];
}

/** Lessons that some superior has issued and not withdrawn. */
export async function lessonsInForce(db: Db, seasonId: number, lessonId?: string): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('lesson_issues').select('lesson_id').distinct()
    .where('season_id', '=', seasonId).where('withdrawn_at', 'is', null)
    .$if(lessonId !== undefined, (query) => query.where('lesson_id', '=', sql<string>`${lessonId}::uuid`))
    .execute();
  return rows.length === 0 ? [] : lessonsOf(db, seasonId, { ids: rows.map((row) => row.lesson_id) });
}

/** Every check of every congress that the filter chooses, by congress; of one lesson alone where it is named. */
export async function checkRows(db: Db, seasonId: number, { lessonId, ...filter }: CongressFilter & { readonly lessonId?: string | undefined }): Promise<CheckRow[]> {
  const lessons = await lessonsInForce(db, seasonId, lessonId);
  return lessons.length === 0 ? [] : rowsOf(db, lessons, await congressesAt(db, seasonId, filter));
}

/** The same where lessons and congresses are known. */
export async function rowsOf(db: Db, lessons: readonly Lesson[], congresses: readonly CongressAt[]): Promise<CheckRow[]> {
  const few = congresses.length <= 1000 ? { congressIds: congresses.map(({ congressId }) => congressId) } : {};
  const answers = await answersOf(db, { ...few, lessonIds: lessons.map(({ id }) => id) });
  return congresses.flatMap((congress) =>
    lessons.flatMap((lesson): CheckRow[] => {
      const check = checkOf(lesson, congress);
      return check ? [{ ...check, congress, answers: answers.get(answerKey(congress.congressId, lesson.id)) ?? [] }] : [];
    }),
  );
}

export interface CheckCounts {
  readonly all: number;
  readonly done: number;
  readonly explained: number;
  readonly notApplicable: number;
}

export function countsOf(rows: readonly Pick<CheckRow, 'answers'>[]): CheckCounts {
  const outcomes = rows.map(({ answers }) => answers.at(-1)?.outcome);
  const count = (outcome: GivenAnswer['outcome']) => outcomes.filter((each) => each === outcome).length;
  return { all: rows.length, done: count('done'), explained: count('explained'), notApplicable: count('not-applicable') };
}
