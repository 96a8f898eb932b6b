import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { PAPER_KINDS } from '../core/document.ts';
import { LINKED_TABLES } from '../core/linked-table.ts';
import type { ChangeDocumentProblem, CheckProblem, CompareProblem, DocumentMissing, FollowProblem, LinkTableProblem, MakeDocumentProblem, PlaceMissing, SaveTextProblem, StepProblem, TakeWordProblem, VersionMissing, WordPreviewProblem } from '../core/problems.ts';
import { AT, atDocument, DOCUMENT_PROBLEMS, documentShape, draftNumber, idField, OF, paragraphField, paragraphShape, place, PLACE_PROBLEMS, requiredShape, revisionField, sectionShape, sentenceShape, versionShape, voteShape } from './common.ts';

const STALE = { document_changed_meanwhile: 'stale' } as const;
const FIXED = { text_not_open: 'conflict', locked_by_approval: 'conflict' } as const;
const PAPER = { paper_not_in_state: 'conflict', paper_not_checked: 'conflict', issued_before_last: 'conflict' } as const;

export const listDocuments = operation<PlaceMissing>()({
  name: 'documents.list', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Văn kiện của một đại hội: bộ văn kiện bắt buộc, dự thảo của mình và của cấp trên', en: 'Documents of a congress: the required set, its own drafts and those from above' },
  input: z.strictObject(place),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }),
    /** Null: the organisation holds no congress in this season, so nothing is required. */
    required: z.array(requiredShape).nullable(),
    own: z.array(documentShape),
    /** Drafts of the levels above that were put before this organisation, the Centre's first. */
    above: z.array(documentShape),
    may: z.object({ write: z.boolean(), check: z.boolean(), /** It keeps the Centre's drafts for the season. */ centre: z.boolean() }),
  }),
  problems: PLACE_PROBLEMS,
});

export const makeDocument = operation<MakeDocumentProblem>()({
  name: 'documents.make', method: 'POST', path: AT, who: { right: 'record' },
  summary: { vi: 'Lập một văn kiện mới, trống hoặc theo đề cương của cấp trên', en: 'Begin a document, blank or by an outline from above' },
  input: z.strictObject({ ...place, kind: z.enum(PAPER_KINDS), title: textField(300), summary: z.boolean().default(false), centre: z.boolean().default(false), outline: idField().optional() }),
  output: documentShape,
  problems: { ...PLACE_PROBLEMS, centre_kept_above: 'conflict', outline_not_found: 'missing', outline_of_other_kind: 'invalid' },
});

export const changeDocument = operation<ChangeDocumentProblem>()({
  name: 'documents.change', method: 'POST', path: OF, who: { right: 'record' },
  summary: { vi: 'Sửa tên gọi của văn kiện', en: 'Change the title of a document' },
  input: z.strictObject({ ...atDocument, revision: revisionField, title: textField(300), summary: z.boolean() }),
  output: documentShape,
  problems: { ...DOCUMENT_PROBLEMS, ...STALE, ...FIXED },
});

const TAKEN_STEPS = ['ask_opinions', 'send_to_check', 'next_draft', 'pass', 'issue', 'send', 'file', 'withdraw'] as const;

export const showDocument = operation<DocumentMissing | VersionMissing>()({
  name: 'documents.show', method: 'GET', path: OF, who: { right: 'read' },
  summary: { vi: 'Một văn kiện: nội dung một dự thảo, đường đi, việc tiếp theo', en: 'A document: the text of a draft, its way and what comes next' },
  input: z.strictObject({ ...atDocument, /** Without it the draft in hand; of a document from above the presented one. */ version: draftNumber.optional() }),
  output: z.object({
    document: documentShape,
    version: versionShape,
    versions: z.array(versionShape),
    paragraphs: z.array(paragraphShape),
    /** Guidance and part of the resolution, by the heading's identity. */
    sections: z.array(sectionShape),
    steps: z.array(z.object({ step: z.enum([...TAKEN_STEPS, 'answer_check']), draft: z.number(), agreed: z.boolean().nullable(), note: z.string(), at: z.string(), by: z.string(), byOrganisation: z.string() })),
    /** What may come next where the paper is, and what each still waits for. */
    next: z.array(z.object({ step: z.enum([...TAKEN_STEPS, 'answer_check']), waits: z.enum(['text', 'check', 'remarks', 'vote']).nullable() })),
    passed: z.object({ on: z.string(), vote: voteShape.nullable() }).nullable(),
    outline: z.object({ id: z.string(), title: z.string(), from: z.string() }).nullable(),
    may: z.object({ write: z.boolean(), check: z.boolean() }),
  }),
  problems: { ...DOCUMENT_PROBLEMS, version_not_found: 'missing' },
});

const writtenField = z.strictObject({
  /** Its identity in the draft in hand; null: it is found again by its words, or it is new. */
  id: paragraphField.nullable().default(null),
  kind: z.enum(['heading', 'text', 'row', 'note']),
  level: z.number().int().min(0).max(9).default(0),
  label: z.string().max(60).default(''),
  text: z.string().max(100_000),
});

