import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { queryNumber, textField } from '#foundation/fields.ts';
import { REVIEW_ACTIONS, REVIEW_REASONS } from '../core/report.ts';
import type { AmendmentProblem, NextDraftProblem, PlacedProblem, TermProblem, ThemeProblem } from '../core/synthesis-problems.ts';
import { documentShape, ON_DOCUMENT, onDocument, OPINIONS_AT, opinionShape, themeShape, uuidField } from './review-shapes.ts';

/** The review desk: what a person has to look at before the synthesis, amendments side by side, the next draft. */

const AT = `${OPINIONS_AT}/{document}` as const;

export const reviewQueue = operation<PlacedProblem>()({
  name: 'opinions.review_queue', method: 'GET', path: `${AT}/review`, who: { right: 'read' },
  summary: { vi: 'Ý kiến cần người xem lại, việc lớn và chưa chắc trước', en: 'Opinions for a person to look at, large and uncertain ones first' },
  input: z.strictObject({ ...onDocument, offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50) }),
  output: z.object({
    document: documentShape,
    total: z.number(),
    items: z.array(z.object({
      reason: z.enum(REVIEW_REASONS),
      /** The opinion that stands for its copies, and the ids of all of them. */
      opinion: opinionShape, ids: z.array(z.string()), organisations: z.number(),
      /** What it is similar to; null but for `similar_not_same`. */
      other: opinionShape.nullable(), otherIds: z.array(z.string()), similarity: z.number().nullable(),
      /** The two best themes with the phrases that fired. */
      offered: z.array(themeShape.extend({ score: z.number(), keys: z.array(z.string()) })),
      margin: z.number(),
      /** The kind that the words suggest, for `kind_contradicts`. */
      suggestedKind: z.string().nullable(),
      /** Why old words have no one place, for `amendment_unplaced`. */
      unplaced: z.string().nullable(),
    })),
    themes: z.array(themeShape.extend({ terms: z.array(z.string()) })),
    counts: z.object({ opinions: z.number(), texts: z.number(), decidedByWords: z.number(), decidedByPerson: z.number(), undecided: z.number() }),
    taxonomy: z.string(),
    may: z.object({ record: z.boolean() }),
  }),
  problems: ON_DOCUMENT,
});

export const decideReview = operation<ThemeProblem>()({
  name: 'opinions.decide_review', method: 'POST', path: `${AT}/review/decide`, who: { right: 'record' },
  summary: { vi: 'Quyết một việc xem lại: nhận, đổi nhóm, gộp, tách, cá biệt', en: 'Decide a review item: accept, another theme, merge, split, single' },
  input: z.strictObject({
    ...onDocument, ids: z.array(uuidField()).min(1).max(10_000), action: z.enum(REVIEW_ACTIONS),
    /** For `theme`; for `accept` the first offered one when it is left out. */
    theme: z.string().max(60).optional(),
    /** The other side of `merge` and `split`. */
    others: z.array(uuidField()).max(10_000).default([]),
  }),
  output: z.object({ decided: z.number() }),
  problems: { ...ON_DOCUMENT, opinion_not_found: 'missing', theme_unknown: 'invalid', theme_needed: 'invalid', opinions_needed: 'invalid' },
});

export const addThemeTerm = operation<TermProblem>()({
  name: 'opinions.add_theme_term', method: 'POST', path: `${AT}/terms`, who: { right: 'record' },
  summary: { vi: 'Thêm một cụm từ nhận ra nhóm', en: 'Add a phrase by which a theme is known' },
  input: z.strictObject({ ...onDocument, theme: z.string().max(60), term: textField(80) }),
  output: z.object({ theme: z.string(), term: z.string(), /** Opinions of the document whose theme is now decided and was not before. */ decided: z.number() }),
  problems: { ...ON_DOCUMENT, theme_unknown: 'invalid', term_known: 'conflict' },
});

const decisionShape = z.object({ outcome: z.enum(['accepted', 'refused']), reason: z.string(), by: z.string(), at: z.string() });

export const amendments = operation<PlacedProblem>()({
  name: 'opinions.amendments', method: 'GET', path: `${AT}/amendments`, who: { right: 'read' },
  summary: { vi: 'Đề nghị sửa câu chữ theo đoạn, chỗ vướng nhau đặt cạnh nhau', en: 'Changes of words by paragraph, colliding ones side by side' },
  input: z.strictObject({ ...onDocument, /** One paragraph alone. */ paragraph: queryNumber(10_000_000).optional(), offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50) }),
  output: z.object({
    document: documentShape,
    version: z.number(),
    /** Paragraphs with amendments. */
    total: z.number(),
    counts: z.object({ amendments: z.number(), proposals: z.number(), collisions: z.number(), unplaced: z.number(), accepted: z.number(), refused: z.number(), open: z.number() }),
    paragraphs: z.array(z.object({
      paragraph: z.number(), text: z.string(), headings: z.array(z.string()),
      proposals: z.array(z.object({
        /** Stretch of the paragraph of this version, UTF-16 units, until exclusive. */
        from: z.number(), until: z.number(), oldWords: z.string(), newWords: z.string(), ids: z.array(z.string()),
        organisations: z.number(), groups: z.array(z.string()), sharing: z.number(),
        /** What the first of them says beside its words. */
        text: z.string(), decision: decisionShape.nullable(),
      })),
      /** Numbers of proposals that touch the same words: only one of each set can be accepted. */
      collisions: z.array(z.array(z.number())),
      unplaced: z.array(z.object({ opinion: opinionShape, problem: z.string(), times: z.number().nullable(), decision: decisionShape.nullable() })),
    })),
    /** Amendments whose paragraph is not in the draft in hand, or that name none. */
    elsewhere: z.array(opinionShape),
    may: z.object({ record: z.boolean() }),
  }),
  problems: ON_DOCUMENT,
});

export const decideAmendment = operation<AmendmentProblem>()({
  name: 'opinions.decide_amendment', method: 'POST', path: `${AT}/amendments/decide`, who: { right: 'record' },
  summary: { vi: 'Tiếp thu hoặc không tiếp thu một đề nghị sửa', en: 'Accept or refuse a proposed change' },
  input: z.strictObject({
    ...onDocument, opinions: z.array(uuidField()).min(1).max(20_000), outcome: z.enum(['accept', 'refuse', 'undecide']), /** Needed to refuse. */ reason: textField(2000, { blank: true }).default(''),
  }),
  output: z.object({ decided: z.number() }),
  problems: { ...ON_DOCUMENT, opinion_not_found: 'missing', not_own_document: 'conflict', not_an_amendment: 'invalid', reason_needed: 'invalid', amendments_collide: 'conflict', amendment_unplaced: 'conflict' },
});

export const makeNextDraft = operation<NextDraftProblem>()({
  name: 'opinions.make_next_draft', method: 'POST', path: `${AT}/next-draft`, who: { right: 'record' },
  summary: { vi: 'Lập dự thảo lần sau từ các đề nghị sửa đã tiếp thu', en: 'Make the next draft from the accepted changes' },
  input: z.strictObject({ ...onDocument, revision: z.number().int().min(0) }),
  output: z.object({ version: z.number(), changes: z.number(), opinions: z.number() }),
  problems: { ...ON_DOCUMENT, not_own_document: 'conflict', nothing_accepted: 'conflict', amendments_collide: 'conflict', draft_changed_meanwhile: 'stale', draft_not_open: 'conflict', draft_approved: 'conflict', amendment_overtaken: 'conflict', draft_too_long: 'too_large' },
});
