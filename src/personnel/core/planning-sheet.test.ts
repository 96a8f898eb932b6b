import { describe, expect, test } from 'vitest';
import { cellAddress, type SheetRow } from '#foundation/sheet.ts';
import { readPlanningSheet } from './planning-sheet.ts';

const row = (number: number, ...texts: string[]): SheetRow => ({ number, cells: texts.map((text, index) => ({ address: cellAddress(index, number), content: text === '' ? { kind: 'empty' } : { kind: 'text', text } })) });
const salaried = (said: string) => {
  const read = readPlanningSheet([row(1, 'Họ và tên', 'Hưởng lương ngân sách'), row(2, 'Trần Văn Bình', said)]);
  return read.ok ? read.value.rows.map(({ details }) => details.salaried) : read.problem;
};

describe('a planning list', () => {
  test('in decomposed letters gives composed names', () => {
    const read = readPlanningSheet([row(1, 'Họ và tên'.normalize('NFD'), 'Giới tính'.normalize('NFD')), row(2, 'Nguyễn Thị Hòa'.normalize('NFD'), 'Nữ'.normalize('NFD'))]);
    expect(read.ok && read.value.rows.map(({ details }) => [details.fullName, details.sex])).toEqual([['Nguyễn Thị Hòa', 'female']]);
  });

  test('says of a salary yes or no; blank is yes, and what is neither is a bad cell', () => {
    expect([salaried('có'), salaried('Không'), salaried('')]).toEqual([[true], [false], [true]]);
    expect(salaried('có thể')).toMatchObject({ code: 'personnel_rows_wrong', count: 1, faults: [{ cell: 'B2', sentence: { vi: '“có thể” không rõ là có hay không. Ghi “có” hoặc “không”.' } }] });
  });
});
