import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Moment } from '#foundation/day.ts';
import type { Figure } from '../core/evidence.ts';
import { type Advice, issuesInForce, type Lesson, stateOf } from '../core/lesson.ts';
import { appliesPhrase } from '../core/words.ts';
import { type CheckCounts, checkRows, countsOf } from './check-rows.ts';
import { figuresAt } from './known-figures.ts';
import { choicesOf, namesIn } from './names.ts';
import { lessonsOf } from './store.ts';
import { type CongressAt, congressesAt } from './store-congresses.ts';

/** A lesson as the report tells it: the issuing superior's words where it issued them. */
export interface PrintedLesson extends Advice {
  readonly lesson: Lesson;
  /** To whom it applies, as a phrase. */
  readonly forWhom: string;
  /** What became of it below; null: this organisation did not issue it. */
  readonly followed: CheckCounts | null;
}

export interface LessonsToPrint {
  readonly place: OrganisationPlace;
  readonly superior: string | undefined;
  readonly congress: CongressAt | undefined;
  readonly figures: readonly Figure[];
  /** The own lessons first, then those from below that this organisation issued. */
  readonly lessons: readonly PrintedLesson[];
  /** Some of the own ones are still being written. */
  readonly draft: boolean;
}

export async function lessonsToPrint(db: Db, place: OrganisationPlace, now: Moment): Promise<LessonsToPrint> {
  const { season, organisation } = place;
  const names = namesIn(await choicesOf(db));
  const all = await lessonsOf(db, season.id);
  const own = all.filter((lesson) => lesson.organisation.id === organisation.id && stateOf(lesson) !== 'withdrawn');
  const issued = all.flatMap((lesson) => issuesInForce(lesson).filter(({ issuer }) => issuer.id === organisation.id).map((issue) => ({ lesson, issue })));
  const rows = issued.length === 0 ? [] : await checkRows(db, season.id, { path: organisation.path });
  const congress = (await congressesAt(db, season.id, { organisationIds: [organisation.id] }))[0];
  const superior = organisation.superiorId === null ? undefined : await findOrganisation(db, { id: organisation.superiorId });
  const forWhom = (advice: Advice): string => appliesPhrase(advice.applies, names).vi;
  return {
    place, superior: superior?.name, congress, figures: congress ? await figuresAt(db, season.id, congress, now) : [], draft: own.some((lesson) => stateOf(lesson) === 'draft'),
    lessons: [
      ...own.toReversed().map((lesson): PrintedLesson => ({ ...adviceOf(lesson), lesson, forWhom: forWhom(lesson), followed: null })),
      ...issued.toReversed().map(({ lesson, issue }): PrintedLesson => ({ ...adviceOf(issue), lesson, forWhom: forWhom(issue), followed: countsOf(rows.filter((row) => row.lesson.id === lesson.id)) })),
    ],
  };
}

function adviceOf({ title, todo, check, applies }: Advice): Advice {
  return { title, todo, check, applies };
}
