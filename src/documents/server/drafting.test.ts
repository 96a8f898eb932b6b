import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeActor } from '#people/testing/actors.ts';
import * as contract from '../contract.ts';
import type { HallVote } from '../core/hall-vote.ts';
import { code, DESK, type Desk, deskInMay, SEASON, value } from '../testing/desk.ts';
import { day } from '#foundation/day.ts';
import { answerCheck } from './answer-check.ts';
import { changeDocument } from './change-document.ts';
import { adoptedParts, documentsForDiscussion, documentOf, followAnchors, nextDraftWithin, presentVersion } from './door.ts';
import { linkTable } from './link-table.ts';
import { listDocuments } from './list-documents.ts';
import { passResult } from './pass-result.ts';
import { followParagraph, showRedline } from './show-redline.ts';
import { organisationPlace } from '#campaigns/server/door.ts';

const VOTE: HallVote = { motion: '00000000-0000-4000-8000-000000000001', kind: 'report', text: 'Thông qua báo cáo chính trị', for: 118, against: 1, other: 0, present: 120, passed: true, decidedOn: day('2020-05-28') };
const LOST: HallVote = { ...VOTE, motion: '00000000-0000-4000-8000-000000000002', text: 'Chỉ tiêu 8%', passed: false };
const TABLE = { caption: 'Kết quả', head: ['Chỉ tiêu', 'Thực hiện'], rows: [['Thu nhập', '60,5']] };
let figure = '60,5';

let desk: Desk;
beforeAll(async () => {
  desk = await deskInMay({ hallVotes: async () => [VOTE, LOST], linkedTable: async (_db, _season, _organisation, which) => (which === 'results' ? { ...TABLE, rows: [['Thu nhập', figure]] } : null) });
});
afterAll(() => desk.world.database.close());

const entries = async () => Number((await desk.world.database.pool.query('select count(*) as n from ledger where chain = $1', [`${SEASON}/LH.02`])).rows[0].n);
const checked = async (document: { id: string; revision: number }, agreed = true, note = '', by = desk.superior) =>
  answerCheck(desk.world.shell, by, contract.answerCheck.input.parse({ ...DESK, document: document.id, revision: document.revision, agreed, note }));

