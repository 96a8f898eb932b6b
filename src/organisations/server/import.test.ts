import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import type { UploadedFile } from '#foundation/contract.ts';
import { day, endOfDay } from '#foundation/day.ts';
import type { Actor } from '#platform/actor.ts';
import { SYSTEM } from '#platform/actor.ts';
import { readXlsx, toXlsx } from '#platform/documents/excel.ts';
import type { Exchange } from '#platform/http/route.ts';
import { treeAsOf } from '../core/tree.ts';
import { closeOrganisation } from './close-organisation.ts';
import { findOrganisation, registerHistory, registerNumber } from './door.ts';
import { exportOrganisations } from './export-register.ts';
import { importBoard } from './import-board.ts';
import { importFile, importOrganisations, previewImport, showImport } from './import-file.ts';
import { importRegister } from './import-register.ts';
import { importTemplate } from './import-template.ts';
import { renameOrganisation } from './rename-organisation.ts';
import { FOUNDED, officer, plant, row, SMALL, testShell, TODAY } from './testing/register.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await plant(testShell(database));
  await closeOrganisation(testShell(database), SYSTEM, { code: 'MT.02.1', on: day('2020-03-01'), reason: 'Giải thể' });
});
afterAll(() => database.close());

const HEADING = 'Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên trực tiếp;Số đảng viên;Số chi bộ trực thuộc';
const csv = (...lines: string[]): UploadedFile => ({ name: 'danh-sach.csv', bytes: new TextEncoder().encode([HEADING, ...lines].join('\r\n')) });
const exchange = (file: UploadedFile): Exchange => ({ address: '', device: '', token: undefined, setToken: () => {}, clearToken: () => {}, file });
const preview = (file: UploadedFile, actor: Actor = SYSTEM, more: { onDay?: typeof TODAY; normalise?: 'yes' | 'no' } = {}) =>
  previewImport(testShell(database), actor, { onDay: TODAY, normalise: 'no', ...more }, exchange(file));
const bring = (file: UploadedFile, more: { actor?: Actor; normalise?: 'yes' } = {}) =>
  importFile(testShell(database), more.actor ?? SYSTEM, { file, onDay: TODAY, reason: 'Rà soát danh sách', normalise: more.normalise ?? 'no' });

