import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { answerCheck } from '#lessons/server/checks.ts';
import { issueLesson, returnLesson, withdrawLesson } from '#lessons/server/review-lesson.ts';
import { dropLesson, putLesson } from '#lessons/server/write-lesson.ts';
import { given, issueBy, issued, PILOT, pilotHeld, SEASON, sent, value, write } from '#lessons/testing/lessons-in-may.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { SeasonInMay } from '#progress/testing/season-in-may.ts';
import { found } from './testing/found.ts';

let world: SeasonInMay;

beforeAll(async () => {
  world = await pilotHeld();
  const { shell } = world;
  const begun = await write(world);
  value(await putLesson(shell, SYSTEM, given({ ...begun, title: 'Sửa lại', evidence: [{ kind: 'entry', of: 'season', number: await lastHeld(), note: '' }, { kind: 'figure', figure: 'days-late' }] })));
  const back = await sent(world, { title: 'Trả lại' });
  value(await returnLesson(shell, SYSTEM, { ...PILOT, ...back, reason: 'Nêu rõ hơn' }));
  const wrong = await write(world, { title: 'Nhầm' });
  value(await dropLesson(shell, SYSTEM, { ...PILOT, ...wrong, reason: 'Nhầm' }));
  const lesson = await issued(world, { applies: { levels: ['grassroots'], form: 'members' } });
  const local = await sent(world, { title: 'Riêng huyện' });
  value(await issueLesson(shell, SYSTEM, issueBy('LH', local)));
  value(await withdrawLesson(shell, SYSTEM, { season: SEASON, organisation: 'LH', lesson: local.lesson, reason: 'Không còn phù hợp' }));
  for (const [answers, outcome] of [[0, 'explained'], [1, 'done']] as const) {
    value(await answerCheck(shell, SYSTEM, { season: SEASON, organisation: 'MT.02', lesson, outcome, note: outcome === 'explained' ? 'Chờ ngày' : '', on: day('2020-05-25'), answers }));
  }
});
afterAll(() => world.database.close());

async function lastHeld(): Promise<number> {
  const { rows } = await world.database.owner.pool.query<{ number: string }>(`select max(number) as number from ledger where chain = $1 and 'progress.fact_recorded' = any(kinds)`, [SEASON]);
  return Number(rows[0]?.number);
}

test('lessons, issues and answers are what the chains say', async () => {
  expect(await found(world.database)).toBeUndefined();
});

test.each([
  ['LH.01', `update lessons set happened = 'Tốt đẹp' where title = 'Sửa lại'`],
  ['LH.01', `update lessons set applies = '{"levels":["district"],"kinds":[],"direct":null,"pilot":null,"form":null}' where title = 'Sửa lại'`],
  ['LH.01', `update lessons set returned_because = '' where title = 'Trả lại'`],
  ['LH.01', `update lessons set sent_at = null where sent_at is not null`],
  ['LH.01', `update lessons set dropped_at = null where dropped_at is not null`],
  ['LH.01', `update lesson_evidence set value = 0 where figure = 'days-late' and value = 2`],
  ['LH.01', `update lesson_evidence set entry_hash = repeat('0', 64) where kind = 'entry'`],
  ['LH.01', `delete from lesson_evidence where kind = 'paper'`],
  ['TINH', `update lesson_issues set check_text = 'Xong chưa?' where number = '15-HD/TU' and withdrawn_at is null`],
  ['TINH', `update lesson_issues set issued_on = '2020-05-28' where withdrawn_at is null`],
  ['TINH', `update lesson_issues set applies = '{"levels":[],"kinds":[],"direct":null,"pilot":null,"form":null}' where withdrawn_at is null`],
  ['LH', `update lesson_issues set withdrawn_at = null, withdrawn_because = null where withdrawn_at is not null`],
  ['LH', `delete from lesson_issues where withdrawn_at is not null`],
  ['MT.02', `update lesson_answers set outcome = 'not-applicable', note = 'Thôi' where outcome = 'done'`],
  ['MT.02', `update lesson_answers set happened_on = '2020-05-20'`],
  ['MT.02', `delete from lesson_answers where outcome = 'explained'`],
])('%s: %s is found', async (organisation, statement) => {
  expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/${organisation}` });
});
