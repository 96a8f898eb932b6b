import { fail, ok, type Result } from '#foundation/result.ts';
import { foldKey } from './fold-words.ts';
import { MOST_TEXTS } from './near-groups.ts';
import { type Kind, KINDS, type Opinion } from './opinion.ts';
import { readTable, type TableRow } from './read-table.ts';

export const COLUMNS = ['id', 'section', 'topic', 'kind', 'organisation', 'text'] as const;
export type Column = (typeof COLUMNS)[number];

/** What can be wrong with a table of opinions. Lines are those of the file, the first is 1. */
export type TableProblem =
  | { readonly code: 'table_empty' }
  | { readonly code: 'columns_missing'; readonly columns: readonly Column[] }
  | { readonly code: 'column_repeated'; readonly column: Column }
  | { readonly code: 'too_many_rows'; readonly rows: number; readonly most: number }
  | { readonly code: 'row_width'; readonly line: number; readonly cells: number; readonly columns: number }
  | { readonly code: 'quote_unclosed'; readonly line: number }
  | { readonly code: 'id_missing'; readonly line: number }
  | { readonly code: 'id_repeated'; readonly line: number; readonly id: string; readonly first: number }
  | { readonly code: 'kind_unknown'; readonly line: number; readonly id: string; readonly kind: string }
  | { readonly code: 'text_missing'; readonly line: number; readonly id: string };

/** The kinds as people write them, folded. */
const KIND_NAMES: { readonly [name: string]: Kind } = {
  'dong y': 'agree', 'tan thanh': 'agree', 'khong dong y': 'disagree', 'khong tan thanh': 'disagree', khac: 'other', 'i kien khac': 'other', 'y kien khac': 'other', 'sua cau chu': 'amend', sua: 'amend', 'bo sung sua doi': 'amend',
};

/**
 * The opinions of a tab-separated table with a line of column names, in any order of columns; further columns are left aside. Texts
 * come out as they stand. All that is wrong is named at once, and then nothing is read.
 */
export function readOpinions(text: string): Result<Opinion[], readonly TableProblem[]> {
  const [head, ...rows] = readTable(text);
  if (head === undefined) return fail([{ code: 'table_empty' }]);
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const wrongHead = headProblems(names);
  if (wrongHead.length > 0) return fail(wrongHead);
  if (rows.length > MOST_TEXTS) return fail([{ code: 'too_many_rows', rows: rows.length, most: MOST_TEXTS }]);
  const at = Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as { readonly [C in Column]: number };
  const lines = new Map<string, number>();
  const opinions: Opinion[] = [];
  const problems: TableProblem[] = [];
  for (const row of rows) {
    const read = readRow(row, names.length, (column) => row.cells[at[column]] ?? '', lines);
    if (read.ok) opinions.push(read.value);
    else problems.push(...read.problem);
  }
  return problems.length > 0 ? fail(problems) : ok(opinions);
}

function headProblems(names: readonly string[]): TableProblem[] {
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) return [{ code: 'columns_missing', columns: missing }];
  return COLUMNS.filter((column) => names.indexOf(column) !== names.lastIndexOf(column)).map((column) => ({ code: 'column_repeated', column }));
}

/** `lines` knows the line of every id so far, and learns this one. */
function readRow({ line, cells, unclosed }: TableRow, columns: number, cell: (column: Column) => string, lines: Map<string, number>): Result<Opinion, TableProblem[]> {
  if (unclosed !== undefined) return fail([{ code: 'quote_unclosed', line: unclosed }]);
  if (cells.length !== columns) return fail([{ code: 'row_width', line, cells: cells.length, columns }]);
  const problems: TableProblem[] = [];
  const id = cell('id').trim();
  const first = lines.get(id);
  if (id === '') problems.push({ code: 'id_missing', line });
  else if (first !== undefined) problems.push({ code: 'id_repeated', line, id, first });
  else lines.set(id, line);
  const kind = kindOf(cell('kind'));
  if (kind === undefined) problems.push({ code: 'kind_unknown', line, id, kind: cell('kind').slice(0, 40) });
  if (foldKey(cell('text')) === '') problems.push({ code: 'text_missing', line, id });
  if (problems.length > 0 || kind === undefined) return fail(problems);
  return ok({ id, section: cell('section').trim(), topic: cell('topic').trim(), kind, organisation: cell('organisation').trim(), text: cell('text') });
}

function kindOf(written: string): Kind | undefined {
  const name = foldKey(written);
  return KINDS.find((kind) => kind === name) ?? (Object.hasOwn(KIND_NAMES, name) ? KIND_NAMES[name] : undefined);
}
