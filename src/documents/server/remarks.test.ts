import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { remarks as remarksContract, addRemark as addContract } from '../contract.ts';
import { at, documentAt, redrafted, seasonInMay, type SeasonInMay, value, written } from '../testing/drafts.ts';
import { addRemark, answerRemark, remarks } from './remarks.ts';
import { updateDocument } from './store.ts';

let season: SeasonInMay;
let district: MadeActor;
let secretary: MadeActor;
let both: MadeActor;

beforeAll(async () => {
  season = await seasonInMay();
  district = await makeActor(season.database.db, 'district-office', 'LH', { name: 'Trần Thị Huyện' });
  secretary = await makeActor(season.database.db, 'grassroots-secretary', 'LH.02', { name: 'Lê Văn Xã' });
  both = await makeActor(season.database.db, 'congress-secretariat', 'LH.02', { name: 'Võ Hai Việc', more: [{ kind: 'district-office', organisation: 'LH' }] });
});
afterAll(() => season.database.close());

const draft = () => documentAt(season.database.db, 'LH.02');
const add = (who: MadeActor, document: string, more: object) => addRemark(season.shell, who, addContract.input.parse({ ...at('LH.02'), document, version: 1, text: 'Nêu rõ số liệu.', ...more }));
const show = async (document: string, version?: number) => value(await remarks(season.shell, secretary, remarksContract.input.parse({ ...at('LH.02'), document, version })));
const problem = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;

describe('remarks on a draft', () => {
  test('the superior demands, the own desk notes; in the order of the text', async () => {
    const { id } = await draft();
    value(await add(secretary, id, { paragraph: 4, text: 'Kiểm tra lại.' }));
    value(await add(district, id, { paragraph: 2, words: { from: 0, until: 13 }, must: true }));
    value(await add(district, id, { text: 'Nhìn chung đạt.' }));
    const { remarks: all, counts, may } = await show(id);
    expect(all.map((each) => [each.source, each.must, each.now?.paragraph ?? null, each.byOrganisation])).toEqual([
      ['superior', false, null, 'Huyện ủy Long Hồ'], ['superior', true, 2, 'Huyện ủy Long Hồ'], ['own', false, 4, 'Đảng bộ xã Bình Hòa Phước'],
    ]);
    expect(all[1]?.said).toEqual({ paragraph: 2, words: { from: 0, until: 13 }, quote: 'Thu ngân sách đạt 102% kế hoạch.' });
    expect(counts).toEqual({ all: 3, open: 3, mustOpen: 1 });
    expect(may).toEqual({ add: true, must: false, answer: true });
    expect(await problem(add(secretary, id, { must: true }))).toEqual({ code: 'must_only_from_superior' });
  });

  test('whoever serves in both offices demands as the superior and notes as the own desk', async () => {
    const { id } = await draft();
    value(await add(both, id, { must: true }));
    value(await add(both, id, {}));
    expect((await show(id)).remarks.map((each) => [each.must, each.source]).toSorted()).toEqual([[false, 'own'], [true, 'superior']]);
  });

  test('words are followed while the draft is written on and into the next one; what is gone says so', async () => {
    const { db } = season.database;
    const document = await draft();
    value(await add(district, document.id, { paragraph: 2, words: { from: 4, until: 13 } }));
    value(await add(district, document.id, { paragraph: 4 }));
    const edited = await redrafted(db, document, document.version, written('# Kết quả', 'Năm 2019, thu ngân sách đạt 102% kế hoạch.', '# Phương hướng', 'Nâng cấp đường liên ấp.'), true);
    const [first] = (await show(document.id)).remarks;
    expect(first?.now).toMatchObject({ state: 'kept', paragraph: 2, touched: true });
    expect('Năm 2019, thu ngân sách đạt 102% kế hoạch.'.slice(first?.now?.words?.from, first?.now?.words?.until)).toBe('ngân sách');
    await redrafted(db, document, edited, written('# Phương hướng', 'Xây ba cầu mới.', '# Kết quả', 'Năm 2019, thu ngân sách đạt 103% kế hoạch.'));
    const next = await show(document.id);
    expect(next.version).toBe(2);
    const kept = next.remarks.find((each) => each.said?.paragraph === 2)?.now;
    expect('Năm 2019, thu ngân sách đạt 103% kế hoạch.'.slice(kept?.words?.from, kept?.words?.until)).toBe('ngân sách');
    expect(next.remarks.find((each) => each.said?.paragraph === 4)).toMatchObject({ version: 1, said: { quote: 'Nâng cấp đường liên ấp.' }, now: { state: 'gone', paragraph: null } });
    expect((await show(document.id, 1)).remarks).toHaveLength(2);
  });

  test('an answer explains or says done; the page must know the answer that stands', async () => {
    const { id } = await draft();
    const { id: remark } = value(await add(district, id, { paragraph: 2, must: true }));
    const answer = (more: object) => answerRemark(season.shell, secretary, { ...at('LH.02'), document: id, remark, answer: 'explained', text: 'Số liệu của Chi cục Thống kê.', before: null, ...more });
    const { answeredAt } = value(await answer({}));
    expect((await show(id)).remarks[0]?.answer).toEqual({ kind: 'explained', text: 'Số liệu của Chi cục Thống kê.', by: 'Lê Văn Xã', at: answeredAt, version: 1 });
    expect((await show(id)).counts).toEqual({ all: 1, open: 0, mustOpen: 0 });
    expect(await problem(answer({}))).toEqual({ code: 'remark_answered_meanwhile', savedBy: 'Lê Văn Xã' });
    value(await answer({ answer: 'done', text: '', before: answeredAt }));
    expect((await show(id)).remarks[0]?.answer?.kind).toBe('done');
    expect(await problem(answer({ answer: 'explained', text: '', before: (await show(id)).remarks[0]?.answer?.at }))).toEqual({ code: 'explanation_missing' });
    expect(await problem(answer({ remark: '00000000-0000-4000-8000-000000000000' }))).toEqual({ code: 'remark_not_found' });
  });

  test('refusals', async () => {
    const document = await draft();
    expect(await problem(add(district, document.id, { version: 2 }))).toEqual({ code: 'version_not_in_hand', inHand: 1 });
    expect(await problem(add(district, document.id, { paragraph: 99 }))).toEqual({ code: 'paragraph_not_found' });
    expect(await problem(add(district, document.id, { paragraph: 2, words: { from: 5, until: 500 } }))).toEqual({ code: 'words_not_in_paragraph' });
    expect(await problem(add(district, document.id, { words: { from: 0, until: 3 } }))).toEqual({ code: 'words_not_in_paragraph' });
    const foreign = await documentAt(season.database.db, 'LH.03');
    expect(await problem(add(district, foreign.id, {}))).toEqual({ code: 'document_not_found' });
    await updateDocument(season.database.db, { ...document, state: 'passed', passed: { motion: null, on: '2020-05-20' as never } });
    expect(await problem(add(district, document.id, {}))).toEqual({ code: 'draft_decided', state: 'passed' });
  });
});
