import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { type SheetContent, cellAddress, MOST_FAULTS, type SheetRow } from './sheet.ts';
import { choiceNamed, readRows, type RowReader, type SheetColumns } from './sheet-row.ts';

const text = (said: string): SheetContent => ({ kind: 'text', text: said });
const row = (number: number, ...contents: (string | SheetContent)[]): SheetRow => ({
  number, cells: contents.map((content, index) => ({ address: cellAddress(index, number), content: typeof content === 'string' ? text(content) : content })),
});

const SIZES = ['small', 'large'] as const;
const sizeWords = { small: { vi: 'Nhỏ', en: 'Small' }, large: { vi: 'Lớn', en: 'Large' } };
const MISSING = { vi: 'Thiếu tên.', en: 'The name is missing.' };

/** Columns by where they stand. */
const BY_PLACE: SheetColumns<number> = { indexOf: (column) => column, shownAt: (column) => column };

/** Reads one cell in one way: what was read, or the sentences about it. */
function reading<T>(content: string | SheetContent, how: (read: RowReader<number>) => T, columns = BY_PLACE): T | string[] {
  let before: T | undefined;
  const read = readRows([row(1, content)], columns, (reader) => (before = how(reader)));
  return read.ok ? (before as T) : read.problem.faults.map(({ sentence }) => sentence.vi);
}

describe('a cell of text', () => {
  test.each<[string, SheetContent, string]>([
    ['nothing', { kind: 'empty' }, ''],
    ['text, tidied to one line', text(' Nguyễn \u00A0 Thị\nLan\u200B '), 'Nguyễn Thị Lan'],
    ['decomposed letters in the composed form', text('Hòa'.normalize('NFD')), 'Hòa'],
    ['a number as its digits', { kind: 'number', digits: '0.1' }, '0.1'],
  ])('holds %s', (_name, content, expected) => expect(reading(content, (read) => read.text(0, 20))).toBe(expected));

  test.each<[string, SheetContent, string]>([
    ['a formula', { kind: 'formula' }, 'Ô có công thức. Dán giá trị thay cho công thức.'],
    ['an error', { kind: 'error' }, 'Ô này phải là chữ.'],
    ['a day', { kind: 'day', day: day('2020-05-29') }, 'Ô này phải là chữ.'],
    ['too much', text('a'.repeat(21)), 'Dài quá 20 ký tự.'],
    ['too many digits', { kind: 'number', digits: '1'.repeat(21) }, 'Dài quá 20 ký tự.'],
  ])('with %s is refused', (_name, content, sentence) => expect(reading(content, (read) => read.text(0, 20))).toEqual([sentence]));

  test('may be asked for in a room\'s own words', () => {
    expect(reading({ kind: 'error' }, (read) => read.text(0, 20), { ...BY_PLACE, notText: { vi: 'Phải là số.', en: 'Must be a number.' } })).toEqual(['Phải là số.']);
  });

  test('of a column that the sheet lacks, or behind the last cell, is empty', () => {
    expect(reading('Lan', (read) => [read.text(5, 20), read.contentOf(5)])).toEqual(['', { kind: 'empty' }]);
    expect(reading('Lan', (read) => [read.text(0, 20), read.contentOf(0)], { ...BY_PLACE, indexOf: () => undefined })).toEqual(['', { kind: 'empty' }]);
  });

  test('of a column that the sheet lacks is refused where the room shows it', () => {
    const read = readRows([row(7, 'Lan')], { indexOf: () => undefined, shownAt: () => 27 }, (reader) => reader.needed('name', 20, MISSING));
    expect(read).toEqual({ ok: false, problem: { count: 1, faults: [{ cell: 'AB7', sentence: MISSING }] } });
  });
});

test.each<[string, string | SheetContent, string | string[]]>([
  ['is there', 'Lan', 'Lan'],
  ['is an empty cell', { kind: 'empty' }, ['Thiếu tên.']],
  ['is made of spaces', ' \u00A0 ', ['Thiếu tên.']],
  ['cannot be read, which is said once', { kind: 'formula' }, ['Ô có công thức. Dán giá trị thay cho công thức.']],
])('what must be there %s', (_name, content, expected) => expect(reading(content, (read) => read.needed(0, 20, MISSING))).toEqual(expected));

