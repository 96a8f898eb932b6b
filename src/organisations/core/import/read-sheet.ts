import { fail, ok, type Result } from '#foundation/result.ts';
import type { Steps } from '#foundation/steps.ts';
import { columnLetters } from '#foundation/sheet.ts';
import { fold } from '#foundation/text.ts';
import type { KindsAndLevels } from '../organisation.ts';
import type { FileProblem } from './file-problems.ts';
import { columnOfHeading, HEADINGS, NEEDED } from './headings.ts';
import { readCode, readCount, readText, type Reading, type SheetCell } from './read-cell.ts';
import { type Column, COLUMNS, type RegisterRow, type RowIssue, type RowProblem } from './row.ts';

/** A row of the given sheet, as a spreadsheet counts it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

export interface ReadSheet {
  /** The rows in which every cell can be read. */
  readonly rows: readonly RegisterRow[];
  /** Where each of `rows` stands in the sheet. */
  readonly places: readonly RowPlace[];
  /** Cells that cannot be read; their rows are not among `rows`. */
  readonly problems: readonly RowProblem[];
  /** Codes of rows that were put aside: others may still name them as their superior. */
  readonly asideCodes: ReadonlySet<string>;
}

export interface RowPlace {
  readonly row: number;
  /** Letters of the column in which each field stands; '' for a field that the sheet does not have. */
  readonly letters: { readonly [C in Column]: string };
}

const HEADING_WITHIN_ROWS = 20;

/**
 * Reads a list of organisations, a row a step. The headings may stand below a title, in any order, among other columns, which are not read.
 * @problem headings_wrong  one of the four needed headings is missing, or one stands twice
 */
export function* readSheet(sheet: readonly SheetRow[], register: KindsAndLevels, options: { readonly normalise: boolean }): Steps<Result<ReadSheet, FileProblem>> {
  const heading = findHeading(sheet);
  if (!heading.ok) return heading;
  const { columns, below } = heading.value;
  const kinds = new Map([...register.kinds.values()].flatMap((kind) => [[kind.id, kind.id], [fold(kind.nameVi), kind.id], [fold(kind.nameEn), kind.id]]));
  const letters = Object.fromEntries(COLUMNS.map((column) => {
    const index = columns.get(column);
    return [column, index === undefined ? '' : columnLetters(index)];
  })) as RowPlace['letters'];

  const rows: RegisterRow[] = [];
  const places: RowPlace[] = [];
  const problems: RowProblem[] = [];
  const asideCodes = new Set<string>();
  /** Cell in which each code stands first, also of rows that are put aside. */
  const firstWith = new Map<string, string>();
  for (const row of below) {
    yield;
    const cellOf = (column: Column): SheetCell | undefined => row.cells[columns.get(column) ?? -1];
    if (COLUMNS.every((column) => (cellOf(column)?.kind ?? 'empty') === 'empty')) continue;
    const place = { row: row.number, letters };
    const read = readRow(cellOf, kinds, options);
    const twice = firstWith.get(read.row.code);
    if (twice !== undefined) read.issues.push({ column: 'code', code: 'code_twice', found: read.row.code, other: twice });
    else if (read.row.code !== '') firstWith.set(read.row.code, `${letters.code}${row.number}`);
    for (const issue of read.issues) problems.push(placed({ ...issue, index: 0 }, place));
    if (read.issues.length === 0) {
      rows.push(read.row);
      places.push(place);
    } else if (read.row.code !== '') asideCodes.add(read.row.code);
  }
  return rows.length === 0 && problems.length === 0 ? fail({ code: 'no_rows' }) : ok({ rows, places, problems, asideCodes });
}

/** An issue with the row and the cell in which a person finds it. */
export function placed(issue: RowIssue, place: RowPlace | undefined): RowProblem {
  const { index, ...rest } = issue;
  const letter = place?.letters[issue.column] || place?.letters.code;
  return { ...rest, row: place?.row ?? index + 1, cell: place ? `${letter}${place.row}` : '' };
}

type RowReading = { readonly row: RegisterRow; readonly issues: Omit<RowIssue, 'index'>[] };

function readRow(cellOf: (column: Column) => SheetCell | undefined, kinds: ReadonlyMap<string, string>, options: { readonly normalise: boolean }): RowReading {
  const issues: Omit<RowIssue, 'index'>[] = [];
  const take = <T>(column: Column, reading: Reading<T>, otherwise: T): T => {
    if (reading.ok) return reading.value;
    issues.push({ column, ...reading.problem, other: null });
    return otherwise;
  };
  const text = (column: Column): Reading<string | null> => readText(cellOf(column), options.normalise);

  const code = take('code', required(readCode(cellOf('code'), options.normalise), 'code_missing'), '');
  const name = take('name', required(text('name'), 'name_missing'), '');
  if (name.length > 200) issues.push({ column: 'name', code: 'name_too_long', found: null, other: null });
  const kind = take('kind', required(text('kind'), 'kind_missing'), '');
  const kindId = kinds.get(kind) ?? kinds.get(fold(kind));
  if (kindId === undefined && kind !== '') issues.push({ column: 'kind', code: 'kind_not_listed', found: kind.slice(0, 100), other: null });
  const superiorCode = take('superior', readCode(cellOf('superior'), options.normalise), null);
  const members = take('members', readCount(cellOf('members')), null);
  const branches = take('branches', readCount(cellOf('branches')), null);
  return { row: { code, name, kindId: kindId ?? '', superiorCode, members, branches }, issues };
}

function required(reading: Reading<string | null>, missing: 'code_missing' | 'name_missing' | 'kind_missing'): Reading<string> {
  if (!reading.ok) return reading;
  return reading.value === null ? fail({ code: missing, found: null }) : ok(reading.value);
}

function findHeading(sheet: readonly SheetRow[]): Result<{ columns: ReadonlyMap<Column, number>; below: readonly SheetRow[] }, FileProblem> {
  let best: { columns: Map<Column, number>; at: number; twice: boolean } | undefined;
  for (const [at, row] of sheet.slice(0, HEADING_WITHIN_ROWS).entries()) {
    const columns = new Map<Column, number>();
    let twice = false;
    for (const [index, cell] of row.cells.entries()) {
      const column = cell.kind === 'text' ? columnOfHeading(cell.text) : undefined;
      if (column === undefined) continue;
      twice ||= columns.has(column);
      columns.set(column, index);
    }
    if (columns.size > (best?.columns.size ?? 0)) best = { columns, at, twice };
  }
  if (best && !best.twice && NEEDED.every((column) => best?.columns.has(column))) return ok({ columns: best.columns, below: sheet.slice(best.at + 1) });
  const shown = sheet[best?.at ?? 0]?.cells ?? [];
  const found = shown.flatMap((cell) => (cell.kind === 'text' ? [cell.text.normalize('NFC').slice(0, 40)] : [])).slice(0, 12);
  return fail({ code: 'headings_wrong', found, wanted: NEEDED.map((column) => HEADINGS[column].vi) });
}
