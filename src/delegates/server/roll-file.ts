import { assert } from '#foundation/assert.ts';
import { fail, type Result } from '#foundation/result.ts';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { SheetCell, SheetReason } from '#people/core/people-sheet.ts';
import { readXlsx, type GivenCell, type ReadProblem } from '#platform/documents/excel.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { RollSheetProblem } from '../core/problems.ts';
import { readRollSheet, type RollSheet } from '../core/roll-sheet.ts';

const REASONS: { readonly [C in ReadProblem['code']]: SheetReason } = {
  file_too_large: 'too_large', not_an_excel_file: 'not_excel', other_spreadsheet: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged',
  unpacks_too_large: 'too_large', too_many_sheets: 'too_large', too_many_rows: 'too_large', too_many_columns: 'too_large', too_many_cells: 'too_large',
};

/** The file's first visible sheet as a roll. */
export async function rollSheetOf(exchange: Exchange, form: CongressForm): Promise<Result<RollSheet, RollSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const book = await readXlsx(exchange.file.bytes);
  if (!book.ok) return fail({ code: 'roll_sheet_unreadable', reason: REASONS[book.problem.code] });
  const sheet = book.value.find((each) => !each.hidden && each.rows.length > 0);
  if (!sheet) return fail({ code: 'roll_sheet_empty' });
  return readRollSheet(sheet.rows.map((row) => ({ number: row.number, cells: row.cells.map(cellOf) })), form);
}

function cellOf(cell: GivenCell): SheetCell {
  const { address } = cell;
  if (cell.kind === 'text') return { address, content: { kind: 'text', text: cell.text, nfc: cell.nfc } };
  if (cell.kind === 'day') return { address, content: { kind: 'day', day: cell.day } };
  // Years and ranks are numbers to Excel.
  if (cell.kind === 'number') return { address, content: { kind: 'text', text: String(cell.number), nfc: true } };
  return { address, content: { kind: cell.kind === 'truth' ? 'other' : cell.kind } };
}
