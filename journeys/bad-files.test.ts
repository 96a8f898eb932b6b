import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCongresses, openCongresses } from '#campaigns/contract.ts';
import { addOrganisation, importOrganisations, previewImport, searchOrganisations, showOrganisation } from '#organisations/contract.ts';
import { importPeople, previewImport as previewPeople, searchPeople } from '#people/contract.ts';
import { addPaper, listFacts, listUnits, recordFact, report } from '#progress/contract.ts';
import { listEntries } from '#app/record/contract.ts';
import { PEOPLE_HEADINGS, peopleFile, rawRegisterFile, registerFile } from './testing/files.ts';
import { bad, eachOf, GONE, refusingApp, type RefusingApp } from './testing/refusals.ts';
import { SEASON } from './testing/rights/world.ts';
import { written } from './testing/untouched.ts';

/** What files get that are no lists, too large, or would calculate: a named problem, and nothing is written. And what is accepted although it looks odd. */

let given: RefusingApp;

beforeAll(async () => {
  given = await refusingApp();
}, 120_000);
afterAll(() => given.app.close());

const season = SEASON;
const held = { season, organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' };
const occasion = { on: '2020-06-02', reason: 'Theo quyết định' };

const FIFTY_MB = 50 * 1024 * 1024;
const huge = () => ({ name: 'lon.xlsx', bytes: new Uint8Array(FIFTY_MB).fill(0x41) });
const importing = { onDay: '2020-06-02', reason: 'Nạp danh sách' };
const xlsx = (make: Promise<Uint8Array> | Uint8Array) => async () => ({ name: 'danh-sach.xlsx', bytes: await make });
const csv = (text: string) => () => ({ name: 'danh-sach.csv', bytes: new TextEncoder().encode(text) });
const HEADING = 'Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên trực tiếp;Số đảng viên;Số chi bộ trực thuộc';
const cellRefused = (code: string, cell: string) => ({ says: { rows: [expect.objectContaining({ code, cell })] } });

describe('files', () => {
  test.each(eachOf([
    bad('a register with wrong headings', 'tinh', importOrganisations, importing, 422, 'headings_wrong', { file: xlsx(registerFile([['a', 'b', 'c']], ['Số', 'Tên', 'Ghi chú'])) }),
    bad('a preview with wrong headings', 'tinh', previewImport, { onDay: '2020-06-02' }, 422, 'headings_wrong', { file: xlsx(registerFile([['a', 'b', 'c']], ['Số', 'Tên', 'Ghi chú'])) }),
    bad('a CSV with wrong headings', 'tinh', importOrganisations, importing, 422, 'headings_wrong', { file: csv('Mã;Tên\nA;B\n') }),
    bad('people with wrong headings', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_headings_wrong', { file: xlsx(peopleFile([['a', 'b']], ['Ông bà', 'Nơi ở'])) }),
    bad('a register of 50 MB', 'tinh', importOrganisations, importing, 413, 'body_too_large', { file: huge }),
    bad('people of 50 MB', 'tinh', importPeople, { fromDay: '2020-06-02' }, 413, 'body_too_large', { file: huge }),
    bad('a paper of 50 MB', 'tinh', addPaper, {}, 413, 'body_too_large', { file: huge }),
    bad('a paper of 11 MB', 'tinh', addPaper, {}, 413, 'paper_too_large', { file: () => ({ name: 'a.pdf', bytes: new Uint8Array(11 * 1024 * 1024).fill(0x25) }) }),
    bad('a program as a paper', 'tinh', addPaper, {}, 422, 'paper_type_refused', { file: () => ({ name: 'a.pdf', bytes: new TextEncoder().encode('MZ…') }) }),
    bad('an empty file', 'tinh', addPaper, {}, 422, 'file_missing', { file: () => ({ name: 'a.pdf', bytes: new Uint8Array() }) }),
    bad('no file', 'tinh', importOrganisations, importing, 422, 'file_missing'),
    bad('text that calls itself Excel', 'tinh', importOrganisations, importing, 422, 'not_an_excel_file', { file: xlsx(new TextEncoder().encode('không phải Excel')) }),
    bad('a cell in NFD', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('text_decomposed', 'B2'), file: xlsx(rawRegisterFile(['LH.90', 'Chi bộ mới'.normalize('NFD'), 'Chi bộ cơ sở', 'LH'])) }),
    bad('a text cell =cmd', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'B2'), file: xlsx(registerFile([['LH.90', `=cmd|' /C calc'!A0`, 'Chi bộ cơ sở', 'LH', '', '']])) }),
    bad('a formula', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'E2'), file: xlsx(rawRegisterFile(['LH.90', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH', '<c><f>1+1</f><v>2</v></c>'])) }),
    bad('a formula in a code', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'A2'), file: xlsx(rawRegisterFile(['<c t="str"><f>"LH."&amp;90</f><v>LH.90</v></c>', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH'])) }),
    bad('a CSV with =cmd', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'B2'), file: csv(`${HEADING}\nLH.90;=cmd|'/c calc'!A0;Chi bộ cơ sở;LH;;\n`) }),
    bad('people with a formula', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'B2' })] }, file: xlsx(rawRegisterFile(['Lê Thị Nạp', '<c><f>1+1</f><v>2</v></c>', '', 'LH'], PEOPLE_HEADINGS)) }),
    bad('people in an unknown organisation', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'D2' })] }, file: xlsx(peopleFile([['Lê Thị Nạp', '', '', 'KHONG', '', '']])) }),
    bad('people born on 31/2', 'tinh', previewPeople, {}, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'C2' })] }, file: xlsx(peopleFile([['Lê Thị Nạp', '', '31/2/1970', 'LH', '', '']])) }),
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('what is accepted', () => {
  test('people with a name in decomposed letters are read as they look', async () => {
    const office = await given.as('tinh');
    const bytes = rawRegisterFile(['Lê Thị Nạp'.normalize('NFD'), '', '', 'LH'], PEOPLE_HEADINGS);
    const preview = await office.get(previewPeople, {}, { file: { name: 'nhan-su.xlsx', bytes } });
    expect(JSON.stringify(preview)).toContain('Lê Thị Nạp');
    expect(preview).toMatchObject({ added: 1 });
  });

  test('a CSV with a byte-order mark reads right', async () => {
    const office = await given.as('tinh');
    const bytes = new TextEncoder().encode(`\uFEFF${HEADING}\r\nLH.95;Chi bộ Trạm Thú y;Chi bộ cơ sở;LH;12;\r\n`);
    const preview = await office.get(previewImport, { onDay: '2020-06-02' }, { file: { name: 'danh-sach.csv', bytes } });
    expect(preview).toMatchObject({ rows: 1, wrong: { count: 0 }, added: { count: 1, first: [{ code: 'LH.95', name: 'Chi bộ Trạm Thú y', members: 12 }] } });
    expect(await office.get(importOrganisations, importing, { file: { name: 'danh-sach.csv', bytes } })).toMatchObject({ added: 1, changed: 0 });
    expect(await office.get(showOrganisation, { code: 'LH.95' })).toMatchObject({ name: 'Chi bộ Trạm Thú y', members: 12 });
    expect(await office.get(importOrganisations, importing, { file: { name: 'danh-sach.csv', bytes } })).toMatchObject({ added: 0, changed: 0, unchanged: 1, entry: null });
  });

  test('a day before the merger is still recorded for the one that was merged', async () => {
    expect(await (await given.as('longho')).get(recordFact, { ...held, organisation: GONE })).toMatchObject({ organisation: GONE });
  });

  test('text that looks like SQL or HTML is text', async () => {
    const office = await given.as('tinh');
    const before = await written(given.app.database);
    for (const q of [`'; drop table organisations; --`, '<script>alert(1)</script>', '%', '_', '\\', `' or 1=1 --`, 'x & y | !z', ':*']) {
      expect(await office.get(searchOrganisations, { q })).toEqual({ organisations: [], more: false });
      expect((await office.ask(searchPeople, { text: q })).status).toBe(200);
      expect((await office.ask(listUnits, { season, search: q })).status).toBe(200);
      expect((await office.ask(listEntries, { text: q })).status).toBe(200);
      expect((await office.ask(listCongresses, { season, search: q })).status).toBe(200);
    }
    expect(await written(given.app.database)).toEqual(before);

    const name = `Chi bộ <script>alert("x")</script> '; drop table facts; -- & Cộng sự`;
    await office.get(addOrganisation, { code: 'LH.96', name, kindId: 'grassroots-branch', superior: 'LH', ...occasion });
    expect(await office.get(showOrganisation, { code: 'LH.96' })).toMatchObject({ name });
    expect((await office.get(searchOrganisations, { q: 'script alert' })).organisations).toEqual([expect.objectContaining({ code: 'LH.96', name })]);
    await office.get(openCongresses, { season, unit: 'LH.96' });
    await office.get(recordFact, { ...held, organisation: 'LH.96', happenedOn: '2020-06-02', note: name });
    expect(await office.get(listFacts, { season, organisation: 'LH.96' })).toMatchObject({ facts: [{ note: name }] });
    for (const format of ['docx', 'pdf', 'xlsx'] as const) expect((await office.get(report, { season, unit: 'LH', format, difficulties: name })).length).toBeGreaterThan(5000);
  });
});
