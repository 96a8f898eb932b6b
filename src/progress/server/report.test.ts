import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { readXlsx } from '#platform/documents/excel.ts';
import { lacks, pdfText } from '#platform/documents/testing/office-tools.ts';
import { closePdf } from '#platform/documents/pdf.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { assert } from '#foundation/assert.ts';
import { code, SEASON, seasonInMay, value } from '../testing/season-in-may.ts';
import { progressParts } from './parts.ts';
import { recordFact } from './record-fact.ts';
import { report } from './report.ts';
import { reportContent } from './report-content.ts';
import { reportPaper } from './report-paper.ts';
import { askView } from './view.ts';
import { ok } from '#foundation/result.ts';

let database: TestDatabase;
let shell: Shell;
let office: MadeActor;
const parts = progressParts();
const own = { difficulties: '', proposals: 'Cho phép lùi hạn.\nBổ sung kinh phí.', place: '', signerPost: '', signerName: '' };
const ask = { season: SEASON, level: 'grassroots', asOf: day('2020-05-29') };
const file = async (format: 'docx' | 'pdf' | 'xlsx', more: { unit?: string } = {}) => value(await report(shell, office, { ...ask, ...own, ...more, format }, parts));
const paper = async (unit?: string) =>
  reportPaper(value(await askView(shell, parts, office, unit === undefined ? ask : { ...ask, unit }, async (asked, db) => ok(await reportContent(asked, db, own)))));
const letters = (blocks: Awaited<ReturnType<typeof paper>>['blocks']) => JSON.stringify(blocks);

beforeAll(async () => {
  ({ database, shell } = await seasonInMay());
  office = await makeActor(database.db, 'provincial-office', 'TINH');
  for (const [organisation, kind, on, note] of [
    ['LH.01', 'held', '2020-05-15', ''], ['LH.01', 'direct-election-held', '2020-05-15', ''], ['LH.01', 'reported', '2020-05-20', ''],
    ['LH.02', 'held', '2020-05-21', ''], ['LH.04', 'postponed', '2020-05-22', 'Bí thư mới nhận nhiệm vụ'],
  ] as const) value(await recordFact(shell, SYSTEM, { season: SEASON, organisation, kind, happenedOn: day(on), note }));
});
afterAll(async () => {
  await closePdf();
  await database.close();
});

describe('F08', () => {
  test('is a draft under the issuing committee, with the superior above it', async () => {
    expect(await paper()).toMatchObject({ issuers: ['Tỉnh ủy Vĩnh Long'], symbol: 'BC/TU', draft: 'draft', place: 'Vĩnh Long', signatures: [{ authority: 'T/M Ban Thường vụ' }] });
    expect(await paper()).not.toHaveProperty('superior');
    expect(await paper('LH')).toMatchObject({ superior: 'Đảng bộ tỉnh Vĩnh Long', issuers: ['Huyện ủy Long Hồ'], symbol: 'BC/HU', place: 'Long Hồ' });
    expect(await paper('LH.01')).toMatchObject({ superior: 'Đảng bộ huyện Long Hồ', issuers: ['Đảng ủy xã An Bình'], symbol: 'BC/ĐU' });
  });

  test('says both days in words, the figures, who is late and why one waits, and what the office added', async () => {
    const text = letters((await paper()).blocks);
    for (const words of ['đúng vào ngày 29 tháng 5 năm 2020', '"2/6"', 'Đại hội điểm: 1/1', 'bầu bí thư: 1/2', 'đã báo cáo kết quả 1', 'Chi bộ Tòa án huyện Long Hồ', '28/5/2020', 'Bí thư mới nhận nhiệm vụ', 'Cấp ủy bổ sung trước khi ban hành', 'Bổ sung kinh phí.']) {
      expect(text).toContain(words);
    }
  });

  test('bears the head of the ledger', async () => {
    const head = await database.db.selectFrom('ledger_chains').select(['number', 'hash']).where('chain', '=', SEASON).executeTakeFirstOrThrow();
    expect((await paper()).footer).toBe(`Sổ ghi ${SEASON} · mục ${head.number} · ${head.hash}`);
  });

  test('comes as Word and as PDF whose text copies', async () => {
    const [docx, pdf] = [await file('docx'), await file('pdf')];
    expect([docx.name, pdf.name]).toEqual(['bao-cao-tien-do-TINH-2020-05-29.docx', 'bao-cao-tien-do-TINH-2020-05-29.pdf']);
    expect(Buffer.from(docx.bytes.subarray(0, 2)).toString()).toBe('PK');
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    if (!lacks('pdftotext')) expect(pdfText(pdf.bytes).normalize('NFC').replace(/\s+/g, ' ')).toContain('2/6 tổ chức cơ sở đảng đã đại hội, đạt 33,33%');
  });

  test('comes as a workbook with the sums and every organisation', async () => {
    const book = await readXlsx((await file('xlsx')).bytes);
    assert(book.ok, 'our own workbook can be read');
    const cells = (sheet: string) => book.value.find((each) => each.name === sheet)?.rows.map((row) => row.cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : cell.kind === 'day' ? cell.day : null)));
    expect(cells('Theo cấp ủy')).toContainEqual([null, 'Toàn tỉnh', 6, 6, 2, 2 / 6, 1, 1, 0, 1, 1, 1, 2, 1]);
    expect(cells('Từng tổ chức')?.filter((row) => /^(?:LH|MT)\./.test(String(row[0])))).toHaveLength(6);
    expect(cells('Chậm, tạm hoãn, chờ')?.map((row) => row[0])).toEqual(expect.arrayContaining(['LH.03', 'LH.04']));
  });

  test('of another district is refused', async () => {
    const district = await makeActor(database.db, 'district-office', 'MT');
    expect(code(await report(shell, district, { ...ask, ...own, unit: 'LH', format: 'docx' }, parts))).toBe('not_in_your_range');
  });
});
