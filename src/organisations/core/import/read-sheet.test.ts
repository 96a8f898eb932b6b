import { describe, expect, test } from 'vitest';
import { atOnce } from '#foundation/steps.ts';
import type { Kind, Level } from '../organisation.ts';
import type { SheetCell } from './read-cell.ts';
import { readSheet, type SheetRow } from './read-sheet.ts';

const kinds = {
  levels: new Map<string, Level>([['grassroots', { id: 'grassroots', rank: 3, nameVi: 'Cấp cơ sở', nameEn: 'Grassroots' }]]),
  kinds: new Map<string, Kind>([['grassroots-party-org', { id: 'grassroots-party-org', levelId: 'grassroots', groupId: 'party-org', nameVi: 'Đảng bộ cơ sở', nameEn: 'Grassroots organisation', position: 1 }]]),
};
const text = (value: string): SheetCell => (value === '' ? { kind: 'empty' } : { kind: 'text', text: value, nfc: value === value.normalize('NFC') });
const cells = (...values: (string | number | SheetCell)[]): SheetCell[] => values.map((value) => (typeof value === 'object' ? value : typeof value === 'number' ? { kind: 'number', number: value } : text(value)));
const sheet = (...rows: SheetCell[][]): SheetRow[] => rows.map((row, index) => ({ number: index + 1, cells: row }));
const HEADING = cells('Mã tổ chức', 'Tên tổ chức', 'Loại hình', 'Mã cấp trên trực tiếp', 'Số đảng viên', 'Số chi bộ trực thuộc');
const read = (...rows: SheetCell[][]) => atOnce(readSheet(sheet(HEADING, ...rows), kinds, { normalise: false }));

describe('a sheet with the headings of the template', () => {
  test('gives its rows; codes in capitals, numbers as offices write them', () => {
    expect(read(cells('lh.01', ' Đảng bộ  xã Đồng Phú ', 'đảng bộ cơ sở', 'LH', '1.142', 9))).toMatchObject({
      ok: true,
      value: { rows: [{ code: 'LH.01', name: 'Đảng bộ xã Đồng Phú', kindId: 'grassroots-party-org', superiorCode: 'LH', members: 1142, branches: 9 }], places: [{ row: 2 }], problems: [] },
    });
  });

  test('may stand below a title, in another order, among other columns, without the numbers', () => {
    const given = sheet(cells('Danh sách năm 2020'), cells('STT', 'Tên tổ chức', 'Mã tổ chức', 'Ghi chú', 'MÃ CẤP TRÊN TRỰC TIẾP', 'loai hinh'), cells(1, 'Đảng bộ xã A', 'A', 'x', '', 'Grassroots organisation'));
    expect(atOnce(readSheet(given, kinds, { normalise: false }))).toMatchObject({ ok: true, value: { rows: [{ code: 'A', superiorCode: null, members: null, branches: null }], places: [{ row: 3, letters: { code: 'C', name: 'B' } }] } });
  });

  test('without rows is told so', () => {
    expect(read()).toEqual({ ok: false, problem: { code: 'no_rows' } });
    expect(read(cells('', '', ''))).toEqual({ ok: false, problem: { code: 'no_rows' } });
  });
});

test.each([
  ['a heading missing', cells('Mã tổ chức', 'Tên tổ chức', 'Loại hình'), ['Mã tổ chức', 'Tên tổ chức', 'Loại hình']],
  ['a heading twice', cells('Mã tổ chức', 'Mã tổ chức', 'Tên tổ chức', 'Loại hình', 'Mã cấp trên trực tiếp'), ['Mã tổ chức', 'Mã tổ chức', 'Tên tổ chức', 'Loại hình', 'Mã cấp trên trực tiếp']],
  ['no heading at all', cells('LH', 'Huyện ủy'), ['LH', 'Huyện ủy']],
])('%s is refused with what stands there and what is wanted', (_name, heading, found) => {
  expect(atOnce(readSheet(sheet(heading, cells('A', 'B', 'C', 'D')), kinds, { normalise: false }))).toEqual({
    ok: false, problem: { code: 'headings_wrong', found, wanted: ['Mã tổ chức', 'Tên tổ chức', 'Loại hình', 'Mã cấp trên trực tiếp'] },
  });
});

describe('a cell that is not right is named', () => {
  const good = ['A', 'Đảng bộ A', 'Đảng bộ cơ sở', 'LH', 1, 1] as const;
  const formula: SheetCell = { kind: 'formula', formula: 'SUM(A1:A3)' };
  test.each<[string, string, number, string | number | SheetCell]>([
    ['code_missing', 'A2', 0, ''],
    ['code_wrong', 'A2', 0, 'Mã số 1'],
    ['code_wrong', 'A2', 0, 'A'.repeat(41)],
    ['cell_with_formula', 'A2', 0, '=cmd|calc'],
    ['name_missing', 'B2', 1, ''],
    ['name_too_long', 'B2', 1, 'Đ'.repeat(201)],
    ['text_decomposed', 'B2', 1, 'Đảng bộ xã Đồng Phú'.normalize('NFD')],
    ['control_characters', 'B2', 1, 'Đảng\u0007 bộ'],
    ['cell_with_formula', 'B2', 1, formula],
    ['cell_with_formula', 'B2', 1, '@SUM(A1)'],
    ['cell_with_error', 'B2', 1, { kind: 'error', error: '#REF!' }],
    ['cell_not_text', 'B2', 1, { kind: 'day', day: '2020-05-29' }],
    ['cell_not_text', 'B2', 1, { kind: 'truth', truth: true }],
    ['kind_missing', 'C2', 2, ''],
    ['kind_not_listed', 'C2', 2, 'Hội'],
    ['code_wrong', 'D2', 3, 'Long Hồ'],
    ['number_wrong', 'E2', 4, 'nhiều'],
    ['number_wrong', 'E2', 4, -1],
    ['number_wrong', 'E2', 4, 1.5],
    ['number_wrong', 'E2', 4, '1.14'],
    ['cell_with_formula', 'E2', 4, '=1+1'],
    ['cell_with_formula', 'F2', 5, formula],
    ['number_wrong', 'F2', 5, 10_000_001],
  ])('%s in %s', (code, cell, column, value) => {
    const row = cells(...good.map((usual, index) => (index === column ? value : usual)));
    expect(read(row)).toMatchObject({ ok: true, value: { rows: [], problems: [{ code, cell, row: 2 }] } });
  });

  test('a code that stands twice is named with the first place, also when that row is wrong otherwise', () => {
    expect(read(cells('A', '', 'Đảng bộ cơ sở', 'LH'), cells('A', 'Đảng bộ A', 'Đảng bộ cơ sở', 'LH'))).toMatchObject({
      ok: true, value: { rows: [], problems: [{ code: 'name_missing', cell: 'B2' }, { code: 'code_twice', cell: 'A3', other: 'A2' }] },
    });
  });

  test('decomposed letters are composed when that is asked for', () => {
    const nfd = cells('A', 'Đảng bộ xã Đồng Phú'.normalize('NFD'), 'Đảng bộ cơ sở'.normalize('NFD'), 'LH');
    expect(atOnce(readSheet(sheet(HEADING, nfd), kinds, { normalise: true }))).toMatchObject({ ok: true, value: { rows: [{ name: 'Đảng bộ xã Đồng Phú' }], problems: [] } });
  });
});