describe('a file that is not a list', () => {
  const named = (name: string, bytes: Uint8Array): UploadedFile => ({ name, bytes });
  test.each<[string, UploadedFile]>([
    ['headings_wrong', named('a.csv', new TextEncoder().encode('Mã;Tên\nA;B'))],
    ['not_an_excel_file', named('a.xlsx', new TextEncoder().encode('Mã tổ chức'))],
    ['not_an_excel_file', named('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6]))],
    ['not_utf8', named('a.csv', new Uint8Array([0x4d, 0xe3, 0x20, 0xff, 0xfe, 0x9a]))],
    ['broken_quotes', csv('"A;B')],
    ['no_rows', csv()],
    ['too_many_rows', csv(...Array.from({ length: 100_001 }, (_, index) => `A${index};B;branch;LH`))],
    ['file_too_large', named('a.csv', new Uint8Array(11 * 1024 * 1024).fill(0x41))],
  ])('%s', async (code, file) => {
    expect(await preview(file)).toMatchObject({ ok: false, problem: { code } });
    expect(await bring(file)).toMatchObject({ ok: false, problem: { code } });
  });

  test('a day to come is refused', async () => {
    expect(await preview(csv('A;B;branch;LH.01'), SYSTEM, { onDay: day('2020-05-30') })).toMatchObject({ problem: { code: 'day_in_future', today: TODAY } });
  });
});

describe('a row that is not right is named by its cell, and nothing is written', () => {
  test.each<[string, string, string[]]>([
    ['code_twice', 'A3', ['X1;Một;Chi bộ trực thuộc;LH.01', 'X1;Hai;Chi bộ trực thuộc;LH.01']],
    ['kind_not_listed', 'C2', ['X1;Một;Hội;LH.01']],
    ['superior_not_found', 'D2', ['X1;Một;Chi bộ trực thuộc;KHONG']],
    ['superior_missing', 'D2', ['LH.01;Đảng bộ xã Đồng Phú;Đảng bộ cơ sở;']],
    ['superior_is_closed', 'D2', ['X1;Một;Chi bộ trực thuộc;MT.02.1']],
    ['row_is_closed', 'A2', ['MT.02.1;Chi bộ ấp Chánh An;Chi bộ trực thuộc;MT.02']],
    ['below_itself', 'D2', ['LH;Huyện ủy Long Hồ;Huyện ủy;LH.01', 'LH.01;Đảng bộ xã Đồng Phú;Đảng bộ cơ sở;LH']],
    ['below_itself', 'D2', ['X1;Một;Chi bộ trực thuộc;X1']],
    ['level_not_below', 'D2', ['X1;Một;Huyện ủy;LH.01']],
    ['superior_has_no_level_below', 'D2', ['X1;Một;Chi bộ trực thuộc;LH.02']],
    ['level_above_subordinate', 'C2', ['LH.01;Đảng bộ xã Đồng Phú;Chi bộ trực thuộc;LH']],
    ['cell_with_formula', 'B2', ['X1;=cmd|/c calc;Chi bộ trực thuộc;LH.01']],
    ['text_decomposed', 'B2', [`X1;${'Chi bộ ấp Một'.normalize('NFD')};Chi bộ trực thuộc;LH.01`]],
    ['number_wrong', 'E2', ['X1;Một;Chi bộ trực thuộc;LH.01;ba mươi']],
  ])('%s in %s', async (code, cell, lines) => {
    const number = await registerNumber(database.db);
    expect(await preview(csv(...lines))).toMatchObject({ ok: true, value: { wrong: { first: expect.arrayContaining([expect.objectContaining({ code, cell })]) } } });
    const brought = await bring(csv(...lines, 'OK1;Chi bộ tốt;Chi bộ trực thuộc;LH.01'));
    expect(brought).toMatchObject({ ok: false, problem: { code: 'rows_not_right', rows: expect.arrayContaining([expect.objectContaining({ code, cell })]) } });
    expect(await registerNumber(database.db)).toBe(number);
    expect(await findOrganisation(database.db, { code: 'OK1' })).toBeUndefined();
  });

  test('state_began_later, when the day lies before a change already known', async () => {
    await renameOrganisation(testShell(database), SYSTEM, { code: 'MT.01', name: 'Đảng bộ thị trấn Cái Nhum mới', on: day('2020-05-01'), reason: 'Đổi tên' });
    const file = csv('MT.01;Đảng bộ thị trấn Cái Nhum;Đảng bộ cơ sở;MT');
    expect(await preview(file, SYSTEM, { onDay: day('2020-04-01') })).toMatchObject({ ok: true, value: { wrong: { first: [{ code: 'state_began_later', cell: 'A2', other: '2020-05-01' }] } } });
  });

  test('row_out_of_range, for what is new or changed outside the duty', async () => {
    const actor = await officer(database, 'LH', ['read', 'register']);
    const file = csv('MT.01;Tên khác;Đảng bộ cơ sở;MT', 'MT.09;Mới;Đảng bộ cơ sở;MT', 'LH.09;Mới;Đảng bộ cơ sở;LH', 'VL;Tỉnh ủy Vĩnh Long;Tỉnh ủy;');
    expect(await preview(file, actor)).toMatchObject({ ok: true, value: { added: { count: 2 }, unchanged: 1, wrong: { count: 2, first: [{ code: 'row_out_of_range', cell: 'A2' }, { code: 'row_out_of_range', cell: 'A3' }] } } });
    expect(await bring(csv('MT.09;Mới;Đảng bộ cơ sở;MT'), { actor })).toMatchObject({ problem: { code: 'rows_not_right' } });
  });
});

describe('a good list', () => {
  test('shows new, changed, unchanged and missing ones first, then does what it showed, and nothing the second time', async () => {
    const file = csv('LH.01;Đảng bộ xã Đồng Phú;Đảng bộ cơ sở;LH;45;', 'LH.02;Chi bộ Trường THPT Long Hồ;Chi bộ cơ sở;LH;12', 'LH.05;Đảng bộ xã Bình Hòa Phước;Đảng bộ cơ sở;LH;30;4', 'LH.05.1;Chi bộ ấp Phước Định;Chi bộ trực thuộc;LH.05;');
    const office = await officer(database, 'LH', ['read', 'register']);
    expect(await preview(file, office)).toMatchObject({
      ok: true,
      value: {
        rows: 4, unchanged: 0,
        added: { count: 2, first: [{ code: 'LH.05' }, { code: 'LH.05.1' }] },
        changed: { count: 2, first: [{ code: 'LH.01', fields: [{ field: 'members', was: 40, becomes: 45 }] }, { code: 'LH.02', fields: [{ field: 'name' }] }] },
        missing: { count: 3, first: [{ code: 'LH' }, { code: 'LH.01.1' }, { code: 'LH.01.2' }] },
        wrong: { count: 0 },
      },
    });
    expect(await bring(file, { actor: office })).toMatchObject({ ok: true, value: { added: 2, changed: 2, unchanged: 0, missing: 3 } });
    // An empty number keeps what was known: LH.01 still has its two branches.
    expect(await findOrganisation(database.db, { code: 'LH.01' })).toMatchObject({ members: 45, branches: 2, revision: 2 });
    expect(await findOrganisation(database.db, { code: 'LH.05.1' })).toMatchObject({ depth: 3 });
    const number = await registerNumber(database.db);
    expect(await bring(file, { actor: office })).toEqual({ ok: true, value: { added: 0, changed: 0, unchanged: 4, missing: 3, entry: null } });
    expect(await registerNumber(database.db)).toBe(number);
    const tree = treeAsOf(await registerHistory(database.db), day('2020-05-28'), endOfDay(TODAY));
    expect(tree.byCode('LH.05')).toBeUndefined();
    expect(tree.byCode('LH.01')?.members).toBe(40);
  });

  test('a CSV with a byte order mark reads right', async () => {
    const bytes = csv('MT.07;Đảng bộ xã Mỹ An;Đảng bộ cơ sở;MT;50').bytes;
    const marked = { name: 'a.csv', bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]) };
    expect(await preview(marked)).toMatchObject({ ok: true, value: { added: { count: 1, first: [{ code: 'MT.07', name: 'Đảng bộ xã Mỹ An' }] }, wrong: { count: 0 } } });
  });

  test('decomposed text is taken over composed when that is asked for', async () => {
    const file = csv(`MT.08;${'Đảng bộ xã Mỹ Phước'.normalize('NFD')};Đảng bộ cơ sở;MT;50`);
    expect(await bring(file, { normalise: 'yes' })).toMatchObject({ ok: true, value: { added: 1 } });
    expect((await findOrganisation(database.db, { code: 'MT.08' }))?.name).toBe('Đảng bộ xã Mỹ Phước'.normalize('NFC'));
  });

  test('moves a subtree', async () => {
    const actor = await officer(database, 'VL', ['register']);
    expect(await bring(csv('LH.05;Đảng bộ xã Bình Hòa Phước;Đảng bộ cơ sở;MT;30;4'), { actor })).toMatchObject({ ok: true, value: { changed: 1 } });
    const mt = await findOrganisation(database.db, { code: 'MT' });
    expect((await findOrganisation(database.db, { code: 'LH.05.1' }))?.path.startsWith(mt?.path ?? '!')).toBe(true);
  });

  test('tells how far it has come to the one who sent it', async () => {
    const board = importBoard();
    const importId = '7c0f1b0e-9df5-4b1c-9c5b-0d9b7a1c2d3e';
    const result = await importOrganisations(board)(testShell(database), SYSTEM, { onDay: TODAY, reason: 'x', normalise: 'no', importId }, exchange(csv('MT.10;Đảng bộ xã Tân An Hội;Đảng bộ cơ sở;MT')));
    expect(result).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await showImport(board)(testShell(database), SYSTEM, { importId }, exchange(csv()))).toMatchObject({ ok: true, value: { stage: 'done' } });
    expect(await showImport(board)(testShell(database), await officer(database, 'LH', ['register']), { importId }, exchange(csv()))).toMatchObject({ problem: { code: 'import_not_found' } });
  });
});

