import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, queryNumber, textField } from '#foundation/fields.ts';
import { PAPER_KINDS } from '../core/document.ts';
import type {
  AddRemarkProblem, AnswerQualityProblem, AnswerRemarkProblem, ChangeOutlineProblem, IssueOutlineProblem, MakeOutlineProblem, SearchProblem, SeasonDocumentsProblem, WithdrawOutlineProblem,
} from '../core/leading-problems.ts';
import { OUTLINE_STATES } from '../core/outline.ts';
import { PAPER_STATES } from '../core/paper-state.ts';
import type { CompareProblem, DocumentMissing, PlaceMissing } from '../core/problems.ts';
import { QUALITY_POINTS } from '../core/quality.ts';
import { REMARK_ANSWERS, REMARK_SOURCES } from '../core/remark.ts';
import { DOCUMENT_KINDS } from '../core/required-set.ts';
import { SECTION_ROLES } from '../core/section-role.ts';
import { atDocument, DOCUMENT_PROBLEMS, draftNumber, idField, OF, place, PLACE_PROBLEMS, sectionShape as headingShape, sentenceShape as sentence } from './common.ts';

/** How a superior leads the drafting below it, and how a draft is judged: outlines, remarks and checks, the quality list, search, who has which paper. Moments are ISO instants in UTC. */

/** Outlines are no documents of the desk: they lie beside them. */
const DESK = '/api/seasons/{season}/congresses/{organisation}' as const;
const { season } = place;
const named = z.object({ code: z.string(), name: z.string() });
const paging = (most: number, usual: number) => ({ offset: queryNumber(1_000_000).default(0), limit: queryNumber(most).default(usual) });

/* ——— outlines ——— */

const sectionShape = headingShape.omit({ paragraph: true }).extend({ /** 1–3. */ level: z.number() });

export const outlineShape = z.object({
  id: z.string(),
  kind: z.enum(PAPER_KINDS),
  title: z.string(),
  /** For organisations of this level; null: for all below. */
  level: z.object({ id: z.string(), name: sentence }).nullable(),
  sections: z.array(sectionShape),
  state: z.enum(OUTLINE_STATES),
  revision: z.number(),
  by: named,
  savedBy: z.string(),
  savedAt: z.string(),
  issuedAt: z.string().nullable(),
  /** How many levels above the organisation asked about; 0: its own, for those below it. */
  stepsAbove: z.number(),
  /** The organisation asked about follows this one when it drafts a document of the kind. */
  applies: z.boolean(),
});

export const outlines = operation<PlaceMissing>()({
  name: 'documents.outlines', method: 'GET', path: `${DESK}/outlines`, who: { right: 'read' },
  summary: { vi: 'Đề cương gợi ý của cấp trên và của cấp mình cho cấp dưới', en: 'Outlines from the levels above, and one’s own for those below' },
  input: z.strictObject(place),
  output: z.object({
    /** Those from above that were issued, the nearest superior first; then the own ones, drafts of them included. */
    outlines: z.array(outlineShape),
    /** To begin from: the parts that each kind of document usually has. */
    templates: z.array(z.object({ kind: z.enum(PAPER_KINDS), title: z.string(), sections: z.array(sectionShape) })),
    /** Levels below the organisation for which an outline may be meant. */
    levels: z.array(z.object({ id: z.string(), name: sentence })),
    may: z.object({ /** Make, change and issue outlines of this organisation. */ decide: z.boolean() }),
  }),
  problems: PLACE_PROBLEMS,
});

const outlineFields = {
  title: textField(200),
  /** Id of a level below the organisation; without it for all below. */
  level: z.string().min(1).max(40).nullable().default(null),
  sections: z
    .array(z.strictObject({ level: z.number().int().min(1).max(3), title: textField(300), guidance: textField(4000, { blank: true }).default(''), role: z.enum(SECTION_ROLES).nullable().default(null) }))
    .min(1)
    .max(300),
};
const outlineKinds = { ...PLACE_PROBLEMS, level_not_below: 'invalid', section_level_jumps: 'invalid' } as const;
const changeKinds = { outline_not_found: 'missing', outline_issued: 'conflict', outline_withdrawn: 'conflict', outline_changed_meanwhile: 'stale' } as const;

