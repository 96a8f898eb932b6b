import { expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { toXlsx } from './excel.ts';
import { firstSheet } from './first-sheet.ts';

test('text of a given file comes in composed letters, whatever the file has', async () => {
  const bytes = await toXlsx({ title: 'Danh sách', dated: day('2020-05-29'), sheets: [{ name: 'Danh sách', columns: [{ header: 'Họ và tên'.normalize('NFD'), width: 20, type: 'text' }], rows: [['Nguyễn Thị Hòa'.normalize('NFD')]] }] });
  const read = await firstSheet(bytes);
  expect(read.ok && read.value.map(({ cells }) => cells[0]?.content)).toEqual([{ kind: 'text', text: 'Họ và tên' }, { kind: 'text', text: 'Nguyễn Thị Hòa' }]);
});
