import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, queryNumber, textField } from '#foundation/fields.ts';
import { CHIPS } from '../core/chips.ts';
import { KINDS } from '../core/opinion.ts';
import { LINE_STATES, REPORT_STATES } from '../core/report.ts';
import type {
  AdoptProblem, ArrangeProblem, BeginProblem, CompileProblem, FileProblem, PlacedProblem, ReceiveProblem, ReportWriteProblem, SendProblem, SynthesisPlaceProblem, WriteProblem,
} from '../core/synthesis-problems.ts';
import { countsShape, documentShape, lineShape, ON_DOCUMENT, onDocument, OPINIONS_AT, opinionShape, opinionsPlace, reportShape, SYNTHESIS_PLACE, themeShape, uuidField } from './review-shapes.ts';

/** The synthesis F06 of the opinions on one document by one organisation. */

const AT = `${OPINIONS_AT}/{document}/synthesis` as const;
const LINES = `${OPINIONS_AT}/synthesis-lines/{line}` as const;
const frozen = { synthesis_adopted: 'conflict', synthesis_changed_meanwhile: 'stale' } as const;
const lineKinds = { ...SYNTHESIS_PLACE, line_not_found: 'missing', synthesis_adopted: 'conflict', line_changed_meanwhile: 'stale' } as const;
const line = { ...opinionsPlace, line: uuidField(), revision: z.number().int().min(0) };
const leftOutShape = z.object({ opinion: z.string(), group: z.string(), words: z.string() });

export const synthesis = operation<PlacedProblem>()({
  name: 'opinions.synthesis', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Bản tổng hợp ý kiến góp ý một văn kiện', en: 'The synthesis of the opinions on one document' },
  input: z.strictObject(onDocument),
  output: z.object({
    document: documentShape,
    /** Null before it is begun. */
    report: reportShape.nullable(),
    meetings: z.object({ meetings: z.number(), attending: z.number().nullable() }),
    /** All opinions that the report has to hold: the organisation's own, and those of the reports from below it refers to. */
    totals: countsShape,
    inReport: z.number(),
    /** Stand in no line yet: adopting is refused while there are any. */
    leftOut: z.object({ count: z.number(), first: z.array(leftOutShape) }),
    /** In the order of the draft's headings; what is said on the whole document first, by topic. */
    sections: z.array(z.object({
      key: z.string(), /** Null: on the whole document. */ paragraph: z.number().nullable(), topic: z.string().nullable(), title: z.string(), path: z.array(z.string()),
      opinions: z.number(), done: z.number(), lines: z.array(lineShape),
    })),
    /** More persons share the opinions of one group under one heading than attended. R-DER-7 */
    aboveAttending: z.array(z.object({ group: z.string(), section: z.string(), kind: z.enum(KINDS), sharing: z.number(), attending: z.number() })),
    themes: z.array(themeShape),
    /** Motions of the congress that passed and may have adopted it. */
    motions: z.array(z.object({ motion: z.string(), text: z.string(), for: z.number(), against: z.number(), present: z.number(), decidedOn: z.string() })),
    /** Reports of the level below on the same document. */
    below: z.object({ sent: z.number(), compiled: z.number(), organisations: z.number() }),
    may: z.object({ record: z.boolean() }),
  }),
  problems: ON_DOCUMENT,
});

export const beginSynthesis = operation<BeginProblem>()({
  name: 'opinions.begin_synthesis', method: 'POST', path: `${AT}/begin`, who: { right: 'record' },
  summary: { vi: 'Lập bản tổng hợp, hoặc đưa thêm ý kiến mới vào', en: 'Begin the synthesis, or take in the opinions that came since' },
  input: z.strictObject(onDocument),
  output: z.object({ report: z.string(), lines: z.number(), added: z.number() }),
  problems: { ...ON_DOCUMENT, synthesis_adopted: 'conflict', no_opinions: 'conflict' },
});

export const writeReport = operation<ReportWriteProblem>()({
  name: 'opinions.write_report', method: 'POST', path: `${AT}/write`, who: { right: 'record' },
  summary: { vi: 'Viết phần nhận xét chung và đề xuất, kiến nghị', en: 'Write the general remarks and the proposals' },
  input: z.strictObject({ ...onDocument, revision: z.number().int().min(0), general: textField(20_000, { blank: true }), proposals: textField(20_000, { blank: true }) }),
  output: reportShape,
  problems: { ...ON_DOCUMENT, synthesis_not_begun: 'conflict', ...frozen, chip_unknown: 'invalid' },
});

