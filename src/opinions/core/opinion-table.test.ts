import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, readOpinions, type TableProblem } from './opinion-table.ts';
import { readTable } from './read-table.ts';
import { tableProblemWords } from './table-words.ts';

const HEAD = COLUMNS.join('\t');
const row = (...cells: string[]): string => cells.join('\t');
const problems = (...rows: string[]): readonly TableProblem[] => {
  const read = readOpinions([HEAD, ...rows].join('\n'));
  return read.ok ? [] : read.problem;
};

describe('a table of opinions', () => {
  test('is read with byte order mark, Windows line ends, blank lines, any order of columns, and columns of its own', () => {
    const read = readOpinions(`\uFEFFtext\tid\tnote\tkind\tsection\ttopic\torganisation\r\n  Nên nêu rõ. \tA1\tx\tother\tII.1\tresults\tChi bộ 1\r\n\r\n`);
    expect(read).toEqual({ ok: true, value: [{ id: 'A1', section: 'II.1', topic: 'results', kind: 'other', organisation: 'Chi bộ 1', text: '  Nên nêu rõ. ' }] });
  });

  test('has quoted cells, and marks that belong to the text', () => {
    const read = readOpinions([HEAD, row('1', '', '', 'agree', '', '"Một\tdòng\nhai ""chữ"""'), row('2', '', '', 'đồng ý', '', '"Sáng tạo" nên đứng trước'), row('3', '', '', 'Ý kiến khác', '', '"')].join('\n'));
    expect(read.ok && read.value.map(({ kind, text }) => [kind, text])).toEqual([['agree', 'Một\tdòng\nhai "chữ"'], ['agree', '"Sáng tạo" nên đứng trước'], ['other', '"']]);
  });

  test('of nobody is a table', () => expect(readOpinions(HEAD)).toEqual({ ok: true, value: [] }));

  test.each<[string, string[], TableProblem[]]>([
    ['a row too short', [row('1', 'a', 'b', 'agree', 'x')], [{ code: 'row_width', line: 2, cells: 5, columns: 6 }]],
    ['an id twice, after a cell of two lines', [row('1', '', '', 'agree', '', '"a\nb"'), row('1', '', '', 'agree', '', 'b')], [{ code: 'id_repeated', line: 4, id: '1', first: 2 }]],
    ['neither id nor text nor kind', [row(' ', '', '', 'maybe', '', ' \u200B')], [{ code: 'id_missing', line: 2 }, { code: 'kind_unknown', line: 2, id: '', kind: 'maybe' }, { code: 'text_missing', line: 2, id: '' }]],
    ['a mark that is never closed', [row('1', '', '', 'agree', '', '"a'), row('2', '', '', 'agree', '', 'b'), row('3', '', '', 'agree', '', 'c"')], [{ code: 'quote_unclosed', line: 2 }]],
  ])('names %s', (_, rows, expected) => {
    expect(problems(...rows)).toEqual(expected);
  });

  test('names what its head lacks', () => {
    expect(readOpinions('')).toEqual({ ok: false, problem: [{ code: 'table_empty' }] });
    expect(readOpinions('id\ttext\n1\ta')).toEqual({ ok: false, problem: [{ code: 'columns_missing', columns: ['section', 'topic', 'kind', 'organisation'] }] });
    expect(readOpinions(`${HEAD}\tid\n`)).toEqual({ ok: false, problem: [{ code: 'column_repeated', column: 'id' }] });
  });

  test('has a sentence for each problem in both languages', () => {
    const { vi, en } = tableProblemWords.id_repeated({ code: 'id_repeated', line: 4, id: 'A', first: 2 });
    expect([vi, en]).toEqual(['Mã A ở dòng 4 đã có ở dòng 2. Mỗi ý kiến cần một mã riêng.', 'The id A in line 4 stands in line 2 already. Each opinion needs its own.']);
  });

  test('any cells come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'ă', ' ', 'a'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        // A cell of whole rows is refused as an unclosed mark; not part of this.
        fc.pre(rows.flat().every((each) => each.split('\n').slice(1).every((line) => line.split('\t').length < 3)));
        const quoted = [['h', 'h', 'h'], ...rows].map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join('\t')).join('\n');
        expect(readTable(quoted).slice(1).map((each) => each.cells)).toEqual(rows);
      }),
    );
  });
});
