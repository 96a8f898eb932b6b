import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { PlaceMissing, TargetSheetProblem, TargetsEmpty } from '../core/problems.ts';
import { AT, place, placeKinds, term } from './shapes.ts';

/** The target table P02 for the political report and the resolution; targets from a spreadsheet. */

export const showTable = operation<PlaceMissing>()({
  name: 'targets.table', method: 'GET', path: `${AT}-table`, who: { right: 'read' },
  summary: { vi: 'Bảng chỉ tiêu (P02): nghị quyết, thực hiện, tỷ lệ, đánh giá; hoặc bảng chỉ tiêu mới', en: 'Target table P02: resolution, done, share, rating; or the table of new targets' },
  input: z.strictObject({ ...place, which: z.enum(['results', 'new-targets']) }),
  output: z.object({ caption: z.string(), head: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
  problems: placeKinds,
});

export const tableFile = operation<PlaceMissing | TargetsEmpty>()({
  name: 'targets.file', method: 'GET', path: `${AT}-table/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Phụ lục chỉ tiêu của báo cáo chính trị (P02): Word, PDF hoặc Excel', en: 'Annex of targets to the political report as Word, PDF or Excel' },
  input: z.strictObject({ ...place, format: z.enum(['docx', 'pdf', 'xlsx']), place: textField(80, { blank: true }).default('') }),
  output: z.any(), problems: { ...placeKinds, targets_empty: 'conflict' },
});

const sheetKinds = { ...placeKinds, target_sheet_unreadable: 'invalid', target_headings_wrong: 'invalid', target_rows_wrong: 'invalid', target_sheet_empty: 'invalid', targets_full: 'conflict' } as const;

export const importTemplate = operation<PlaceMissing>()({
  name: 'targets.import_template', method: 'GET', path: `${AT}-import/template`, who: { right: 'record' }, answers: 'file',
  summary: { vi: 'Mẫu Excel bảng chỉ tiêu', en: 'Excel template of targets' },
  input: z.strictObject({ ...place, term }), output: z.any(), problems: placeKinds,
});

export const previewImport = operation<TargetSheetProblem>()({
  name: 'targets.import_preview', method: 'POST', path: `${AT}-import/preview`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Xem trước bảng chỉ tiêu sẽ nạp', en: 'Preview an import of targets' },
  input: z.strictObject({ ...place, term }),
  output: z.object({
    added: z.number(), changed: z.number(), same: z.number(), results: z.number(),
    /** There already, not in the file; they stay. */
    missing: z.array(z.string()),
    lines: z.array(z.object({ row: z.number(), title: z.string(), unit: z.string(), goal: z.string(), change: z.enum(['new', 'changed']), /** Headings of the columns that differ. */ fields: z.array(z.string()), results: z.number() })),
  }),
  problems: sheetKinds,
});

export const importTargets = operation<TargetSheetProblem>()({
  name: 'targets.import', method: 'POST', path: `${AT}-import`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Nạp bảng chỉ tiêu từ Excel, tất cả hoặc không', en: 'Import targets, all or nothing' },
  input: z.strictObject({ ...place, term }),
  output: z.object({ added: z.number(), changed: z.number(), same: z.number(), results: z.number() }),
  problems: sheetKinds,
});
