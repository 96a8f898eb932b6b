import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { NAMINGS } from '../core/meeting.ts';
import type { CodeProblem, EnterProblem, GiveByCodeProblem, GiveProblem, ImportProblem, PlaceProblem, ReadDraftProblem, UnderDiscussionProblem, WithdrawProblem } from '../core/problems.ts';
import { AT, discussedShape, idField, namedShape, OPINION_PROBLEMS, opinionShape, pageFields, paragraphShape, place, PLACE_PROBLEMS, receivedShape, saidFields, UNDER_DISCUSSION, wordsField } from './common.ts';

/** What became of an opinion, for who gave it: whether the own organisation has it in its summary, and the reply that stands. */
const becameShape = z.object({
  summary: z.enum(['drafting', 'adopted', 'sent', 'received']).nullable(),
  reply: z.object({ outcome: z.enum(['taken-in', 'partly', 'not']), reason: z.string(), on: z.string(), organisationName: z.string(), /** The sentence it led to. */ final: z.object({ version: z.number(), text: z.string() }).nullable() }).nullable(),
});

/** Three ways in: a member on the phone, signed in or with a meeting's code; a secretary for a meeting; a file. */

/** Made by the page and kept there: whoever shows it sees the opinion again and may withdraw it. Only its hash is stored. */
const receiptField = () => z.string().regex(/^[A-Za-z0-9-]{22,80}$/);
const receiptsField = () => z.array(receiptField()).max(500).default([]);
const versionField = () => z.number().int().min(1).max(1000);

const reader = z.object({
  organisation: namedShape, draft: discussedShape,
  /** The whole draft in hand, in its order. */
  paragraphs: z.array(paragraphShape),
  /** Opinions of who asks on the document as a whole. */
  mineOnWhole: z.number(),
});

export const myPlaces = operation()({
  name: 'opinions.my_places', method: 'GET', path: '/api/my-opinions/places', who: { right: 'discuss' },
  summary: { vi: 'Nơi tôi được góp ý và số dự thảo đang lấy ý kiến', en: 'Where I may give opinions, and how many drafts are open' },
  input: z.strictObject({}),
  output: z.object({
    name: z.string(),
    places: z.array(z.object({ season: z.object({ code: z.string(), name: z.string(), sample: z.boolean() }), organisation: namedShape, open: z.number(), mine: z.number() })),
  }),
  problems: {},
});

export const myDrafts = operation<PlaceProblem>()({
  name: 'opinions.my_drafts', method: 'GET', path: `${AT}/drafts-under-discussion`, who: { right: 'discuss' },
  summary: { vi: 'Dự thảo ba cấp mà tổ chức mình thảo luận', en: 'Drafts of three levels that the organisation discusses' },
  input: z.strictObject({ ...place }),
  output: z.object({ organisation: namedShape, today: z.string(), drafts: z.array(discussedShape), /** Groups of the organisation that have met. */ groups: z.array(z.string()) }),
  problems: PLACE_PROBLEMS,
});

export const readDraft = operation<ReadDraftProblem>()({
  name: 'opinions.read_draft', method: 'GET', path: `${AT}/drafts-under-discussion/{document}`, who: { right: 'discuss' },
  summary: { vi: 'Đọc dự thảo để góp ý', en: 'Read a draft to give opinions on it' },
  input: z.strictObject({ ...place, document: idField() }),
  output: reader,
  problems: { ...PLACE_PROBLEMS, ...UNDER_DISCUSSION },
});

const given = { /** Made by the page: sent twice, it counts once. */ opinion: idField(), receipt: receiptField(), drive: idField(), document: idField(), version: versionField(), ...saidFields };

export const giveOpinion = operation<GiveProblem>()({
  name: 'opinions.give', method: 'POST', path: `${AT}/opinions`, who: { right: 'discuss' }, secret: true,
  summary: { vi: 'Gửi ý kiến góp ý', en: 'Give an opinion' },
  input: z.strictObject({
    ...place, ...given,
    /** The meeting in which it is said; null: outside one. Its rule on naming comes before `named`. */
    meeting: idField().nullable().default(null),
    /** Of an opinion outside a meeting. */
    group: textField(200, { blank: true }).default(''),
    /** False: neither the name nor the account is written down anywhere, the receipt alone leads back. */
    named: z.boolean().default(true),
  }),
  output: receivedShape,
  problems: { ...PLACE_PROBLEMS, ...OPINION_PROBLEMS, meeting_not_found: 'missing', meeting_closed: 'conflict', name_needed: 'invalid' },
});