export const makeOutline = operation<MakeOutlineProblem>()({
  name: 'documents.make_outline', method: 'POST', path: `${DESK}/outlines`, who: { right: 'decide' },
  summary: { vi: 'Soạn đề cương gợi ý cho cấp dưới', en: 'Write an outline for those below' },
  input: z.strictObject({ ...place, kind: z.enum(PAPER_KINDS), ...outlineFields }),
  output: outlineShape,
  problems: outlineKinds,
});

export const changeOutline = operation<ChangeOutlineProblem>()({
  name: 'documents.change_outline', method: 'POST', path: `${DESK}/outlines/change`, who: { right: 'decide' },
  summary: { vi: 'Sửa đề cương chưa ban hành', en: 'Change an outline that was not issued' },
  input: z.strictObject({ ...place, outline: idField(), revision: z.number().int().min(1), ...outlineFields }),
  output: outlineShape,
  problems: { ...outlineKinds, ...changeKinds },
});

export const issueOutline = operation<IssueOutlineProblem>()({
  name: 'documents.issue_outline', method: 'POST', path: `${DESK}/outlines/issue`, who: { right: 'decide' },
  summary: { vi: 'Gửi đề cương cho cấp dưới thực hiện', en: 'Issue an outline to those below' },
  input: z.strictObject({ ...place, outline: idField(), revision: z.number().int().min(1) }),
  output: outlineShape,
  problems: { ...PLACE_PROBLEMS, ...changeKinds },
});

export const withdrawOutline = operation<WithdrawOutlineProblem>()({
  name: 'documents.withdraw_outline', method: 'POST', path: `${DESK}/outlines/withdraw`, who: { right: 'decide' },
  summary: { vi: 'Thu hồi đề cương đã gửi', en: 'Withdraw an outline that was issued' },
  input: z.strictObject({ ...place, outline: idField(), revision: z.number().int().min(1) }),
  output: outlineShape,
  problems: { ...PLACE_PROBLEMS, outline_not_found: 'missing', outline_withdrawn: 'conflict', outline_not_issued: 'conflict', outline_changed_meanwhile: 'stale' },
});

/* ——— remarks and the superior's check ——— */

const words = z.object({ from: z.number(), until: z.number() });

export const remarkShape = z.object({
  id: z.string(),
  source: z.enum(REMARK_SOURCES),
  /** The superior asks for it; the others are advice. */
  must: z.boolean(),
  text: z.string(),
  by: z.string(),
  byOrganisation: z.string(),
  at: z.string(),
  /** The draft that was remarked on, and what it said there; null: the draft as a whole. */
  version: z.number(),
  said: z.object({ paragraph: z.number(), words: words.nullable(), quote: z.string() }).nullable(),
  /** Where that is in the version asked about; null: the remark is on the whole. `paragraph` null: it is gone. */
  now: z
    .object({
      state: z.enum(['kept', 'words_gone', 'gone', 'unknown']), paragraph: z.number().nullable(), words: words.nullable(), touched: z.boolean(), moved: z.boolean(),
      /** Of a paragraph that is gone: what it is most like now. */
      nearest: z.number().nullable(),
    })
    .nullable(),
  answer: z.object({ kind: z.enum(REMARK_ANSWERS), text: z.string(), by: z.string(), at: z.string(), version: z.number() }).nullable(),
});

export const remarks = operation<CompareProblem>()({
  name: 'documents.remarks', method: 'GET', path: `${OF}/remarks`, who: { right: 'read' },
  summary: { vi: 'Nhận xét theo từng đoạn và kết quả thẩm định', en: 'Remarks per paragraph, and the superior’s checks' },
  input: z.strictObject({ ...atDocument, /** The version in which they are looked for; without it the draft in hand. */ version: draftNumber.optional() }),
  output: z.object({
    version: z.number(),
    /** In the order of the text; those on the whole and those that are gone first. */
    remarks: z.array(remarkShape),
    /** Sent to the superior's check, and what it answered (`agreed`); the last first. */
    checks: z.array(z.object({ draft: z.number(), step: z.enum(['send_to_check', 'answer_check']), agreed: z.boolean().nullable(), note: z.string(), by: z.string(), byOrganisation: z.string(), at: z.string() })),
    counts: z.object({ all: z.number(), open: z.number(), /** Of the open ones, those the superior asks for. */ mustOpen: z.number() }),
    may: z.object({ add: z.boolean(), must: z.boolean(), answer: z.boolean() }),
  }),
  problems: { ...DOCUMENT_PROBLEMS, version_not_found: 'missing' },
});

