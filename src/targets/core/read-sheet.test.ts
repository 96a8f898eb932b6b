import { describe, expect, test } from 'vitest';
import { cellAddress, type SheetContent, type SheetRow } from '#foundation/sheet.ts';
import { readTargetSheet } from './read-sheet.ts';

const HEADINGS = ['Chỉ tiêu', 'Lĩnh vực', 'Mức đề ra', 'Năm đầu', 'Năm cuối', 'Chỉ tiêu chung', 'Văn bản kết quả', 'Thực hiện 2021'];
const number = (digits: string): SheetContent => ({ kind: 'number', digits });
const row = (at: number, ...contents: (string | SheetContent)[]): SheetRow => ({
  number: at, cells: contents.map((content, index) => ({ address: cellAddress(index, at), content: typeof content !== 'string' ? content : content === '' ? { kind: 'empty' } : { kind: 'text', text: content } })),
});
const RIGHT = ['Số đảng viên kết nạp mới', 'Kinh tế', number('120.5'), number('2020'), number('2025')];
/** The faults of one row below the headings, as "A2 Thiếu …". */
function faultsOf(...contents: (string | SheetContent)[]): string[] {
  const read = readTargetSheet([row(1, ...HEADINGS), row(2, ...contents)], 'new');
  return read.ok ? [] : read.problem.code === 'target_rows_wrong' ? read.problem.faults.map(({ cell, sentence }) => `${cell} ${sentence.vi}`) : [read.problem.code];
}

describe('a sheet of targets', () => {
  test('has figures as Excel keeps them and as people write them, in ten-thousandths', () => {
    const read = readTargetSheet([row(1, ...HEADINGS), row(2, ...RIGHT), row(3, 'Thu ngân sách', 'Kinh tế', '47.121,5', '2020', '2025', '', 'Báo cáo 15', '44,5')], 'new');
    expect(read.ok && read.value.rows.map(({ fields, results }) => [fields.goal, fields.fromYear, results])).toEqual([[1_205_000n, 2020, []], [471_215_000n, 2020, [{ year: 2021, value: 445_000n, estimate: false, paper: 'Báo cáo 15' }]]]);
  });

  test('has no theme, goal or year of spaces', () => expect(faultsOf('Thu ngân sách', ' ', ' ', '\u00A0', '2025')).toEqual(['C2 Thiếu mức đề ra.', 'B2 Thiếu lĩnh vực.', 'D2 Thiếu năm.']));

  test.each<[string, (string | SheetContent)[], string[]]>([
    ['a formula in the place of the title', [{ kind: 'formula' }, ...RIGHT.slice(1)], ['A2 Ô có công thức. Dán giá trị thay cho công thức.']],
    ['an error for a goal', [...RIGHT.slice(0, 2), { kind: 'error' }, ...RIGHT.slice(3)], ['C2 Ô này phải là chữ hoặc số.']],
    ['a formula for the common indicator', [...RIGHT, { kind: 'formula' }], ['F2 Ô có công thức. Dán giá trị thay cho công thức.']],
    ['a result whose paper is a formula', [...RIGHT, '', { kind: 'formula' }, '44,5'], ['G2 Ô có công thức. Dán giá trị thay cho công thức.']],
    ['a result without its paper', [...RIGHT, '', '', '44,5'], ['G2 Có kết quả thì phải ghi văn bản kết quả.']],
  ])('tells of %s once', (_name, contents, expected) => expect(faultsOf(...contents)).toEqual(expected));

  test('without its headings names those that are missing', () => expect([readTargetSheet([row(1, 'Chỉ tiêu')], 'new'), readTargetSheet([], 'new')]).toMatchObject([{ problem: { missing: ['Lĩnh vực', 'Mức đề ra', 'Năm đầu', 'Năm cuối'] } }, { problem: { missing: HEADINGS.slice(0, 5) } }]));
});