export const saveText = operation<SaveTextProblem>()({
  name: 'documents.save_text', method: 'POST', path: `${OF}/text`, who: { right: 'record' },
  summary: { vi: 'Lưu nội dung dự thảo đang soạn', en: 'Save the text of the draft in hand' },
  input: z.strictObject({ ...atDocument, revision: revisionField, /** The whole text in order; blank paragraphs are left out. */ paragraphs: z.array(writtenField).max(20_000) }),
  output: z.object({ revision: z.number(), version: versionShape, /** Identities in the order of what was kept. */ ids: z.array(z.number()) }),
  problems: { ...DOCUMENT_PROBLEMS, ...STALE, ...FIXED, text_too_long: 'too_large', paragraph_too_long: 'too_large', paragraph_named_twice: 'invalid', paragraph_not_found: 'missing', text_unchanged: 'conflict' },
});

const WORD = {
  ...DOCUMENT_PROBLEMS, text_too_long: 'too_large', paragraph_too_long: 'too_large', paragraph_named_twice: 'invalid', paragraph_not_found: 'missing', text_unchanged: 'conflict',
  file_too_large: 'too_large', not_a_word_file: 'invalid', other_document: 'invalid', password_protected: 'invalid', macros_not_allowed: 'invalid', damaged_file: 'invalid', unpacks_too_large: 'too_large',
  external_part: 'invalid', nested_table: 'invalid', too_many_paragraphs: 'too_large', too_many_letters: 'too_large', no_text: 'invalid',
} as const;

const editShape = z.object({ op: z.enum(['same', 'del', 'ins']), text: z.string() });
const redlineShape = z.object({
  old: z.object({ paragraphs: z.number() }),
  new: z.object({ paragraphs: z.number() }),
  changes: z.array(z.object({
    kind: z.enum(['changed', 'added', 'removed', 'moved', 'split', 'merged']),
    /** Places counted from 1. */
    oldAt: z.number().nullable(), newAt: z.number().nullable(), pieces: z.number(),
    /** Identities of the first paragraph on either side. */
    oldParagraph: z.number().nullable(), newParagraph: z.number().nullable(),
    heading: z.array(z.string()),
    /** Paragraphs of one change are parted by U+2029. */
    words: z.array(editShape),
    sentence: sentenceShape,
  })),
});

export const readWord = operation<WordPreviewProblem>()({
  name: 'documents.read_word', method: 'POST', path: `${OF}/word/preview`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Xem trước tệp Word và những chỗ khác với dự thảo đang soạn; không ghi gì', en: 'Preview a Word file and how it differs from the draft in hand; nothing is written' },
  input: z.strictObject(atDocument),
  output: z.object({
    paragraphs: z.array(z.object({ kind: z.enum(['heading', 'text', 'row', 'note']), level: z.number(), label: z.string(), text: z.string() })),
    letters: z.number(),
    /** The file holds tracked changes; they are read as if all were accepted. */
    tracked: z.boolean(),
    redline: redlineShape,
  }),
  problems: WORD,
});

