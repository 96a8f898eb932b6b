import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import type { FileProblem, RowsNotRight } from './core/import/file-problems.ts';
import { COLUMNS, ROW_CODES } from './core/import/row.ts';
import type {
  AddProblem, CloseProblem, DayInFuture, MergeProblem, MoveProblem, OrganisationNotFound, RecountProblem, ReclassifyProblem, RenameProblem, SplitProblem,
} from './core/problems.ts';

/** Every operation of the register: what may be read, what may be changed, what is handed in or out as a file. */

const READ = { right: 'read' } as const;
const REGISTER = { right: 'register' } as const;

// ---- what comes back

const named = z.object({ code: z.string(), name: z.string() });
export type NamedView = z.output<typeof named>;

const count = z.number().int().min(0).nullable();

const organisationView = z.object({
  code: z.string(),
  name: z.string(),
  kindId: z.string(),
  levelId: z.string(),
  groupId: z.enum(['party-org', 'branch']),
  superior: named.nullable(),
  members: count,
  branches: count,
  closedOn: z.string().nullable().describe('first day on which it no longer was'),
  revision: z.number().int(),
});
export type OrganisationView = z.output<typeof organisationView>;

const listed = organisationView.extend({ below: z.number().int().describe('open organisations directly below') });
export type ListedOrganisation = z.output<typeof listed>;

const stateView = z.object({
  from: z.string(),
  until: z.string().nullable().describe('first day no longer'),
  name: z.string(),
  kindId: z.string(),
  superior: named.nullable(),
  members: count,
  branches: count,
  recordedAt: z.string(),
});
export type StateView = z.output<typeof stateView>;

const changeView = z.object({
  kind: z.enum(['added', 'renamed', 'reclassified', 'moved', 'recounted', 'merged', 'received', 'split', 'closed']),
  on: z.string(),
  other: named.nullable(),
  reason: z.string(),
  recordedAt: z.string(),
  entry: z.number().int().describe("number in the register's ledger"),
  person: z.string().nullable().describe('who recorded it; null: the system itself'),
});
export type ChangeView = z.output<typeof changeView>;

const organisationPage = organisationView.extend({
  above: z.array(named).describe('from the root down to the direct superior'),
  below: z.number().int(),
  belowInAll: z.number().int(),
  history: z.array(stateView).describe('latest first'),
  changes: z.array(changeView).describe('latest first'),
  mayChange: z.boolean(),
});
export type OrganisationPage = z.output<typeof organisationPage>;

// ---- reading

export const listKinds = operation()({
  name: 'organisations.list_kinds', method: 'GET', path: '/api/organisation-kinds',
  summary: { vi: 'Các cấp và loại hình tổ chức', en: 'Levels and kinds of organisations' },
  who: 'signed-in', input: z.strictObject({}),
  output: z.object({
    levels: z.array(z.object({ id: z.string(), rank: z.number().int(), nameVi: z.string(), nameEn: z.string() })),
    kinds: z.array(z.object({ id: z.string(), levelId: z.string(), groupId: z.enum(['party-org', 'branch']), nameVi: z.string(), nameEn: z.string(), position: z.number().int() })),
  }),
  problems: {},
});

export const listRoots = operation()({
  name: 'organisations.list_roots', method: 'GET', path: '/api/organisations/roots',
  summary: { vi: 'Các tổ chức trên cùng trong phạm vi được giao', en: 'The topmost organisations within the range' },
  who: READ, input: z.strictObject({}),
  output: z.object({
    organisations: z.array(listed),
    counts: z.array(z.object({ kindId: z.string(), open: z.number().int() })).describe('open organisations of the range by kind'),
    mayChange: z.boolean(),
  }),
  problems: {},
});

export const listChildren = operation<OrganisationNotFound>()({
  name: 'organisations.list_children', method: 'GET', path: '/api/organisations/{code}/children',
  summary: { vi: 'Tổ chức trực thuộc, từng trang theo mã', en: 'Direct subordinates, page by page by code' },
  who: READ,
  input: z.strictObject({
    code: codeField(),
    after: codeField().optional().describe('last code of the page before'),
    limit: queryNumber(500).default(100),
    closed: z.enum(['yes', 'no']).default('no').describe('closed ones as well'),
  }),
  output: z.object({ organisations: z.array(listed), more: z.boolean() }),
  problems: { organisation_not_found: 'missing' },
});

export const searchOrganisations = operation()({
  name: 'organisations.search', method: 'GET', path: '/api/organisations',
  summary: { vi: 'Tìm theo tên hoặc mã, không cần dấu', en: 'Search by name or code, without marks' },
  who: READ,
  input: z.strictObject({
    q: textField(100),
    level: z.string().max(40).optional(),
    closed: z.enum(['yes', 'no']).default('no'),
    limit: queryNumber(100).default(30),
  }),
  output: z.object({ organisations: z.array(listed), more: z.boolean() }),
  problems: {},
});