export const writeLine = operation<WriteProblem>()({
  name: 'opinions.write_line', method: 'POST', path: `${LINES}/write`, who: { right: 'record' },
  summary: { vi: 'Viết một dòng tổng hợp; số do phần mềm điền', en: 'Write a line of the synthesis; the software fills in the numbers' },
  input: z.strictObject({
    ...line, wording: textField(5000, { blank: true }),
    /** Opinions quoted word for word. */
    quotations: z.array(uuidField()).max(3),
    picks: z.array(z.strictObject({ key: z.string().regex(/^[a-z]$/), opinions: z.array(uuidField()).min(1).max(20_000) })).max(26).default([]),
    state: z.enum(LINE_STATES),
  }),
  output: lineShape,
  problems: { ...lineKinds, chip_unknown: 'invalid', wording_missing: 'invalid', quotation_not_of_line: 'invalid', pick_not_of_line: 'invalid' },
});

const arrange = { ...lineKinds, opinion_not_found: 'missing', split_leaves_nothing: 'invalid', lines_of_other_sections: 'conflict', lines_needed: 'invalid' } as const;

export const splitLine = operation<ArrangeProblem>()({
  name: 'opinions.split_line', method: 'POST', path: `${LINES}/split`, who: { right: 'record' },
  summary: { vi: 'Tách một số ý kiến thành dòng riêng', en: 'Split some opinions off into a line of their own' },
  input: z.strictObject({ ...line, opinions: z.array(uuidField()).min(1).max(20_000), title: textField(200) }),
  output: z.object({ line: z.string() }),
  problems: arrange,
});

export const mergeLines = operation<ArrangeProblem>()({
  name: 'opinions.merge_lines', method: 'POST', path: `${LINES}/merge`, who: { right: 'record' },
  summary: { vi: 'Gộp dòng khác cùng đề mục vào dòng này', en: 'Merge other lines of the same heading into this one' },
  input: z.strictObject({ ...line, others: z.array(uuidField()).min(1).max(50) }),
  output: z.object({ line: z.string() }),
  problems: arrange,
});

export const moveOpinion = operation<ArrangeProblem>()({
  name: 'opinions.move_opinion', method: 'POST', path: `${LINES}/take`, who: { right: 'record' },
  summary: { vi: 'Chuyển ý kiến sang dòng này', en: 'Move opinions to this line' },
  input: z.strictObject({ ...line, opinions: z.array(uuidField()).min(1).max(20_000) }),
  output: z.object({ line: z.string(), moved: z.number() }),
  problems: arrange,
});

export const lineOpinions = operation<SynthesisPlaceProblem | { readonly code: 'line_not_found' }>()({
  name: 'opinions.line_opinions', method: 'GET', path: `${LINES}/opinions`, who: { right: 'read' },
  summary: { vi: 'Các ý kiến đứng sau một con số của dòng', en: 'The opinions behind a number of a line' },
  input: z.strictObject({ ...opinionsPlace, line: uuidField(), chip: z.enum(CHIPS).default('opinions'), pick: z.string().regex(/^[a-z]$/).optional(), offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50) }),
  output: z.object({
    /** Opinions behind the number; the rows count copies once. */
    opinions: z.number(),
    total: z.number(),
    rows: z.array(z.object({ opinion: opinionShape, ids: z.array(z.string()), copies: z.number(), groups: z.array(z.string()), quoted: z.boolean() })),
  }),
  problems: { ...SYNTHESIS_PLACE, line_not_found: 'missing' },
});

export const adoptSynthesis = operation<AdoptProblem>()({
  name: 'opinions.adopt_synthesis', method: 'POST', path: `${AT}/adopt`, who: { right: 'record' },
  summary: { vi: 'Ghi việc đại hội thông qua bản tổng hợp', en: 'Record that the congress adopted the synthesis' },
  input: z.strictObject({
    ...onDocument, revision: z.number().int().min(0),
    /** The vote that adopted it; without one the day and the paper that says so. */
    motion: uuidField().optional(), on: dayField().optional(), paper: textField(300, { blank: true }).default(''),
  }),
  output: reportShape,
  problems: {
    ...ON_DOCUMENT, synthesis_not_begun: 'conflict', ...frozen, opinions_left_out: 'conflict', lines_not_done: 'conflict', motion_not_found: 'missing', motion_not_passed: 'conflict',
    adoption_unfounded: 'invalid', day_in_future: 'invalid',
  },
});

