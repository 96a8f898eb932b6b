import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { SheetCell, SheetRow } from '#foundation/sheet.ts';
import { readPeopleSheet, SHEET_COLUMNS } from './people-sheet.ts';

const text = (value: string): SheetCell['content'] => ({ kind: 'text', text: value });
function row(number: number, ...contents: (string | SheetCell['content'] | null)[]): SheetRow {
  return {
    number,
    cells: contents.map((content, index) => ({ address: `${String.fromCharCode(65 + index)}${number}`, content: content === null ? { kind: 'empty' } : typeof content === 'string' ? text(content) : content })),
  };
}
const head = row(3, ...SHEET_COLUMNS.map((column) => column.heading));
const faults = (rows: SheetRow[]) => {
  const result = readPeopleSheet([head, ...rows]);
  return result.ok ? [] : result.problem.code === 'people_rows_wrong' ? result.problem.faults.map((fault) => fault.cell) : [result.problem.code];
};

describe('a sheet of people', () => {
  test('is read below its headings, whatever stands above, blank rows passed over', () => {
    const result = readPeopleSheet([
      row(1, 'Danh sách cán bộ năm 2020'), head,
      row(4, '  Nguyễn  Thị Lan ', 'Bí thư', { kind: 'day', day: day('1968-09-05') }, 'LH.01', 'bi thu, van phong cap uy co so', 'Có'),
      row(6, null, null), row(7, 'Trần Văn Bình', null, '5/9/1970', 'LH', null, 'binhtv'),
    ]);
    expect(result.ok && result.value.rows).toEqual([
      { row: 4, fullName: 'Nguyễn Thị Lan', title: 'Bí thư', bornOn: '1968-09-05', organisation: 'LH.01', duty: 'grassroots-secretary', account: true },
      { row: 7, fullName: 'Trần Văn Bình', title: '', bornOn: '1970-09-05', organisation: 'LH', duty: null, account: 'binhtv' },
    ]);
  });

  test('in decomposed letters gives composed names', () => {
    const result = readPeopleSheet([head, row(4, 'Trần Văn Bình'.normalize('NFD'), 'Bí thư'.normalize('NFD'), null, 'LH', 'Bí thư, văn phòng cấp ủy cơ sở'.normalize('NFD'))]);
    expect(result.ok && result.value.rows).toMatchObject([{ fullName: 'Trần Văn Bình', title: 'Bí thư', duty: 'grassroots-secretary' }]);
  });

  test('may have its columns in any order', () => {
    const result = readPeopleSheet([row(1, 'Mã tổ chức', 'HỌ VÀ TÊN'), row(2, 'LH', 'Trần Văn Bình')]);
    expect(result.ok && result.value.rows[0]).toMatchObject({ fullName: 'Trần Văn Bình', organisation: 'LH' });
    expect(result.ok && [result.value.letterOf('organisation'), result.value.letterOf('fullName')]).toEqual(['A', 'B']);
  });

  test('without its headings is refused, and the missing ones are named', () => {
    expect(readPeopleSheet([row(1, 'Họ và tên', 'Chức vụ')])).toEqual({ ok: false, problem: { code: 'people_headings_wrong', missing: ['Mã tổ chức'] } });
    expect(readPeopleSheet([row(1, 'Name', 'Unit')])).toMatchObject({ problem: { missing: ['Họ và tên', 'Mã tổ chức'] } });
    expect(readPeopleSheet([])).toMatchObject({ problem: { code: 'people_headings_wrong' } });
  });

  test('without rows says so', () => expect(faults([])).toEqual(['people_sheet_empty']));

  test.each<[string, SheetRow, string[]]>([
    ['no name', row(4, null, 'Bí thư', null, 'LH'), ['A4']],
    ['a name of spaces', row(4, ' \u00A0 ', 'Bí thư', null, 'LH'), ['A4']],
    ['no organisation', row(4, 'Trần Văn Bình'), ['D4']],
    ['a formula', row(4, { kind: 'formula' }, null, null, 'LH'), ['A4']],
    ['31 February', row(4, 'Trần Văn Bình', null, '31/2/1970', 'LH'), ['C4']],
    ['a duty that is none', row(4, 'Trần Văn Bình', null, null, 'LH', 'Chủ tịch'), ['E4']],
    ['an account that cannot be', row(4, 'Trần Văn Bình', null, null, 'LH', null, 'trần bình'), ['F4']],
    ['an error', row(4, { kind: 'error' }, null, null, 'LH'), ['A4']],
    ['a name too long', row(4, 'a'.repeat(121), null, null, 'LH'), ['A4']],
  ])('with %s names the cell', (_name, wrong, expected) => expect(faults([wrong])).toEqual(expected));

  test('beyond column Z names the cell as Excel does', () => {
    const wide = (number: number, ...contents: (string | null)[]): SheetRow => row(number, ...Array.from({ length: 26 }, () => null), ...contents);
    expect(readPeopleSheet([wide(1, 'Họ và tên', 'Mã tổ chức'), wide(2, 'Trần Văn Bình')])).toMatchObject({ problem: { faults: [{ cell: 'AB2' }] } });
    const read = readPeopleSheet([wide(1, 'Họ và tên', 'Mã tổ chức'), wide(2, 'Trần Văn Bình', 'LH')]);
    expect(read.ok && [read.value.letterOf('organisation'), read.value.letterOf('title')]).toEqual(['AB', 'B']);
  });

  test('passes over a row of spaces, and reads a name over two lines of a cell as one', () => {
    const result = readPeopleSheet([head, row(4, '  ', null, null, '\u00A0'), row(5, 'Trần Văn\nBình', null, null, 'LH')]);
    expect(result.ok && result.value.rows.map(({ row: number, fullName }) => [number, fullName])).toEqual([[5, 'Trần Văn Bình']]);
  });
});
