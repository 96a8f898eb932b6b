/**
 * Books that people give, read with a fixed budget. The archive is unpacked by us, only its cells go to the library `hucre`, and
 * whatever the bytes are, the answer is the rows or a named problem.
 */
import { readXlsx as readWithLibrary, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { fail, ok, type Result } from '#foundation/result.ts';
import { parseDay } from '#foundation/day.ts';
import { isNfc } from '#foundation/text.ts';
import { addressOf, USUAL_LIMITS, type CellContent, type GivenCell, type GivenRow, type GivenSheet, type ReadLimits, type ReadProblem } from './excel-model.ts';
import { listZip, unpack, zipStored, type ZipEntry } from './zip.ts';

/** All sheets of an .xlsx file, hidden ones marked. */
export async function readXlsx(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Result<readonly GivenSheet[], ReadProblem>> {
  const limit = { ...USUAL_LIMITS, ...limits };
  if (bytes.byteLength > limit.bytes) return fail({ code: 'file_too_large', bytes: bytes.byteLength, limitBytes: limit.bytes });
  if (isCompoundFile(bytes)) return fail(holdsName(bytes, 'EncryptedPackage') ? { code: 'password_protected' } : holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? { code: 'other_spreadsheet', format: 'xls' } : { code: 'not_an_excel_file' });
  const entries = listZip(bytes);
  if (!entries.ok) return fail(entries.problem.code === 'not_a_zip' ? { code: 'not_an_excel_file' } : { code: 'damaged_file' });
  const kind = kindOf(entries.value);
  if (kind) return fail(kind);
  const files = unpack(entries.value.filter(isWanted), limit.unpackedBytes);
  if (!files.ok) return fail(files.problem.code === 'unpacks_too_large' ? files.problem : { code: 'damaged_file' });
  if (new TextDecoder().decode(files.value.get('[Content_Types].xml')).includes('macroEnabled')) return fail({ code: 'macros_not_allowed' });
  const sheets = [...files.value.keys()].filter((name) => WORKSHEET.test(name)).length;
  if (sheets > limit.sheets) return fail({ code: 'too_many_sheets', sheets, limit: limit.sheets });
  return readCells(new Map([...files.value].map(([name, content]) => [name, WORKSHEET.test(name) ? cellsOnly(content) : content])), limit);
}

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const WANTED = /^(\[content_types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedstrings\.xml|xl\/styles\.xml)$/i;

/** Pictures, charts, comments, links and pivot tables are left in the archive. */
function isWanted(entry: ZipEntry): boolean {
  return WANTED.test(entry.name) || WORKSHEET.test(entry.name);
}

function kindOf(entries: readonly ZipEntry[]): ReadProblem | undefined {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if ([...names].some((name) => name.endsWith('vbaproject.bin'))) return { code: 'macros_not_allowed' };
  if (names.has('xl/workbook.bin')) return { code: 'other_spreadsheet', format: 'xlsb' };
  if (names.has('content.xml') && names.has('mimetype')) return { code: 'other_spreadsheet', format: 'ods' };
  return names.has('[content_types].xml') && names.has('xl/workbook.xml') ? undefined : { code: 'not_an_excel_file' };
}

/** The worksheet without everything but its rows: column styles, validations and the like cost time and say nothing to us. */
function cellsOnly(worksheet: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(worksheet);
  const open = /<(\w+:)?sheetData[\s/>]/.exec(xml);
  const rows = open ? xml.slice(open.index, closing(xml, open.index, `</${open[1] ?? ''}sheetData>`)) : '';
  return new TextEncoder().encode(`<worksheet>${rows}</worksheet>`);
}

/** Just behind the closing mark, or the end: a worksheet that was cut off is read as far as it goes. */
function closing(xml: string, from: number, mark: string): number {
  const selfClosed = xml.indexOf('>', from);
  if (xml[selfClosed - 1] === '/') return selfClosed + 1;
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

async function readCells(files: ReadonlyMap<string, Uint8Array>, limit: ReadLimits): Promise<Result<readonly GivenSheet[], ReadProblem>> {
  let sheets: readonly Sheet[];
  try {
    // One row and one column beyond the limit are looked at, to tell a file that is too large from one that just fits.
    const book = await readWithLibrary(zipStored(files), { range: `A1:${addressOf(limit.rows, limit.columns)}` });
    sheets = book.sheets;
  } catch {
    // The library throws for whatever it cannot make sense of; for the person it is one thing: the file is broken.
    return fail({ code: 'damaged_file' });
  }
  const given: GivenSheet[] = [];
  let cells = 0;
  for (const sheet of sheets) {
    const rows: GivenRow[] = [];
    for (const [row, values] of sheet.rows.entries()) {
      const end = lastInUse(sheet, row, values) + 1;
      if (end === 0) continue;
      if (row >= limit.rows) return fail({ code: 'too_many_rows', sheet: sheet.name, limit: limit.rows });
      if (end > limit.columns) return fail({ code: 'too_many_columns', sheet: sheet.name, limit: limit.columns });
      cells += end;
      if (cells > limit.cells) return fail({ code: 'too_many_cells', limit: limit.cells });
      rows.push({ number: row + 1, cells: values.slice(0, end).map((value, column): GivenCell => ({ address: addressOf(row, column), ...contentOf(value, detailOf(sheet, row, column)) })) });
    }
    given.push({ name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows });
  }
  return ok(given);
}

function lastInUse(sheet: Sheet, row: number, values: readonly CellValue[]): number {
  return values.findLastIndex((value, column) => (value !== null && value !== '') || detailOf(sheet, row, column)?.formula !== undefined);
}

function detailOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells?.get(`${row},${column}`);
}

function contentOf(value: CellValue, detail: Cell | undefined): CellContent {
  if (detail?.formula !== undefined) return { kind: 'formula', formula: detail.formula, shown: shownOf(detail.formulaResult ?? value) };
  if (detail?.type === 'error') return { kind: 'error', error: String(value) };
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  if (typeof value === 'string') return { kind: 'text', text: value, nfc: isNfc(value) };
  return dayContent(value);
}

function shownOf(value: CellValue): string | number | null {
  if (value instanceof Date) {
    const day = dayContent(value);
    return day.kind === 'day' ? day.day : null;
  }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

/** Excel keeps the hour as a fraction of a day; a second is lost or won by it, so we round to minutes. */
function dayContent(value: Date): CellContent {
  const minutes = Math.round(value.getTime() / 60_000);
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 4e9) return { kind: 'error', error: '#VALUE!' };
  const iso = new Date(minutes * 60_000).toISOString();
  const day = parseDay(iso.slice(0, 10));
  const time = iso.slice(11, 16);
  // A bare hour has the day nought of Excel, which is no day of ours.
  if (day === undefined) return { kind: 'text', text: time, nfc: true };
  return time === '00:00' ? { kind: 'day', day } : { kind: 'day', day, time };
}

/** Old Excel files and encrypted new ones are compound files, known by their first eight bytes. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** A compound file names its parts in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
