import { fail, ok, type Result } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import type { RowCode } from './row.ts';

/** What a cell of a given sheet may hold; the platform's reader of files gives such cells. */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly nfc: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'error'; readonly error: string };

export type Reading<T> = Result<T, { readonly code: RowCode; readonly found: string | null }>;

const CODE = /^[A-Z0-9][A-Z0-9.-]{0,39}$/;
/** A cell that begins so would be calculated by the next spreadsheet that opens it. */
const LIKE_A_FORMULA = /^[=+\-@]/;
// oxlint-disable-next-line no-control-regex -- control characters are what is refused here
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
/** Digits, or digits in groups of three as Vietnamese offices write them: 42.500. */
const WHOLE = /^\d{1,8}$|^\d{1,3}(\.\d{3}){1,2}$/;
const LARGEST_COUNT = 10_000_000;

/** Text of the cell, tidied; null when there is none. A number stands for its digits. */
export function readText(cell: SheetCell | undefined, normalise: boolean): Reading<string | null> {
  if (cell === undefined) return ok(null);
  switch (cell.kind) {
    case 'empty':
      return ok(null);
    case 'number':
      return ok(String(cell.number));
    case 'text': {
      if (!cell.nfc && !normalise) return fail({ code: 'text_decomposed', found: cell.text.slice(0, 100) });
      if (CONTROL.test(cell.text)) return fail({ code: 'control_characters', found: null });
      const text = tidy(cell.text).replaceAll('\n', ' ');
      if (LIKE_A_FORMULA.test(text)) return fail({ code: 'cell_with_formula', found: text.slice(0, 100) });
      return ok(text === '' ? null : text);
    }
    default:
      return fail(notPlain(cell));
  }
}

/** A code in capitals; null when there is none. */
export function readCode(cell: SheetCell | undefined, normalise: boolean): Reading<string | null> {
  const text = readText(cell, normalise);
  if (!text.ok || text.value === null) return text;
  const code = text.value.toUpperCase();
  return CODE.test(code) ? ok(code) : fail({ code: 'code_wrong', found: text.value.slice(0, 100) });
}

/** A whole number from 0 up; null when there is none. */
export function readCount(cell: SheetCell | undefined): Reading<number | null> {
  if (cell === undefined || cell.kind === 'empty') return ok(null);
  if (cell.kind !== 'number' && cell.kind !== 'text') return fail(notPlain(cell));
  const shown = cell.kind === 'number' ? String(cell.number) : cell.text.trim();
  if (shown === '') return ok(null);
  if (cell.kind === 'text' && shown.startsWith('=')) return fail({ code: 'cell_with_formula', found: shown.slice(0, 100) });
  const number = cell.kind === 'number' ? cell.number : WHOLE.test(shown) ? Number(shown.replaceAll('.', '')) : Number.NaN;
  return Number.isInteger(number) && number >= 0 && number <= LARGEST_COUNT ? ok(number) : fail({ code: 'number_wrong', found: shown.slice(0, 100) });
}

function notPlain(cell: Exclude<SheetCell, { kind: 'empty' | 'text' | 'number' }>): { readonly code: RowCode; readonly found: string } {
  switch (cell.kind) {
    case 'formula':
      return { code: 'cell_with_formula', found: `=${cell.formula.replace(/^=/, '')}`.slice(0, 100) };
    case 'error':
      return { code: 'cell_with_error', found: cell.error };
    case 'day':
      return { code: 'cell_not_text', found: cell.day };
    case 'truth':
      return { code: 'cell_not_text', found: cell.truth ? 'TRUE' : 'FALSE' };
  }
}
