/** Workbooks in our own words: what the rooms write, and what they are shown of a file that a person gave. */
import type { Day } from '#foundation/day.ts';
import { cellAddress } from '#foundation/sheet.ts';

export interface Book {
  /** For the file's properties. */
  readonly title: string;
  /** The day the file bears; no clock goes into it. */
  readonly dated: Day;
  readonly sheets: readonly [BookSheet, ...BookSheet[]];
}

export interface BookSheet {
  /** What Excel refuses in a tab's name is replaced, and the name cut to 31 characters. */
  readonly name: string;
  /** Lines above the table, the first one larger. */
  readonly titles?: readonly string[];
  readonly columns: readonly [BookColumn, ...BookColumn[]];
  readonly rows: readonly BookRow[];
  /** Bold rows below the others. */
  readonly sums?: readonly BookRow[];
  /** Lines in italics below the table. */
  readonly notes?: readonly string[];
  /** A4 upright where nothing is said; always fitted to one page's width, with the header on every page. */
  readonly orientation?: 'portrait' | 'landscape';
}

export interface BookColumn {
  readonly header: string;
  /** Neighbours with the same group share a merged cell above their own. */
  readonly group?: string;
  /** Characters. */
  readonly width: number;
  readonly type: ColumnType;
  /** Text stands left, numbers right, days in the middle, unless said otherwise. */
  readonly align?: 'left' | 'center' | 'right';
}

/** number: whole, with groups; decimal: two decimals; percent: a share from 0 to 1 with two decimals; day: a Day. */
export type ColumnType = 'text' | 'number' | 'decimal' | 'percent' | 'day';

/** A cell for each column. Text is allowed in every column, e.g. "–" for no share; it is never taken for a formula. */
export type BookRow = readonly (string | number | null)[];

/** What a cell of a given file holds. */
export type CellContent =
  | { readonly kind: 'empty' }
  /** `nfc` is false when the letters are not in the composed form in which we keep Vietnamese. */
  | { readonly kind: 'text'; readonly text: string; readonly nfc: boolean }
  | { readonly kind: 'number'; readonly number: number }
  /** `time` is "07:30" when the cell names an hour as well. */
  | { readonly kind: 'day'; readonly day: Day; readonly time?: string }
  /** `shown` is the result that the file last showed. */
  | { readonly kind: 'formula'; readonly formula: string; readonly shown: string | number | null }
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** "#N/A", "#REF!" … */
  | { readonly kind: 'error'; readonly error: string };

export type GivenCell = CellContent & { /** "B7" */ readonly address: string };

export interface GivenRow {
  /** As Excel shows it, from 1. */
  readonly number: number;
  /** From column A to the last cell that is not empty. */
  readonly cells: readonly GivenCell[];
}

export interface GivenSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with at least one cell that is not empty. */
  readonly rows: readonly GivenRow[];
}

export interface ReadLimits {
  readonly bytes: number;
  /** Of all parts together once unpacked. */
  readonly unpackedBytes: number;
  readonly sheets: number;
  /** Of one sheet, counted to the last row in use. */
  readonly rows: number;
  readonly columns: number;
  /** Of all sheets together, empty ones before the last of a row included. */
  readonly cells: number;
}

/**
 * A list of a whole country fits (60,000 rows unpack to 18 MB); a file made to exhaust memory does not. Other large books wait meanwhile, so
 * there is not much more room than a real one needs.
 */
export const USUAL_LIMITS: ReadLimits = { bytes: 10 * 1024 * 1024, unpackedBytes: 64 * 1024 * 1024, sheets: 20, rows: 100_000, columns: 100, cells: 1_500_000 };

export type ReadProblem =
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly limitBytes: number }
  | { readonly code: 'not_an_excel_file' }
  /** A spreadsheet, but of a kind we do not read: to be saved as .xlsx first. */
  | { readonly code: 'other_spreadsheet'; readonly format: 'xls' | 'xlsb' | 'ods' }
  | { readonly code: 'password_protected' }
  | { readonly code: 'macros_not_allowed' }
  | { readonly code: 'damaged_file' }
  | { readonly code: 'unpacks_too_large'; readonly limitBytes: number }
  | { readonly code: 'too_many_sheets'; readonly sheets: number; readonly limit: number }
  | { readonly code: 'too_many_rows'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'too_many_columns'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'too_many_cells'; readonly limit: number };

/** 0, 0 → "A1"; 6, 27 → "AB7". */
export function addressOf(row: number, column: number): string {
  return cellAddress(column, row + 1);
}