export const addRemark = operation<AddRemarkProblem>()({
  name: 'documents.add_remark', method: 'POST', path: `${OF}/remarks`, who: { right: 'record' },
  summary: { vi: 'Nhận xét một đoạn của dự thảo', en: 'Remark on a paragraph of a draft' },
  input: z.strictObject({
    ...atDocument,
    version: draftNumber,
    /** Without it the draft as a whole. */
    paragraph: z.number().int().min(1).nullable().default(null),
    /** A stretch of the paragraph's text in UTF-16 units, until exclusive. */
    words: z.strictObject({ from: z.number().int().min(0), until: z.number().int().min(1) }).nullable().default(null),
    text: textField(4000),
    must: z.boolean().default(false),
  }),
  output: z.object({ id: z.string() }),
  problems: { ...DOCUMENT_PROBLEMS, version_not_in_hand: 'stale', paragraph_not_found: 'missing', words_not_in_paragraph: 'invalid', draft_decided: 'conflict', must_only_from_superior: 'conflict' },
});

export const answerRemark = operation<AnswerRemarkProblem>()({
  name: 'documents.answer_remark', method: 'POST', path: `${OF}/remarks/answer`, who: { right: 'record' },
  summary: { vi: 'Trả lời nhận xét: đã sửa, hoặc giải trình', en: 'Answer a remark: done, or explained' },
  input: z.strictObject({
    ...atDocument, remark: idField(), answer: z.enum(REMARK_ANSWERS), /** Needed to explain. */ text: textField(4000, { blank: true }).default(''),
    /** The answer that was on the page when this one was written: its moment; null: there was none. */
    before: z.string().max(40).nullable().default(null),
  }),
  output: z.object({ answeredAt: z.string() }),
  problems: { ...DOCUMENT_PROBLEMS, remark_not_found: 'missing', explanation_missing: 'invalid', remark_answered_meanwhile: 'stale' },
});

