import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { queryNumber, textField } from '#foundation/fields.ts';
import { OUTCOMES } from '../core/report.ts';
import type { PlacedProblem, ReplyProblem } from '../core/synthesis-problems.ts';
import { documentShape, ON_DOCUMENT, onDocument, OPINIONS_AT, opinionShape, SYNTHESIS_PLACE, uuidField } from './review-shapes.ts';

/** What became of an opinion: taken in, partly, not; why; and the sentence of the final text. */

const finalField = z.strictObject({ version: z.number().int().min(1), paragraph: z.number().int().min(1) });

export const replyShape = z.object({
  id: z.string(), outcome: z.enum(OUTCOMES), reason: z.string(), by: z.string(), organisation: z.string(), organisationName: z.string(), on: z.string(), version: z.number(),
  /** The place in the final text it led to, as it reads there. */
  final: z.object({ document: z.string(), version: z.number(), paragraph: z.number(), text: z.string() }).nullable(),
  /** Line of the synthesis it answers, or null for one opinion. */
  line: z.string().nullable(), lineTitle: z.string(),
});

export const reply = operation<ReplyProblem>()({
  name: 'opinions.reply', method: 'POST', path: `${OPINIONS_AT}/{document}/replies`, who: { right: 'record' },
  summary: { vi: 'Trả lời một ý kiến hoặc một dòng tổng hợp', en: 'Reply to an opinion or to a line of the synthesis' },
  input: z.strictObject({
    ...onDocument, /** One of the two. */ line: uuidField().optional(), opinion: uuidField().optional(), outcome: z.enum(OUTCOMES),
    /** Needed for `partly` and `not`. */
    reason: textField(3000, { blank: true }).default(''), final: finalField.optional(),
  }),
  output: z.object({ reply: replyShape, /** Opinions it answers. */ opinions: z.number() }),
  problems: { ...SYNTHESIS_PLACE, document_not_found: 'missing', opinion_not_found: 'missing', line_not_found: 'missing', reason_needed: 'invalid', reply_subject_needed: 'invalid', not_own_document: 'conflict', final_paragraph_not_found: 'missing' },
});

export const replies = operation<PlacedProblem>()({
  name: 'opinions.replies', method: 'GET', path: `${OPINIONS_AT}/{document}/replies`, who: { right: 'read' },
  summary: { vi: 'Trả lời cho ý kiến của tổ chức, và ý kiến chưa được trả lời', en: 'Replies to the opinions of an organisation, and what has none yet' },
  input: z.strictObject({ ...onDocument, answered: z.enum(['yes', 'no']).optional(), offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50) }),
  output: z.object({
    document: documentShape,
    counts: z.object({ opinions: z.number(), answered: z.number(), takenIn: z.number(), partly: z.number(), not: z.number() }),
    total: z.number(),
    rows: z.array(z.object({ opinion: opinionShape, reply: replyShape.nullable() })),
    may: z.object({ reply: z.boolean() }),
  }),
  problems: ON_DOCUMENT,
});
