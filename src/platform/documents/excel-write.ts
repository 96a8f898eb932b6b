/** Books as XLSX, by the library `hucre`. Numbers stay numbers, days stay days, and text stays text. */
import { writeXlsx, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx';
import { assert } from '#foundation/assert.ts';
import { parseDay } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { clean } from './clean-text.ts';
import { addressOf, type Book, type BookColumn, type BookRow, type BookSheet, type ColumnType } from './excel-model.ts';

type WriteCell = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never;

/** Groups and decimal signs follow the reader's own Excel: 42.500 on a Vietnamese one. */
const FORMATS: Readonly<Record<ColumnType, string>> = { text: 'General', number: '#,##0', decimal: '#,##0.00', percent: '0.00%', day: 'd/m/yyyy' };
const SIDES: Readonly<Record<ColumnType, 'left' | 'center' | 'right'>> = { text: 'left', number: 'right', decimal: 'right', percent: 'right', day: 'center' };
const FONT = { name: 'Times New Roman', size: 12 };
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
/** As text by format too: such letters would become a formula when a person merely touches the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
/** Excel counts 29 February 1900, which never was; only from 1 March on do its days agree with the calendar. */
const FIRST_EXCEL_DAY = '1900-03-01';

/** The book as XLSX. The same book gives the same bytes. */
export async function toXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const names = tabNames(book.sheets);
  const dated = new Date(`${book.dated}T00:00:00Z`);
  const bytes = await writeXlsx({
    properties: { title: clean(book.title), created: dated, modified: dated },
    defaultFont: FONT,
    sheets: book.sheets.map((sheet, index) => laidOut(sheet, names[index] ?? 'Sheet')),
  });
  return new Uint8Array(bytes);
}

