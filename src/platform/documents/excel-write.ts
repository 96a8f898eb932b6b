/** Books as XLSX, by the library `hucre`. Numbers stay numbers, days stay days, and text stays text. */
import { writeXlsx, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx';
import { assert } from '#foundation/assert.ts';
import { parseDay, type Day } from '#foundation/day.ts';
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
  const cells = new Map<string, WriteCell>();
  const merges: MergeRange[] = [];
  const last = sheet.columns.length - 1;
  const put = (row: number, column: number, value: CellValue, style: CellStyle): void => {
    cells.set(`${row},${column}`, { value, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : value instanceof Date ? 'date' : 'string', style });
  };
  const heights = new Map<number, { height: number }>();
  const whole = sheet.columns.reduce((total, column) => total + column.width, 0);
  const across = (row: number, text: string, style: CellStyle): void => {
    put(row, 0, clean(text), style);
    heights.set(row, { height: heightOf([[text, whole]]) });
    if (last > 0) merges.push({ startRow: row, endRow: row, startCol: 0, endCol: last });
  };

  let row = 0;
  for (const [index, title] of (sheet.titles ?? []).entries()) {
    across(row, title, { font: { ...FONT, size: index === 0 ? 14 : 12, bold: index === 0 }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } });
    row += 1;
  }
  if (row > 0) row += 1;
  const headFrom = row;
  row = putHead(sheet.columns, row, put, merges);
  const headTo = row - 1;
  heights.set(headTo, { height: heightOf(sheet.columns.map((column) => [column.header, column.width])) });
  for (const [bold, rows] of [[false, sheet.rows], [true, sheet.sums ?? []]] as const) {
    for (const cellsOfRow of rows) {
      putRow(cellsOfRow, sheet.columns, row, bold, put);
      heights.set(row, { height: heightOf(sheet.columns.map((column, index) => [column.type === 'text' ? cellsOfRow[index] : '', column.width])) });
      row += 1;
    }
  }
  const tableTo = row - 1;
  for (const note of sheet.notes ?? []) {
    across(row, note, { font: { ...FONT, italic: true }, alignment: { wrapText: true } });
    row += 1;
  }

  const width = last + 1;
  return {
    name,
    // The grid that the library walks; what stands in it comes from `cells`.
    rows: Array.from({ length: row }, () => Array<CellValue>(width).fill(null)),
    columns: sheet.columns.map((column) => ({ width: column.width })),
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
      printArea: `$A$1:${addressOf(Math.max(row - 1, 0), last).replace(/^([A-Z]+)/, '$$$1$$')}`,
      printTitlesRow: `$${headFrom + 1}:$${headTo + 1}`,
      horizontalCentered: true,
      // Inches: 20 mm above and below, 15 mm at the sides.
      margins: { top: 0.79, bottom: 0.79, left: 0.59, right: 0.59, header: 0.39, footer: 0.39 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

type Put = (row: number, column: number, value: CellValue, style: CellStyle) => void;

/** One row of headers, or two when columns are grouped; the first row below them. */
function putHead(columns: readonly BookColumn[], from: number, put: Put, merges: MergeRange[]): number {
  const style: CellStyle = { font: { ...FONT, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } }, border: BORDER, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
  const grouped = columns.some((column) => column.group !== undefined);
  for (const [index, column] of columns.entries()) {
    if (!grouped) {
      put(from, index, clean(column.header), style);
    } else if (column.group === undefined) {
      put(from, index, clean(column.header), style);
      put(from + 1, index, null, style);
      merges.push({ startRow: from, endRow: from + 1, startCol: index, endCol: index });
    } else {
      const follows = columns[index - 1]?.group === column.group;
      put(from, index, follows ? null : clean(column.group), style);
      put(from + 1, index, clean(column.header), style);
      const open = merges.at(-1);
      if (follows && open?.startRow === from && open.endRow === from && open.endCol === index - 1) merges[merges.length - 1] = { ...open, endCol: index };
      else if (columns[index + 1]?.group === column.group) merges.push({ startRow: from, endRow: from, startCol: index, endCol: index });
    }
  }
  return from + (grouped ? 2 : 1);
}

function putRow(row: BookRow, columns: readonly BookColumn[], at: number, bold: boolean, put: Put): void {
  assert(row.length === columns.length, `a row of ${row.length} cells in a sheet of ${columns.length} columns`);
  for (const [index, column] of columns.entries()) {
    const value = row[index] ?? null;
    const horizontal = column.align ?? SIDES[column.type];
    const style = (numFmt: string): CellStyle => ({ font: { ...FONT, bold }, border: BORDER, numFmt, alignment: { horizontal, vertical: 'center', wrapText: typeof value === 'string' && column.type === 'text' } });
    const day = column.type === 'day' && typeof value === 'string' ? parseDay(value) : undefined;
    if (day !== undefined) put(at, index, ...dayCell(day, style));
    else if (typeof value === 'string') put(at, index, clean(value), style(LIKE_A_FORMULA.test(value) ? '@' : 'General'));
    else put(at, index, value, style(FORMATS[column.type]));
  }
}

function dayCell(day: Day, style: (numFmt: string) => CellStyle): [CellValue, CellStyle] {
  return day < FIRST_EXCEL_DAY ? [formatDay(day), style('@')] : [new Date(`${day}T00:00:00Z`), style(FORMATS.day)];
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
