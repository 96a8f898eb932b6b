import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import type { FileProblem, PlaceMissing } from '../core/problems.ts';
import { FORMS } from '../core/programme.ts';
import { AT, blankText, place, placeKinds, sentence } from './shapes.ts';

/** The report on the congress (F07) from the record alone, and the papers of this room. */

const counted = z.object({ count: z.number(), percent: z.string() }).nullable();

export const resultReport = operation<PlaceMissing>()({
  name: 'programmes.result_report', method: 'GET', path: `${AT}/result`, who: { right: 'read' },
  summary: { vi: 'Báo cáo kết quả đại hội (F07), lập từ sổ ghi', en: 'Report on the results of the congress (F07), from the record alone' },
  input: z.strictObject({ ...place }),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }), title: z.string(), heldOn: z.string().nullable(), closedAt: z.string().nullable(),
    sittings: z.array(z.object({ kind: z.string(), name: sentence, heldOn: z.string(), open: z.boolean() })),
    /** Summoned and present at the count that the roll gives; null: nobody is on the roll. */
    attendance: z.object({ summoned: z.number(), present: z.number(), percent: z.string() }).nullable(),
    documents: z.array(z.object({ id: z.string(), title: z.string(), passed: z.boolean(), vote: sentence.nullable() })),
    targets: z.object({ former: z.array(z.object({ rating: z.string(), name: sentence, count: z.number() })), new: z.number() }),
    elections: z.array(z.object({
      election: z.string(), office: z.string(), name: sentence, seats: z.number(), elected: z.number(), shortage: z.number(), over: z.boolean(),
      women: counted, under40: counted, minority: counted, again: counted, meanAge: z.string().nullable(), university: counted, advancedTheory: counted, names: z.array(z.string()),
    })),
    /** What was noted of incidents in the minutes. */
    incidents: z.array(z.string()),
    /** What the record does not have yet. */
    missing: z.array(sentence),
  }),
  problems: placeKinds,
});

export const file = operation<FileProblem>()({
  name: 'programmes.file', method: 'GET', path: `${AT}/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Quy chế làm việc, bảng phân công (A03), chương trình (A04), báo cáo kết quả đại hội (F07): Word hoặc PDF; chương trình có bản Excel', en: 'Working rules, assignments (A03), programmes (A04), report on the congress (F07) as Word or PDF; programmes as Excel too' },
  input: z.strictObject({ ...place, form: z.enum(FORMS), format: z.enum(['docx', 'pdf', 'xlsx']), place: blankText(80), signer: blankText(120) }),
  output: z.any(),
  problems: { ...placeKinds, nothing_to_print: 'conflict', form_not_as_sheet: 'invalid' },
});
