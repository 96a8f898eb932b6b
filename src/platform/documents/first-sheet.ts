import { fail, ok, type Result } from '#foundation/result.ts';
import type { SheetContent, SheetReason, SheetRow } from '#foundation/sheet.ts';
import type { GivenCell, ReadProblem } from './excel-model.ts';
import { readXlsx } from './excel-thread.ts';

const REASONS: { readonly [C in ReadProblem['code']]: SheetReason } = {
  file_too_large: 'too_large', not_an_excel_file: 'not_excel', other_spreadsheet: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged',
  unpacks_too_large: 'too_large', too_many_sheets: 'too_large', too_many_rows: 'too_large', too_many_columns: 'too_large', too_many_cells: 'too_large',
};

/** The rows of a book's first visible sheet with anything on it, for a room to read, all text in NFC; none when there is no such sheet. */
export async function firstSheet(bytes: Uint8Array): Promise<Result<readonly SheetRow[], SheetReason>> {
  const book = await readXlsx(bytes);
  if (!book.ok) return fail(REASONS[book.problem.code]);
  const sheet = book.value.find((each) => !each.hidden && each.rows.length > 0);
  return ok((sheet?.rows ?? []).map(({ number, cells }) => ({ number, cells: cells.map((cell) => ({ address: cell.address, content: contentOf(cell) })) })));
}

function contentOf(cell: GivenCell): SheetContent {
  switch (cell.kind) {
    // Files from a Mac or an old typing tool have letters and marks apart; a person cannot see that, so nobody is asked to mend it.
    case 'text': return { kind: 'text', text: cell.text.normalize('NFC') };
    // Codes, years and names made of digits alone are numbers to Excel.
    case 'number': return { kind: 'number', digits: String(cell.number) };
    case 'day': return { kind: 'day', day: cell.day };
    case 'truth': return { kind: 'other' };
    default: return { kind: cell.kind };
  }
}