describe('the text of a draft', () => {
  test('is kept tidy, paragraph by paragraph, as one entry that names what stayed by identity alone', async () => {
    const made = value(await desk.make());
    const before = await entries();
    const first = value(await desk.save(made, ['# Kết quả', '  Thu   ngân sách đạt 102%. ', '   ', '# Phương hướng']));
    expect(first.ids).toEqual([1, 2, 3]);
    expect(first.version).toMatchObject({ number: 1, paragraphs: 3, source: 'typed', savedBy: 'Lê Thị Thư' });
    const second = value(await desk.save({ ...made, revision: first.revision }, ['1: # Kết quả', '2: Thu ngân sách đạt 103%.', 'Một đoạn mới.', '3: # Phương hướng']));
    expect(second.ids).toEqual([1, 2, 4, 3]);
    expect(await entries()).toBe(before + 2);
    const { body } = (await desk.world.database.pool.query('select body from ledger where chain = $1 order by number desc limit 1', [`${SEASON}/LH.02`])).rows[0];
    expect(JSON.parse(body).events[0].paragraphs).toEqual([1, { id: 2, kind: 'text', level: 0, label: '', text: 'Thu ngân sách đạt 103%.' }, { id: 4, kind: 'text', level: 0, label: '', text: 'Một đoạn mới.' }, 3]);
  });

  test('a stale page is told who saved and writes nothing', async () => {
    const made = await desk.drafted();
    expect(await desk.save({ ...made, revision: 1 }, ['Khác'])).toMatchObject({ ok: false, problem: { code: 'document_changed_meanwhile', by: 'Lê Thị Thư' } });
    expect(value(await desk.show(made.id)).paragraphs.map(({ text }) => text)).toEqual(['Kết quả', 'Thu ngân sách đạt 102% kế hoạch.', 'Phương hướng', 'Nâng cấp đường liên ấp trong nhiệm kỳ tới.']);
  });

  test('two editors at one moment: one is saved, the other is told', async () => {
    const made = await desk.drafted();
    const codes = (await Promise.all([desk.save(made, ['Người thứ nhất viết.']), desk.save(made, ['Người thứ hai viết.'])])).map(code);
    expect(codes.toSorted()).toEqual(['document_changed_meanwhile', 'ok']);
  });

  test.each([
    [['1: # Kết quả', '1: # Kết quả'], 'paragraph_named_twice'],
    [['99: Đoạn lạ'], 'paragraph_not_found'],
    [['x'.repeat(60_001)], 'paragraph_too_long'],
    [['1: # Kết quả', '2: Thu ngân sách đạt 102% kế hoạch.', '3: # Phương hướng', '4: Nâng cấp đường liên ấp trong nhiệm kỳ tới.'], 'text_unchanged'],
  ])('%# is refused', async (lines, problem) => {
    expect(code(await desk.save(await desk.drafted(), lines))).toBe(problem);
  });

  test('is not open to a neighbour, to members, nor to who only reads', async () => {
    const made = await desk.drafted();
    for (const [kind, at] of [['grassroots-secretary', 'LH.01'], ['member', 'LH.02'], ['mentor', 'LH.02']] as const) {
      expect(code(await desk.save(made, ['Khác'], await makeActor(desk.world.database.db, kind, at)))).toBe('not_in_your_range');
    }
    expect(code(await desk.show(made.id, undefined, 'LH.01', await makeActor(desk.world.database.db, 'grassroots-secretary', 'LH.01')))).toBe('document_not_found');
  });
});

