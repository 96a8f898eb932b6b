import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { countFaults } from '#foundation/sheet.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { firstSheet } from '#platform/documents/first-sheet.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Shell } from '#platform/shell.ts';
import type { importPeople as enter, previewImport as preview } from '../contract.ts';
import { dutyKind, DUTY_KIND_IDS } from '../core/duties.ts';
import { type PeopleSheetProblem, type PeopleSheet, readPeopleSheet, SHEET_COLUMNS } from '../core/people-sheet.ts';
import type { RowFault } from '../core/plan-people.ts';
import { enterPeople, planEntering } from './enter-people.ts';
import type { PeoplePorts } from './ports.ts';

/** The file's first visible sheet as rows of people. */
async function rowsOf(exchange: Exchange): Promise<Result<PeopleSheet, PeopleSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const rows = await firstSheet(exchange.file.bytes);
  if (!rows.ok) return fail({ code: 'people_sheet_unreadable', reason: rows.problem });
  return rows.value.length === 0 ? fail({ code: 'people_sheet_empty' }) : readPeopleSheet(rows.value);
}

function refused(faults: readonly RowFault[], { letterOf }: PeopleSheet): { readonly ok: false; readonly problem: PeopleSheetProblem } {
  return fail({ code: 'people_rows_wrong', ...countFaults(faults.map(({ row, column, sentence }) => ({ cell: `${letterOf(column)}${row}`, sentence }))) });
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