export const showOrganisation = operation<OrganisationNotFound>()({
  name: 'organisations.show', method: 'GET', path: '/api/organisations/{code}',
  summary: { vi: 'Một tổ chức: vị trí và quá trình', en: 'One organisation: its place and its history' },
  who: READ,
  input: z.strictObject({ code: codeField(), knownOn: dayField().optional().describe('as known at the end of that day') }),
  output: organisationPage,
  problems: { organisation_not_found: 'missing' },
});

// ---- changing

const reason = () => textField(500).describe('why, as the decision says');
const memberCount = () => z.number().int().min(0).max(10_000_000).nullable();
const occasion = {
  on: dayField().describe('the day from which it is so'),
  reason: reason(),
};
const aim = {
  code: codeField(),
  ...occasion,
  revision: z.number().int().positive().optional().describe('revision that the page showed'),
};
const correctable = { ...aim, correction: z.boolean().optional().describe('corrects what is already recorded for later days') };

const newOrganisation = {
  code: codeField(),
  name: textField(200),
  kindId: z.string().max(40),
  members: memberCount().default(null),
  branches: memberCount().default(null),
};

const closedKinds = { organisation_not_found: 'missing', organisation_closed: 'conflict', merged_already: 'conflict' } as const;
const placementKinds = { cycle_in_tree: 'conflict', superior_level_wrong: 'conflict', superior_is_branch: 'conflict', superior_not_open: 'conflict' } as const;
const changeKinds = { ...closedKinds, ...placementKinds, stale_page: 'stale', day_in_future: 'invalid', day_before_state: 'conflict', nothing_changes: 'conflict' } as const;

export const addOrganisation = operation<AddProblem>()({
  name: 'organisations.add', method: 'POST', path: '/api/organisations',
  summary: { vi: 'Thêm tổ chức', en: 'Add an organisation' },
  who: REGISTER,
  input: z.strictObject({ ...newOrganisation, superior: codeField().nullable(), ...occasion }),
  output: organisationView,
  problems: { ...closedKinds, ...placementKinds, day_in_future: 'invalid', code_taken: 'conflict', kind_unknown: 'invalid' },
});

export const renameOrganisation = operation<RenameProblem>()({
  name: 'organisations.rename', method: 'POST', path: '/api/organisations/{code}/rename',
  summary: { vi: 'Đổi tên', en: 'Rename' },
  who: REGISTER, input: z.strictObject({ ...correctable, name: textField(200) }), output: organisationView, problems: changeKinds,
});

export const reclassifyOrganisation = operation<ReclassifyProblem>()({
  name: 'organisations.reclassify', method: 'POST', path: '/api/organisations/{code}/reclassify',
  summary: { vi: 'Đổi loại hình', en: 'Change the kind' },
  who: REGISTER, input: z.strictObject({ ...correctable, kindId: z.string().max(40) }), output: organisationView, problems: { ...changeKinds, kind_unknown: 'invalid' },
});

export const recountOrganisation = operation<RecountProblem>()({
  name: 'organisations.recount', method: 'POST', path: '/api/organisations/{code}/recount',
  summary: { vi: 'Cập nhật số đảng viên, số chi bộ', en: 'Update the numbers of members and branches' },
  who: REGISTER, input: z.strictObject({ ...correctable, members: memberCount(), branches: memberCount() }), output: organisationView, problems: changeKinds,
});

export const moveOrganisation = operation<MoveProblem>()({
  name: 'organisations.move', method: 'POST', path: '/api/organisations/{code}/move',
  summary: { vi: 'Chuyển về cấp trên khác', en: 'Move below another superior' },
  who: REGISTER, input: z.strictObject({ ...correctable, superior: codeField() }), output: organisationView, problems: changeKinds,
});

export const mergeOrganisations = operation<MergeProblem>()({
  name: 'organisations.merge', method: 'POST', path: '/api/organisations/merge',
  summary: { vi: 'Sáp nhập, hợp nhất', en: 'Merge into an existing or a new organisation' },
  who: REGISTER,
  input: z.strictObject({
    predecessors: z.array(z.strictObject({ code: codeField(), revision: z.number().int().positive().optional() })).min(1).max(200),
    into: z.union([
      z.strictObject({ existing: codeField(), revision: z.number().int().positive().optional() }),
      z.strictObject({ added: z.strictObject({ code: codeField(), name: textField(200), kindId: z.string().max(40), superior: codeField().nullable() }) }),
    ]),
    members: memberCount().optional().describe('afterwards; the sum where nothing is said'),
    branches: memberCount().optional(),
    ...occasion,
  }),
  output: organisationView,
  problems: { ...changeKinds, kind_unknown: 'invalid', code_taken: 'conflict', named_twice: 'invalid' },
});

export const splitOrganisation = operation<SplitProblem>()({
  name: 'organisations.split', method: 'POST', path: '/api/organisations/{code}/split',
  summary: { vi: 'Chia, tách', en: 'Split' },
  who: REGISTER,
  input: z.strictObject({
    ...aim,
    parts: z.array(z.strictObject({ ...newOrganisation, superior: codeField().optional(), takes: z.array(codeField()).max(5000).default([]) })).min(1).max(50),
    closes: z.boolean().describe('the organisation itself ends'),
    members: memberCount().optional().describe('what remains with it when it goes on'),
    branches: memberCount().optional(),
  }),
  output: organisationView,
  problems: { ...changeKinds, kind_unknown: 'invalid', code_taken: 'conflict', named_twice: 'invalid', has_open_subordinates: 'conflict', not_below: 'conflict' },
});

