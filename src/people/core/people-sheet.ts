import type { Sentence } from '#foundation/sentence.ts';

/** One thing that is wrong with a sheet, by row and column as the person sees them. */
export interface SheetFault {
  readonly cell: string;
  readonly sentence: Sentence;
}

export type PeopleSheetProblem =
  | { readonly code: 'sheet_unreadable' }
  | { readonly code: 'headings_wrong'; readonly missing: readonly string[] }
  | { readonly code: 'rows_wrong'; readonly faults: readonly SheetFault[]; readonly count: number }
  | { readonly code: 'nothing_to_import' };