export const sendSynthesis = operation<SendProblem>()({
  name: 'opinions.send_synthesis', method: 'POST', path: `${AT}/send`, who: { right: 'record' },
  summary: { vi: 'Gửi bản tổng hợp lên cấp trên trực tiếp', en: 'Send the synthesis to the direct superior' },
  input: z.strictObject(onDocument),
  output: reportShape,
  problems: { ...ON_DOCUMENT, synthesis_not_begun: 'conflict', synthesis_not_adopted: 'conflict', synthesis_sent: 'conflict', no_superior: 'conflict' },
});

export const received = operation<SynthesisPlaceProblem>()({
  name: 'opinions.received', method: 'GET', path: `${OPINIONS_AT}/received`, who: { right: 'read' },
  summary: { vi: 'Bản tổng hợp cấp dưới gửi lên: đã gửi, trễ, còn thiếu', en: 'Syntheses from below: sent, late, missing' },
  input: z.strictObject({ ...opinionsPlace, document: uuidField().optional(), state: z.enum(['missing', 'late', 'sent', 'received']).optional(), offset: queryNumber(100_000).default(0), limit: queryNumber(500).default(100) }),
  output: z.object({
    documents: z.array(documentShape),
    counts: z.object({ organisations: z.number(), missing: z.number(), late: z.number(), sent: z.number(), received: z.number() }),
    total: z.number(),
    rows: z.array(z.object({
      organisation: z.string(), organisationName: z.string(), document: z.string(), documentTitle: z.string(),
      /** Null: nothing begun. */
      report: z.string().nullable(), state: z.enum(REPORT_STATES).nullable(), opinions: z.number(), lines: z.number(),
      closedOn: z.string().nullable(), dueOn: z.string().nullable(), sentOn: z.string().nullable(), receivedOn: z.string().nullable(),
      /** Negative: so many days late, until sent or until today. */
      daysLeft: z.number().nullable(), late: z.boolean(), compiled: z.boolean(),
    })),
    may: z.object({ record: z.boolean(), decide: z.boolean() }),
  }),
  problems: SYNTHESIS_PLACE,
});

export const receive = operation<ReceiveProblem>()({
  name: 'opinions.receive', method: 'POST', path: `${OPINIONS_AT}/received`, who: { right: 'decide' },
  summary: { vi: 'Xác nhận đã nhận bản tổng hợp của cấp dưới', en: 'Confirm that a synthesis from below was received' },
  input: z.strictObject({ ...opinionsPlace, /** The one that sent it. */ report: uuidField() }),
  output: z.object({ report: z.string(), receivedOn: z.string() }),
  problems: { ...SYNTHESIS_PLACE, report_not_found: 'missing', report_not_sent: 'conflict', report_received: 'conflict' },
});

export const compile = operation<CompileProblem>()({
  name: 'opinions.compile', method: 'POST', path: `${AT}/compile`, who: { right: 'record' },
  summary: { vi: 'Tổng hợp các bản của cấp dưới, dẫn chiếu từng dòng', en: 'Compile the syntheses from below by reference, line by line' },
  input: z.strictObject(onDocument),
  output: z.object({ report: z.string(), reports: z.number(), lines: z.number(), opinions: z.number(), /** Came by two ways and count once. */ twice: z.number() }),
  problems: { ...ON_DOCUMENT, synthesis_adopted: 'conflict', nothing_to_compile: 'conflict' },
});

export const synthesisFile = operation<FileProblem>()({
  name: 'opinions.synthesis_file', method: 'GET', path: `${AT}/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Báo cáo tổng hợp ý kiến góp ý (Word, PDF, Excel)', en: 'The synthesis as Word, PDF or Excel' },
  input: z.strictObject({ ...onDocument, format: z.enum(['docx', 'pdf', 'xlsx']), signedAt: textField(100, { blank: true }).default(''), signer: textField(100, { blank: true }).default('') }),
  output: z.unknown(),
  problems: { ...ON_DOCUMENT, synthesis_not_begun: 'conflict' },
});
