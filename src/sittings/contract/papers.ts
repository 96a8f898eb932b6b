import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { MinutesProblem, PlaceProblem } from '../core/problems.ts';
import { AT, atCongress, PLACE_PROBLEMS, place, sentenceShape } from './common.ts';

const format = z.enum(['docx', 'pdf']);

/** A line of the minutes as the record makes it. Only its remark can be written. */
const lineShape = z.object({
  /** Names the line for remarks; the same as long as the record is. */
  id: z.string(),
  at: z.string().nullable(),
  kind: z.enum(['heading', 'opening', 'item', 'motion', 'speech', 'officers', 'entry', 'closing']),
  sentence: sentenceShape,
  detail: sentenceShape.nullable(),
  remark: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable(),
});

export const showMinutes = operation<PlaceProblem>()({
  name: 'sittings.minutes', method: 'GET', path: `${AT}/minutes`, who: { right: 'read' },
  summary: { vi: 'Biên bản đại hội, lập từ sổ ghi', en: 'The minutes of the congress, made from the record' },
  input: atCongress(),
  output: z.object({
    title: sentenceShape,
    lines: z.array(lineShape),
    /** Remark on the whole. */
    remark: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable(),
    closedAt: z.string().nullable(),
    may: z.object({ remark: z.boolean() }),
  }),
  problems: PLACE_PROBLEMS,
});

export const remarkMinutes = operation<MinutesProblem>()({
  name: 'sittings.remark_minutes', method: 'POST', path: `${AT}/minutes/remarks`, who: { right: 'record' },
  summary: { vi: 'Ghi chú vào biên bản; nội dung lập từ sổ ghi không sửa được', en: 'Write a remark into the minutes; what comes from the record cannot be changed' },
  input: z.strictObject({ ...place, /** Id of a line, or "all" for the whole. */ line: z.string().max(80), /** Blank takes the remark away. */ text: textField(2000, { blank: true }) }),
  output: z.object({ line: z.string(), text: z.string() }),
  problems: { ...PLACE_PROBLEMS, minutes_line_not_found: 'missing' },
});

const signers = {
  /** Where it was signed; without it the place that the organisation's name says. */
  signedAt: textField(100, { blank: true }).default(''),
  secretary: textField(120, { blank: true }).default(''),
  chair: textField(120, { blank: true }).default(''),
};

export const minutesFile = operation<PlaceProblem>()({
  name: 'sittings.minutes_file', method: 'GET', path: `${AT}/minutes/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Biên bản đại hội (F04) dạng Word hoặc PDF', en: 'The minutes (F04) as Word or PDF' },
  input: z.strictObject({ ...place, format, ...signers }),
  output: z.any(),
  problems: PLACE_PROBLEMS,
});

const tableShape = z.object({ caption: z.string(), head: z.array(z.string()), rows: z.array(z.array(z.string())) });

export const showResolution = operation<PlaceProblem>()({
  name: 'sittings.resolution', method: 'GET', path: `${AT}/resolution`, who: { right: 'read' },
  summary: { vi: 'Nghị quyết đại hội: phần I–III từ văn kiện, phần IV–V và kết quả biểu quyết từ sổ ghi', en: 'The resolution: parts I–III from the documents, IV–V and the vote from the record' },
  input: atCongress(),
  output: z.object({
    title: sentenceShape,
    /** Null: the documents are not kept in the software yet; the paper says so. */
    fromDocuments: z.object({
      assessment: z.array(z.string()), direction: z.array(z.string()), papers: z.array(z.string()),
      tables: z.object({ assessment: tableShape.nullable(), direction: tableShape.nullable() }),
    }).nullable(),
    /** IV. Who was elected. */
    elected: z.array(sentenceShape),
    /** V. Task to the new committee. */
    task: z.array(sentenceShape),
    /** The vote on the resolution; null: not voted yet. */
    vote: z.object({ for: z.number(), against: z.number(), other: z.number(), present: z.number(), passed: z.boolean(), /** "98,26%" of those present. */ share: z.string() }).nullable(),
  }),
  problems: PLACE_PROBLEMS,
});

export const resolutionFile = operation<PlaceProblem>()({
  name: 'sittings.resolution_file', method: 'GET', path: `${AT}/resolution/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Nghị quyết đại hội (F05) dạng Word hoặc PDF', en: 'The resolution (F05) as Word or PDF' },
  input: z.strictObject({ ...place, format, signedAt: signers.signedAt, chair: signers.chair }),
  output: z.any(),
  problems: PLACE_PROBLEMS,
});