/** Spaces, hyphens and small letters are let through. */
const codeField = () => z.string().min(1).max(40);
const CODE_PROBLEMS = { meeting_code_unknown: 'missing', meeting_code_over: 'conflict', too_many_attempts: 'too_many' } as const;
const BY_CODE = '/api/meeting-codes/{code}' as const;

export const meetingByCode = operation<CodeProblem>()({
  name: 'opinions.meeting_by_code', method: 'GET', path: BY_CODE, who: 'anyone', secret: true,
  summary: { vi: 'Vào cuộc họp góp ý bằng mã', en: 'Enter a meeting by its code' },
  input: z.strictObject({ code: codeField() }),
  output: z.object({ season: z.object({ code: z.string(), name: z.string(), sample: z.boolean() }), organisation: namedShape, group: z.string(), heldOn: z.string(), codeUntil: z.string(), naming: z.enum(NAMINGS), drafts: z.array(discussedShape) }),
  problems: CODE_PROBLEMS,
});

export const readDraftByCode = operation<CodeProblem | UnderDiscussionProblem>()({
  name: 'opinions.read_draft_by_code', method: 'GET', path: `${BY_CODE}/drafts/{document}`, who: 'anyone', secret: true,
  summary: { vi: 'Đọc dự thảo trong cuộc họp', en: 'Read a draft in the meeting' },
  input: z.strictObject({ code: codeField(), document: idField() }),
  output: reader.extend({ group: z.string(), naming: z.enum(NAMINGS) }),
  problems: { ...CODE_PROBLEMS, ...UNDER_DISCUSSION },
});

export const giveByCode = operation<GiveByCodeProblem>()({
  name: 'opinions.give_by_code', method: 'POST', path: `${BY_CODE}/opinions`, who: 'anyone', secret: true,
  summary: { vi: 'Gửi ý kiến bằng mã cuộc họp', en: 'Give an opinion by the meeting’s code' },
  input: z.strictObject({ code: codeField(), ...given, /** As the meeting's rule wants it; where no names are recorded it is left aside. */ name: textField(120, { blank: true }).default('') }),
  output: receivedShape,
  problems: { ...CODE_PROBLEMS, ...OPINION_PROBLEMS, name_needed: 'invalid' },
});

export const byReceipt = operation()({
  name: 'opinions.by_receipt', method: 'POST', path: '/api/opinion-receipts', who: 'anyone', secret: true,
  summary: { vi: 'Xem lại ý kiến theo biên nhận giữ trên máy', en: 'See opinions again by the receipts kept on the device' },
  input: z.strictObject({ receipts: receiptsField() }),
  output: z.object({ opinions: z.array(opinionShape.extend({ receipt: z.string(), mayWithdraw: z.boolean(), became: becameShape })) }),
  problems: {},
});

export const myOpinions = operation()({
  name: 'opinions.mine', method: 'POST', path: '/api/my-opinions', who: { right: 'discuss' }, secret: true,
  summary: { vi: 'Ý kiến tôi đã gửi', en: 'Opinions I have given' },
  input: z.strictObject({ season: place.season.optional(), organisation: place.organisation.optional(), document: idField().optional(), /** Of opinions without a name. */ receipts: receiptsField(), ...pageFields(200, 50) }),
  output: z.object({ count: z.number(), /** The latest first. */ opinions: z.array(opinionShape.extend({ mayWithdraw: z.boolean(), became: becameShape })) }),
  problems: {},
});

const WITHDRAW = { opinion_not_found: 'missing', opinion_withdrawn_already: 'conflict', drive_over: 'conflict' } as const;

export const withdrawOpinion = operation<WithdrawProblem>()({
  name: 'opinions.withdraw', method: 'POST', path: '/api/my-opinions/{opinion}/withdraw', who: { right: 'discuss' }, secret: true,
  summary: { vi: 'Rút ý kiến của mình khi đợt góp ý còn mở', en: 'Withdraw an opinion of one’s own while the drive is open' },
  input: z.strictObject({ opinion: idField(), /** Of an opinion without a name. */ receipt: receiptField().optional(), reason: textField(300, { blank: true }).default('') }),
  output: opinionShape,
  problems: WITHDRAW,
});

