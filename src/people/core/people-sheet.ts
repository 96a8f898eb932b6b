import { type Day, parseDay } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { fold, tidy } from '#foundation/text.ts';
import { ACCOUNT_NAME } from './account.ts';
import { DUTY_KIND_IDS, dutyKind, type DutyKindId } from './duties.ts';

/** The sheet of people: one row per person and duty. Whoever holds two duties stands in two rows. */
export const SHEET_COLUMNS = [
  { id: 'fullName', heading: 'Họ và tên', width: 28 },
  { id: 'title', heading: 'Chức vụ', width: 34 },
  { id: 'bornOn', heading: 'Ngày sinh', width: 14 },
  { id: 'organisation', heading: 'Mã tổ chức', width: 14 },
  { id: 'duty', heading: 'Nhiệm vụ', width: 36 },
  { id: 'account', heading: 'Tài khoản', width: 18 },
] as const;

export type SheetColumn = (typeof SHEET_COLUMNS)[number]['id'];
const NEEDED: readonly SheetColumn[] = ['fullName', 'organisation'];

/** Why a file cannot be read at all. */
export type SheetReason = 'too_large' | 'not_excel' | 'old_format' | 'password' | 'macros' | 'damaged';

/** One thing that is wrong with a sheet, by the cell as the person sees it. */
export interface SheetFault {
  readonly cell: string;
  readonly sentence: Sentence;
}

export type PeopleSheetProblem =
  | { readonly code: 'people_sheet_unreadable'; readonly reason: SheetReason }
  | { readonly code: 'people_headings_wrong'; readonly missing: readonly string[] }
  | { readonly code: 'people_rows_wrong'; readonly faults: readonly SheetFault[]; readonly count: number }
  | { readonly code: 'people_sheet_empty' };

/** A cell as a given file holds it; anything that is not text or a day is refused where text belongs. */
export interface SheetCell {
  readonly address: string;
  readonly content: { readonly kind: 'empty' | 'formula' | 'error' | 'other' } | { readonly kind: 'text'; readonly text: string; readonly nfc: boolean } | { readonly kind: 'day'; readonly day: Day };
}