describe('files out', () => {
  test('the template, filled in, is a list; its other sheets explain', async () => {
    const made = await importTemplate(testShell(database), SYSTEM, { language: 'vi' });
    if (!made.ok) throw new Error('no template');
    const sheets = await readXlsx((made.value as { bytes: Uint8Array }).bytes);
    expect(sheets.ok && sheets.value.map((sheet) => sheet.name)).toEqual(['Danh sách', 'Hướng dẫn', 'Loại hình']);
    expect(await preview({ name: 'mau.xlsx', bytes: (made.value as { bytes: Uint8Array }).bytes })).toMatchObject({ ok: false, problem: { code: 'no_rows' } });
  });

  test('what was exported and handed in again changes nothing', async () => {
    const made = await exportOrganisations(testShell(database), SYSTEM, { language: 'vi' });
    if (!made.ok) throw new Error('no export');
    const file = made.value as { name: string; bytes: Uint8Array };
    expect(await preview({ name: file.name, bytes: file.bytes })).toMatchObject({ ok: true, value: { added: { count: 0 }, changed: { count: 0 }, missing: { count: 0 }, wrong: { count: 0 } } });
    const part = await exportOrganisations(testShell(database), await officer(database, 'LH', ['read']), { language: 'en' });
    if (!part.ok) throw new Error('no export');
    expect(await preview({ name: 'part.xlsx', bytes: (part.value as { bytes: Uint8Array }).bytes })).toMatchObject({ ok: true, value: { added: { count: 0 }, changed: { count: 0 } } });
    expect(await exportOrganisations(testShell(database), await officer(database, 'LH', ['read']), { language: 'vi', code: 'MT' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });

  test('a formula in an Excel cell is named', async () => {
    const bytes = await toXlsx({ title: 'x', dated: TODAY, sheets: [{ name: 'a', columns: [{ header: 'Mã tổ chức', width: 9, type: 'text' }, { header: 'Tên tổ chức', width: 9, type: 'text' }, { header: 'Loại hình', width: 9, type: 'text' }, { header: 'Mã cấp trên trực tiếp', width: 9, type: 'text' }], rows: [['X', '=cmd', 'Chi bộ trực thuộc', 'LH.01']] }] });
    expect(await preview({ name: 'a.xlsx', bytes })).toMatchObject({ ok: true, value: { wrong: { first: [{ cell: 'B2', code: 'cell_with_formula', found: '=cmd' }] } } });
  });
});

test('rows given by a program meet the same rules', async () => {
  const result = await importRegister(testShell(database), SYSTEM, { rows: [...SMALL.slice(0, 3), row('LH', 'Hai lần', 'district-committee', 'VL')], onDay: FOUNDED, reason: 'x' });
  expect(result).toMatchObject({ ok: false, problem: { code: 'rows_wrong', issues: [{ index: 3, code: 'code_twice' }] } });
});