describe('the way of a paper', () => {
  test('drafted, out for opinions, drafted again, checked, passed by a vote, issued with a number, sent, filed', async () => {
    const made = await desk.drafted();
    const out = value(await desk.step(made, 'ask_opinions'));
    expect(out).toMatchObject({ state: 'opinions', draft: 1, presented: 1, number: null });
    expect(code(await desk.save(out, ['Khác']))).toBe('text_not_open');
    const second = value(await desk.step(out, 'next_draft'));
    expect(second).toMatchObject({ state: 'draft', draft: 2, presented: 1 });
    expect(await desk.step(second, 'pass', { motion: VOTE.motion })).toMatchObject({ problem: { code: 'paper_not_checked' } });
    const asked = value(await desk.step(second, 'send_to_check'));
    expect(code(await checked(asked, false))).toBe('reason_needed');
    const back = value(await checked(asked, false, 'Chưa nêu nguyên nhân chủ quan'));
    expect(back).toMatchObject({ state: 'draft', checked: false });
    const agreed = value(await checked(value(await desk.step(back, 'send_to_check'))));
    expect(code(await desk.step(agreed, 'pass'))).toBe('vote_needed');
    expect(code(await desk.step(agreed, 'pass', { motion: made.id }))).toBe('vote_not_found');
    expect(code(await desk.step(agreed, 'pass', { motion: LOST.motion }))).toBe('vote_not_passed');
    const passed = value(await desk.step(agreed, 'pass', { motion: VOTE.motion }));
    expect(passed).toMatchObject({ state: 'passed', number: null, issuedOn: null, presented: 2 });
    expect(code(await desk.step(passed, 'issue', { on: '2020-05-27' }))).toBe('issued_before_passed');
    expect(code(await desk.step(passed, 'issue', { on: '2020-06-30' }))).toBe('day_in_future');
    const issued = value(await desk.step(passed, 'issue', { on: '2020-05-28' }));
    expect(issued).toMatchObject({ state: 'issued', number: '01-BC/ĐH', issuedOn: '2020-05-28' });
    const filed = value(await desk.step(value(await desk.step(issued, 'send')), 'file'));
    expect(await desk.step(filed, 'withdraw', { note: 'Sai' })).toMatchObject({ problem: { code: 'paper_not_in_state', state: 'filed', step: 'withdraw' } });
    const shown = value(await desk.show(made.id));
    expect(shown.steps.map(({ step, byOrganisation }) => `${step} ${byOrganisation.slice(0, 5)}`)).toHaveLength(10);
    expect(shown.steps[3]).toMatchObject({ step: 'answer_check', agreed: false, note: 'Chưa nêu nguyên nhân chủ quan', by: 'Trần Văn Huyện' });
    expect(shown.passed).toMatchObject({ on: '2020-05-28', vote: { for: 118, present: 120 } });
    const other = await desk.drafted({ kind: 'review-report', title: 'Báo cáo kiểm điểm' });
    expect(await desk.step(other, 'pass', { motion: VOTE.motion })).toMatchObject({ problem: { code: 'vote_of_other_paper', title: 'Báo cáo chính trị trình đại hội' } });
    expect(value(await passResult(desk.world.shell, desk.office, { ...DESK, document: other.id }, desk.parts)).votes.map(({ motion }) => motion)).toEqual([LOST.motion]);
    const parts = await desk.world.shell.read(async (db) => adoptedParts(db, (await documentOf(db, made.id)) ?? { seasonId: 0, organisationId: 0 }));
    expect(parts).toMatchObject({ assessment: ['Thu ngân sách đạt 102% kế hoạch.'], direction: ['Nâng cấp đường liên ấp trong nhiệm kỳ tới.'], papers: ['Báo cáo chính trị trình đại hội'] });
  });

  test('a withdrawn number is not given again, and later numbers bear no earlier day', async () => {
    const programme = async () => value(await desk.step(await desk.drafted({ kind: 'action-programme', title: 'Chương trình hành động' }), 'pass', { on: '2020-05-20' }));
    const first = value(await desk.step(await programme(), 'issue', { on: '2020-05-25' }));
    expect(first.number).toBe('01-CTr/ĐU');
    expect(code(await desk.step(first, 'withdraw'))).toBe('reason_needed');
    value(await desk.step(first, 'withdraw', { note: 'In nhầm' }));
    const second = await programme();
    expect(await desk.step(second, 'issue', { on: '2020-05-24' })).toMatchObject({ problem: { code: 'issued_before_last', last: '2020-05-25' } });
    expect(value(await desk.step(second, 'issue', { on: '2020-05-25' })).number).toBe('02-CTr/ĐU');
  });

  test('a blank document does not go out', async () => {
    expect(code(await desk.step(value(await desk.make()), 'ask_opinions'))).toBe('document_empty');
  });

  test('nobody checks the own paper', async () => {
    const office = await makeActor(desk.world.database.db, 'district-office', 'LH');
    const made = value(await desk.make({ organisation: 'LH' }, office));
    expect(code(await answerCheck(desk.world.shell, office, { season: SEASON, organisation: 'LH', document: made.id, revision: 1, agreed: true, note: '' }))).toBe('checks_own_paper');
  });

  test('a title changes while it is drafted', async () => {
    const made = await desk.drafted();
    const renamed = value(await changeDocument(desk.world.shell, desk.office, { ...DESK, document: made.id, revision: made.revision, title: 'Báo cáo chính trị (sửa)', summary: false }));
    expect(renamed).toMatchObject({ title: 'Báo cáo chính trị (sửa)', revision: made.revision + 1 });
    expect(code(await changeDocument(desk.world.shell, desk.office, { ...DESK, document: made.id, revision: made.revision, title: 'Nữa', summary: false }))).toBe('document_changed_meanwhile');
  });
});

