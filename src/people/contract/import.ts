import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField } from '#foundation/fields.ts';
import type { PeopleSheetProblem } from '../core/people-sheet.ts';
import { place, sentence } from './shapes.ts';

/** A list of people from a spreadsheet, with their duties and accounts. */

const sheetProblems = { people_sheet_unreadable: 'invalid', people_headings_wrong: 'invalid', people_rows_wrong: 'invalid', people_sheet_empty: 'invalid' } as const;

export const importTemplate = operation()({
  name: 'people.import_template', method: 'GET', path: '/api/people-import/template', who: { right: 'people' }, answers: 'file',
  summary: { vi: 'Mẫu Excel danh sách cán bộ', en: 'Excel template of people' },
  input: z.strictObject({}), output: z.any(), problems: {},
});

const importedLine = z.object({
  row: z.number(), fullName: z.string(), title: z.string(), organisation: place, duty: sentence.nullable(), account: z.string().nullable(),
  change: z.enum(['new', 'changed', 'same']),
});

export const previewImport = operation<PeopleSheetProblem>()({
  name: 'people.preview_import', method: 'POST', path: '/api/people-import/preview', who: { right: 'people' }, sends: 'file',
  summary: { vi: 'Xem trước danh sách cán bộ sẽ nạp', en: 'Preview an import of people' },
  input: z.strictObject({}),
  output: z.object({ added: z.number(), changed: z.number(), same: z.number(), dutiesGiven: z.number(), accountsMade: z.number(), lines: z.array(importedLine) }),
  problems: sheetProblems,
});

export const importPeople = operation<PeopleSheetProblem>()({
  name: 'people.import', method: 'POST', path: '/api/people-import', who: { right: 'people' }, sends: 'file', secret: true,
  summary: { vi: 'Nạp danh sách cán bộ; mật khẩu tạm chỉ hiện một lần', en: 'Import people; temporary passwords are shown once' },
  input: z.strictObject({ fromDay: dayField() }),
  output: z.object({
    added: z.number(), changed: z.number(), same: z.number(), dutiesGiven: z.number(),
    accounts: z.array(z.object({ name: z.string(), organisation: z.string(), account: z.string(), temporaryPassword: z.string() })),
  }),
  problems: sheetProblems,
});
