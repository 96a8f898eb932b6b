import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { fold, isNfc, tidy } from '#foundation/text.ts';
import { MOST_FAULTS, type SheetFault } from '#people/core/people-sheet.ts';
import { type Amount, ONE, parseAmount, readAmount } from './amount.ts';
import type { GivenFields } from './check-fields.ts';
import { INDICATOR_IDS, INDICATORS } from './indicators.ts';
import type { TargetSheetProblem } from './problems.ts';
import { type ColumnPlace, headingOfPlace, placeOfHeading, type SheetColumnId } from './sheet-columns.ts';
import { DIRECTIONS, GATHERINGS, MEASURES, type Term, THEMES, type YearResult } from './target.ts';
import { directionNames, gatheringWords, measureWords, themeWords } from './words.ts';

/** A cell as a given file holds it. A number is its digits, so that nothing is lost on the way. */
export interface GivenCell {
  readonly address: string;
  readonly content: { readonly kind: 'empty' } | { readonly kind: 'formula' } | { readonly kind: 'other' } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly digits: string };
}

export interface GivenRow {
  readonly number: number;
  readonly cells: readonly GivenCell[];
}

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
export function readTargetSheet(rows: readonly GivenRow[], term: Term): Result<TargetSheet, TargetSheetProblem> {
  const head = rows.find((row) => row.cells.some((cell) => placeOf(cell)?.kind === 'field' && textOf(cell) !== '' && isTitle(cell)));
  if (!head) return fail({ code: 'target_headings_wrong', missing: NEEDED.map((id) => headingOfPlace({ kind: 'field', id })) });
  const places = head.cells.flatMap((cell, index) => { const place = placeOf(cell); return place ? [{ place, index }] : []; });
  const at = (id: SheetColumnId): number => places.find(({ place }) => place.kind === 'field' && place.id === id)?.index ?? -1;
  const missing = NEEDED.filter((id) => at(id) === -1);
  if (missing.length > 0) return fail({ code: 'target_headings_wrong', missing: missing.map((id) => headingOfPlace({ kind: 'field', id })) });
  const cellOf = (row: number, column: SheetColumnId): string => `${lettersOf(at(column) === -1 ? at('title') : at(column))}${row}`;
  const faults: SheetFault[] = [];
  const read = rows
    .filter((row) => row.number > head.number && row.cells.some((cell) => cell.content.kind !== 'empty' && textOf(cell) !== ''))
    .map((row) => readRow(row, places, term, faults));
  if (faults.length > 0) return fail({ code: 'target_rows_wrong', count: faults.length, faults: faults.slice(0, MOST_FAULTS) });
  return read.length === 0 ? fail({ code: 'target_sheet_empty' }) : ok({ rows: read, cellOf });
}

function isTitle(cell: GivenCell): boolean {
  const place = placeOf(cell);
  return place?.kind === 'field' && place.id === 'title';
}

function placeOf(cell: GivenCell): ColumnPlace | undefined {
  return cell.content.kind === 'text' ? placeOfHeading(cell.content.text) : undefined;
}

function textOf({ content }: GivenCell): string {
  return content.kind === 'text' ? tidy(content.text) : content.kind === 'number' ? content.digits : content.kind;
}

export function lettersOf(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
}

type Placed = readonly { readonly place: ColumnPlace; readonly index: number }[];

function readRow({ number, cells }: GivenRow, places: Placed, term: Term, faults: SheetFault[]): ReadRow {
  const read = reader(number, cells, places, faults);
  const title = read.text('title', 300);
  if (title === '') read.refuse('title', { vi: 'Thiếu tên chỉ tiêu.', en: 'The title is missing.' });
  const named = read.text('indicator', 200) || title;
  const indicator = INDICATOR_IDS.find((id) => [id, INDICATORS[id].name.vi, INDICATORS[id].name.en].some((name) => fold(name) === fold(named))) ?? null;
  if (indicator === null && read.text('indicator', 200) !== '') read.refuse('indicator', { vi: `Không có chỉ tiêu chung “${named}”. Chọn trong trang Hướng dẫn của mẫu, hoặc để trống.`, en: `There is no common indicator “${named}”. Choose one from the template, or leave it empty.` });
  const usual = indicator === null ? null : INDICATORS[indicator];
  const direction = read.choice('direction', DIRECTIONS, directionNames) ?? usual?.direction ?? 'up';
  const reach = direction === 'reach';
  const goal = reach ? ONE : read.amount('goal');
  if (!reach && goal === null && read.isEmpty('goal')) read.refuse('goal', { vi: 'Thiếu mức đề ra.', en: 'The goal is missing.' });
  const theme = read.choice('theme', THEMES, themeWords) ?? usual?.theme ?? null;
  if (theme === null && read.isEmpty('theme')) read.refuse('theme', { vi: 'Thiếu lĩnh vực.', en: 'The theme is missing.' });
  const paper = read.text('paper', 300);
  const years = read.years();
  const results = years.filter(({ of }) => of !== 'plan').map(({ of, year, value }): YearResult => ({ year, value, estimate: of === 'expected', paper }));
  const twice = results.find((each, index) => results.findIndex((other) => other.year === each.year) < index);
  if (twice) read.refuse('title', { vi: `Năm ${twice.year} vừa có “thực hiện” vừa có “ước thực hiện”. Giữ lại một.`, en: `${twice.year} has both a result and an estimate. Keep one.` });
  if (results.length > 0 && paper === '') read.refuse('paper', { vi: 'Có kết quả thì phải ghi văn bản kết quả.', en: 'Results need their paper.' });
  return {
    row: number,
    results: results.toSorted((one, other) => one.year - other.year),
    fields: {
      term, title, indicator, direction, goal, theme: theme ?? 'economy', unit: read.text('unit', 40) || (usual?.unit ?? ''), definition: read.text('definition', 500),
      measure: read.choice('measure', MEASURES, measureWords) ?? usual?.measure ?? 'at-end', gathering: read.choice('gathering', GATHERINGS, gatheringWords) ?? usual?.gathering ?? 'none',
      weight: read.amount('weight'), weightUnit: read.text('weightUnit', 40) || (usual?.weightUnit ?? ''), baseYear: read.year('baseYear'), base: read.amount('base'),
      fromYear: read.neededYear('fromYear'), dueYear: read.neededYear('dueYear'), source: read.text('source', 300), note: read.text('note', 2000), parent: null,
      steps: years.filter(({ of }) => of === 'plan').map(({ year, value }) => ({ year, value })).toSorted((one, other) => one.year - other.year),
    },
  };
}

