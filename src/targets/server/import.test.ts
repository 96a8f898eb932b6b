import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { type BookColumn, type BookRow, toXlsx } from '#platform/documents/excel.ts';
import { code, SEASON, targetsWorld, type TargetsWorld, value, withFile } from '../testing/place.ts';
import { importTargets, previewImport } from './import-targets.ts';
import { listTargets } from './list-targets.ts';
import { importTemplate } from './template.ts';

let world: TargetsWorld;
beforeAll(async () => void (world = await targetsWorld()));
afterAll(() => world.database.close());

const HEADS = ['Chỉ tiêu', 'Lĩnh vực', 'Đơn vị tính', 'Chiều', 'Mức đề ra', 'Năm gốc', 'Số gốc', 'Năm đầu', 'Năm cuối', 'Văn bản đề ra', 'Kế hoạch 2018', 'Thực hiện 2018', 'Ước thực hiện 2020', 'Văn bản kết quả'];
const INCOME = ['Thu nhập bình quân đầu người', 'Kinh tế', 'triệu đồng/người', 'Tăng', '44,5', 2015, 27.1, 2016, 2020, 'Nghị quyết X', '36', 44.8, '60,5', 'Niên giám thống kê'];
const at = { season: SEASON, organisation: 'LH.01', term: 'former' } as const;

async function sheet(rows: readonly BookRow[], heads: readonly string[] = HEADS): Promise<Uint8Array> {
  const columns = heads.map((header): BookColumn => ({ header, width: 14, type: 'text' })) as [BookColumn, ...BookColumn[]];
  return toXlsx({ title: 'Chỉ tiêu', dated: day('2020-05-20'), sheets: [{ name: 'Chỉ tiêu', columns, rows: rows.map((row) => heads.map((_, index) => row[index] ?? '')) }] });
}
const preview = async (rows: readonly BookRow[], heads?: readonly string[]) => previewImport(world.shell, SYSTEM, at, withFile(await sheet(rows, heads)));
const enter = async (rows: readonly BookRow[]) => importTargets(world.shell, SYSTEM, at, withFile(await sheet(rows)));

describe('targets from a spreadsheet', () => {
  test('a preview writes nothing; the import is one entry', async () => {
    expect(value(await preview([INCOME]))).toEqual({ added: 1, changed: 0, same: 0, results: 2, missing: [], lines: [{ row: 2, title: INCOME[0], unit: 'triệu đồng/người', goal: '44.5', change: 'new', fields: [], results: 2 }] });
    expect(value(await listTargets(world.shell, SYSTEM, at)).former).toEqual([]);
    expect(value(await enter([INCOME]))).toEqual({ added: 1, changed: 0, same: 0, results: 2 });
    const [target] = value(await listTargets(world.shell, SYSTEM, at)).former;
    expect(target).toMatchObject({
      indicator: 'income', goal: '44.5', base: '27.1', baseYear: 2015, steps: [{ year: 2018, value: '36' }], standing: { rating: 'exceeded', achieved: '60.5', provisional: true },
      results: [{ year: 2018, value: '44.8', estimate: false, paper: 'Niên giám thống kê' }, { year: 2020, value: '60.5', estimate: true }],
    });
    expect(Number((await world.database.pool.query('select count(*) as n from ledger where chain = $1', [`${SEASON}/LH.01`])).rows[0].n)).toBe(1);
  });

  test('the same sheet again changes nothing; a change names its columns; who is not in it stays', async () => {
    expect(value(await preview([INCOME]))).toMatchObject({ added: 0, changed: 0, same: 1, results: 0 });
    const raised = INCOME.map((cell, index) => (index === 4 ? 45 : cell));
    expect(value(await preview([raised])).lines).toMatchObject([{ change: 'changed', goal: '45', fields: ['Mức đề ra'] }]);
    expect(value(await preview([['Đàn bò', 'Kinh tế', 'con', '', '5', '', '', '2016', '2020', 'Nghị quyết X']])).missing).toEqual([INCOME[0]]);
  });

  test('the template holds what is there and comes back unchanged', async () => {
    const { bytes } = value(await importTemplate(world.shell, SYSTEM, at));
    expect(value(await previewImport(world.shell, SYSTEM, at, withFile(bytes)))).toMatchObject({ added: 0, changed: 0, same: 1, results: 0, missing: [] });
  });

  test('every wrong cell is named, and nothing is taken', async () => {
    const wrong = [
      ['A', 'Kinh tế', '%', 'Xiên', '7.5', '', '', '2016', '2020', 'NQ'],
      ['B', 'Nông nghiệp', '%', '', '', '', '', 'hai không', '2020', 'NQ'],
      ['', 'Kinh tế', '%', '', '5', '', '', '2016', '2020', 'NQ'],
      ['C', 'Kinh tế', '', '', '5', '2017', '1', '2016', '2020', 'NQ', '', '5', '', ''],
    ];
    const answered = await preview(wrong);
    expect(answered).toMatchObject({ ok: false, problem: { code: 'target_rows_wrong' } });
    const cells = answered.ok || answered.problem.code !== 'target_rows_wrong' ? [] : answered.problem.faults.map((each) => each.cell);
    expect(cells.toSorted()).toEqual(['A4', 'B3', 'D2', 'E2', 'E3', 'H3', 'N5']);
    expect(value(await listTargets(world.shell, SYSTEM, at)).former.length).toBe(1);
  });

  test.each<[string, readonly BookRow[]]>([
    ['A3', [['A', 'Kinh tế', '%', '', '5', '', '', '2016', '2020', 'NQ'], ['a', 'Kinh tế', '%', '', '5', '', '', '2016', '2020', 'NQ']]], ['C2', [['A', 'Kinh tế', '', '', '5', '', '', '2016', '2020', 'NQ']]],
    ['J2', [['A', 'Kinh tế', '%', '', '5', '', '', '2016', '2020', '']]], ['F2', [['A', 'Kinh tế', '%', '', '5', '2018', '1', '2016', '2020', 'NQ']]], ['I2', [['A', 'Kinh tế', '%', '', '5', '', '', '2020', '2016', 'NQ']]],
  ])('what does not hold together is named at %s', async (cell, rows) => {
    expect(await preview(rows)).toMatchObject({ ok: false, problem: { code: 'target_rows_wrong', count: 1, faults: [{ cell }] } });
  });

  test('a file without headings, without rows, or of another kind is refused', async () => {
    expect(await preview([['x']], ['Tên'])).toMatchObject({ problem: { code: 'target_headings_wrong' } });
    expect(await preview([['x', 'Kinh tế']], ['Chỉ tiêu', 'Lĩnh vực'])).toMatchObject({ problem: { missing: ['Mức đề ra', 'Năm đầu', 'Năm cuối'] } });
    expect(code(await preview([]))).toBe('target_sheet_empty');
    expect(await previewImport(world.shell, SYSTEM, at, withFile(new TextEncoder().encode('không phải Excel')))).toMatchObject({ problem: { code: 'target_sheet_unreadable', reason: 'not_excel' } });
  });
});