export const checks = operation<SeasonDocumentsProblem>()({
  name: 'documents.checks', method: 'GET', path: '/api/seasons/{season}/checks', who: { right: 'decide' },
  summary: { vi: 'Dự thảo cấp dưới trình thẩm định', en: 'Drafts that organisations below sent to be checked' },
  input: z.strictObject({ season, /** Code; only the organisations below it. */ unit: codeField().optional(), ...paging(200, 50) }),
  output: z.object({
    total: z.number(),
    /** Those whose congress opens first come first. */
    rows: z.array(z.object({
      document: z.string(), title: z.string(), kind: z.enum(PAPER_KINDS), draft: z.number(), organisation: named, opensOn: z.string().nullable(),
      sentAt: z.string().nullable(), sentBy: z.string().nullable(), remarks: z.number(), mustOpen: z.number(),
    })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});

/* ——— quality list ——— */

export const qualityPointShape = z.object({
  id: z.enum(QUALITY_POINTS),
  rule: z.string(),
  evidence: z.enum(['figure', 'passages', 'both']),
  question: sentence,
  state: z.enum(['shown', 'partly', 'no_evidence']),
  /** Counted from the record; null: nothing there to count yet. `parts` say what it is made of. */
  figure: z.object({ met: z.number(), of: z.number(), parts: z.array(z.object({ words: sentence, value: z.number(), /** Counts as met; null: the part is no condition of its own. */ met: z.boolean().nullable() })) }).nullable(),
  /** Paragraphs of the draft in hand that say it, with the headings they stand under; those gone since are in `gone`. */
  passages: z.array(z.object({ paragraph: z.number(), under: z.array(z.string()), text: z.string() })),
  gone: z.number(),
  note: z.string(),
  /** 0: nobody answered. */
  revision: z.number(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
});

export const quality = operation<DocumentMissing>()({
  name: 'documents.quality', method: 'GET', path: `${OF}/quality`, who: { right: 'read' },
  summary: { vi: 'Bảng kiểm chất lượng văn kiện, trả lời bằng minh chứng', en: 'The quality list of a document, answered with evidence' },
  input: z.strictObject(atDocument),
  output: z.object({ version: z.number(), points: z.array(qualityPointShape), shown: z.number(), may: z.object({ answer: z.boolean() }) }),
  problems: DOCUMENT_PROBLEMS,
});

export const answerQuality = operation<AnswerQualityProblem>()({
  name: 'documents.answer_quality', method: 'POST', path: `${OF}/quality`, who: { right: 'record' },
  summary: { vi: 'Nêu đoạn văn làm minh chứng cho một điểm', en: 'Name the passages that answer a point' },
  input: z.strictObject({
    ...atDocument, version: draftNumber, point: z.enum(QUALITY_POINTS),
    /** Paragraphs of the draft in hand; none takes the answer back. */
    passages: z.array(z.number().int().min(1)).max(50).default([]),
    note: textField(2000, { blank: true }).default(''),
    /** Of the answer on the page; 0: there was none. */
    revision: z.number().int().min(0),
  }),
  output: qualityPointShape,
  problems: { ...DOCUMENT_PROBLEMS, version_not_in_hand: 'stale', paragraph_not_found: 'missing', point_counts_alone: 'invalid', quality_changed_meanwhile: 'stale' },
});

/* ——— search ——— */

export const searchDocuments = operation<SearchProblem>()({
  name: 'documents.search', method: 'GET', path: '/api/seasons/{season}/documents/search', who: { right: 'read' },
  summary: { vi: 'Tìm trong các dự thảo', en: 'Search the drafts' },
  input: z.strictObject({
    season,
    /** Words in any spelling, with or without marks; words in quotation marks stand together. */
    q: textField(200),
    /** Code; only this organisation and those below it. */
    unit: codeField().optional(),
    kind: z.enum(PAPER_KINDS).optional(),
    ...paging(100, 20),
  }),
  output: z.object({
    total: z.number(),
    rows: z.array(z.object({
      organisation: named, document: z.string(), title: z.string(), kind: z.enum(PAPER_KINDS), draft: z.number(), state: z.enum(PAPER_STATES),
      paragraph: z.number(), label: z.string(), under: z.array(z.string()), text: z.string(),
      /** Where the words stand in `text`, in UTF-16 units, until exclusive, in order. */
      stretches: z.array(words),
    })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing', query_without_word: 'invalid' },
});

/* ——— who has which paper ——— */

const SET_STATES = ['ready', 'missing', 'late'] as const;
const setCount = z.object({ kind: z.enum(DOCUMENT_KINDS), required: z.number(), ready: z.number(), missing: z.number(), late: z.number() });

export const seasonDocuments = operation<SeasonDocumentsProblem>()({
  name: 'documents.season_documents', method: 'GET', path: '/api/seasons/{season}/documents', who: { right: 'read' },
  summary: { vi: 'Tổ chức nào đã có, còn thiếu văn kiện nào', en: 'Which organisation has which document, and which are missing' },
  input: z.strictObject({
    season,
    /** Code; without it the season's root, or the highest unit that the person may see. */
    unit: codeField().optional(),
    /** Only organisations in which this kind is in this state; a kind alone: where it is required; a state alone: where any is so. */
    kind: z.enum(DOCUMENT_KINDS).optional(),
    state: z.enum(SET_STATES).optional(),
    search: textField(100, { blank: true }).optional(),
    ...paging(200, 50),
  }),
  output: z.object({
    season: z.string(),
    today: z.string(),
    unit: named,
    /** The path from the season's root down to the unit. */
    above: z.array(named),
    /** All congresses of the unit and below it. */
    whole: z.object({ congresses: z.number(), /** Have all that is required. */ complete: z.number(), kinds: z.array(setCount) }),
    /** The unit's direct subordinates with all below them, and the unit itself when it holds a congress; they sum up to the whole. */
    children: z.array(z.object({ code: z.string(), name: z.string(), /** Has organisations below it that hold congresses. */ opens: z.boolean(), congresses: z.number(), complete: z.number(), kinds: z.array(setCount) })),
    /** After the filters. */
    total: z.number(),
    /** Those whose congress opens first come first, those without a day last. */
    rows: z.array(z.object({
      organisation: named, /** The direct subordinate of the unit in which it lies. */ under: named, opensOn: z.string().nullable(),
      documents: z.array(z.object({ kind: z.enum(DOCUMENT_KINDS), state: z.enum(SET_STATES), summary: z.boolean(), rule: z.string(), dueOn: z.string(), /** The one that is there or being drafted. */ document: z.string().nullable(), paper: z.enum(PAPER_STATES).nullable(), draft: z.number().nullable() })),
    })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});