function laidOut(sheet: BookSheet, name: string): WriteSheet {
  const last = sheet.columns.length - 1;
  const cells = new Map<string, WriteCell>();
  const merges: MergeRange[] = [];
  const heights = new Map<number, { height: number }>();
  // Plain values go by rows and take the style of their column; only what differs is put as a cell of its own.
  const rows: CellValue[][] = [];
  const put: Put = (row, column, value, style) => {
    // The library would take "#N/A" for an error; as rich text it stays the letters that they are.
    cells.set(`${row},${column}`, typeof value === 'string' && value.startsWith('#') ? { richText: [{ text: value }], style } : { value, style });
  };
  const across = (text: string, style: CellStyle): void => {
    const row = rows.push([]) - 1;
    put(row, 0, clean(text), style);
    heights.set(row, { height: heightOf([[text, sheet.columns.reduce((total, column) => total + column.width, 0)]]) });
    if (last > 0) merges.push({ startRow: row, endRow: row, startCol: 0, endCol: last });
  };

  for (const [index, title] of (sheet.titles ?? []).entries()) across(title, TITLE[index === 0 ? 'first' : 'other']);
  if (rows.length > 0) rows.push([]);
  const headFrom = rows.length;
  for (let left = putHead(sheet.columns, headFrom, put, merges); left > 0; left -= 1) rows.push([]);
  const headTo = rows.length - 1;
  heights.set(headTo, { height: heightOf(sheet.columns.map((column) => [column.header, column.width])) });
  for (const [bold, given] of [[false, sheet.rows], [true, sheet.sums ?? []]] as const) {
    for (const row of given) {
      heights.set(rows.length, { height: heightOf(sheet.columns.map((column, index) => [column.type === 'text' ? row[index] : '', column.width])) });
      rows.push(rowValues(row, sheet.columns, rows.length, bold, put));
    }
  }
  const tableTo = rows.length - 1;
  for (const note of sheet.notes ?? []) across(note, NOTE);

  return {
    name,
    rows,
    columns: sheet.columns.map((column) => ({ width: column.width, style: styleOf(column, FORMATS[column.type], false) })),
    cells,
    merges,
    rowDefs: heights,
    freezePane: { rows: headTo + 1 },
    ...(tableTo > headTo ? { autoFilter: { range: `${addressOf(headTo, 0)}:${addressOf(tableTo, last)}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation ?? 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:${addressOf(rows.length - 1, last).replace(/^([A-Z]+)/, '$$$1$$')}`,
      printTitlesRow: `$${headFrom + 1}:$${headTo + 1}`,
      horizontalCentered: true,
      // Inches: 20 mm above and below, 15 mm at the sides.
      margins: { top: 0.79, bottom: 0.79, left: 0.59, right: 0.59, header: 0.39, footer: 0.39 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

type Put = (row: number, column: number, value: CellValue, style: CellStyle) => void;

const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const TITLE = { first: { font: { ...FONT, size: 14, bold: true }, alignment: CENTRED }, other: { alignment: CENTRED } } as const;
const NOTE: CellStyle = { font: { ...FONT, italic: true }, alignment: { wrapText: true } };
const HEAD: CellStyle = { font: { ...FONT, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } }, border: BORDER, alignment: CENTRED };

function styleOf(column: BookColumn, numFmt: string, bold: boolean): CellStyle {
  return { ...(bold ? { font: { ...FONT, bold } } : {}), border: BORDER, numFmt, alignment: { horizontal: column.align ?? SIDES[column.type], vertical: 'center', wrapText: column.type === 'text' } };
}

/** Puts one row of headers, or two when columns are grouped, and says how many. */
function putHead(columns: readonly BookColumn[], from: number, put: Put, merges: MergeRange[]): 1 | 2 {
  if (columns.every((column) => column.group === undefined)) {
    for (const [index, column] of columns.entries()) put(from, index, clean(column.header), HEAD);
    return 1;
  }
  for (let first = 0; first < columns.length; ) {
    const group = columns[first]?.group;
    const next = columns.findIndex((column, index) => index > first && (group === undefined || column.group !== group));
    const last = next < 0 ? columns.length - 1 : next - 1;
    for (let index = first; index <= last; index += 1) {
      const header = clean(columns[index]?.header ?? '');
      put(from, index, group === undefined ? header : index === first ? clean(group) : null, HEAD);
      put(from + 1, index, group === undefined ? null : header, HEAD);
    }
    if (group === undefined) merges.push({ startRow: from, endRow: from + 1, startCol: first, endCol: first });
    else if (last > first) merges.push({ startRow: from, endRow: from, startCol: first, endCol: last });
    first = last + 1;
  }
  return 2;
}

/** The plain values of a row; a cell that its column's style does not fit is put by itself. */
function rowValues(row: BookRow, columns: readonly BookColumn[], at: number, bold: boolean, put: Put): CellValue[] {
  assert(row.length === columns.length, `a row of ${row.length} cells in a sheet of ${columns.length} columns`);
  return columns.map((column, index) => {
    const { value, format } = cellOf(row[index] ?? null, column.type);
    if (bold || format !== FORMATS[column.type] || (typeof value === 'string' && value.startsWith('#'))) {
      put(at, index, value, styleOf(column, format, bold));
      return null;
    }
    return value;
  });
}

function cellOf(value: string | number | null, type: ColumnType): { value: CellValue; format: string } {
  if (typeof value !== 'string') return { value, format: FORMATS[type] };
  const day = type === 'day' ? parseDay(value) : undefined;
  if (day === undefined) return { value: clean(value), format: LIKE_A_FORMULA.test(value) ? '@' : FORMATS.text };
  return day < FIRST_EXCEL_DAY ? { value: formatDay(day), format: '@' } : { value: new Date(`${day}T00:00:00Z`), format: FORMATS.day };
}

/** Points that the longest of these texts needs, a text and its width in characters each; programs do not all measure it themselves. */
function heightOf(texts: readonly (readonly [string | number | null | undefined, number])[]): number {
  const lines = texts.map(([text, width]) => Math.ceil((String(text ?? '').length * 1.15) / Math.max(width, 1)));
  return Math.max(1, ...lines) * 16 + 3;
}

/** Tabs as Excel allows them: at most 31 characters, none of []:*?/\, no apostrophe at the ends, none twice. */
function tabNames(sheets: readonly BookSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const plain = clean(sheet.name).replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '').slice(0, 31).trim() || `${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${plain.slice(0, 31 - ` (${copy})`.length)} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
