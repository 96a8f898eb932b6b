import { fail, ok, type Result } from '#foundation/result.ts';
import { belowHeadings, cellAddress, isNothing, type SheetBelow, type SheetRow } from '#foundation/sheet.ts';
import { choiceNamed, readRows, type RowReader, type SheetColumns } from '#foundation/sheet-row.ts';
import { type Amount, ONE, parseAmount, readAmount } from './amount.ts';
import type { GivenFields } from './check-fields.ts';
import { INDICATOR_IDS, indicatorNames, INDICATORS } from './indicators.ts';
import type { TargetSheetProblem } from './problems.ts';
import { type ColumnPlace, headingOfPlace, placeOfHeading, type SheetColumnId } from './sheet-columns.ts';
import { DIRECTIONS, GATHERINGS, MEASURES, type Term, THEMES, type YearResult } from './target.ts';
import { directionNames, gatheringWords, measureWords, themeWords } from './words.ts';

export interface ReadRow {
  readonly row: number;
  readonly fields: GivenFields;
  readonly results: readonly YearResult[];
}

export interface TargetSheet {
  readonly rows: readonly ReadRow[];
  /** Address of a cell as the person sees it; of a column that the file lacks, the title's cell. */
  readonly cellOf: (row: number, column: SheetColumnId) => string;
}

const NEEDED: readonly SheetColumnId[] = ['title', 'theme', 'goal', 'fromYear', 'dueYear'];

/** The rows below the headings; blank ones are passed over. When one cell is wrong nothing is taken, and every wrong cell is named. */
export function readTargetSheet(rows: readonly SheetRow[], term: Term): Result<TargetSheet, TargetSheetProblem> {
  const below = belowHeadings(rows, placeOfHeading, (place) => place.kind === 'field' && place.id === 'title');
  const indexOf = (id: SheetColumnId): number | undefined => below?.places.find(({ place }) => place.kind === 'field' && place.id === id)?.index;
  const missing = NEEDED.filter((id) => indexOf(id) === undefined);
  if (!below || missing.length > 0) return fail({ code: 'target_headings_wrong', missing: missing.map((id) => headingOfPlace({ kind: 'field', id })) });
  const shownAt = (id: SheetColumnId): number => indexOf(id) ?? indexOf('title') ?? 0;
  const columns: SheetColumns<Column> = {
    indexOf: (column) => (typeof column === 'number' ? column : indexOf(column)),
    shownAt: (column) => (typeof column === 'number' ? column : shownAt(column)),
    notText: { vi: 'Ô này phải là chữ hoặc số.', en: 'This cell must be text or a number.' },
  };
  const read = readRows(below.rows, columns, (cells, row) => readRow(cells, row, below.places, term));
  if (!read.ok) return fail({ code: 'target_rows_wrong', ...read.problem });
  return read.value.length === 0 ? fail({ code: 'target_sheet_empty' }) : ok({ rows: read.value, cellOf: (row, column) => cellAddress(shownAt(column), row) });
}

/** A column of the template, or where a column of a year stands. */
type Column = SheetColumnId | number;
type Read = RowReader<Column>;

