import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { congressPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import { day } from '#foundation/day.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { OfficialPaper } from '#platform/documents/official.ts';
import * as contract from '../../contract.ts';
import { code, type DossierDesk, ELECTION, OWN, systemDesk, value, WRITTEN } from '../../testing/dossier-desk.ts';
import { file } from '../file.ts';
import type { Elected } from '../parts.ts';
import { decisionOf, findDossier } from '../store.ts';
import { decisionPaper } from './decision-paper.ts';
import type { PaperSetting } from './head.ts';
import { letterPaper } from './letter-paper.ts';
import { planPaperFile } from './plan-paper.ts';
import { submissionPaper } from './submission-paper.ts';

const ELECTED: Elected[] = [
  { election: ELECTION, office: 'committee', title: { vi: 'Ban chấp hành', en: 'Committee' }, names: ['Nguyễn Văn An', 'Trần Thị Bé', 'Lê Minh Châu'] },
  { election: null, office: 'secretary', title: { vi: 'Bí thư', en: 'Secretary' }, names: ['Nguyễn Văn An'] },
  { election: null, office: 'upper-delegates', title: { vi: 'Đại biểu', en: 'Delegates' }, names: ['Lê Minh Châu'] },
];
let desk: DossierDesk;
let setting: PaperSetting;
let result: string;

beforeAll(async () => {
  desk = await systemDesk({ elected: async () => ELECTED });
  value(await desk.plan());
  await desk.held();
  result = await desk.received('result');
  value(await desk.decide(result, { outcome: 'approved-in-part', note: 'Sớm phân công nhiệm vụ.', refused: [{ name: 'Trần Thị Bé', office: 'committee', reason: 'Chưa đủ tiêu chuẩn' }] }));
  const { db } = desk.world.database;
  const place = value(await congressPlace(db, SYSTEM, 'read', OWN));
  const superior = await findOrganisation(db, { code: 'LH' });
  const above = await findOrganisation(db, { code: 'TINH' });
  setting = { place, superior, above, today: day('2020-05-29'), signedAt: '', signer: '' };
});
afterAll(() => desk.world.database.close());

/** All that is printed in the body, one block a line. */
const body = ({ blocks }: OfficialPaper): string =>
  blocks.map((block) => (block.kind === 'table' ? JSON.stringify([block.rows, block.sums]) : typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join(''))).join('\n');

describe('A02 the decision on a result', () => {
  test('bears the number that was recorded, lists who is approved and names who is not', async () => {
    const { db } = desk.world.database;
    const [dossier, decision] = [await findDossier(db, result), await decisionOf(db, result)];
    assert(dossier && decision, 'the result was decided on');
    const paper = decisionPaper(setting, dossier, decision, ELECTED);
    expect(paper).toMatchObject({ kind: 'QUYẾT ĐỊNH', number: 45, symbol: 'QĐ/HU', superior: 'Đảng bộ tỉnh Vĩnh Long', issuers: ['Huyện ủy Long Hồ'], place: 'Long Hồ', dated: '2020-05-29' });
    const text = body(paper);
    expect(text).toContain('Ban chấp hành: 2 đồng chí, gồm: Nguyễn Văn An, Lê Minh Châu.');
    expect(text).toContain('Điều 2. Không chuẩn y các trường hợp sau:');
    expect(text).toContain('Đồng chí Trần Thị Bé, ban chấp hành: Chưa đủ tiêu chuẩn.');
    expect(text).toContain('Điều 4. Đảng ủy xã Bình Hòa Phước');
    // Delegates to the upper congress are not for the superior to approve.
    expect(text).not.toContain('Đại biểu');
  });
});

test('A01 names everybody who was elected and is a draft until it is sent', async () => {
  const dossier = await findDossier(desk.world.database.db, result);
  const sent = submissionPaper(setting, { dossier: dossier ?? null, heldOn: day('2020-05-20'), elected: ELECTED, pieces: [] });
  expect(sent).toMatchObject({ kind: 'TỜ TRÌNH', number: 5, symbol: 'TTr/ĐU', addressed: { word: 'Kính trình', to: ['Ban Thường vụ Huyện ủy Long Hồ'] } });
  expect(body(sent)).toContain('Ban chấp hành: 3 đồng chí');
  expect(submissionPaper(setting, { dossier: null, heldOn: day('2020-05-20'), elected: [], pieces: [] })).toMatchObject({ draft: 'draft' });
});

test('P01 adds up the budget and keeps the days', () => {
  const text = body(planPaperFile(setting, { ...WRITTEN, steps: WRITTEN.steps.map((each) => ({ ...each, from: day(each.from), until: day(each.until) })) }));
  expect(text).toContain('Căn cứ Chỉ thị số 35-CT/TW');
  expect(text).toContain('10/2/2020 – 14/2/2020');
  expect(text).toContain('["","Cộng","3.500.000"]');
});

test('P01 keeps the place of what is still blank, to be written by hand', () => {
  const { blocks } = planPaperFile(setting, { ...WRITTEN, steps: [], budget: [], duties: [] });
  const at = (heading: string) => blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1];
  for (const heading of ['KINH PHÍ', 'TỔ CHỨC THỰC HIỆN', 'CÁC BƯỚC, THỜI GIAN VÀ NGƯỜI THỰC HIỆN']) expect(at(heading)).toMatchObject({ kind: 'paragraph', text: expect.stringMatching(/^…{10,}$/) });
});

