import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import type { CongressPlaceMissing, RollFull, RollSheetProblem } from '../core/problems.ts';
import { PARTICIPANT_KINDS } from '../core/participant.ts';
import { AT, delegationShape, place, placeKinds } from './shapes.ts';

/** The roll from a spreadsheet: a preview first, then all or nothing. Who is missing in the file stays on the roll. */

const sheetKinds = { ...placeKinds, roll_sheet_unreadable: 'invalid', roll_headings_wrong: 'invalid', roll_rows_wrong: 'invalid', roll_sheet_empty: 'invalid', roll_full: 'conflict' } as const;

export const importTemplate = operation<CongressPlaceMissing>()({
  name: 'delegates.import_template', method: 'GET', path: `${AT}/participants-import/template`, who: { right: 'record' }, answers: 'file',
  summary: { vi: 'Mẫu Excel danh sách đảng viên, đại biểu', en: 'Excel template of the roll' },
  input: z.strictObject({ ...place }), output: z.any(), problems: placeKinds,
});

export const previewImport = operation<RollSheetProblem | RollFull>()({
  name: 'delegates.import_preview', method: 'POST', path: `${AT}/participants-import/preview`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Xem trước danh sách sẽ nạp', en: 'Preview an import of the roll' },
  input: z.strictObject({ ...place }),
  output: z.object({
    added: z.number(), changed: z.number(), same: z.number(),
    /** On the roll, not in the file; they stay. */
    missing: z.array(z.string()),
    /** What is new or changed, in the order of the file; the first 500. */
    lines: z.array(z.object({
      row: z.number(), fullName: z.string(), kind: z.enum(PARTICIPANT_KINDS), delegation: delegationShape, change: z.enum(['new', 'changed']),
      /** Headings of the columns that differ. */
      fields: z.array(z.string()),
    })),
  }),
  problems: sheetKinds,
});

export const importRoll = operation<RollSheetProblem | RollFull>()({
  name: 'delegates.import', method: 'POST', path: `${AT}/participants-import`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Nạp danh sách từ Excel, tất cả hoặc không', en: 'Import the roll, all or nothing' },
  input: z.strictObject({ ...place }),
  output: z.object({ added: z.number(), changed: z.number(), same: z.number() }),
  problems: sheetKinds,
});