export interface SheetRow {
  /** As Excel shows it, from 1. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** One row, read. `account`: a name, true for one to be proposed, null for none. */
export interface PersonRow {
  readonly row: number;
  readonly fullName: string;
  readonly title: string;
  readonly bornOn: Day | null;
  /** Code of the organisation. */
  readonly organisation: string;
  readonly duty: DutyKindId | null;
  readonly account: string | true | null;
}

export interface PeopleSheet {
  readonly rows: readonly PersonRow[];
  /** Letter of the column in this file; the template's where the file leaves it out. */
  readonly letterOf: (column: SheetColumn) => string;
}

/** The rows below the headings; blank ones are passed over. Nothing is taken when one cell is wrong. */
export function readPeopleSheet(rows: readonly SheetRow[]): Result<PeopleSheet, PeopleSheetProblem> {
  const head = rows.find((row) => row.cells.some((cell) => headingOf(cell) === 'fullName'));
  const places = new Map(head?.cells.flatMap((cell, index) => { const heading = headingOf(cell); return heading ? [[heading, index] as const] : []; }));
  const missing = NEEDED.filter((column) => !places.has(column));
  if (!head || missing.length > 0) return fail({ code: 'people_headings_wrong', missing: missing.map((column) => SHEET_COLUMNS.find((each) => each.id === column)?.heading ?? column) });

  const letterOf = (column: SheetColumn): string => String.fromCodePoint(65 + (places.get(column) ?? SHEET_COLUMNS.findIndex((each) => each.id === column)));
  const faults: SheetFault[] = [];
  const read = rows
    .filter((row) => row.number > head.number && row.cells.some((cell) => cell.content.kind !== 'empty'))
    .map((row) => readRow(row, (column) => places.get(column), letterOf, (fault) => void faults.push(fault)));
  if (faults.length > 0) return fail({ code: 'people_rows_wrong', count: faults.length, faults: faults.slice(0, MOST_FAULTS) });
  return read.length === 0 ? fail({ code: 'people_sheet_empty' }) : ok({ rows: read, letterOf });
}

/** More are counted, not named: nobody mends two thousand cells from a list. */
export const MOST_FAULTS = 200;

function headingOf(cell: SheetCell): SheetColumn | undefined {
  if (cell.content.kind !== 'text') return undefined;
  const text = fold(cell.content.text);
  return SHEET_COLUMNS.find((column) => fold(column.heading) === text)?.id;
}

function readRow(row: SheetRow, placeOf: (column: SheetColumn) => number | undefined, letterOf: PeopleSheet['letterOf'], refuse: (fault: SheetFault) => void): PersonRow {
  const cellOf = (column: SheetColumn): SheetCell | undefined => {
    const place = placeOf(column);
    return place === undefined ? undefined : row.cells[place];
  };
  const at = (column: SheetColumn): string => cellOf(column)?.address ?? `${letterOf(column)}${row.number}`;
  const text = (column: SheetColumn, longest: number): string => {
    const said = textOf(cellOf(column), longest);
    if (said.ok) return said.value;
    refuse({ cell: at(column), sentence: said.problem });
    return '';
  };
  const need = (column: SheetColumn, value: string, sentence: Sentence): string => {
    if (value === '' && (cellOf(column)?.content.kind ?? 'empty') === 'empty') refuse({ cell: at(column), sentence });
    return value;
  };

  const fullName = need('fullName', text('fullName', 120), { vi: 'Thiếu họ và tên.', en: 'The name is missing.' });
  const organisation = need('organisation', text('organisation', 40), { vi: 'Thiếu mã tổ chức.', en: 'The code of the organisation is missing.' });
  const title = text('title', 200);
  const born = bornOf(cellOf('bornOn'));
  if (!born.ok) refuse({ cell: at('bornOn'), sentence: born.problem });
  const dutyText = text('duty', 100);
  const duty = dutyOf(dutyText);
  if (dutyText !== '' && !duty) refuse({ cell: at('duty'), sentence: unknownDuty(dutyText) });
  const accountText = text('account', 60).toLowerCase();
  const account = accountOf(accountText);
  if (account === undefined) {
    refuse({ cell: at('account'), sentence: { vi: `"${accountText}" không làm tên tài khoản được: chỉ dùng chữ thường không dấu, số, chấm, gạch; hoặc ghi "có" để tự đặt tên.`, en: `"${accountText}" cannot be an account: use small letters, digits, dots and hyphens, or "có" to have one proposed.` } });
  }
  return { row: row.number, fullName, title, bornOn: born.ok ? born.value : null, organisation, duty: duty ?? null, account: account ?? null };
}

function textOf(cell: SheetCell | undefined, longest: number): Result<string, Sentence> {
  const content = cell?.content ?? { kind: 'empty' as const };
  if (content.kind === 'empty') return ok('');
  if (content.kind === 'formula') return fail({ vi: 'Ô có công thức. Dán giá trị thay cho công thức.', en: 'The cell has a formula. Paste its value instead.' });
  if (content.kind !== 'text') return fail({ vi: 'Ô này phải là chữ.', en: 'This cell must be text.' });
  if (!content.nfc) return fail({ vi: 'Chữ ở dạng Unicode tổ hợp (NFD). Chuyển sang Unicode dựng sẵn (NFC).', en: 'The text is in decomposed Unicode (NFD). Convert it to NFC.' });
  const text = tidy(content.text);
  return text.length > longest ? fail({ vi: `Dài quá ${longest} ký tự.`, en: `Longer than ${longest} characters.` }) : ok(text);
}

/** A day cell, or text such as 5/9/1968. */
function bornOf(cell: SheetCell | undefined): Result<Day | null, Sentence> {
  if (cell?.content.kind === 'day') return ok(cell.content.day);
  const said = textOf(cell, 40);
  if (!said.ok) return said;
  if (said.value === '') return ok(null);
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said.value) ?? [];
  const born = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? parseDay(said.value);
  return born ? ok(born) : fail({ vi: `"${said.value}" không phải ngày có thật (đúng: 5/9/1968).`, en: `"${said.value}" is no real day (right: 5/9/1968).` });
}

function dutyOf(text: string): DutyKindId | undefined {
  const folded = fold(text);
  return DUTY_KIND_IDS.find((id) => [id, dutyKind(id).words.vi, dutyKind(id).words.en].some((name) => fold(name) === folded));
}

function unknownDuty(text: string): Sentence {
  return {
    vi: `Không có nhiệm vụ "${text}". Ghi một trong: ${DUTY_KIND_IDS.map((id) => dutyKind(id).words.vi).join('; ')}.`,
    en: `There is no duty "${text}". Write one of: ${DUTY_KIND_IDS.map((id) => dutyKind(id).words.en).join('; ')}.`,
  };
}

function accountOf(text: string): string | true | null | undefined {
  if (text === '' || text === 'không') return null;
  if (text === 'có' || text === 'x') return true;
  return ACCOUNT_NAME.test(text) ? text : undefined;
}
