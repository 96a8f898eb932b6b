import { expect, test } from 'vitest';
import { cellAddress, type SheetRow } from '#foundation/sheet.ts';
import { readRollSheet } from './roll-sheet.ts';

const row = (number: number, ...texts: string[]): SheetRow => ({ number, cells: texts.map((text, index) => ({ address: cellAddress(index, number), content: text === '' ? { kind: 'empty' } : { kind: 'text', text } })) });

test('a roll has nobody without a name: spaces are none, and a row of spaces is no row', () => {
  const read = readRollSheet([row(1, 'Đoàn đại biểu, đơn vị', 'Họ và tên'), row(2, 'Chi bộ 1', '\u00A0 '), row(3, ' ', ' '), row(4, 'Chi bộ 1', 'Trần Văn Bình')], 'delegates');
  expect(read).toMatchObject({ ok: false, problem: { code: 'roll_rows_wrong', count: 1, faults: [{ cell: 'B2', sentence: { vi: 'Thiếu họ và tên.' } }] } });
});

test('a fault of a column that the file lacks is shown at the name', () => {
  const read = readRollSheet([row(1, 'STT', 'Họ và tên'), row(2, '1', 'Trần Văn Bình')], 'members');
  expect(read.ok && [read.value.cellOf(2, 'fullName'), read.value.cellOf(2, 'delegationCode')]).toEqual(['B2', 'B2']);
});

test('headings and names in decomposed letters are read', () => {
  const read = readRollSheet([row(1, 'STT', 'Họ và tên'.normalize('NFD')), row(2, '1', 'Trần Văn Bình'.normalize('NFD'))], 'members');
  expect(read.ok && read.value.rows.map(({ fields }) => fields.fullName)).toEqual(['Trần Văn Bình']);
});
