import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { BREAKDOWN_IDS } from '../core/figures.ts';
import type { CongressPlaceMissing, RollEmpty } from '../core/problems.ts';
import { AT, language, place, placeKinds, sentence } from './shapes.ts';

/** The credentials report F02 of a delegates' congress, the attendance report F03 of a members' congress; badges; the roll as a file. */

/** Summed over those summoned, and over those of them who are present. */
const counted = z.object({ summoned: z.number(), present: z.number() });
const part = counted.extend({ key: z.string(), name: sentence });


export const showReport = operation<CongressPlaceMissing>()({
  name: 'delegates.report', method: 'GET', path: `${AT}/credentials-report`, who: { right: 'read' },
  summary: { vi: 'Số liệu báo cáo thẩm tra tư cách đại biểu, báo cáo tình hình đảng viên dự đại hội', en: 'Figures of the credentials or attendance report' },
  input: z.strictObject({ ...place, /** Ages and years in the Party are true on this day; without it: today. */ asOf: dayField().optional() }),
  output: z.object({
    form: z.enum(['F02', 'F03']), asOf: z.string(),
    total: counted,
    /** Summoned and not there: with an accepted reason, and without. */
    absent: z.object({ excused: z.number(), unexcused: z.number() }),
    /** Each sums to the total, what is not known included. */
    breakdowns: z.array(z.object({ id: z.enum(BREAKDOWN_IDS), title: sentence, parts: z.array(part) })),
    ages: z.object({ /** Years of all with a known birth, and how many they are. */ sum: z.number(), of: z.number(), youngest: z.number().nullable(), oldest: z.number().nullable() }),
    partyYears: z.object({ sum: z.number(), of: z.number(), least: z.number().nullable(), most: z.number().nullable() }),
    honoured: counted,
    /** Minorities together. */
    minority: counted,
    exempt: z.number(), elsewhere: z.number(), suspended: z.number(), alternates: z.number(), replaced: z.number(),
    refused: z.array(z.object({ name: z.string(), delegation: z.string(), reason: z.string() })),
    base: z.object({ base: z.number(), threshold: z.number() }),
  }),
  problems: placeKinds,
});

export const reportFile = operation<CongressPlaceMissing | RollEmpty>()({
  name: 'delegates.report_file', method: 'GET', path: `${AT}/credentials-report/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Báo cáo thẩm tra tư cách đại biểu (F02), báo cáo tình hình đảng viên (F03): Word hoặc PDF', en: 'Credentials or attendance report as Word or PDF' },
  input: z.strictObject({
    ...place, asOf: dayField().optional(), format: z.enum(['docx', 'pdf']),
    place: textField(80, { blank: true }).default(''), signerPost: textField(80, { blank: true }).default(''), signerName: textField(120, { blank: true }).default(''),
    /** Complaints about the delegates' standing, in the board's words. */
    complaints: textField(2000, { blank: true }).default(''),
  }),
  output: z.any(), problems: { ...placeKinds, roll_empty: 'conflict' },
});

export const makeBadges = operation<CongressPlaceMissing | RollEmpty>()({
  name: 'delegates.badges', method: 'GET', path: `${AT}/badges`, who: { right: 'record' }, answers: 'file',
  summary: { vi: 'Thẻ đại biểu có mã QR (P06): PDF hoặc Word', en: 'Badges with QR codes as PDF or Word' },
  input: z.strictObject({ ...place, format: z.enum(['docx', 'pdf']), /** Key of one delegation. */ delegation: textField(200, { blank: true }).optional() }),
  output: z.any(), problems: { ...placeKinds, roll_empty: 'conflict' },
});

export const exportRoll = operation<CongressPlaceMissing>()({
  name: 'delegates.export', method: 'GET', path: `${AT}/participants-export`, who: { right: 'record' }, answers: 'file',
  summary: { vi: 'Xuất danh sách ra Excel', en: 'The roll as an Excel file' },
  input: z.strictObject({ ...place, language }), output: z.any(), problems: placeKinds,
});
