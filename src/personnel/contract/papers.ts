import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { BODIES } from '../core/body.ts';
import type { FileProblem, PersonnelSheetProblem, PlaceMissing } from '../core/problems.ts';
import { AT, place, placeKinds } from './shapes.ts';

/** P03 and P04 as papers; the planning list from a spreadsheet. */

export const personnelFile = operation<FileProblem>()({
  name: 'personnel.file', method: 'GET', path: `${AT}/file`, who: { right: 'personnel' }, answers: 'file',
  summary: { vi: 'Đề án nhân sự (P03: Word, PDF) hoặc danh sách trích ngang (P04: Word, PDF, Excel)', en: 'Scheme P03 as Word or PDF, or the summary list P04 as Word, PDF or Excel' },
  input: z.strictObject({ ...place, form: z.enum(['P03', 'P04']), format: z.enum(['docx', 'pdf', 'xlsx']), /** Of P04: only who is prepared for it. */ body: z.enum(BODIES).optional(), place: textField(80, { blank: true }).default('') }),
  output: z.any(), problems: { ...placeKinds, personnel_empty: 'conflict', form_not_as_sheet: 'invalid' },
});

const sheetKinds = {
  ...placeKinds, locked_by_approval: 'conflict', people_full: 'conflict', personnel_sheet_unreadable: 'invalid', personnel_headings_wrong: 'invalid', personnel_rows_wrong: 'invalid', personnel_sheet_empty: 'invalid',
} as const;

export const importTemplate = operation<PlaceMissing>()({
  name: 'personnel.import_template', method: 'GET', path: `${AT}-import/template`, who: { right: 'personnel' }, answers: 'file',
  summary: { vi: 'Mẫu Excel danh sách quy hoạch', en: 'Excel template of the planning list' },
  input: z.strictObject(place), output: z.any(), problems: placeKinds,
});

export const previewImport = operation<PersonnelSheetProblem>()({
  name: 'personnel.import_preview', method: 'POST', path: `${AT}-import/preview`, who: { right: 'personnel' }, sends: 'file',
  summary: { vi: 'Xem trước danh sách quy hoạch sẽ nạp', en: 'Preview an import of the planning list' },
  input: z.strictObject(place),
  output: z.object({
    added: z.number(), changed: z.number(), same: z.number(), /** On the scheme, not in the file; they stay. */ missing: z.array(z.string()),
    lines: z.array(z.object({ row: z.number(), fullName: z.string(), born: z.string(), position: z.string(), change: z.enum(['new', 'changed']), /** Headings of the columns that differ. */ fields: z.array(z.string()) })),
  }),
  problems: sheetKinds,
});

export const importPeople = operation<PersonnelSheetProblem>()({
  name: 'personnel.import', method: 'POST', path: `${AT}-import`, who: { right: 'personnel' }, sends: 'file',
  summary: { vi: 'Nạp danh sách quy hoạch từ Excel, tất cả hoặc không', en: 'Import the planning list, all or nothing' },
  input: z.strictObject(place), output: z.object({ added: z.number(), changed: z.number(), same: z.number() }), problems: sheetKinds,
});