function contentText(content: GivenCell['content'], longest: number): Result<string, Sentence> {
  switch (content.kind) {
    case 'empty': return ok('');
    case 'number': return ok(content.digits);
    case 'formula': return fail({ vi: 'Ô có công thức. Dán giá trị thay cho công thức.', en: 'The cell has a formula. Paste its value instead.' });
    case 'other': return fail({ vi: 'Ô này phải là chữ hoặc số.', en: 'This cell must be text or a number.' });
    case 'text': {
      if (!isNfc(content.text)) return fail({ vi: 'Chữ ở dạng Unicode tổ hợp (NFD). Chuyển sang Unicode dựng sẵn (NFC).', en: 'The text is in decomposed Unicode (NFD). Convert it to NFC.' });
      const text = tidy(content.text).replace(/\n/g, ' ');
      return text.length > longest ? fail({ vi: `Dài quá ${longest} ký tự.`, en: `Longer than ${longest} characters.` }) : ok(text);
    }
  }
}

/** Reads the cells of one row; what cannot be read is refused and counts as nothing. */
function reader(row: number, cells: readonly GivenCell[], places: Placed, faults: SheetFault[]) {
  const indexOf = (id: SheetColumnId): number => places.find(({ place }) => place.kind === 'field' && place.id === id)?.index ?? -1;
  const cellAt = (index: number): GivenCell['content'] => cells[index]?.content ?? { kind: 'empty' };
  const refuseAt = (index: number, sentence: Sentence): void => void (faults.some(({ cell }) => cell === `${lettersOf(index)}${row}`) || faults.push({ cell: `${lettersOf(index)}${row}`, sentence }));
  const refuse = (id: SheetColumnId, sentence: Sentence): void => refuseAt(indexOf(id) === -1 ? indexOf('title') : indexOf(id), sentence);
  const written = (index: number, longest: number): string => {
    const text = contentText(cellAt(index), longest);
    if (text.ok) return text.value;
    refuseAt(index, text.problem);
    return '';
  };
  const amountAt = (index: number): Amount | null => {
    const content = cellAt(index);
    const text = written(index, 40);
    if (text === '') return null;
    const value = content.kind === 'number' ? parseAmount(text) : readAmount(text);
    if (value === undefined) refuseAt(index, { vi: `“${text}” không đọc được thành số. Viết như 47.121 hoặc 44,5; nhiều nhất 4 chữ số thập phân.`, en: `“${text}” is not read as a number. Write 47.121 or 44,5; four decimals at most.` });
    return value ?? null;
  };
  const year = (id: SheetColumnId): number | null => {
    const text = written(indexOf(id), 40);
    if (text === '') return null;
    const found = /^\d{4}$/.test(text) ? Number(text) : 0;
    if (found >= 1976 && found <= 2100) return found;
    refuse(id, { vi: `“${text}” không phải năm (đúng: 2020).`, en: `“${text}” is no year (right: 2020).` });
    return null;
  };
  return {
    refuse,
    isEmpty: (id: SheetColumnId): boolean => cellAt(indexOf(id)).kind === 'empty',
    text: (id: SheetColumnId, longest: number): string => written(indexOf(id), longest),
    amount: (id: SheetColumnId): Amount | null => amountAt(indexOf(id)),
    year,
    neededYear: (id: SheetColumnId): number => {
      const found = year(id);
      if (found === null && cellAt(indexOf(id)).kind === 'empty') refuse(id, { vi: 'Thiếu năm.', en: 'The year is missing.' });
      return found ?? 2000;
    },
    choice: <K extends string>(id: SheetColumnId, keys: readonly K[], words: { readonly [key in K]: Sentence }): K | null => {
      const text = written(indexOf(id), 100);
      const found = keys.find((key) => [key, words[key].vi, words[key].en].some((name) => fold(name) === fold(text)));
      if (text !== '' && found === undefined) refuse(id, { vi: `Không có “${text}”. Ghi một trong: ${keys.map((key) => words[key].vi).join('; ')}.`, en: `There is no “${text}”. Write one of: ${keys.map((key) => words[key].en).join('; ')}.` });
      return found ?? null;
    },
    years: () =>
      places.flatMap(({ place, index }) => {
        if (place.kind !== 'year') return [];
        const value = amountAt(index);
        return value === null ? [] : [{ of: place.of, year: place.year, value }];
      }),
  };
}
