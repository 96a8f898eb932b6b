import type { Named } from '../organisation.ts';

/** One organisation of a register that is handed in as a whole. */
export interface RegisterRow {
  readonly code: string;
  readonly name: string;
  readonly kindId: string;
  /** null only for a root. */
  readonly superiorCode: string | null;
  readonly members: number | null;
  readonly branches: number | null;
}

export const COLUMNS = ['code', 'name', 'kind', 'superior', 'members', 'branches'] as const;
export type Column = (typeof COLUMNS)[number];

export const ROW_CODES = [
  'code_missing',
  'code_wrong', // found: what stands there
  'code_twice', // other: the first row with this code
  'name_missing',
  'name_too_long',
  'text_decomposed', // letters in NFD; may be normalised when asked for
  'control_characters',
  'kind_missing',
  'kind_not_listed', // found
  'superior_missing',
  'superior_not_found', // found: neither in the file nor in the register
  'superior_is_closed', // found
  'superior_began_later', // found, other: the day on which it began
  'level_not_below', // found: the superior
  'superior_has_no_level_below', // found: the superior is a chi bộ
  'level_above_subordinate', // other: the organisation below that no longer fits
  'below_itself', // found
  'number_wrong', // found
  'cell_with_formula', // found: the formula
  'cell_with_error', // found: #REF! and the like
  'cell_not_text', // found: a day or a truth value
  'row_is_closed', // found: the organisation was closed or merged
  'state_began_later', // other: the day on which its present state began
  'row_out_of_range',
] as const;
export type RowCode = (typeof ROW_CODES)[number];

/** What is wrong with one cell. `found` is what stands there, `other` what it clashes with. */
export interface RowIssue {
  /** Place in the list, from 0. */
  readonly index: number;
  readonly column: Column;
  readonly code: RowCode;
  readonly found: string | null;
  readonly other: string | null;
}

/** The same as a person finds it in the sheet. */
export interface RowProblem extends Omit<RowIssue, 'index'> {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** Such as B7; '' when the rows came from no sheet. */
  readonly cell: string;
}

export interface FieldDifference {
  readonly field: 'name' | 'kind' | 'superior' | 'members' | 'branches';
  readonly was: string | number | null;
  readonly becomes: string | number | null;
}

export interface RowDifference extends Named {
  readonly fields: readonly FieldDifference[];
}

/** What an import would do. Missing ones are only listed: a list that leaves something out closes nothing. */
export interface ImportDifferences {
  readonly added: readonly RegisterRow[];
  readonly changed: readonly RowDifference[];
  readonly unchanged: number;
  readonly missing: readonly Named[];
}
