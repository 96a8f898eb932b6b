import { seasonToday } from '#campaigns/core/season.ts';
import { actingAbove, findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import { acting, type Actor, holdsRight, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listLessons, showLesson } from '../contract.ts';
import { issuesInForce, type Lesson, STATES, stateOf } from '../core/lesson.ts';
import { choicesOf } from './names.ts';
import { findLesson, lessonsOf } from './store.ts';
import { isVisible, pathAbove } from './visible.ts';
import { lessonView, rowViews } from './views.ts';

type Input = InputOf<typeof listLessons>;
type May = OutputOf<typeof showLesson>['may'];

/** Lessons in the range and those issued from above, a page of them; counts by state over all that the other filters choose. */
export function readLessons(shell: Shell, actor: Actor, input: Input): Answer<typeof listLessons> {
  return shell.read(async (db): Answer<typeof listLessons> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await unitInRange(db, actor, 'read', season, input.unit);
    if (!unit.ok) return unit;
    const seen = (await lessonsOf(db, season.id)).filter((lesson) => isVisible(actor, lesson) && concerns(lesson, unit.value.path) && isNamed(lesson, input.search ?? ''));
    const chosen = input.state === undefined ? seen : seen.filter((lesson) => stateOf(lesson) === input.state);
    return ok({
      total: chosen.length, rows: await rowViews(db, season.id, actor, chosen.slice(input.offset, input.offset + input.limit)),
      counts: STATES.filter((state) => state !== 'dropped').map((state) => ({ state, count: seen.filter((lesson) => stateOf(lesson) === state).length })),
      sample: season.sample, may: { write: holdsRight(actor, 'record'), decide: holdsRight(actor, 'decide') },
    });
  });
}

/** Learned within the unit, or issued for it. */
function concerns({ organisation, issues }: Lesson, path: string): boolean {
  return organisation.path.startsWith(path) || issues.some(({ issuer }) => path.startsWith(issuer.path));
}

function isNamed({ title, organisation, issues }: Lesson, search: string): boolean {
  const wanted = fold(search);
  return wanted === '' || [title, organisation.name, ...issues.map((issue) => issue.title)].some((text) => fold(text).includes(wanted));
}

/** One lesson with everything that stands behind it, and what who asks may do with it now. */
export function readLesson(shell: Shell, actor: Actor, input: InputOf<typeof showLesson>): Answer<typeof showLesson> {
  return shell.read(async (db): Answer<typeof showLesson> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const lesson = await findLesson(db, season.id, input.lesson);
    if (!lesson || !isVisible(actor, lesson)) return fail({ code: 'lesson_not_found' });
    return ok({
      ...(await lessonView(db, season.id, actor, lesson)), today: seasonToday(season, dayOf(shell.now())), choices: await choicesOf(db, season),
      opens: inRange(rangeOf(actor, 'read'), lesson.organisation.path), may: await rightsOver(db, actor, lesson, season.rootPath),
    });
  });
}

async function rightsOver(db: Db, actor: Actor, lesson: Lesson, rootPath: string): Promise<May> {
  const { path } = lesson.organisation;
  const state = stateOf(lesson);
  const writes = state === 'draft' && acting(actor, 'record', path) !== undefined;
  const superiors = await superiorsOf(db, path, rootPath);
  const decides = superiors.filter((each) => acting(actor, 'decide', each.path));
  const standing = issuesInForce(lesson);
  const free = (each: { readonly id: number; readonly path: string }): boolean =>
    !lesson.issues.some(({ issuer, withdrawn }) => issuer.id === each.id && withdrawn) && !standing.some(({ issuer }) => each.path.startsWith(issuer.path));
  return {
    write: writes, send: writes && path !== rootPath, return: state === 'sent' && actingAbove(actor, 'decide', path) !== undefined,
    issueFor: state === 'sent' || state === 'issued' ? decides.filter(free).map(({ code, name }) => ({ code, name })) : [],
    withdrawFor: decides.filter((each) => standing.some(({ issuer }) => issuer.id === each.id)).map(({ code, name }) => ({ code, name })),
  };
}

/** Everything above the organisation within the season, the nearest first. */
async function superiorsOf(db: Db, path: string, rootPath: string): Promise<{ id: number; code: string; name: string; path: string }[]> {
  const ids = pathAbove(path).split('/').filter((id) => id !== '').map(Number);
  const rows = ids.length === 0 ? [] : await db.selectFrom('organisations').select('code').where('id', 'in', ids).execute();
  const found = await findOrganisations(db, rows.map(({ code }) => code));
  return found.filter((each) => each.path.startsWith(rootPath)).toSorted((one, other) => other.depth - one.depth);
}
