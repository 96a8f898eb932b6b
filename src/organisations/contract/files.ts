import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField } from '#foundation/fields.ts';
import type { FileProblem, RowsNotRight } from '../core/import/file-problems.ts';
import { COLUMNS, ROW_CODES } from '../core/import/row.ts';
import type { DayInFuture, OrganisationNotFound } from '../core/problems.ts';
import { count, named, READ, reason, REGISTER } from './answers.ts';

/** The register as a file: handed in, with a preview first, and out. */

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
