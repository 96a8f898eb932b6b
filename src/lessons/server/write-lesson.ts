import { isDeepStrictEqual } from 'node:util';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { type Lesson, type LessonFields, LIMITS, missingParts, stateOf } from '../core/lesson.ts';
import type { DropProblem, PutProblem } from '../core/problems.ts';
import { evidenceFor } from './evidence.ts';
import { lessonDropped, lessonPut, lessonSent } from './events.ts';
import { checkedApplies } from './names.ts';
import { findLesson, insertLesson, isKnown, lessonsOf, markLesson, type SavedLesson, updateLesson } from './store.ts';
import { lessonView } from './views.ts';

type Input = InputOf<typeof contract.putLesson>;

/** Writes a lesson or changes one that is still in hand; figures and entries are taken from the record as it is now. */
export function putLesson(shell: Shell, actor: Actor, input: Input): Answer<typeof contract.putLesson> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof contract.putLesson> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const before = await lessonBefore(tx, place, input);
    if (!before.ok) return before;
    const fields = await fieldsOf(tx, place, input);
    if (!fields.ok) return fields;
    if (before.value && isDeepStrictEqual(fieldsIn(before.value), fields.value)) {
      // A new lesson that was sent twice is there; the second answer is as good as the first.
      return input.revision === undefined ? ok(await viewOf(tx, place, actor, before.value.id)) : fail({ code: 'lesson_unchanged' });
    }
    if (before.value && input.revision === undefined) return fail({ code: 'lesson_changed_meanwhile', savedBy: before.value.savedBy });

    const saved = nextOf(tx, actor, input.lesson, before.value);
    if (before.value) await updateLesson(tx, saved, fields.value);
    else await insertLesson(tx, { seasonId: place.season.id, organisationId: place.organisation.id }, saved, fields.value);
    await record(shell, tx, place, 'lessons.put', lessonPut(at(place), saved, fields.value));
    return ok(await viewOf(tx, place, actor, input.lesson));
  });
}

/** Puts a finished lesson before the superior; from then on it is not changed here. */
export function sendLesson(shell: Shell, actor: Actor, input: InputOf<typeof contract.sendLesson>): Answer<typeof contract.sendLesson> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof contract.sendLesson> => {
    const found = await ownLesson(tx, actor, input);
    if (!found.ok) return found;
    const { place, lesson } = found.value;
    const missing = missingParts(lesson);
    if (missing.length > 0) return fail({ code: 'lesson_unfinished', missing });
    if (place.organisation.path === place.season.rootPath) return fail({ code: 'no_superior' });
    const saved = nextOf(tx, actor, lesson.id, lesson);
    await markLesson(tx, saved, { sent_at: tx.recordedAt, returned_because: '' });
    await record(shell, tx, place, 'lessons.send', lessonSent(at(place), { ...saved, title: lesson.title }));
    return ok(await viewOf(tx, place, actor, lesson.id));
  });
}

/** Takes a lesson that was begun by mistake out of the list; it stays on record. */
export function dropLesson(shell: Shell, actor: Actor, input: InputOf<typeof contract.dropLesson>): Answer<typeof contract.dropLesson> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof contract.dropLesson> => {
    const found = await ownLesson(tx, actor, input);
    if (!found.ok) return found;
    const { place, lesson } = found.value;
    const saved = nextOf(tx, actor, lesson.id, lesson);
    await markLesson(tx, saved, { dropped_at: tx.recordedAt });
    await record(shell, tx, place, 'lessons.drop', lessonDropped(at(place), { ...saved, title: lesson.title }, input.reason));
    return ok({ dropped: true as const });
  });
}

export function at({ season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>) {
  return { season: season.code, organisation: organisation.code };
}

export function nextOf(tx: Tx, actor: Actor, id: string, before: Lesson | null): SavedLesson {
  return { id, revision: (before?.revision ?? 0) + 1, savedBy: actor.name, savedAt: tx.recordedAt };
}

async function record(shell: Shell, tx: Tx, place: OrganisationPlace, operation: string, event: LedgerEvent): Promise<void> {
  await shell.record(tx, place.by, { chain: place.chain, operation, organisations: [place.organisation.code], events: [event] });
}

async function viewOf(tx: Tx, { season }: OrganisationPlace, actor: Actor, id: string) {
  const lesson = await findLesson(tx, season.id, id);
  assert(lesson, 'a lesson that was just written is there');
  return lessonView(tx, season.id, actor, lesson);
}

/** The lesson that is changed; null for a new one. */
async function lessonBefore(tx: Tx, place: OrganisationPlace, input: Input): Promise<Result<Lesson | null, PutProblem>> {
  const lesson = await findLesson(tx, place.season.id, input.lesson, { hold: true });
  if (lesson && input.revision === undefined && lesson.organisation.id === place.organisation.id) return stateOf(lesson) === 'draft' ? ok(lesson) : fail(notInHand(lesson));
  if (input.revision !== undefined) return inHand(lesson, place, input.revision);
  if (lesson || (await isKnown(tx, input.lesson))) return fail({ code: 'lesson_not_found' });
  const known = await lessonsOf(tx, place.season.id, { organisationId: place.organisation.id });
  return known.length >= LIMITS.perOrganisation ? fail({ code: 'lessons_full', limit: LIMITS.perOrganisation }) : ok(null);
}

async function ownLesson(tx: Tx, actor: Actor, input: InputOf<typeof contract.sendLesson>) {
  const place = await organisationPlace(tx, actor, 'record', input);
  if (!place.ok) return place;
  const lesson = inHand(await findLesson(tx, place.value.season.id, input.lesson, { hold: true }), place.value, input.revision);
  return lesson.ok ? ok({ place: place.value, lesson: lesson.value }) : lesson;
}

/** The organisation's own lesson, still in its hands, as it was on the page. */
function inHand(lesson: Lesson | undefined, { organisation }: OrganisationPlace, revision: number): Result<Lesson, DropProblem> {
  if (lesson?.organisation.id !== organisation.id) return fail({ code: 'lesson_not_found' });
  if (stateOf(lesson) !== 'draft') return fail(notInHand(lesson));
  return lesson.revision === revision ? ok(lesson) : fail({ code: 'lesson_changed_meanwhile', savedBy: lesson.savedBy });
}

function notInHand(lesson: Lesson) {
  const state = stateOf(lesson);
  const code = state === 'issued' ? 'lesson_issued' : state === 'withdrawn' ? 'lesson_withdrawn' : 'lesson_sent';
  return { code, title: lesson.title } as const;
}

async function fieldsOf(tx: Tx, place: OrganisationPlace, input: Input): Promise<Result<LessonFields, PutProblem>> {
  const applies = await checkedApplies(tx, input.applies);
  if (!applies.ok) return applies;
  const evidence = await evidenceFor(tx, place, input.evidence, tx.recordedAt);
  if (!evidence.ok) return evidence;
  const { sort, title, happened, todo, check } = input;
  return ok({ sort, title, happened, todo, check, applies: applies.value, evidence: evidence.value });
}

function fieldsIn({ sort, title, happened, todo, check, applies, evidence }: Lesson): LessonFields {
  return { sort, title, happened, todo, check, applies, evidence };
}
