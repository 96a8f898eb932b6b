import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { actingAbove, type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { type Issue, issuesInForce, type Lesson, stateOf } from '../core/lesson.ts';
import type { IssueProblem, ReturnProblem } from '../core/problems.ts';
import { issueWithdrawn, lessonIssued, lessonReturned } from './events.ts';
import { checkedApplies } from './names.ts';
import { findLesson, insertIssue, markLesson, withdrawIssue } from './store.ts';
import { lessonView } from './views.ts';
import { at, nextOf } from './write-lesson.ts';

/** Gives a lesson back to where it was written; only from above, and not once it is issued. */
export function returnLesson(shell: Shell, actor: Actor, input: InputOf<typeof contract.returnLesson>): Answer<typeof contract.returnLesson> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof contract.returnLesson> => {
    const found = await organisationPlace(tx, actor, 'decide', input);
    if (!found.ok) return found;
    const place = found.value;
    const by = actingAbove(actor, 'decide', place.organisation.path);
    if (!by) return fail({ code: 'own_lesson' });
    const lesson = await findLesson(tx, place.season.id, input.lesson, { hold: true });
    const refused = returnRefusal(lesson, place, input.revision);
    if (refused || !lesson) return fail(refused ?? { code: 'lesson_not_found' });
    const saved = nextOf(tx, actor, lesson.id, lesson);
    await markLesson(tx, saved, { sent_at: null, returned_because: input.reason });
    await shell.record(tx, by, { chain: place.chain, operation: 'lessons.return', organisations: [place.organisation.code], events: [lessonReturned(at(place), { ...saved, title: lesson.title }, input.reason)] });
    return ok(await viewOf(tx, place, actor, lesson.id));
  });
}

function returnRefusal(lesson: Lesson | undefined, { organisation }: OrganisationPlace, revision: number): ReturnProblem | undefined {
  if (lesson?.organisation.id !== organisation.id) return { code: 'lesson_not_found' };
  const state = stateOf(lesson);
  if (state === 'draft') return { code: 'lesson_not_sent', title: lesson.title };
  if (state !== 'sent') return { code: state === 'issued' ? 'lesson_issued' : 'lesson_withdrawn', title: lesson.title };
  return lesson.revision === revision ? undefined : { code: 'lesson_changed_meanwhile', savedBy: lesson.savedBy };
}

/**
 * Issues a lesson that was sent, in the superior's own words, for every congress below it that it names. What a lower superior issued can be
 * issued again by a higher one, for more.
 */
export function issueLesson(shell: Shell, actor: Actor, input: InputOf<typeof contract.issueLesson>): Answer<typeof contract.issueLesson> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof contract.issueLesson> => {
    const found = await organisationPlace(tx, actor, 'decide', input);
    if (!found.ok) return found;
    const place = found.value;
    const lesson = await findLesson(tx, place.season.id, input.lesson, { hold: true });
    const refused = issueRefusal(lesson, place, input, dayOf(tx.recordedAt));
    if (refused || !lesson) return fail(refused ?? { code: 'lesson_not_found' });
    const applies = await checkedApplies(tx, input.applies);
    if (!applies.ok) return applies;
    const { title, todo, check, number } = input;
    const issue = { issuer: place.organisation, title, todo, check, applies: applies.value, issuedOn: input.on, number, issuedAt: tx.recordedAt, issuedBy: actor.name };
    await insertIssue(tx, place.season.id, lesson.id, issue);
    const organisations = [place.organisation.code, lesson.organisation.code];
    await shell.record(tx, place.by, { chain: place.chain, operation: 'lessons.issue', organisations, events: [lessonIssued(at(place), lesson, issue)] });
    return ok(await viewOf(tx, place, actor, lesson.id));
  });
}

function issueRefusal(lesson: Lesson | undefined, { season, organisation }: OrganisationPlace, { revision, on }: { readonly revision: number; readonly on: Day }, today: Day): IssueProblem | undefined {
  if (!lesson?.organisation.path.startsWith(organisation.path)) return { code: 'lesson_not_found' };
  if (lesson.organisation.id === organisation.id) return { code: 'own_lesson' };
  const state = stateOf(lesson);
  if (state === 'draft') return { code: 'lesson_not_sent', title: lesson.title };
  if (state === 'withdrawn' || withdrawnBy(lesson, organisation.id)) return { code: 'lesson_withdrawn', title: lesson.title };
  const standing = issuesInForce(lesson).find(({ issuer }) => organisation.path.startsWith(issuer.path));
  if (standing) return { code: 'issued_already', by: standing.issuer.name };
  if (lesson.revision !== revision) return { code: 'lesson_changed_meanwhile', savedBy: lesson.savedBy };
  return on > seasonToday(season, today) ? { code: 'day_in_future', day: on } : undefined;
}

function withdrawnBy({ issues }: Lesson, issuerId: number): boolean {
  return issues.some(({ issuer, withdrawn }) => issuer.id === issuerId && withdrawn !== null);
}

/** The superior takes back what it issued; checks of it go, answers to them stay on record. */
export function withdrawLesson(shell: Shell, actor: Actor, input: InputOf<typeof contract.withdrawLesson>): Answer<typeof contract.withdrawLesson> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof contract.withdrawLesson> => {
    const found = await organisationPlace(tx, actor, 'decide', input);
    if (!found.ok) return found;
    const place = found.value;
    const held = await issueInForce(tx, place, input.lesson);
    if (!held.ok) return held;
    const { lesson, issue } = held.value;
    await withdrawIssue(tx, lesson.id, place.organisation.id, tx.recordedAt, input.reason);
    const organisations = [place.organisation.code, lesson.organisation.code];
    await shell.record(tx, place.by, { chain: place.chain, operation: 'lessons.withdraw', organisations, events: [issueWithdrawn(at(place), lesson, issue.title, input.reason)] });
    return ok(await viewOf(tx, place, actor, lesson.id));
  });
}

async function issueInForce(tx: Tx, { season, organisation }: OrganisationPlace, id: string): Promise<Result<{ readonly lesson: Lesson; readonly issue: Issue }, { readonly code: 'lesson_not_found' } | { readonly code: 'lesson_not_issued'; readonly by: string }>> {
  const lesson = await findLesson(tx, season.id, id, { hold: true });
  if (!lesson?.organisation.path.startsWith(organisation.path)) return fail({ code: 'lesson_not_found' });
  const issue = issuesInForce(lesson).find(({ issuer }) => issuer.id === organisation.id);
  return issue ? ok({ lesson, issue }) : fail({ code: 'lesson_not_issued', by: organisation.name });
}

async function viewOf(tx: Tx, { season }: OrganisationPlace, actor: Actor, id: string) {
  const lesson = await findLesson(tx, season.id, id);
  assert(lesson, 'a lesson that was just decided on is there');
  return lessonView(tx, season.id, actor, lesson);
}