export const withdrawByReceipt = operation<WithdrawProblem>()({
  name: 'opinions.withdraw_by_receipt', method: 'POST', path: '/api/opinion-receipts/withdraw', who: 'anyone', secret: true,
  summary: { vi: 'Rút ý kiến theo biên nhận', en: 'Withdraw an opinion by its receipt' },
  input: z.strictObject({ receipt: receiptField(), reason: textField(300, { blank: true }).default('') }),
  output: opinionShape,
  problems: WITHDRAW,
});

/** One line that a secretary enters for a meeting. */
const enteredLine = z.strictObject({ opinion: idField(), ...saidFields, /** Persons who share the view, the speaker included. */ sharing: z.number().int().min(1).max(100_000).default(1), speaker: textField(120, { blank: true }).default('') });

export const enterOpinions = operation<EnterProblem>()({
  name: 'opinions.enter', method: 'POST', path: `${AT}/opinion-meetings/{meeting}/opinions`, who: { right: 'record' },
  summary: { vi: 'Thư ký ghi ý kiến của cuộc họp', en: 'A secretary enters the opinions of a meeting' },
  input: z.strictObject({ ...place, meeting: idField(), drive: idField(), document: idField(), /** The version that the meeting read; an earlier one is good as well. */ version: versionField(), lines: z.array(enteredLine).min(1).max(200) }),
  output: z.object({ added: z.number(), /** Sent before. */ again: z.number(), opinions: z.array(opinionShape) }),
  problems: { ...PLACE_PROBLEMS, ...UNDER_DISCUSSION, meeting_not_found: 'missing', meeting_in_future: 'conflict', version_not_found: 'missing', opinions_wrong: 'invalid' },
});

const importInput = z.strictObject({ ...place, meeting: idField(), drive: idField(), document: idField(), version: z.coerce.number().int().min(1).max(1000) });
const IMPORT_PROBLEMS = {
  ...PLACE_PROBLEMS, ...UNDER_DISCUSSION, meeting_not_found: 'missing', meeting_in_future: 'conflict', version_not_found: 'missing', opinions_file_unreadable: 'invalid', opinions_file_empty: 'invalid', opinions_headings_missing: 'invalid',
  opinions_rows_wrong: 'invalid', too_many_opinions: 'too_large', file_taken_before: 'conflict',
} as const;

export const importTemplate = operation<ReadDraftProblem>()({
  name: 'opinions.import_template', method: 'GET', path: `${AT}/opinions-import/template`, who: { right: 'record' }, answers: 'file',
  summary: { vi: 'Mẫu Excel nạp ý kiến của một cuộc họp', en: 'Excel template for the opinions of a meeting' },
  input: z.strictObject({ ...place, document: idField() }), output: z.any(), problems: { ...PLACE_PROBLEMS, ...UNDER_DISCUSSION },
});

export const previewImport = operation<ImportProblem>()({
  name: 'opinions.import_preview', method: 'POST', path: `${AT}/opinions-import/preview`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Xem trước ý kiến sẽ nạp từ Excel hoặc Word', en: 'Preview opinions from an Excel or Word file' },
  input: importInput,
  output: z.object({
    count: z.number(),
    kinds: z.object({ agree: z.number(), disagree: z.number(), other: z.number(), amend: z.number() }),
    /** Persons who share the views. */
    sharing: z.number(),
    /** Texts that stand more than once, and how many rows they take; they are all accepted. */
    copies: z.number(),
    /** The first 500 in the order of the file. */
    lines: z.array(z.object({ cell: z.string(), paragraph: z.number().nullable(), place: z.string(), topic: z.string(), kind: z.string(), text: wordsField(), oldWords: z.string(), newWords: z.string(), sharing: z.number(), speaker: z.string() })),
  }),
  problems: IMPORT_PROBLEMS,
});

export const importOpinions = operation<ImportProblem>()({
  name: 'opinions.import', method: 'POST', path: `${AT}/opinions-import`, who: { right: 'record' }, sends: 'file',
  summary: { vi: 'Nạp ý kiến từ tệp, tất cả hoặc không', en: 'Import opinions from a file, all or nothing' },
  input: importInput,
  output: z.object({ added: z.number() }),
  problems: IMPORT_PROBLEMS,
});
