import { fail, ok, type Result } from '#foundation/result.ts';
import type { UploadedFile } from '#foundation/contract.ts';
import { type GivenCell, readXlsx, type ReadProblem } from '#platform/documents/excel.ts';
import type { WordReadProblem } from '#platform/documents/word-model.ts';
import { readDocx } from '#platform/documents/word-read.ts';
import type { TableLine } from '../core/opinion-sheet.ts';
import type { FileReason } from '../core/problems.ts';

type Unreadable = { readonly code: 'opinions_file_unreadable'; readonly reason: FileReason };

const EXCEL_REASONS: { readonly [C in ReadProblem['code']]: FileReason } = {
  file_too_large: 'too_large', not_an_excel_file: 'not_readable_kind', other_spreadsheet: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged',
  unpacks_too_large: 'too_large', too_many_sheets: 'too_large', too_many_rows: 'too_large', too_many_columns: 'too_large', too_many_cells: 'too_large',
};

const WORD_REASONS: { readonly [C in WordReadProblem['code']]: FileReason } = {
  file_too_large: 'too_large', not_a_word_file: 'not_readable_kind', other_document: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged', unpacks_too_large: 'too_large',
  external_part: 'external_part', nested_table: 'nested_table', too_many_paragraphs: 'too_large', too_many_letters: 'too_large', no_text: 'no_text',
};

/** The rows of the first sheet of a book, or of the tables of a Word file; whatever else a Word file says is left aside. */
export async function tableLinesOf({ bytes }: UploadedFile): Promise<Result<TableLine[], Unreadable>> {
  const book = await readXlsx(bytes);
  if (book.ok) {
    const sheet = book.value.find((each) => !each.hidden && each.rows.length > 0);
    return ok((sheet?.rows ?? []).map((row) => ({ cells: row.cells.map(cellOf), cellOf: (column) => `${letters(column)}${row.number}` })));
  }
  if (book.problem.code !== 'not_an_excel_file') return fail({ code: 'opinions_file_unreadable', reason: EXCEL_REASONS[book.problem.code] });
  const word = readDocx(bytes);
  if (!word.ok) return fail({ code: 'opinions_file_unreadable', reason: WORD_REASONS[word.problem.code] });
  const rows = word.value.paragraphs.filter((each) => each.kind === 'row');
  return ok(rows.map((row, index) => ({ cells: row.text.split('\t'), cellOf: (column) => `hàng ${index + 1}, cột ${column + 1}` })));
}

function cellOf(cell: GivenCell): TableLine['cells'][number] {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return String(cell.number);
  if (cell.kind === 'empty') return '';
  return { not: cell.kind === 'formula' || cell.kind === 'error' ? cell.kind : 'other' };
}

function letters(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}
