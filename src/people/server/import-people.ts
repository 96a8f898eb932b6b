import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import { readXlsx, type GivenCell, type ReadProblem, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Shell } from '#platform/shell.ts';
import type { importPeople as enter, previewImport as preview } from '../contract.ts';
import { dutyKind, DUTY_KIND_IDS } from '../core/duties.ts';
import { MOST_FAULTS, type PeopleSheetProblem, type PeopleSheet, readPeopleSheet, SHEET_COLUMNS, type SheetCell, type SheetReason } from '../core/people-sheet.ts';
import type { RowFault } from '../core/plan-people.ts';
import { enterPeople, planEntering } from './enter-people.ts';
import type { PeoplePorts } from './ports.ts';

const REASONS: { readonly [C in ReadProblem['code']]: SheetReason } = {
  file_too_large: 'too_large', not_an_excel_file: 'not_excel', other_spreadsheet: 'old_format', password_protected: 'password', macros_not_allowed: 'macros', damaged_file: 'damaged',
  unpacks_too_large: 'too_large', too_many_sheets: 'too_large', too_many_rows: 'too_large', too_many_columns: 'too_large', too_many_cells: 'too_large',
};

/** The file's first visible sheet as rows of people. */
async function rowsOf(exchange: Exchange): Promise<Result<PeopleSheet, PeopleSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const book = await readXlsx(exchange.file.bytes);
  if (!book.ok) return fail({ code: 'people_sheet_unreadable', reason: REASONS[book.problem.code] });
  const sheet = book.value.find((each) => !each.hidden && each.rows.length > 0);
  if (!sheet) return fail({ code: 'people_sheet_empty' });
  return readPeopleSheet(sheet.rows.map((row) => ({ number: row.number, cells: row.cells.map(cellOf) })));
}

function cellOf(cell: GivenCell): SheetCell {
  const { address } = cell;
  if (cell.kind === 'text') return { address, content: { kind: 'text', text: cell.text, nfc: cell.nfc } };
  if (cell.kind === 'day') return { address, content: { kind: 'day', day: cell.day } };
  // Codes and names made of digits alone are numbers to Excel.
  if (cell.kind === 'number') return { address, content: { kind: 'text', text: String(cell.number), nfc: true } };
  return { address, content: { kind: cell.kind === 'truth' ? 'other' : cell.kind } };
}

function refused(faults: readonly RowFault[], { letterOf }: PeopleSheet): { readonly ok: false; readonly problem: PeopleSheetProblem } {
  return fail({
    code: 'people_rows_wrong', count: faults.length,
    faults: faults.slice(0, MOST_FAULTS).map(({ row, column, sentence }) => ({ cell: `${letterOf(column)}${row}`, sentence })),
  });
}

/** What the file would change; nothing is written. */
export async function previewImport(shell: Shell, actor: Actor, _input: InputOf<typeof preview>, exchange: Exchange): Answer<typeof preview> {
  const sheet = await rowsOf(exchange);
  if (!sheet.ok) return sheet;
  return shell.read(async (db): Answer<typeof preview> => {
    const today = dayOf(shell.now());
    const plan = await planEntering(db, actor, sheet.value.rows, today, today);
    if (plan.faults.length > 0) return refused(plan.faults, sheet.value);
    const names = await namesOf(db, plan.people.map((person) => person.organisation));
    const count = (change: string): number => plan.people.filter((person) => person.change === change).length;
    return ok({
      added: count('new'), changed: count('changed'), same: count('same'),
      dutiesGiven: plan.people.reduce((sum, person) => sum + person.duties.length, 0), accountsMade: plan.people.filter((person) => person.account !== null).length,
      lines: plan.people.map((person) => ({
        row: person.rows[0] ?? 0, fullName: person.fullName, title: person.title, organisation: { code: person.organisation, name: names.get(person.organisation) ?? person.organisation },
        duty: person.duties.length === 0 ? null : { vi: person.duties.map((duty) => dutyKind(duty.kind).words.vi).join('; '), en: person.duties.map((duty) => dutyKind(duty.kind).words.en).join('; ') },
        account: person.account, change: person.change,
      })),
    });
  });
}

async function namesOf(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  return new Map((await findOrganisations(db, [...new Set(codes)])).map((each) => [each.code, each.name]));
}

/** Takes the file over, all or nothing. Temporary passwords are in this answer and nowhere else. */
export async function importPeople(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof enter>, exchange: Exchange): Answer<typeof enter> {
  const sheet = await rowsOf(exchange);
  if (!sheet.ok) return sheet;
  const entered = await enterPeople(shell, actor, sheet.value.rows, { fromDay: input.fromDay, ...(ports.passwords && { passwords: ports.passwords }) });
  if (!entered.ok) return entered.problem.code === 'rows_cannot_be' ? refused(entered.problem.faults, sheet.value) : fail(entered.problem);
  const { accounts, ...counts } = entered.value;
  return ok({ ...counts, accounts: accounts.map(({ name, organisation, account, temporaryPassword }) => ({ name, organisation, account, temporaryPassword })) });
}

/** The template: headings to fill in below, and a second sheet that explains them. */
export async function importTemplate(today: Day): Promise<FileAnswer> {
  const bytes = await toXlsx({
    title: 'Danh sách cán bộ', dated: today,
    sheets: [
      { name: 'Cán bộ', columns: columns(), rows: [] },
      {
        name: 'Hướng dẫn',
        columns: [{ header: 'Cột', width: 40, type: 'text' }, { header: 'Cách ghi', width: 90, type: 'text' }],
        rows: [
          ['Họ và tên', 'Bắt buộc. Ví dụ: Nguyễn Thị Lan'],
          ['Chức vụ', 'Ví dụ: Bí thư Đảng ủy xã'],
          ['Ngày sinh', 'Ví dụ: 5/9/1968; để phân biệt người trùng tên'],
          ['Mã tổ chức', 'Bắt buộc. Mã trong sổ tổ chức, ví dụ: LH.01'],
          ['Nhiệm vụ', 'Ghi đúng một tên dưới đây, hoặc để trống. Người giữ hai nhiệm vụ đứng ở hai dòng.'],
          ['Tài khoản', 'Để trống: không tạo; "có": tự đặt tên; hoặc ghi tên tài khoản, ví dụ: lannt'],
          ['', ''],
          ...DUTY_KIND_IDS.map((id) => [dutyKind(id).words.vi, dutyKind(id).meaning.vi]),
        ],
      },
    ],
  });
  return { name: 'mau-danh-sach-can-bo.xlsx', type: FILE_TYPES.xlsx, bytes };
}

function columns() {
  const [first, ...rest] = SHEET_COLUMNS.map(({ heading, width }) => ({ header: heading, width, type: 'text' as const }));
  assert(first, 'the sheet has columns');
  return [first, ...rest] as const satisfies readonly [unknown, ...unknown[]];
}
