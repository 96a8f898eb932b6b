import { findSeason } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { daysBetween, type Moment } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showEffect as operation } from '../contract.ts';
import { type Group, groupOf } from '../core/checks.ts';
import { effectOf } from '../core/effect.ts';
import { issuesInForce, type Lesson } from '../core/lesson.ts';
import { type Judged, judgedBy } from './known-figures.ts';
import { findLesson } from './store.ts';
import { answerKey, answersOf, type CongressAt, type CongressFilter, congressesAt } from './store-congresses.ts';
import { isVisible } from './visible.ts';

/** A congress that the lesson speaks of and that was held: where it stands to the lesson, and how it went. */
export interface EffectRow extends Judged {
  readonly congress: CongressAt;
  readonly group: Group;
}

/** Before the lesson was issued and after, where it was followed and where not, over the congresses that the actor may see. */
export function showEffect(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const lesson = await findLesson(db, season.id, input.lesson);
    if (!lesson || !isVisible(actor, lesson)) return fail({ code: 'lesson_not_found' });
    const rows = (await effectRows(db, season.id, lesson, { range: rangeOf(actor, 'read') }, shell.now())).toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1));
    const widest = issuesInForce(lesson)[0];
    return ok({
      issuer: widest ? { code: widest.issuer.code, name: widest.issuer.name } : null, issuedOn: widest?.issuedOn ?? null, ...effectOf(rows),
      total: rows.length, rows: rows.slice(input.offset, input.offset + input.limit).map(rowView),
    });
  });
}

export async function effectRows(db: Db, seasonId: number, lesson: Lesson, filter: CongressFilter, now: Moment): Promise<EffectRow[]> {
  const congresses = await congressesAt(db, seasonId, filter);
  const answers = await answersOf(db, { lessonIds: [lesson.id] });
  const grouped = congresses.flatMap((congress) => {
    const group = groupOf(lesson, congress, answers.get(answerKey(congress.congressId, lesson.id))?.at(-1) ?? null);
    return group ? [{ congress, group }] : [];
  });
  const judged = await judgedBy(db, seasonId, grouped.map(({ congress }) => congress), now);
  return grouped.flatMap(({ congress, group }) => {
    const known = judged.get(congress.congressId);
    return known ? [{ congress, group, ...known }] : [];
  });
}

function rowView({ congress, group, heldOn, plannedOn, neglected, differences }: EffectRow): OutputOf<typeof operation>['rows'][number] {
  const daysLate = plannedOn === null ? null : Math.max(0, daysBetween(plannedOn, heldOn));
  return { organisation: congress.code, organisationName: congress.name, heldOn, plannedOn, group, daysLate, neglected, differences };
}
