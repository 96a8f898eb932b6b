import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignsParts } from '#campaigns/server/parts.ts';
import { listCongresses as listCongressesContract } from '#campaigns/contract.ts';
import { listCongresses } from '#campaigns/server/read-plans.ts';
import { day } from '#foundation/day.ts';
import { makeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { followUp as followUpContract, listLessons as listContract, showEffect as effectContract } from '../contract.ts';
import { code, given, hold, issueBy, issued, type LessonsInMay, lessonsInMay, PILOT, SEASON, sent, value, write } from '../testing/lessons-in-may.ts';
import { answerCheck, listChecks } from './checks.ts';
import { openChecks } from './door.ts';
import { followUp } from './follow-up.ts';
import { lessonsFile } from './lessons-file.ts';
import { listFigures } from './list-figures.ts';
import { readLesson, readLessons } from './read-lessons.ts';
import { issueLesson, returnLesson, withdrawLesson } from './review-lesson.ts';
import { showEffect } from './show-effect.ts';
import { dropLesson, putLesson, sendLesson } from './write-lesson.ts';

let world: LessonsInMay;
beforeAll(async () => {
  world = await lessonsInMay();
});
afterAll(() => world.database.close());

const checksAt = async (organisation: string) => value(await listChecks(world.shell, SYSTEM, { season: SEASON, organisation }));
const shown = async (lesson: string, actor = SYSTEM) => value(await readLesson(world.shell, actor, { season: SEASON, lesson }));

describe('a lesson is written where it was learned', () => {
  test('its figures come from the record, not from the page', async () => {
    const { figures, choices } = value(await listFigures(world.shell, world.secretary, PILOT));
    expect(figures).toContainEqual({ figure: 'days-late', value: 2, of: null });
    expect(choices.kinds.map(({ id }) => id)).toContain('grassroots-branch');
    const { lesson } = await write(world);
    expect((await shown(lesson)).evidence).toEqual([{ kind: 'figure', figure: 'days-late', value: 2, of: null, note: '' }, { kind: 'paper', note: 'Biên bản 12-BB/ĐU' }]);
  });

  test('an entry is evidence when it is about the organisation, with its hash', async () => {
    const { rows } = await world.database.owner.pool.query<{ number: string; hash: string }>(`select number, hash from ledger where chain = $1 and 'progress.fact_recorded' = any(kinds) order by number desc limit 1`, [SEASON]);
    const [held] = rows;
    const { lesson } = await write(world, { evidence: [{ kind: 'entry', of: 'season', number: Number(held?.number), note: 'Ghi nhận' }] });
    expect((await shown(lesson)).evidence).toEqual([{ kind: 'entry', chain: SEASON, number: Number(held?.number), hash: held?.hash, note: 'Ghi nhận' }]);
    expect(code(await putLesson(world.shell, SYSTEM, given({ evidence: [{ kind: 'entry', of: 'season', number: 9999 }] })))).toBe('evidence_entry_missing');
    expect(code(await putLesson(world.shell, SYSTEM, { ...given({ evidence: [{ kind: 'entry', of: 'season', number: Number(held?.number) }] }), organisation: 'LH.02' }))).toBe('evidence_entry_missing');
  });

  test('the same one sent twice is there once; another under its id is not', async () => {
    const input = given();
    expect(value(await putLesson(world.shell, world.secretary, input)).revision).toBe(1);
    expect(value(await putLesson(world.shell, world.secretary, input)).revision).toBe(1);
    expect(code(await putLesson(world.shell, world.secretary, { ...input, title: 'Khác' }))).toBe('lesson_changed_meanwhile');
    expect(code(await putLesson(world.shell, SYSTEM, { ...input, organisation: 'LH.02', evidence: [] }))).toBe('lesson_not_found');
  });

  test('what cannot be so is named', async () => {
    const { lesson, revision } = await write(world);
    expect(code(await putLesson(world.shell, SYSTEM, given({ lesson, revision: revision + 1, title: 'Khác' })))).toBe('lesson_changed_meanwhile');
    expect(code(await putLesson(world.shell, SYSTEM, given({ lesson, revision })))).toBe('lesson_unchanged');
    expect(code(await putLesson(world.shell, SYSTEM, given({ revision: 1 })))).toBe('lesson_not_found');
    expect(code(await putLesson(world.shell, SYSTEM, given({ applies: { levels: ['moon'] } })))).toBe('level_unknown');
    expect(code(await putLesson(world.shell, SYSTEM, given({ applies: { kinds: ['moon'] } })))).toBe('kind_unknown');
    expect(code(await putLesson(world.shell, SYSTEM, given({ evidence: [{ kind: 'figure', figure: 'count-differences' }] })))).toBe('evidence_figure_missing');
    expect(code(await putLesson(world.shell, world.secretary, { ...given(), organisation: 'LH.02' }))).toBe('not_in_your_range');
  });

  test('it is sent whole, and then lies with the superior until it comes back', async () => {
    const half = await write(world, { check: '', evidence: [] });
    expect(await sendLesson(world.shell, world.secretary, { ...PILOT, ...half })).toEqual({ ok: false, problem: { code: 'lesson_unfinished', missing: ['check', 'evidence'] } });
    const { lesson, revision } = await sent(world);
    expect(code(await putLesson(world.shell, SYSTEM, given({ lesson, revision, title: 'Khác' })))).toBe('lesson_sent');
    const returned = value(await returnLesson(world.shell, world.district, { ...PILOT, lesson, revision, reason: 'Nêu rõ hơn' }));
    expect(returned).toMatchObject({ state: 'draft', returned: 'Nêu rõ hơn', sentAt: null });
    expect(value(await putLesson(world.shell, world.secretary, given({ lesson, revision: returned.revision, title: 'Rõ hơn' }))).state).toBe('draft');
  });

  test('one begun by mistake is dropped', async () => {
    const { lesson, revision } = await write(world);
    expect(value(await dropLesson(world.shell, world.secretary, { ...PILOT, lesson, revision, reason: 'Nhầm' }))).toEqual({ dropped: true });
    expect(code(await readLesson(world.shell, SYSTEM, { season: SEASON, lesson }))).toBe('lesson_not_found');
    expect(code(await putLesson(world.shell, SYSTEM, given({ lesson })))).toBe('lesson_not_found');
  });
});

describe('a superior issues it', () => {
  test('nobody decides on the own lesson', async () => {
    const own = { season: SEASON, organisation: 'LH', lesson: randomUUID() };
    const lesson = value(await putLesson(world.shell, world.district, { ...given({ lesson: own.lesson, evidence: [{ kind: 'paper', note: 'Báo cáo' }] }), organisation: 'LH' }));
    const { revision } = value(await sendLesson(world.shell, world.district, { ...own, revision: lesson.revision }));
    expect(code(await issueLesson(world.shell, world.district, issueBy('LH', { lesson: own.lesson, revision })))).toBe('own_lesson');
    expect(code(await returnLesson(world.shell, world.district, { ...own, revision, reason: 'Thôi' }))).toBe('own_lesson');
    expect((await shown(own.lesson, world.district)).may.issueFor).toEqual([]);
    expect((await shown(own.lesson, world.province)).may.issueFor.map((each) => each.code)).toEqual(['TINH']);
  });

  test('what was not sent, or by somebody who is not above, is not issued', async () => {
    const draft = await write(world);
    expect(code(await issueLesson(world.shell, world.district, issueBy('LH', draft)))).toBe('lesson_not_sent');
    const lesson = await sent(world);
    expect(code(await issueLesson(world.shell, SYSTEM, issueBy('MT', lesson)))).toBe('lesson_not_found');
    expect(code(await issueLesson(world.shell, world.district, issueBy('TINH', lesson)))).toBe('not_in_your_range');
    expect(code(await issueLesson(world.shell, world.district, issueBy('LH', lesson, { on: '2020-05-30' })))).toBe('day_in_future');
    expect(code(await issueLesson(world.shell, world.district, issueBy('LH', { ...lesson, revision: 9 })))).toBe('lesson_changed_meanwhile');
  });

  test('first for the district, then for the province; not the other way round', async () => {
    const lesson = await sent(world);
    value(await issueLesson(world.shell, world.district, issueBy('LH', lesson)));
    expect(code(await issueLesson(world.shell, world.district, issueBy('LH', lesson)))).toBe('issued_already');
    expect((await checksAt('MT.01')).checks.some((check) => check.lesson === lesson.lesson)).toBe(false);
    value(await issueLesson(world.shell, world.province, issueBy('TINH', lesson, { title: 'Toàn tỉnh' })));
    expect((await checksAt('MT.01')).checks.find((check) => check.lesson === lesson.lesson)).toMatchObject({ title: 'Toàn tỉnh', issuer: { code: 'TINH' } });
    expect((await checksAt('LH.02')).checks.find((check) => check.lesson === lesson.lesson)).toMatchObject({ title: 'Toàn tỉnh' });
    value(await withdrawLesson(world.shell, world.province, { season: SEASON, organisation: 'TINH', lesson: lesson.lesson, reason: 'Sửa' }));
    expect((await checksAt('LH.02')).checks.find((check) => check.lesson === lesson.lesson)).toMatchObject({ title: 'Lập danh sách sớm' });
    expect(code(await issueLesson(world.shell, world.province, issueBy('TINH', lesson)))).toBe('lesson_withdrawn');
    expect(code(await withdrawLesson(world.shell, world.province, { season: SEASON, organisation: 'TINH', lesson: lesson.lesson, reason: 'Sửa' }))).toBe('lesson_not_issued');
  });

  test('it is seen by those it is for; a draft is not', async () => {
    const other = await makeActor(world.database.db, 'grassroots-secretary', 'MT.01');
    const draft = await write(world);
    const lesson = await issued(world);
    expect(code(await readLesson(world.shell, other, { season: SEASON, lesson: draft.lesson }))).toBe('lesson_not_found');
    expect(await shown(lesson, other)).toMatchObject({ organisation: { code: null, name: 'Đảng bộ xã An Bình' }, opens: false, may: { write: false, issueFor: [] } });
    const list = value(await readLessons(world.shell, other, listContract.input.parse({ season: SEASON })));
    expect(new Set(list.rows.map((row) => row.state))).toEqual(new Set(['issued']));
    expect(value(await readLessons(world.shell, other, listContract.input.parse({ season: SEASON, search: 'khong co' }))).total).toBe(0);
  });
});

describe('it becomes a check of coming congresses', () => {
  test('only of those it names: a lesson on branches does not come to a party organisation', async () => {
    const lesson = await issued(world, { applies: { kinds: ['grassroots-branch'] } });
    const asked = async (organisation: string) => (await checksAt(organisation)).checks.some((check) => check.lesson === lesson);
    expect([await asked('MT.02'), await asked('MT.01'), await asked('LH.01'), await asked('LH.03')]).toEqual([true, false, false, true]);
  });

  test('the plan says how many are open, and an answer closes one', async () => {
    const fresh = await lessonsInMay();
    try {
      const lesson = await issued(fresh);
      const parts = campaignsParts({ lessonChecks: openChecks });
      const plan = async () => value(await listCongresses(fresh.shell, SYSTEM, listCongressesContract.input.parse({ season: SEASON }), parts)).rows.map((row) => [row.organisation.code, row.lessons.open, row.lessons.all]);
      expect(await plan()).toEqual([['LH', 1, 1], ['LH.01', 0, 0], ['LH.02', 1, 1], ['LH.03', 1, 1], ['LH.04', 1, 1], ['MT', 1, 1], ['MT.01', 1, 1], ['MT.02', 1, 1]]);
      const answer = { season: SEASON, organisation: 'MT.02', lesson, outcome: 'done', note: '', on: day('2020-05-25'), answers: 0 } as const;
      value(await answerCheck(fresh.shell, SYSTEM, answer));
      expect((await plan()).at(-1)).toEqual(['MT.02', 0, 1]);
      expect(code(await answerCheck(fresh.shell, SYSTEM, answer))).toBe('check_answered_meanwhile');
      expect(code(await answerCheck(fresh.shell, SYSTEM, { ...answer, answers: 1 }))).toBe('answer_unchanged');
      expect(code(await answerCheck(fresh.shell, SYSTEM, { ...answer, answers: 1, outcome: 'explained' }))).toBe('note_needed');
      expect(code(await answerCheck(fresh.shell, SYSTEM, { ...answer, answers: 1, on: day('2020-06-25') }))).toBe('day_in_future');
      expect(code(await answerCheck(fresh.shell, SYSTEM, { ...answer, organisation: 'LH.01' }))).toBe('check_not_here');
      const after = value(await followUp(fresh.shell, SYSTEM, followUpContract.input.parse({ season: SEASON, lesson })));
      expect(after.totals).toEqual({ all: 7, open: 6, done: 1, explained: 0, notApplicable: 0, heldOpen: 0 });
      expect(after.rows.at(-1)).toMatchObject({ organisation: 'MT.02', answer: { outcome: 'done' } });
      expect(value(await followUp(fresh.shell, SYSTEM, followUpContract.input.parse({ season: SEASON, unit: 'MT', only: 'open' }))).rows.map((row) => row.organisation)).toEqual(['MT.01', 'MT']);
    } finally {
      await fresh.database.close();
    }
  });

  test('its effect tells before, followed and not followed apart', async () => {
    const fresh = await lessonsInMay();
    try {
      const lesson = await issued(fresh);
      await hold(fresh, 'LH.02', day('2020-05-20'));
      await hold(fresh, 'LH.03', day('2020-05-29'));
      value(await answerCheck(fresh.shell, SYSTEM, { season: SEASON, organisation: 'LH.02', lesson, outcome: 'done', note: '', on: day('2020-05-19'), answers: 0 }));
      const effect = value(await showEffect(fresh.shell, SYSTEM, effectContract.input.parse({ season: SEASON, lesson })));
      expect(effect).toMatchObject({
        before: { congresses: 1, late: { count: 1, of: 1 } }, followed: { congresses: 1, late: { count: 0, of: 1 } }, notFollowed: { congresses: 1, late: { count: 1, of: 1 } }, issuedOn: '2020-05-18',
      });
      expect(effect.rows.map((row) => [row.organisation, row.group, row.daysLate])).toEqual([['LH.03', 'not-followed', 1], ['LH.02', 'followed', 0], ['LH.01', 'before', 2]]);
    } finally {
      await fresh.database.close();
    }
  });
});

test('A05 is made of the own lessons, and of those a superior issued', async () => {
  const form = { place: '', signerPost: '', signerName: '' };
  const own = value(await lessonsFile(world.shell, world.secretary, { ...PILOT, format: 'docx', ...form }));
  expect(own).toMatchObject({ name: 'rut-kinh-nghiem-LH.01.docx' });
  expect(new TextDecoder('latin1').decode(own.bytes.slice(0, 2))).toBe('PK');
  expect(code(await lessonsFile(world.shell, SYSTEM, { season: SEASON, organisation: 'MT.02', format: 'pdf', ...form }))).toBe('lessons_empty');
});