function readRow(read: Read, row: number, places: SheetBelow<ColumnPlace>['places'], term: Term): ReadRow {
  const title = read.needed('title', 300, { vi: 'Thiếu tên chỉ tiêu.', en: 'The title is missing.' });
  const asked = read.text('indicator', 200);
  const named = asked || title;
  const indicator = choiceNamed(named, INDICATOR_IDS, indicatorNames) ?? null;
  if (indicator === null && asked !== '') read.refuse('indicator', { vi: `Không có chỉ tiêu chung “${named}”. Chọn trong trang Hướng dẫn của mẫu, hoặc để trống.`, en: `There is no common indicator “${named}”. Choose one from the template, or leave it empty.` });
  const usual = indicator === null ? null : INDICATORS[indicator];
  const direction = read.choice('direction', DIRECTIONS, directionNames) ?? usual?.direction ?? 'up';
  const reach = direction === 'reach';
  const goal = reach ? ONE : amountIn(read, 'goal');
  if (!reach && goal === null && lacks(read, 'goal')) read.refuse('goal', { vi: 'Thiếu mức đề ra.', en: 'The goal is missing.' });
  const theme = read.choice('theme', THEMES, themeWords) ?? usual?.theme ?? null;
  if (theme === null && lacks(read, 'theme')) read.refuse('theme', { vi: 'Thiếu lĩnh vực.', en: 'The theme is missing.' });
  const paper = read.text('paper', 300);
  const years = yearsIn(read, places);
  const results = years.filter(({ of }) => of !== 'plan').map(({ of, year, value }): YearResult => ({ year, value, estimate: of === 'expected', paper }));
  const twice = results.find((each, index) => results.findIndex((other) => other.year === each.year) < index);
  if (twice) read.refuse('title', { vi: `Năm ${twice.year} vừa có “thực hiện” vừa có “ước thực hiện”. Giữ lại một.`, en: `${twice.year} has both a result and an estimate. Keep one.` });
  if (results.length > 0 && lacks(read, 'paper')) read.refuse('paper', { vi: 'Có kết quả thì phải ghi văn bản kết quả.', en: 'Results need their paper.' });
  return {
    row,
    results: results.toSorted((one, other) => one.year - other.year),
    fields: {
      term, title, indicator, direction, goal, theme: theme ?? 'economy', unit: read.text('unit', 40) || (usual?.unit ?? ''), definition: read.text('definition', 500),
      measure: read.choice('measure', MEASURES, measureWords) ?? usual?.measure ?? 'at-end', gathering: read.choice('gathering', GATHERINGS, gatheringWords) ?? usual?.gathering ?? 'none',
      weight: amountIn(read, 'weight'), weightUnit: read.text('weightUnit', 40) || (usual?.weightUnit ?? ''), baseYear: yearIn(read, 'baseYear'), base: amountIn(read, 'base'),
      fromYear: neededYear(read, 'fromYear'), dueYear: neededYear(read, 'dueYear'), source: read.text('source', 300), note: read.text('note', 2000), parent: null,
      steps: years.filter(({ of }) => of === 'plan').map(({ year, value }) => ({ year, value })).toSorted((one, other) => one.year - other.year),
    },
  };
}

function lacks(read: Read, id: SheetColumnId): boolean {
  return isNothing(read.contentOf(id));
}

function amountIn(read: Read, column: Column): Amount | null {
  const text = read.text(column, 40);
  if (text === '') return null;
  const value = read.contentOf(column).kind === 'number' ? parseAmount(text) : readAmount(text);
  if (value === undefined) read.refuse(column, { vi: `“${text}” không đọc được thành số. Viết như 47.121 hoặc 44,5; nhiều nhất 4 chữ số thập phân.`, en: `“${text}” is not read as a number. Write 47.121 or 44,5; four decimals at most.` });
  return value ?? null;
}

function yearIn(read: Read, id: SheetColumnId): number | null {
  const text = read.text(id, 40);
  if (text === '') return null;
  const found = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (found >= 1976 && found <= 2100) return found;
  read.refuse(id, { vi: `“${text}” không phải năm (đúng: 2020).`, en: `“${text}” is no year (right: 2020).` });
  return null;
}

function neededYear(read: Read, id: SheetColumnId): number {
  const found = yearIn(read, id);
  if (found === null && lacks(read, id)) read.refuse(id, { vi: 'Thiếu năm.', en: 'The year is missing.' });
  return found ?? 2000;
}

function yearsIn(read: Read, places: SheetBelow<ColumnPlace>['places']) {
  return places.flatMap(({ place, index }) => {
    if (place.kind !== 'year') return [];
    const value = amountIn(read, index);
    return value === null ? [] : [{ of: place.of, year: place.year, value }];
  });
}
