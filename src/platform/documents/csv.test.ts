import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (text: string | Uint8Array): unknown => {
  const read = readCsv(typeof text === 'string' ? bytes(text) : text);
  return read.ok ? read.value.map((row) => row.cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind))) : read.problem;
};

describe('tables as plain text', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\r1\t2'],
    ['a mark in front', '\uFEFFa,b\n1,2'],
  ])('%s', (_, text) => expect(texts(text)).toEqual([['a', 'b'], ['1', '2']]));

  test('UTF-16 as Excel saves "Unicode text"', () => {
    expect(texts(new Uint8Array(Buffer.from('\uFEFFTên\tẤp\r\nHữu\tHòa Quí', 'utf16le')))).toEqual([['Tên', 'Ấp'], ['Hữu', 'Hòa Quí']]);
  });

  test('quotes hold separators, quotes and line ends', () => {
    expect(texts('ten,"ghi chú"\n"Lê ""Ẵm"", Văn","dòng 1\ndòng 2"\n')).toEqual([['ten', 'ghi chú'], ['Lê "Ẵm", Văn', 'dòng 1\ndòng 2']]);
  });

  test('the separator is the one of the first line, quotes left aside', () => expect(texts('"a,b,c";d\n1;2,5')).toEqual([['a,b,c', 'd'], ['1', '2,5']]));

  test('empty rows are left out and keep their number; empty cells at the end too', () => {
    const read = readCsv(bytes('a,b\n,\n\nx,,\n'));
    expect(read).toEqual({
      ok: true,
      value: [
        { number: 1, cells: [{ address: 'A1', kind: 'text', text: 'a', nfc: true }, { address: 'B1', kind: 'text', text: 'b', nfc: true }] },
        { number: 4, cells: [{ address: 'A4', kind: 'text', text: 'x', nfc: true }] },
      ],
    });
  });

  test('letters that are not composed are told', () => {
    const read = readCsv(bytes('ấp'.normalize('NFD')));
    expect(read.ok && read.value[0]?.cells[0]).toMatchObject({ nfc: false });
  });

  test.each([
    ['x,"y\nz', { code: 'broken_quotes', line: 1 }],
    ['a,b\n"x"y,z', { code: 'broken_quotes', line: 2 }],
    ['"a\nb",c\n"x"y', { code: 'broken_quotes', line: 3 }],
    ['a\u0000b', { code: 'not_utf8' }],
  ])('%j is refused', (text, problem) => expect(texts(text)).toEqual(problem));

  test('an older code page is refused', () => expect(texts(new Uint8Array([0xc3, 0x2c, 0xfd, 0x0a]))).toEqual({ code: 'not_utf8' }));

  test('budgets', () => {
    expect(readCsv(bytes('a\nb\nc'), { rows: 2 })).toMatchObject({ problem: { code: 'too_many_rows', limit: 2 } });
    expect(readCsv(bytes('a\nb'), { rows: 2 })).toMatchObject({ ok: true });
    expect(readCsv(bytes('a,b,c'), { columns: 2 })).toMatchObject({ problem: { code: 'too_many_columns' } });
    expect(readCsv(bytes('abc'), { bytes: 2 })).toMatchObject({ problem: { code: 'file_too_large', bytes: 3, limitBytes: 2 } });
  });

  test('what is written with quotes is read as it was', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\u0000'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(texts(written)).toEqual(rows);
      }),
    );
  });

  test('whatever the bytes are, there is an answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (any) => typeof readCsv(any).ok === 'boolean'), { numRuns: 2000 });
  });
});
