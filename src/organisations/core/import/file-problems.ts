import type { RowProblem } from './row.ts';

/** Why a file is not a register that can be read; rows that can be read and are wrong come as `rows_not_right`. */
export type FileProblem =
  | { readonly code: 'file_too_large'; readonly limitBytes: number }
  | { readonly code: 'not_an_excel_file' }
  | { readonly code: 'other_spreadsheet'; readonly format: string }
  | { readonly code: 'password_protected' }
  | { readonly code: 'macros_not_allowed' }
  | { readonly code: 'damaged_file' }
  | { readonly code: 'unpacks_too_large'; readonly limitBytes: number }
  | { readonly code: 'not_utf8' }
  | { readonly code: 'broken_quotes'; readonly line: number }
  | { readonly code: 'too_many_rows'; readonly limit: number }
  /** More sheets, columns or cells than a register has. */
  | { readonly code: 'too_many_cells' }
  | { readonly code: 'headings_wrong'; readonly found: readonly string[]; readonly wanted: readonly string[] }
  | { readonly code: 'no_rows' };

export type RowsNotRight = { readonly code: 'rows_not_right'; readonly count: number; readonly rows: readonly RowProblem[] };
