import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readHead } from '#platform/ledger/append.ts';
import type { FileAnswer } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { HERE, meetingOf, SEASON, value } from '../testing/drafts-in-may.ts';
import { enter, heardInMay, type HeardInMay } from '../testing/heard-in-may.ts';
import { opinionsContract } from '../contract.ts';
import { adoptSynthesis, sendSynthesis } from './adopt.ts';
import { mergeLines, moveOpinion, splitLine } from './arrange-lines.ts';
import { beginSynthesis } from './begin-synthesis.ts';
import { lineOpinions } from './line-opinions.ts';
import { synthesis } from './synthesis.ts';
import { synthesisFile } from './synthesis-file.ts';
import { synthesisParts } from './synthesis-parts.ts';
import { writeLine, writeReport } from './write-line.ts';

const databases: TestDatabase[] = [];
let all: HeardInMay;
let secretary: MadeActor;
beforeEach(async () => {
  all = await heardInMay();
  secretary = all.secretary;
  databases.push(all.database);
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

const MOTION = '00000000-0000-4000-8000-00000000aaaa';
const REFUSED = '00000000-0000-4000-8000-00000000bbbb';
const vote = { kind: 'report', other: 0, present: 45, decidedOn: day('2020-05-20') };
const parts = synthesisParts({ hallVotes: async () => [{ ...vote, motion: MOTION, text: 'Thông qua báo cáo tổng hợp', for: 45, against: 0, passed: true }, { ...vote, motion: REFUSED, text: 'Việc khác', for: 3, against: 42, passed: false }] });
const on = () => ({ ...HERE, document: all.documents.province });
const show = async () => value(await synthesis(all.shell, secretary, on(), parts));
const begin = () => beginSynthesis(all.shell, secretary, on());
const lines = async () => (await show()).sections.flatMap((section) => section.lines);
const lineOf = async (sort: string) => (await lines()).find((line) => line.sort === sort) as Awaited<ReturnType<typeof lines>>[number];
const write = (wish: Partial<Parameters<typeof writeLine>[2]> & { line: string; revision: number }) => writeLine(all.shell, secretary, { ...HERE, wording: 'Có {opinions} của {groups}.', quotations: [], picks: [], state: 'done', ...wish });
const heads = async () => (await readHead(all.database.db, `${SEASON}/LH.01`)).number;
const problemOf = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;
const writeAll = async () => {
  for (const line of await lines()) value(await write({ line: line.id, revision: line.revision }));
};
const adopt = async (wish: object = { motion: MOTION }) => adoptSynthesis(all.shell, secretary, { ...on(), revision: (await show()).report?.revision ?? 0, paper: '', ...wish }, parts);

describe('beginning', () => {
  test('R-HD60-1 every opinion is laid into exactly one line, under its heading, and the numbers add up', async () => {
    expect(await show()).toMatchObject({ report: null, totals: { opinions: 7 }, leftOut: { count: 7 } });
    value(await begin());
    const shown = await show();
    expect(shown.sections.map(({ key, title, opinions }) => [key, title, opinions])).toEqual([['other', 'Nội dung khác', 1], ['h1', 'I- Kết quả thực hiện nghị quyết', 6]]);
    expect(shown.sections.flatMap((section) => section.lines.map(({ sort, title, counts, state }) => [sort, title, counts.opinions, state]))).toEqual([
      ['unclassified', 'Chưa phân loại', 1, 'todo'], ['general', 'Nhất trí chung', 1, 'todo'], ['theme', 'Giao thông, hạ tầng', 3, 'todo'], ['amend', 'Sửa câu chữ', 1, 'todo'], ['single', 'Ý kiến cá biệt', 1, 'todo'],
    ]);
    expect([shown.inReport, shown.leftOut.count, shown.totals.opinions, shown.meetings]).toEqual([7, 0, 7, { meetings: 1, attending: 40 }]);
    expect(await lineOf('theme')).toMatchObject({ counts: { opinions: 3, texts: 2, groups: 1, other: 2, disagree: 1, attending: 40 }, nearGroups: 1, suggestion: 'Có {opinions} của {groups} về giao thông, hạ tầng: {other}, {disagree}.' });
  });

  test('begun again it takes in what came since; lines keep their words and are looked at again', async () => {
    value(await begin());
    const line = await lineOf('theme');
    value(await write({ line: line.id, revision: 1, wording: 'Có {opinions} về cầu đường.' }));
    await enter(all, all.meeting, [{ text: 'Cầu, đường giao thông nông thôn phải nâng cấp sớm.' }, { text: 'Đường giao thông nông thôn liên ấp cần nâng cấp, làm cầu mới.', paragraph: 3 }]);
    expect((await show()).leftOut).toMatchObject({ count: 2, first: [{ group: 'Chi bộ ấp Phú Hòa' }, {}] });
    expect(value(await begin())).toMatchObject({ added: 2 });
    expect(await lineOf('theme')).toMatchObject({ counts: { opinions: 5 }, wording: 'Có {opinions} về cầu đường.', parts: [{ text: 'Có ' }, { kind: 'chip', text: '5 ý kiến' }, { text: ' về cầu đường.' }], state: 'writing' });
    const before = await heads();
    expect(value(await begin())).toMatchObject({ added: 0 });
    expect(await heads()).toBe(before);
  });

  test('without opinions there is nothing to begin', async () => {
    expect(await problemOf(beginSynthesis(all.shell, secretary, { ...HERE, document: all.documents.centre }))).toEqual({ code: 'no_opinions' });
    expect(await problemOf(beginSynthesis(all.shell, secretary, { ...HERE, document: all.documents.neighbour }))).toEqual({ code: 'document_not_found' });
  });
});

describe('writing', () => {
  beforeEach(async () => void value(await begin()));

  test('numbers are computed and never typed; what was typed is said', async () => {
    const line = await lineOf('theme');
    const written = value(await write({ line: line.id, revision: 1, wording: 'Có 14 ý kiến; {opinions}, {pick:a} nêu cầu.', picks: [{ key: 'a', opinions: [all.opinions[0] as string] }], quotations: [all.opinions[0] as string], state: 'writing' }));
    expect(written).toMatchObject({ revision: 2, typedNumbers: ['14'], savedBy: 'Lê Thị Thư', quotations: [{ text: 'Đề nghị nâng cấp cầu, đường giao thông nông thôn trong năm 2021.' }] });
    expect(written.parts.map(({ text }) => text).join('')).toBe('Có 14 ý kiến; 3 ý kiến, 1 ý kiến nêu cầu.');
  });

  test('each number opens to its opinions, copies as one row', async () => {
    const { id } = await lineOf('theme');
    const open = async (wish: object) => value(await lineOpinions(all.shell, secretary, opinionsContract.lineOpinions.input.parse({ ...HERE, line: id, ...wish })));
    expect(await open({})).toMatchObject({ opinions: 3, total: 2, rows: [{ copies: 2, groups: ['Chi bộ ấp Phú Hòa'], quoted: false }, { copies: 1 }] });
    expect(await open({ chip: 'disagree' })).toMatchObject({ opinions: 1, rows: [{ opinion: { kind: 'disagree' } }] });
  });

  test('of two editors in one line the second is told who was first, and nothing is lost', async () => {
    const line = await lineOf('theme');
    const both = await Promise.all([write({ line: line.id, revision: 1, wording: 'Một. {opinions}' }), write({ line: line.id, revision: 1, wording: 'Hai. {opinions}' })]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both.find((each) => !each.ok)).toMatchObject({ problem: { code: 'line_changed_meanwhile', by: 'Lê Thị Thư' } });
  });

  test.each([
    ['an unknown number', { wording: 'Có {abc}.' }, { code: 'chip_unknown', chip: 'abc' }],
    ['done without words', { wording: ' ' }, { code: 'wording_missing' }],
    ['a quotation of another line', { quotations: [3] }, { code: 'quotation_not_of_line' }],
    ['a number of another line', { wording: '{pick:b}', picks: [{ key: 'b', opinions: [3] }] }, { code: 'pick_not_of_line', pick: 'b' }],
    ['an old page', { revision: 7 }, { code: 'line_changed_meanwhile', by: 'Lê Thị Thư' }],
  ])('is refused: %s', async (_name, wish, expected) => {
    const line = await lineOf('theme');
    const named = JSON.parse(JSON.stringify(wish), (_key, each: unknown) => (Array.isArray(each) && each[0] === 3 ? [all.opinions[3]] : each)) as object;
    const before = await heads();
    expect(await problemOf(write({ line: line.id, revision: line.revision, ...named }))).toMatchObject(expected);
    expect(await heads()).toBe(before);
  });

  test('lines are split, merged and refilled; the partition holds', async () => {
    const line = await lineOf('theme');
    const split = value(await splitLine(all.shell, secretary, { ...HERE, line: line.id, revision: line.revision, opinions: [all.opinions[2] as string], title: 'Đường liên ấp' }));
    expect((await lines()).filter(({ sort }) => sort === 'theme').map(({ title, counts }) => [title, counts.opinions]).toSorted()).toEqual([['Giao thông, hạ tầng', 2], ['Đường liên ấp', 1]]);
    const made = (await lines()).find(({ id }) => id === split.line);
    expect(await problemOf(splitLine(all.shell, secretary, { ...HERE, line: split.line, revision: made?.revision ?? 0, opinions: [all.opinions[2] as string], title: 'X' }))).toEqual({ code: 'split_leaves_nothing' });
    value(await moveOpinion(all.shell, secretary, { ...HERE, line: split.line, revision: made?.revision ?? 0, opinions: [all.opinions[3] as string] }));
    expect((await show()).inReport).toBe(7);
    const now = (await lines()).find(({ id }) => id === split.line);
    value(await mergeLines(all.shell, secretary, { ...HERE, line: split.line, revision: now?.revision ?? 0, others: [line.id] }));
    expect((await lines()).find(({ id }) => id === split.line)?.counts.opinions).toBe(4);
    expect((await show())).toMatchObject({ inReport: 7, leftOut: { count: 0 } });
    const other = await lineOf('unclassified');
    expect(await problemOf(mergeLines(all.shell, secretary, { ...HERE, line: other.id, revision: other.revision, others: [split.line] }))).toEqual({ code: 'lines_of_other_sections' });
  });

  test('an opinion that is withdrawn leaves every number that counted it, and no other', async () => {
    const before = await lines();
    await all.database.db.updateTable('opinions').set({ withdrawn_at: all.shell.now(), withdrawn_because: 'Ghi trùng' }).where('id', '=', all.opinions[1] as string).execute();
    const after = await lines();
    expect(after.map(({ sort, counts }) => [sort, counts.opinions])).toEqual(before.map(({ sort, counts }) => [sort, sort === 'theme' ? 2 : counts.opinions]));
  });
});

describe('adopting and sending', () => {
  beforeEach(async () => void value(await begin()));

  test('R-HD60-1 with an opinion left out nothing is adopted, and it is named', async () => {
    await writeAll();
    await enter(all, all.meeting, [{ text: 'Một ý kiến đến sau.' }]);
    expect(await problemOf(adopt())).toMatchObject({ code: 'opinions_left_out', count: 1, opinions: [{ group: 'Chi bộ ấp Phú Hòa', words: 'Một ý kiến đến sau.' }] });
  });

  test('lines that are not done are named', async () => {
    expect(await problemOf(adopt())).toMatchObject({ code: 'lines_not_done', count: 5, titles: expect.arrayContaining(['Giao thông, hạ tầng', 'Ý kiến cá biệt']) });
  });

  test.each([
    ['no vote of this congress', { motion: '00000000-0000-4000-8000-00000000cccc' }, { code: 'motion_not_found' }],
    ['a vote that did not pass', { motion: REFUSED }, { code: 'motion_not_passed', text: 'Việc khác' }],
    ['nothing at all', {}, { code: 'adoption_unfounded' }],
    ['a day to come', { on: day('2020-05-21'), paper: 'Biên bản' }, { code: 'day_in_future', day: '2020-05-21', today: '2020-05-20' }],
    ['an old page', { motion: MOTION, revision: 9 }, { code: 'synthesis_changed_meanwhile', by: 'Lê Thị Thư' }],
  ])('is founded on %s: refused', async (_name, wish, expected) => {
    await writeAll();
    expect(await problemOf(adopt(wish))).toMatchObject(expected);
  });

  test('R-HD60-2 adopted it stands; sent within ten days of the closing; late is said', async () => {
    await writeAll();
    value(await writeReport(all.shell, secretary, { ...on(), revision: 1, general: 'Các ý kiến tập trung; {opinions}.', proposals: 'Đề nghị tỉnh đầu tư cầu Rạch Mương.' }));
    expect(await problemOf(sendSynthesis(all.shell, secretary, on()))).toEqual({ code: 'synthesis_not_adopted' });
    expect(value(await adopt())).toMatchObject({ state: 'adopted', adopted: { on: '2020-05-20', motion: MOTION, for: 45, present: 45 }, dueOn: null, daysLeft: null });
    const line = await lineOf('theme');
    expect(await problemOf(write({ line: line.id, revision: line.revision }))).toEqual({ code: 'synthesis_adopted', state: 'adopted' });
    value(await recordFact(all.shell, SYSTEM, { ...HERE, kind: 'held', happenedOn: day('2020-05-20'), note: '' }));
    all.shell.at('2020-05-31T02:00:00.000Z');
    expect((await show()).report).toMatchObject({ closedOn: '2020-05-20', dueOn: '2020-05-30', daysLeft: -1, late: true });
    expect(value(await sendSynthesis(all.shell, secretary, on()))).toMatchObject({ state: 'sent', sentOn: '2020-05-31', late: true });
    expect(await problemOf(sendSynthesis(all.shell, secretary, on()))).toEqual({ code: 'synthesis_sent', on: '2020-05-31' });
  });

  test('what comes after the adoption changes no number of it', async () => {
    await writeAll();
    value(await adopt({ on: day('2020-05-19'), paper: 'Biên bản đại hội' }));
    await enter(all, all.meeting, [{ text: 'Đến sau đại hội.' }]);
    expect(await show()).toMatchObject({ inReport: 7, totals: { opinions: 7 }, leftOut: { count: 0 }, report: { adopted: { on: '2020-05-19', motion: null, paper: 'Biên bản đại hội' } } });
  });
});

describe('F06 on paper', () => {
  test.each(['docx', 'pdf', 'xlsx'] as const)('as %s, whatever people wrote', async (format) => {
    await enter(all, all.meeting, [{ text: '=HYPERLINK("x") <b>#import "x"</b> $x$ \\u{1F600} @a', paragraph: 2 }]);
    value(await begin());
    const file = value(await synthesisFile(all.shell, secretary, { ...on(), format, signedAt: '', signer: '' })) as FileAnswer;
    expect(file.name).toBe(`tong-hop-gop-y-LH.01.${format}`);
    expect(file.bytes.length).toBeGreaterThan(3000);
  });

  test('not begun there is no paper', async () => {
    expect(await problemOf(synthesisFile(all.shell, secretary, { ...on(), format: 'docx', signedAt: '', signer: '' }))).toEqual({ code: 'synthesis_not_begun' });
  });
});

test('who holds no duty here reads nothing and writes nothing', async () => {
  const stranger = await makeActor(all.database.db, 'grassroots-secretary', 'LH.02', { name: 'Người khác' });
  expect(await problemOf(synthesis(all.shell, stranger, on(), parts))).toEqual({ code: 'not_in_your_range' });
  expect(await problemOf(beginSynthesis(all.shell, stranger, on()))).toEqual({ code: 'not_in_your_range' });
});

test('another meeting of a second branch counts as a second group', async () => {
  const { id } = await meetingOf(all.shell, [all.documents.province], { group: 'Chi bộ ấp Phú An', attending: 12 });
  await enter(all, id, [{ text: 'Cầu đường giao thông nông thôn cần nâng cấp sớm.' }]);
  value(await begin());
  expect((await lineOf('theme')).counts).toMatchObject({ opinions: 4, groups: 2, organisations: 1, attending: 52 });
});