describe('a day', () => {
  test.each<[string | SheetContent, string | number | null]>([
    [{ kind: 'day', day: day('1968-09-05') }, '1968-09-05'], ['5/9/1968', '1968-09-05'], ['05.09.1968', '1968-09-05'], ['5-9-1968', '1968-09-05'], ['1968-09-05', '1968-09-05'], ['', null],
    ['1968', 1968], [{ kind: 'number', digits: '1968' }, 1968],
  ])('or a year is read of %j', (content, expected) => expect(reading(content, (read) => read.dayOrYear(0))).toBe(expected));

  test.each<[string, string]>([
    ['31/2/1970', '“31/2/1970” không phải ngày có thật (đúng: 5/9/1968 hoặc 1968).'],
    ['29/2/2019', '“29/2/2019” không phải ngày có thật (đúng: 5/9/1968 hoặc 1968).'],
    ['năm 68', '“năm 68” không phải ngày có thật (đúng: 5/9/1968 hoặc 1968).'],
  ])('%s is none', (content, sentence) => expect(reading(content, (read) => read.dayOrYear(0))).toEqual([sentence]));

  test('is more than a year where the day is needed', () => {
    expect(reading('1968', (read) => read.day(0))).toEqual(['Ghi đủ ngày, tháng, năm (đang ghi 1968).']);
    expect(reading('31/2/1970', (read) => read.day(0))).toEqual(['“31/2/1970” không phải ngày có thật (đúng: 5/9/1968).']);
    expect(reading({ kind: 'formula' }, (read) => read.day(0))).toEqual(['Ô có công thức. Dán giá trị thay cho công thức.']);
  });

  test('written as people write it is the same day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }), fc.constantFrom('/', '.', '-'), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const written = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join(mark);
        expect(reading(written, (read) => read.day(0))).toBe(iso);
      }),
    );
  });
});

describe('a choice', () => {
  test('is named by its key or its words, marks and capitals aside', () => expect(['LARGE', 'lớn', 'Lon', ' nhỏ ', 'vừa', ''].map((said) => choiceNamed(said, SIZES, sizeWords))).toEqual(['large', 'large', 'large', 'small', undefined, undefined]));

  test('is none of an empty cell; what is not among them is told them all', () => {
    const choice = (content: string | SheetContent) => reading(content, (read) => read.choice(0, SIZES, sizeWords));
    expect([choice('lớn'), choice({ kind: 'empty' }), choice('vừa')]).toEqual(['large', null, ['Không có “vừa”. Ghi một trong: Nhỏ; Lớn.']]);
  });
});

describe('a yes or no', () => {
  const yesNo = (content: string | SheetContent) => reading(content, (read) => read.yesNo(0));
  test.each<[string, boolean | null]>([['Có', true], ['x', true], ['YES', true], ['co'.normalize('NFD'), true], ['Không', false], ['khong', false], ['no', false], ['', null]])('%s', (said, expected) => expect(yesNo(said)).toBe(expected));
  test.each(['có thể', 'chưa rõ', 'không chắc', '?'])('%s is neither', (said) => expect(yesNo(said)).toEqual([`“${said}” không rõ là có hay không. Ghi “có” hoặc “không”.`]));
});

describe('the rows of a sheet', () => {
  const RIGHT: SheetContent[] = [text('Lan'), text('a'), { kind: 'number', digits: '12' }, { kind: 'empty' }];
  const WRONG: SheetContent[] = [{ kind: 'formula' }, { kind: 'error' }, text('a'.repeat(41))];
  /** Up to 40 rows with up to 30 cells, so that columns go beyond Z. */
  const sheet = fc.array(fc.array(fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...RIGHT) }, { weight: 1, arbitrary: fc.constantFrom(...WRONG) }), { minLength: 1, maxLength: 30 }), { maxLength: 40 });
  const readAll = (rows: readonly SheetRow[]) => readRows(rows, BY_PLACE, (read, number) => ({ number, texts: Array.from({ length: 30 }, (_, column) => read.text(column, 40)) }));

  test('are all taken, or nothing is when one cell is wrong; every wrong cell is named by its address', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 2, max: 500 }), (contents, first) => {
        const rows = contents.map((cells, index) => row(first + index, ...cells));
        const wrong = rows.flatMap(({ cells }) => cells.filter(({ content }) => WRONG.includes(content)).map(({ address }) => address));
        const read = readAll(rows);
        expect(read.ok).toBe(wrong.length === 0);
        if (read.ok) expect(read.value.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
        else expect([read.problem.count, read.problem.faults.map(({ cell }) => cell)]).toEqual([wrong.length, wrong.slice(0, MOST_FAULTS)]);
      }),
    );
  });

  test('one wrong cell among thousands is enough', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(index + 2, 'Lan', index === 2499 ? { kind: 'formula' } : 'Chi bộ 1'));
    expect(readAll(rows)).toMatchObject({ ok: false, problem: { count: 1, faults: [{ cell: 'B2501' }] } });
  });
});