describe('drafts of the levels above', () => {
  test('are read once they were put out, and then only the drafts that were', async () => {
    const made = value(await desk.make({ organisation: 'LH', title: 'Dự thảo của huyện' }, desk.superior));
    const at = { season: SEASON, organisation: 'LH', document: made.id };
    const { saveText } = await import('./save-text.ts');
    const { takeStep } = await import('./take-step.ts');
    const saved = value(await saveText(desk.world.shell, desk.superior, contract.saveText.input.parse({ ...at, revision: 1, paragraphs: [{ kind: 'text', text: 'Huyện phấn đấu.' }] })));
    expect(code(await desk.show(made.id))).toBe('document_not_found');
    const out = value(await takeStep(desk.world.shell, desk.superior, contract.takeStep.input.parse({ ...at, revision: saved.revision, step: 'ask_opinions' }), desk.parts));
    const next = value(await takeStep(desk.world.shell, desk.superior, contract.takeStep.input.parse({ ...at, revision: out.revision, step: 'next_draft' }), desk.parts));
    value(await saveText(desk.world.shell, desk.superior, contract.saveText.input.parse({ ...at, revision: next.revision, paragraphs: [{ kind: 'text', text: 'Chưa ai được đọc.' }] })));
    const shown = value(await desk.show(made.id));
    expect(shown.paragraphs.map(({ text }) => text)).toEqual(['Huyện phấn đấu.']);
    expect([shown.document.level, shown.may.write, shown.steps, shown.versions.length]).toEqual(['superior', false, [], 1]);
    expect(await desk.show(made.id, 2)).toMatchObject({ problem: { code: 'version_not_found', number: 2, last: 1 } });
    const list = value(await listDocuments(desk.world.shell, desk.office, DESK, desk.parts));
    expect(list.above.map(({ title }) => title)).toEqual(['Dự thảo của huyện']);
    expect(list.required?.find(({ kind }) => kind === 'superior-drafts')).toMatchObject({ state: 'ready', documents: [made.id] });
    expect(list.required?.find(({ kind }) => kind === 'resolution')).toMatchObject({ state: 'late', dueOn: '2020-05-20', rule: 'R-VK-1' });
    const discussed = await desk.world.shell.read(async (db) => {
      const place = value(await organisationPlace(db, desk.office, 'discuss', DESK));
      return documentsForDiscussion(db, place.season.id, place.organisation.path);
    });
    expect(discussed.find(({ document }) => document.id === made.id)).toMatchObject({ level: 'superior' });
    const [found] = discussed.filter(({ document }) => document.id === made.id);
    expect(found && presentVersion(found.document)).toBe(1);
  });

  test('the Centre’s are kept by the topmost organisation alone', async () => {
    expect(await desk.make({ centre: true })).toMatchObject({ problem: { code: 'centre_kept_above' } });
    const province = await makeActor(desk.world.database.db, 'provincial-office', 'TINH');
    expect(value(await desk.make({ centre: true, organisation: 'TINH' }, province)).level).toBe('centre');
  });
});

