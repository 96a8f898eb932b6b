import { expect, test } from 'vitest';
import { type ReportRow, summed } from './check-report.ts';

const states = { done: 1, held: 1, late: 1, need: 0, hold: 0, planned: 0, notdue: 0 };
const row = (more: Partial<ReportRow> = {}): ReportRow => ({ total: 3, planned: 3, held: 2, late: 1, states, pilotsPlanned: 1, pilotsHeld: 1, directPlanned: 2, directHeld: 1, ...more });

test('R-BC-2 the sum row is the whole', () => {
  expect(summed([row(), row()], { total: 6, planned: 6, held: 4, late: 2 })).toEqual({ ...row(), total: 6, planned: 6, held: 4, late: 2, pilotsPlanned: 2, pilotsHeld: 2, directPlanned: 4, directHeld: 2, states: { ...states, done: 2, held: 2, late: 2 } });
  expect(summed([], { total: 0, planned: 0, held: 0, late: 0 })).toMatchObject({ total: 0, held: 0 });
});

test.each([
  ['rows that do not sum up to it', [row()], { total: 3, planned: 3, held: 3, late: 1 }],
  ['more held than planned', [row({ held: 4 })], { total: 3, planned: 3, held: 4, late: 1 }],
  ['more direct elections held than planned', [row({ directHeld: 3 })], { total: 3, planned: 3, held: 2, late: 1 }],
])('R-BC-2 no report goes out with %s', (_name, rows, whole) => expect(() => summed(rows, whole)).toThrow(/assertion failed/));