export const takeWord = operation<TakeWordProblem>()({
  name: 'documents.take_word', method: 'POST', path: `${OF}/word`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Lấy nội dung tệp Word làm dự thảo đang soạn, hoặc làm dự thảo lần sau', en: 'Take a Word file over as the draft in hand or as the next draft' },
  input: z.strictObject({ ...atDocument, revision: revisionField, asNext: z.union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')]).default(false) }),
  output: z.object({ revision: z.number(), version: versionShape, tracked: z.boolean() }),
  problems: { ...WORD, ...STALE, ...FIXED, ...PAPER },
});

export const takeStep = operation<StepProblem>()({
  name: 'documents.take_step', method: 'POST', path: `${OF}/steps`, who: { right: 'record' },
  summary: { vi: 'Đưa văn kiện sang bước tiếp theo', en: 'Take the document a step further' },
  input: z.strictObject({
    ...atDocument, revision: revisionField, step: z.enum(TAKEN_STEPS),
    /** Of pass: the vote of the congress; left out for a paper that is not voted. */
    motion: idField().optional(),
    /** Of pass without a vote, and of issue; without it today. */
    on: dayField().optional(),
    /** Of withdraw: why. */
    note: textField(1000, { blank: true }).default(''),
  }),
  output: documentShape,
  problems: {
    locked_by_approval: 'conflict',
    ...DOCUMENT_PROBLEMS, ...STALE, ...PAPER, document_empty: 'conflict', remarks_unanswered: 'conflict', no_superior_to_check: 'conflict', vote_needed: 'conflict', vote_not_found: 'missing',
    vote_not_passed: 'conflict', vote_of_other_paper: 'conflict', day_in_future: 'invalid', issued_before_passed: 'invalid', reason_needed: 'invalid',
  },
});

export const answerCheck = operation<CheckProblem>()({
  name: 'documents.answer_check', method: 'POST', path: `${OF}/check`, who: { right: 'decide' },
  summary: { vi: 'Cấp trên trả lời thẩm định: đồng ý, hoặc yêu cầu soạn lại có lý do', en: 'The superior answers the check: agreed, or to be drafted again and why' },
  input: z.strictObject({ ...atDocument, revision: revisionField, agreed: z.boolean(), /** Needed when not agreed. */ note: textField(2000, { blank: true }).default('') }),
  output: documentShape,
  problems: { ...DOCUMENT_PROBLEMS, ...STALE, ...PAPER, checks_own_paper: 'forbidden', reason_needed: 'invalid' },
});

export const linkTable = operation<LinkTableProblem>()({
  name: 'documents.link_table', method: 'POST', path: `${OF}/tables`, who: { right: 'record' },
  summary: { vi: 'Đặt bảng chỉ tiêu sau một đoạn, hoặc bỏ ra; bảng theo số liệu đến khi thông qua', en: 'Put a table of targets behind a paragraph or take it away; it follows the figures until the paper is passed' },
  input: z.strictObject({ ...atDocument, revision: revisionField, paragraph: paragraphField, which: z.enum(LINKED_TABLES).nullable() }),
  output: z.object({ revision: z.number(), paragraph: paragraphShape }),
  problems: { ...DOCUMENT_PROBLEMS, ...STALE, ...FIXED, paragraph_not_found: 'missing', link_unchanged: 'conflict' },
});

export const documentFile = operation<DocumentMissing | VersionMissing>()({
  name: 'documents.file', method: 'GET', path: `${OF}/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Văn kiện theo thể thức, dạng Word hoặc PDF', en: 'The document in the official form, as Word or PDF' },
  input: z.strictObject({ ...atDocument, format: z.enum(['docx', 'pdf']), version: draftNumber.optional(), signedAt: textField(100, { blank: true }).default(''), signer: textField(120, { blank: true }).default('') }),
  output: z.any(),
  problems: { ...DOCUMENT_PROBLEMS, version_not_found: 'missing' },
});

const versions = { from: draftNumber, to: draftNumber };
const COMPARE = { ...DOCUMENT_PROBLEMS, version_not_found: 'missing' } as const;

export const showRedline = operation<CompareProblem>()({
  name: 'documents.redline', method: 'GET', path: `${OF}/redline`, who: { right: 'read' },
  summary: { vi: 'So sánh hai dự thảo: đoạn nào, từ nào đã đổi', en: 'Compare two drafts: which paragraphs and words have changed' },
  input: z.strictObject({ ...atDocument, ...versions }),
  output: redlineShape,
  problems: COMPARE,
});

export const redlineFile = operation<CompareProblem>()({
  name: 'documents.redline_file', method: 'GET', path: `${OF}/redline/file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Bản Word có theo dõi thay đổi giữa hai dự thảo', en: 'A Word file with tracked changes between two drafts' },
  input: z.strictObject({ ...atDocument, ...versions }),
  output: z.any(),
  problems: COMPARE,
});

export const followParagraph = operation<FollowProblem>()({
  name: 'documents.follow', method: 'GET', path: `${OF}/follow`, who: { right: 'read' },
  summary: { vi: 'Một đoạn, hoặc những chữ trong đoạn, của dự thảo này nay ở đâu trong dự thảo kia', en: 'Where a paragraph, or words in it, of one draft are in another' },
  input: z.strictObject({
    ...atDocument, ...versions, paragraph: paragraphField,
    /** UTF-16 units in the text of the paragraph; both or neither. */
    wordsFrom: z.coerce.number().int().min(0).max(1_000_000).optional(), wordsTo: z.coerce.number().int().min(0).max(1_000_000).optional(),
  }),
  output: z.object({
    state: z.enum(['kept', 'words_gone', 'gone']),
    paragraph: z.number().nullable(),
    /** Place from 1 in the later text. */
    at: z.number().nullable(),
    words: z.object({ from: z.number(), to: z.number() }).nullable(),
    touched: z.boolean(),
    moved: z.boolean(),
    sentence: sentenceShape,
  }),
  problems: { ...COMPARE, paragraph_not_found: 'missing', words_outside_paragraph: 'invalid' },
});

export const passResult = operation<DocumentMissing>()({
  name: 'documents.pass_result', method: 'GET', path: `${OF}/votes`, who: { right: 'read' },
  summary: { vi: 'Các lần biểu quyết của đại hội có thể thông qua văn kiện này', en: 'Votes of the congress that can pass this document' },
  input: z.strictObject(atDocument),
  output: z.object({
    /** Whether the congress votes it; an action programme is discussed only. R-VK-2 */
    voted: z.boolean(),
    /** Decided votes on reports, documents and the resolution, in order; those that passed another document are left out. */
    votes: z.array(voteShape),
    passed: z.object({ on: z.string(), vote: voteShape.nullable() }).nullable(),
  }),
  problems: DOCUMENT_PROBLEMS,
});