describe('two drafts', () => {
  test('are compared to the word, and a paragraph is followed', async () => {
    const out = value(await desk.step(await desk.drafted(), 'ask_opinions'));
    const next = value(await desk.step(out, 'next_draft'));
    value(await desk.save(next, ['1: # Kết quả', '2: Thu ngân sách đạt 103% kế hoạch.', '3: # Phương hướng']));
    const ask = { ...DESK, document: out.id, from: 1, to: 2 };
    const found = value(await showRedline(desk.world.shell, desk.office, ask));
    expect(found.changes.map(({ kind, oldParagraph, newParagraph, sentence }) => [kind, oldParagraph, newParagraph, sentence.vi])).toEqual([
      ['changed', 2, 2, 'Đoạn 2: sửa · Kết quả'], ['removed', 4, null, 'Đoạn 4 của bản cũ: bỏ · Phương hướng'],
    ]);
    expect(found.changes[0]?.words.filter(({ op }) => op !== 'same')).toEqual([{ op: 'del', text: '102' }, { op: 'ins', text: '103' }]);
    expect(value(await followParagraph(desk.world.shell, desk.office, { ...ask, paragraph: 2 }))).toMatchObject({ state: 'kept', at: 2, touched: true, sentence: { vi: 'Đoạn này nay ở đoạn 2 của dự thảo lần 2, đã sửa.' } });
    expect(value(await followParagraph(desk.world.shell, desk.office, { ...ask, paragraph: 4 }))).toMatchObject({ state: 'gone' });
    expect(code(await followParagraph(desk.world.shell, desk.office, { ...ask, paragraph: 9 }))).toBe('paragraph_not_found');
    expect(code(await followParagraph(desk.world.shell, desk.office, { ...ask, paragraph: 2, wordsFrom: 3, wordsTo: 900 }))).toBe('words_outside_paragraph');
    expect(await showRedline(desk.world.shell, desk.office, { ...ask, to: 3 })).toMatchObject({ problem: { code: 'version_not_found', number: 3, last: 2 } });
    const followed = await desk.world.shell.read((db) => followAnchors(db, out.id, 1, 2, [{ paragraph: 2, words: { from: 0, to: 13 } }]));
    expect(followed).toMatchObject([{ state: 'kept', anchor: { paragraph: 2, words: { from: 0, to: 13 } } }]);
  });

  test('accepted changes make the next draft in one entry, with the opinions that led to them', async () => {
    const out = value(await desk.step(await desk.drafted(), 'ask_opinions'));
    const opinion = '00000000-0000-4000-8000-00000000000a';
    const change = { paragraph: 2, from: 18, until: 21, newWords: '105', opinions: [opinion] };
    const run = (changes: readonly (typeof change)[], revision = out.revision) =>
      desk.world.shell.write(`${SEASON}/LH.02`, async (tx) => {
        const place = value(await organisationPlace(tx, desk.office, 'record', DESK));
        const next = await nextDraftWithin(tx, place, { document: out.id, revision, changes });
        if (next.ok) await desk.world.shell.record(tx, place.by, { chain: place.chain, operation: 'opinions.make_next_draft', organisations: ['LH.02'], events: next.value.events });
        return next;
      });
    expect(code(await run([change, { ...change, from: 20, until: 22 }]))).toBe('changes_collide');
    expect(code(await run([change], 1))).toBe('document_changed_meanwhile');
    value(await run([change]));
    const shown = value(await desk.show(out.id));
    expect([shown.document.draft, shown.version.source, shown.paragraphs[1]?.text]).toEqual([2, 'opinions', 'Thu ngân sách đạt 105% kế hoạch.']);
    expect(value(await desk.show(out.id, 1)).paragraphs[1]?.text).toBe('Thu ngân sách đạt 102% kế hoạch.');
  });
});

describe('a linked table', () => {
  test('follows the figures until the paper is passed', async () => {
    const made = await desk.drafted({ kind: 'action-programme', title: 'Chương trình hành động' });
    const ask = { ...DESK, document: made.id, revision: made.revision, paragraph: 2 };
    const linked = value(await linkTable(desk.world.shell, desk.office, { ...ask, which: 'results' }, desk.parts));
    expect(linked.paragraph.table).toMatchObject({ which: 'results', rows: [['Thu nhập', '60,5']] });
    expect(code(await linkTable(desk.world.shell, desk.office, { ...ask, revision: linked.revision, which: 'results' }, desk.parts))).toBe('link_unchanged');
    figure = '61,0';
    expect(value(await desk.show(made.id)).paragraphs[1]?.table?.rows).toEqual([['Thu nhập', '61,0']]);
    value(await desk.step({ ...made, revision: linked.revision }, 'pass'));
    figure = '99,9';
    expect(value(await desk.show(made.id)).paragraphs[1]?.table?.rows).toEqual([['Thu nhập', '61,0']]);
  });
});
