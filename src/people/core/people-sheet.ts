import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { belowHeadings, columnLetters, columnPlaces, type CountedFaults, headingIn, type SheetReason, type SheetRow } from '#foundation/sheet.ts';
import { choiceNamed, readRows, type RowReader } from '#foundation/sheet-row.ts';
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

export type PeopleSheetProblem =
  | { readonly code: 'people_sheet_unreadable'; readonly reason: SheetReason }
  | { readonly code: 'people_headings_wrong'; readonly missing: readonly string[] }
  | ({ readonly code: 'people_rows_wrong' } & CountedFaults)
  | { readonly code: 'people_sheet_empty' };

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
  /** Letters of the column in this file; the template's where the file leaves it out. */
  readonly letterOf: (column: SheetColumn) => string;
}

/** The rows below the headings; blank ones are passed over. Nothing is taken when one cell is wrong. */
export function readPeopleSheet(rows: readonly SheetRow[]): Result<PeopleSheet, PeopleSheetProblem> {
  const below = belowHeadings(rows, headingIn(SHEET_COLUMNS), (column) => column === 'fullName');
  const places = below ? columnPlaces(below) : new Map<SheetColumn, number>();
  const missing = SHEET_COLUMNS.filter(({ id }) => NEEDED.includes(id) && !places.has(id));
  if (!below || missing.length > 0) return fail({ code: 'people_headings_wrong', missing: missing.map(({ heading }) => heading) });

  const shownAt = (column: SheetColumn): number => places.get(column) ?? SHEET_COLUMNS.findIndex((each) => each.id === column);
  const read = readRows(below.rows, { indexOf: (column) => places.get(column), shownAt }, readRow);
  if (!read.ok) return fail({ code: 'people_rows_wrong', ...read.problem });
  return read.value.length === 0 ? fail({ code: 'people_sheet_empty' }) : ok({ rows: read.value, letterOf: (column) => columnLetters(shownAt(column)) });
}

function readRow(read: RowReader<SheetColumn>, row: number): PersonRow {
  const fullName = read.needed('fullName', 120, { vi: 'Thiếu họ và tên.', en: 'The name is missing.' });
  const organisation = read.needed('organisation', 40, { vi: 'Thiếu mã tổ chức.', en: 'The code of the organisation is missing.' });
  const title = read.text('title', 200);
  const bornOn = read.day('bornOn');
  const dutyText = read.text('duty', 100);
  const duty = dutyOf(dutyText);
  if (dutyText !== '' && !duty) read.refuse('duty', unknownDuty(dutyText));
  const accountText = read.text('account', 60).toLowerCase();
  const account = accountOf(accountText);
  if (account === undefined) {
    read.refuse('account', { vi: `“${accountText}” không làm tên tài khoản được: chỉ dùng chữ thường không dấu, số, chấm, gạch; hoặc ghi “có” để tự đặt tên.`, en: `“${accountText}” cannot be an account: use small letters, digits, dots and hyphens, or “có” to have one proposed.` });
  }
  return { row, fullName, title, bornOn, organisation, duty: duty ?? null, account: account ?? null };
}

const dutyWords = Object.fromEntries(DUTY_KIND_IDS.map((id) => [id, dutyKind(id).words])) as { readonly [id in DutyKindId]: Sentence };

function dutyOf(text: string): DutyKindId | undefined {
  return choiceNamed(text, DUTY_KIND_IDS, dutyWords);
}

function unknownDuty(text: string): Sentence {
  return {
    vi: `Không có nhiệm vụ “${text}”. Ghi một trong: ${DUTY_KIND_IDS.map((id) => dutyKind(id).words.vi).join('; ')}.`,
    en: `There is no duty “${text}”. Write one of: ${DUTY_KIND_IDS.map((id) => dutyKind(id).words.en).join('; ')}.`,
  };
}

function accountOf(text: string): string | true | null | undefined {
  if (text === '' || text === 'không') return null;
  if (text === 'có' || text === 'x') return true;
  return ACCOUNT_NAME.test(text) ? text : undefined;
}
