import { assert } from '#foundation/assert.ts';
import { fail, type Result } from '#foundation/result.ts';
import type { SheetReason } from '#people/core/people-sheet.ts';
import { type GivenCell as ExcelCell, type ReadProblem, readXlsx } from '#platform/documents/excel.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { TargetSheetProblem } from '../core/problems.ts';
import { type GivenCell, readTargetSheet, type TargetSheet } from '../core/read-sheet.ts';
import type { Term } from '../core/target.ts';

const REASONS: { readonly [C in ReadProblem['code']]: SheetReason } = {
  file_too_large: 'too_large', not_an_excel_file: 'not_excel', other_spreadsheet: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged',
  unpacks_too_large: 'too_large', too_many_sheets: 'too_large', too_many_rows: 'too_large', too_many_columns: 'too_large', too_many_cells: 'too_large',
};

/** The file's first visible sheet as targets. */
export async function targetSheetOf(exchange: Exchange, term: Term): Promise<Result<TargetSheet, TargetSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const book = await readXlsx(exchange.file.bytes);
  if (!book.ok) return fail({ code: 'target_sheet_unreadable', reason: REASONS[book.problem.code] });
  const sheet = book.value.find((each) => !each.hidden && each.rows.length > 0);
  if (!sheet) return fail({ code: 'target_sheet_empty' });
  return readTargetSheet(sheet.rows.map((row) => ({ number: row.number, cells: row.cells.map(cellOf) })), term);
}

function cellOf(cell: ExcelCell): GivenCell {
  const { address } = cell;
  if (cell.kind === 'text') return { address, content: { kind: 'text', text: cell.text } };
  if (cell.kind === 'number') return { address, content: { kind: 'number', digits: String(cell.number) } };
  return { address, content: { kind: cell.kind === 'empty' || cell.kind === 'formula' ? cell.kind : 'other' } };
}
