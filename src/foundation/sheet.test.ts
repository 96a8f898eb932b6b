import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belowHeadings, type SheetContent, cellAddress, columnLetters, columnPlaces, countFaults, headingIn, MOST_FAULTS, type SheetRow } from './sheet.ts';

const COLUMNS = [{ id: 'name', heading: 'Họ và tên' }, { id: 'unit', heading: 'Đơn vị' }] as const;
const EMPTY: SheetContent = { kind: 'empty' };

function row(number: number, ...contents: (string | SheetContent)[]): SheetRow {
  return { number, cells: contents.map((content, index) => ({ address: cellAddress(index, number), content: typeof content === 'string' ? { kind: 'text', text: content } : content })) };
}
const below = (...rows: SheetRow[]) => belowHeadings(rows, headingIn(COLUMNS), (place) => place === 'name');

/** Column of letters, counted from 0: the way back, digit by digit of base 26 without a nought. */
const columnOf = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;

describe('the letters of a column', () => {
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD'], [18_277, 'ZZZ']])('%i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

  test('name one column each, and none goes without, from A to ZZZ', () => {
    const all = Array.from({ length: 18_278 }, (_, index) => columnLetters(index));
    expect(new Set(all).size).toBe(18_278);
    expect(all.every((letters, index) => /^[A-Z]{1,3}$/.test(letters) && columnOf(letters) === index)).toBe(true);
  });

  test('stand in the order of Excel: shorter first, then by the alphabet', () => {
    const index = fc.nat(18_277);
    fc.assert(
      fc.property(index, index, (one, other) => {
        const [a, b] = [columnLetters(one), columnLetters(other)];
        const order = a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
        expect(Math.sign(order)).toBe(Math.sign(one - other));
      }),
    );
  });

  test('make an address with the row', () => expect([cellAddress(1, 7), cellAddress(27, 12)]).toEqual(['B7', 'AB12']));
});

describe('a sheet below its headings', () => {
  test('begins under the row with the heading that tells, whatever stands above; other columns are passed over', () => {
    const found = below(row(1, 'Danh sách'), row(3, 'STT', 'ĐƠN VỊ', 'Họ  và tên'), row(4, '1', 'Chi bộ 1', 'Lan'));
    expect(found?.places).toEqual([{ place: 'unit', index: 1 }, { place: 'name', index: 2 }]);
    expect(found?.rows.map(({ number }) => number)).toEqual([4]);
  });

  test('has no row with nothing but spaces', () => {
    const found = below(row(1, 'Họ và tên'), row(2, EMPTY, EMPTY), row(3, '   ', EMPTY, '\u00A0'), row(4), row(5, EMPTY, { kind: 'formula' }), row(6, { kind: 'number', digits: '0' }));
    expect(found?.rows.map(({ number }) => number)).toEqual([5, 6]);
  });

  test('is none without the heading that tells', () => expect([below(), below(row(1, 'Đơn vị'), row(2, 'Chi bộ 1')), below(row(1, { kind: 'formula' }))]).toEqual([undefined, undefined, undefined]));

  test('takes the last of two columns with one heading', () => {
    const found = below(row(1, 'Họ và tên', 'Đơn vị', 'Họ và tên'));
    expect([...(found ? columnPlaces(found) : [])]).toEqual([['name', 2], ['unit', 1]]);
  });
});

test('wrong cells are counted all, and named up to a number that a person can mend', () => {
  const faults = Array.from({ length: MOST_FAULTS + 5 }, (_, index) => ({ cell: cellAddress(0, index + 1), sentence: { vi: 'Thiếu.', en: 'Missing.' } }));
  expect(countFaults(faults)).toEqual({ count: MOST_FAULTS + 5, faults: faults.slice(0, MOST_FAULTS) });
});