test('P09 numbers its points only where there are several', async () => {
  const id = await desk.approved('programme');
  const [dossier, decision] = [await findDossier(desk.world.database.db, id), await decisionOf(desk.world.database.db, id)];
  assert(dossier && decision, 'the programme was decided on');
  const of = (more: object) => body(letterPaper(setting, { ...dossier, kind: 'documents' }, { ...decision, ...more, named: true }, []));
  expect(of({ note: '' })).toMatch(/^Duyệt /m);
  expect(of({ note: '' })).not.toMatch(/^1\. /m);
  expect(of({ note: 'Chú ý.' })).toMatch(/^1\. Duyệt [^]*^2\. Ý kiến chỉ đạo:/m);
});

test('every paper is kept where it is issued, named by its kind', async () => {
  const dossier = (await findDossier(desk.world.database.db, result)) ?? null;
  expect(submissionPaper(setting, { dossier, heldOn: day('2020-05-20'), elected: ELECTED, pieces: [] }).recipients?.at(-1)).toBe('Lưu Đảng ủy');
  expect(planPaperFile(setting, { ...WRITTEN, steps: [] }).recipients?.at(-1)).toBe('Lưu Đảng ủy');
});

test('P09 says what is approved; papers that cannot be made yet are refused', async () => {
  const id = await desk.approved('documents');
  const [dossier, decision] = [await findDossier(desk.world.database.db, id), await decisionOf(desk.world.database.db, id)];
  assert(dossier && decision, 'the documents were decided on');
  expect(letterPaper(setting, dossier, { ...decision, named: true }, [])).toMatchObject({ number: 45, addressed: { word: 'Kính gửi', to: ['Đảng ủy xã Bình Hòa Phước'] } });
  const refused = [{ name: 'Lê Văn Tư', office: 'committee', reason: 'Quá tuổi', salt: 'a' }] as const;
  expect(JSON.stringify(letterPaper(setting, dossier, { ...decision, refused, named: true }, []))).toContain('Lê Văn Tư');
  expect(JSON.stringify(letterPaper(setting, dossier, { ...decision, refused, named: false }, []))).not.toContain('Lê Văn Tư');
  const ask = (form: 'P09' | 'A02', dossierId: string) => file(desk.world.shell, SYSTEM, contract.file.input.parse({ ...OWN, form, dossier: dossierId }), desk.parts);
  expect(code(await ask('A02', id))).toBe('paper_not_ready');
  expect(code(await ask('P09', result))).toBe('paper_not_ready');
  expect(value(await ask('P09', id))).toMatchObject({ name: 'cong-van-duyet-lh-02.docx' });
});
