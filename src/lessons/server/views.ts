import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { listChecks, listLessons, putLesson } from '../contract.ts';
import type { Applies, Issue, Lesson } from '../core/lesson.ts';
import { issuesInForce, stateOf } from '../core/lesson.ts';
import { type CheckRow, checkRows, type CheckCounts, countsOf, rowsOf } from './check-rows.ts';
import { congressesAt } from './store-congresses.ts';

/** Our words turned into the answers of the contract. */
export type LessonView = OutputOf<typeof putLesson>;
export type LessonRowView = OutputOf<typeof listLessons>['rows'][number];
export type CheckView = OutputOf<typeof listChecks>['checks'][number];

const named = ({ code, name }: { readonly code: string; readonly name: string }) => ({ code, name });
/** Whoever may not open the organisation is told its name and no more. */
const originOf = (actor: Actor, { code, name, path }: Lesson['organisation']) => ({ code: inRange(rangeOf(actor, 'read'), path) ? code : null, name });
const appliesView = ({ levels, kinds, direct, pilot, form }: Applies) => ({ levels: [...levels], kinds: [...kinds], direct, pilot, form });

/** The lesson with what became of it among the congresses that the actor may see. */
export async function lessonView(db: Db, seasonId: number, actor: Actor, lesson: Lesson): Promise<LessonView> {
  const rows = await checkRows(db, seasonId, { lessonId: lesson.id, range: rangeOf(actor, 'read') });
  const congress = (await congressesAt(db, seasonId, { organisationIds: [lesson.organisation.id] }))[0];
  const { id, sort, title, todo, check, applies, happened, evidence, revision, savedBy, savedAt, sentAt, returned } = lesson;
  return {
    id, organisation: originOf(actor, lesson.organisation), pilot: congress?.pilot ?? false, heldOn: congress?.heldOn ?? null, sort, title, todo, check, applies: appliesView(applies), happened, evidence: [...evidence],
    state: stateOf(lesson), revision, savedBy, savedAt, sentAt, returned,
    issues: lesson.issues.map((issue) => issueView(issue, countsOf(rows.filter((row) => row.issue.issuer.id === issue.issuer.id)))),
  };
}

function issueView({ title, todo, check, applies, issuer, issuedOn, number, issuedAt, issuedBy, withdrawn }: Issue, checks: CheckCounts): LessonView['issues'][number] {
  return { title, todo, check, applies: appliesView(applies), issuer: named(issuer), issuedOn, number, issuedAt, issuedBy, withdrawn: withdrawn && { ...withdrawn }, checks: { ...checks } };
}

/** Lessons as a list shows them; the checks are counted over the congresses that the actor may see. */
export async function rowViews(db: Db, seasonId: number, actor: Actor, lessons: readonly Lesson[]): Promise<LessonRowView[]> {
  const origins = new Map((await congressesAt(db, seasonId, { organisationIds: lessons.map(({ organisation }) => organisation.id) })).map((each) => [each.organisationId, each]));
  const inForce = lessons.filter((lesson) => stateOf(lesson) === 'issued');
  const rows = inForce.length === 0 ? [] : await rowsOf(db, inForce, await congressesAt(db, seasonId, { range: rangeOf(actor, 'read') }));
  return lessons.map((lesson) => {
    const widest = issuesInForce(lesson)[0];
    const { id, sort, title, savedAt, evidence, organisation } = lesson;
    return {
      id, organisation: originOf(actor, organisation), pilot: origins.get(organisation.id)?.pilot ?? false, sort, title: widest?.title ?? title, state: stateOf(lesson), savedAt, evidence: evidence.length,
      issued: widest ? { issuer: named(widest.issuer), on: widest.issuedOn, checks: { ...countsOf(rows.filter((row) => row.lesson.id === id)) } } : null,
    };
  });
}

export function checkView(actor: Actor, { lesson, issue, answers }: CheckRow): CheckView {
  const { title, todo, check, applies, issuer, issuedOn, number } = issue;
  const last = answers.at(-1);
  return {
    lesson: lesson.id, title, happened: lesson.happened, todo, check, applies: appliesView(applies), origin: originOf(actor, lesson.organisation), issuer: named(issuer), issuedOn, number,
    answer: last ? { ...last } : null, answers: answers.length,
  };
}
