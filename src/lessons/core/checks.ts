import { appliesTo, isAmong, type LessonCongress } from './applies.ts';
import type { Answer } from './answer.ts';
import { type Issue, issuesInForce, type Lesson } from './lesson.ts';

/** A lesson as one congress has to heed it, in the words of the superior that asks for it. */
export interface Check {
  readonly lesson: Lesson;
  readonly issue: Issue;
}

/** The check that the lesson is for this congress; of several superiors the widest speaks. Undefined: it is none of its checks. */
export function checkOf(lesson: Lesson, congress: LessonCongress): Check | undefined {
  const issue = issuesInForce(lesson).find((each) => appliesTo(each, lesson.organisation.id, congress));
  return issue && { lesson, issue };
}

/** The checks of one congress, the latest issued first. */
export function checksFor(lessons: readonly Lesson[], congress: LessonCongress): Check[] {
  return lessons.flatMap((lesson) => checkOf(lesson, congress) ?? []).toSorted((one, other) => (one.issue.issuedAt < other.issue.issuedAt ? 1 : -1));
}

/** Where a congress that was held stands to a lesson: prepared before it, with it, or in spite of it; undefined: the lesson does not speak of it. */
export type Group = 'before' | 'followed' | 'not-followed';

/** @param answer the last one given; a congress that the check did not concern is in no group */
export function groupOf(lesson: Lesson, congress: LessonCongress, answer: Answer | null): Group | undefined {
  const widest = issuesInForce(lesson)[0];
  if (!widest || congress.heldOn === null || !isAmong(widest, congress)) return undefined;
  if (!checkOf(lesson, congress)) return 'before';
  if (answer?.outcome === 'not-applicable') return undefined;
  return answer?.outcome === 'done' ? 'followed' : 'not-followed';
}
