import type { UploadedFile } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { cellAddress, type SheetCell } from '#foundation/sheet.ts';
import { firstSheet } from '#platform/documents/first-sheet.ts';
import type { WordReadProblem } from '#platform/documents/word-model.ts';
import { readDocx } from '#platform/documents/word-read.ts';
import type { TableLine } from '../core/opinion-sheet.ts';
import type { FileReason } from '../core/problems.ts';

type Unreadable = { readonly code: 'opinions_file_unreadable'; readonly reason: FileReason };

const WORD_REASONS: { readonly [C in WordReadProblem['code']]: FileReason } = {
  file_too_large: 'too_large', not_a_word_file: 'not_readable_kind', other_document: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged', unpacks_too_large: 'too_large',
  external_part: 'external_part', nested_table: 'nested_table', too_many_paragraphs: 'too_large', too_many_letters: 'too_large', no_text: 'no_text',
};

/** The rows of the first sheet of a book, or of the tables of a Word file; whatever else a Word file says is left aside. */
export async function tableLinesOf({ bytes }: UploadedFile): Promise<Result<TableLine[], Unreadable>> {
  const sheet = await firstSheet(bytes);
  if (sheet.ok) return ok(sheet.value.map(({ number, cells }) => ({ cells: cells.map(cellOf), cellOf: (column) => cellAddress(column, number) })));
  if (sheet.problem !== 'not_excel') return fail({ code: 'opinions_file_unreadable', reason: sheet.problem });
  const word = readDocx(bytes);
  if (!word.ok) return fail({ code: 'opinions_file_unreadable', reason: WORD_REASONS[word.problem.code] });
  const rows = word.value.paragraphs.filter((each) => each.kind === 'row');
  return ok(rows.map((row, index) => ({ cells: row.text.split('\t'), cellOf: (column) => `hàng ${index + 1}, cột ${column + 1}` })));
}

function cellOf({ content }: SheetCell): TableLine['cells'][number] {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return content.digits;
  if (content.kind === 'empty') return '';
  return { not: content.kind === 'formula' || content.kind === 'error' ? content.kind : 'other' };
}