export const closeOrganisation = operation<CloseProblem>()({
  name: 'organisations.close', method: 'POST', path: '/api/organisations/{code}/close',
  summary: { vi: 'Kết thúc hoạt động', en: 'Close' },
  who: REGISTER, input: z.strictObject(aim), output: organisationView, problems: { ...changeKinds, has_open_subordinates: 'conflict' },
});

// ---- files

const rowProblem = z.object({
  row: z.number().int(), cell: z.string(), column: z.enum(COLUMNS), code: z.enum(ROW_CODES), found: z.string().nullable(), other: z.string().nullable(),
});

const fileKinds = {
  file_too_large: 'too_large', not_an_excel_file: 'invalid', other_spreadsheet: 'invalid', password_protected: 'invalid', macros_not_allowed: 'invalid', damaged_file: 'invalid',
  unpacks_too_large: 'too_large', not_utf8: 'invalid', broken_quotes: 'invalid', too_many_rows: 'too_large', too_many_cells: 'too_large', headings_wrong: 'invalid', no_rows: 'invalid',
} as const;

const registerFile = {
  normalise: z.enum(['yes', 'no']).default('no').describe('turn decomposed Unicode into the composed form'),
  onDay: dayField().describe('from this day on the register is as the file says'),
};

const language = z.enum(['vi', 'en']).default('vi');

const fieldValue = z.union([z.string(), z.number().int()]).nullable();

export const previewImport = operation<FileProblem | DayInFuture>()({
  name: 'organisations.import_preview', method: 'POST', path: '/api/organisations/import-preview',
  summary: { vi: 'Xem trước việc nạp danh sách', en: 'What an import would do' },
  who: REGISTER, sends: 'file', input: z.strictObject(registerFile),
  output: z.object({
    rows: z.number().int(),
    unchanged: z.number().int(),
    added: z.object({ count: z.number().int(), first: z.array(named.extend({ kindId: z.string(), superiorCode: z.string().nullable(), members: count, branches: count })) }),
    changed: z.object({
      count: z.number().int(),
      first: z.array(named.extend({ fields: z.array(z.object({ field: z.enum(['name', 'kind', 'superior', 'members', 'branches']), was: fieldValue, becomes: fieldValue })) })),
    }),
    missing: z.object({ count: z.number().int(), first: z.array(named) }),
    wrong: z.object({ count: z.number().int(), first: z.array(rowProblem) }),
  }),
  problems: { ...fileKinds, day_in_future: 'invalid' },
});

export const importOrganisations = operation<FileProblem | RowsNotRight | DayInFuture>()({
  name: 'organisations.import', method: 'POST', path: '/api/organisations/import',
  summary: { vi: 'Nạp danh sách tổ chức', en: 'Import a list of organisations' },
  who: REGISTER, sends: 'file',
  input: z.strictObject({ ...registerFile, reason: reason(), importId: z.uuid().optional().describe('chosen by the sender, to ask for the progress') }),
  output: z.object({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int(), missing: z.number().int(), entry: z.number().int().nullable() }),
  problems: { ...fileKinds, rows_not_right: 'invalid', day_in_future: 'invalid' },
});

export const showImport = operation<{ readonly code: 'import_not_found' }>()({
  name: 'organisations.show_import', method: 'GET', path: '/api/organisations/imports/{importId}',
  summary: { vi: 'Tiến độ của lần nạp đang chạy', en: 'Progress of a running import' },
  who: REGISTER, input: z.strictObject({ importId: z.uuid() }),
  output: z.object({ stage: z.enum(['reading', 'comparing', 'recording', 'saving', 'done', 'failed']), done: z.number().int(), total: z.number().int() }),
  problems: { import_not_found: 'missing' },
});

export const importTemplate = operation()({
  name: 'organisations.import_template', method: 'GET', path: '/api/organisations/import-template',
  summary: { vi: 'Tải mẫu Excel', en: 'The Excel template' },
  who: REGISTER, answers: 'file', input: z.strictObject({ language }), output: z.any(), problems: {},
});

export const exportOrganisations = operation<OrganisationNotFound>()({
  name: 'organisations.export', method: 'GET', path: '/api/organisations/export',
  summary: { vi: 'Xuất danh sách tổ chức ra Excel', en: 'The register as an Excel file' },
  who: READ, answers: 'file', input: z.strictObject({ language, code: codeField().optional().describe('this organisation and everything below it') }),
  output: z.any(), problems: { organisation_not_found: 'missing' },
});

export const organisationsContract = {
  listKinds, listRoots, listChildren, searchOrganisations, showOrganisation,
  addOrganisation, renameOrganisation, reclassifyOrganisation, recountOrganisation, moveOrganisation, mergeOrganisations, splitOrganisation, closeOrganisation,
  previewImport, importOrganisations, showImport, importTemplate, exportOrganisations,
};
