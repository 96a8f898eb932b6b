import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { CLOCK_STATES } from '../core/clock-state.ts';
import { DOSSIER_KINDS, OFFICES, OUTCOMES } from '../core/dossier.ts';
import type { DecideProblem, FileProblem, ReceiveProblem, ReturnProblem, SeasonMissing, UnitMissing } from '../core/problems.ts';
import { annulledShape, atDossier, clockShape, DOSSIER_PROBLEMS, dossierShape, idField, named, OF, pieceShape, place, refusedShape, remarkShape, seasonField, sentenceShape } from './common.ts';

/** What the superior does with dossiers that came up, what everybody concerned may see of one, the inbox and the clocks. */

/** @rule R-QD24-16.2 the clock begins with the receipt */
export const receive = operation<ReceiveProblem>()({
  name: 'approvals.receive', method: 'POST', path: `${OF}/receive`, who: { right: 'decide' },
  summary: { vi: 'Tiếp nhận hồ sơ cấp dưới trình', en: 'Receive a dossier' },
  input: z.strictObject({ ...atDossier, on: dayField() }),
  output: dossierShape,
  problems: { ...DOSSIER_PROBLEMS, dossier_not_in_state: 'conflict', decides_own_dossier: 'forbidden', day_in_future: 'invalid', received_before_submitted: 'invalid' },
});

export const returnDossier = operation<ReturnProblem>()({
  name: 'approvals.return', method: 'POST', path: `${OF}/return`, who: { right: 'decide' },
  summary: { vi: 'Trả lại hồ sơ kèm góp ý', en: 'Return a dossier with remarks' },
  input: z.strictObject({
    ...atDossier, reason: textField(2000),
    remarks: z.array(z.strictObject({ /** Id of the piece it is about; null: the whole. */ piece: z.string().max(100).nullable().default(null), text: textField(2000), must: z.boolean().default(true) })).max(100).default([]),
  }),
  output: dossierShape,
  problems: { ...DOSSIER_PROBLEMS, dossier_not_in_state: 'conflict', decides_own_dossier: 'forbidden', piece_not_found: 'missing' },
});

export const decide = operation<DecideProblem>()({
  name: 'approvals.decide', method: 'POST', path: `${OF}/decision`, who: { right: 'decide' },
  summary: { vi: 'Duyệt, chuẩn y, không duyệt, hoặc hủy kết quả bầu', en: 'Approve, refuse, or annul an election' },
  input: z.strictObject({
    ...atDossier, outcome: z.enum(OUTCOMES), on: dayField(),
    /** Of the superior's paper: "45-QĐ/HU", "112-CV/HU". */
    number: textField(40), signer: textField(100), note: textField(4000, { blank: true }).default(''),
    /** "2020 - 2025"; without it the season's. */
    term: textField(40, { blank: true }).default(''),
    /** Persons who are not approved, of a scheme or of a result. */
    refused: z.array(z.strictObject({ name: textField(100), office: z.enum(OFFICES), reason: textField(1000) })).max(200).default([]),
    /** Elections that are annulled and held anew. @rule R-QD24-16.2 */
    annulled: z.array(z.strictObject({ election: idField(), reason: textField(1000) })).max(50).default([]),
  }),
  output: dossierShape,
  problems: {
    ...DOSSIER_PROBLEMS, dossier_not_in_state: 'conflict', decides_own_dossier: 'forbidden', day_in_future: 'invalid', number_not_readable: 'invalid', decided_before_received: 'invalid',
    outcome_not_for_kind: 'invalid', reason_needed: 'invalid', refused_persons_missing: 'invalid', refused_persons_unexpected: 'invalid', annulled_elections_missing: 'invalid',
    annulled_elections_unexpected: 'invalid', person_not_listed: 'invalid', person_refused_twice: 'invalid', election_not_listed: 'missing', organisation_closed_before: 'conflict', day_outside_season: 'conflict', congress_not_held: 'conflict',
  },
});

export const FORMS = ['P01', 'P09', 'A01', 'A02'] as const;

const historyShape = z.object({ what: z.enum(['submitted', 'received', 'returned', 'answered', 'decided', 'withdrawn', 'reopened']), on: z.string(), at: z.string(), by: z.string(), byOrganisation: z.string(), text: z.string() });

export const show = operation<SeasonMissing | { readonly code: 'dossier_not_found' }>()({
  name: 'approvals.show', method: 'GET', path: '/api/seasons/{season}/dossiers/{dossier}', who: { right: 'read' },
  summary: { vi: 'Một hồ sơ: thành phần, góp ý, quyết định, quá trình', en: 'One dossier: pieces, remarks, decision, its way' },
  input: z.strictObject({ season: seasonField, dossier: idField() }),
  output: dossierShape.extend({
    today: z.string(),
    note: z.string(),
    congress: z.object({ opensOn: z.string().nullable(), heldOn: z.string().nullable() }),
    /** As they were when it was sent; `changed`: what is there now has other words. */
    pieces: z.array(pieceShape.extend({ changed: z.boolean() })),
    remarks: z.array(remarkShape),
    returnReason: z.string().nullable(),
    decision: z.object({
      outcome: z.enum(OUTCOMES), on: z.string(), number: z.string(), signer: z.string(), note: z.string(), term: z.string(), by: z.string(), at: z.string(),
      refused: z.array(refusedShape),
      /** Persons of a scheme who were not approved and whom the reader may not see named; those are not in `refused`. */
      hidden: z.number(),
      annulled: z.array(annulledShape),
    }).nullable(),
    reopening: z.object({ reason: z.string(), on: z.string() }).nullable(),
    history: z.array(historyShape),
    /** Other rounds of the same kind, the last first. */
    rounds: z.array(z.object({ id: z.string(), round: z.number(), state: dossierShape.shape.state, submittedOn: z.string(), endedOn: z.string().nullable() })),
    /** Of a result who was elected, of a scheme who is proposed: whom a decision may refuse. Empty: not known here, names are typed. */
    people: z.array(z.object({ office: z.enum(OFFICES), title: sentenceShape, names: z.array(z.string()) })),
    /** Of a result: elections that a decision may annul. */
    elections: z.array(z.object({ id: z.string(), office: z.enum(OFFICES), title: sentenceShape })),
    outcomes: z.array(z.enum(OUTCOMES)),
    may: z.object({
      receive: z.boolean(), return: z.boolean(), decide: z.boolean(), withdraw: z.boolean(), answer: z.boolean(), reopen: z.boolean(), submitAgain: z.boolean(),
      /** Whatever of the sender's side is done is done for it, from a level above. */
      onBehalf: z.boolean(),
    }),
    /** Papers that can be made of it now. */
    papers: z.array(z.enum(FORMS)),
  }),
  problems: { season_not_found: 'missing', dossier_not_found: 'missing' },
});

export const BOXES = ['awaits-us', 'sent', 'overdue', 'done'] as const;
const unit = { season: seasonField, /** Code; without it the highest unit of the season that the person sees. */ unit: codeField().optional() };
const paging = { offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50) };

export const inbox = operation<UnitMissing>()({
  name: 'approvals.inbox', method: 'GET', path: '/api/seasons/{season}/dossiers', who: { right: 'read' },
  summary: { vi: 'Hồ sơ chờ cấp mình, đã gửi, quá hạn, đã xong', en: 'Dossiers that await us, that we sent, overdue, done' },
  input: z.strictObject({ ...unit, box: z.enum(BOXES).default('awaits-us'), kind: z.enum(DOSSIER_KINDS).optional(), ...paging }),
  output: z.object({
    season: z.string(), today: z.string(), unit: named,
    /** Units to go to: the path above that the person sees, and the direct subordinates that hold dossiers of others. */
    above: z.array(named), below: z.array(named.extend({ awaits: z.number() })),
    counts: z.object({ 'awaits-us': z.number(), sent: z.number(), overdue: z.number(), done: z.number() }),
    total: z.number(),
    /** Those due first come first; of the done ones the latest. */
    rows: z.array(dossierShape.extend({ /** Overdue at a level below this unit, shown here as to the level above it. */ escalated: z.boolean() })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});

export const clocks = operation<UnitMissing>()({
  name: 'approvals.clocks', method: 'GET', path: '/api/seasons/{season}/clocks', who: { right: 'read' },
  summary: { vi: 'Thời hạn theo quy định: còn mấy ngày, ai phải làm', en: 'Legal clocks: days left and who must act' },
  input: z.strictObject({ ...unit, asOf: dayField().optional(), /** Without it the running and late ones. */ only: z.enum(CLOCK_STATES).optional(), rule: z.string().regex(/^R-[A-Za-z0-9.-]{1,30}$/).optional(), ...paging }),
  output: z.object({
    season: z.string(), asOf: z.string(), unit: named, above: z.array(named),
    /** Over everything in the unit, before the filters. */
    rules: z.array(z.object({ rule: z.string(), words: sentenceShape, running: z.number(), late: z.number(), met: z.number(), metLate: z.number() })),
    total: z.number(),
    /** The next due first. */
    rows: z.array(clockShape.extend({ rule: z.string(), organisation: named, holder: named, /** When it was done. */ doneOn: z.string().nullable(), dossier: z.string().nullable() })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});

export const file = operation<FileProblem>()({
  name: 'approvals.file', method: 'GET', path: '/api/seasons/{season}/congresses/{organisation}/approval-papers/{form}', who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Kế hoạch, tờ trình chuẩn y, công văn duyệt, quyết định chuẩn y dạng Word hoặc PDF', en: 'Plan, submission, letter of approval and decision as Word or PDF' },
  input: z.strictObject({
    ...place, form: z.enum(FORMS), format: z.enum(['docx', 'pdf']).default('docx'),
    /** Of P09 and A02; of A01 without it the last result. */
    dossier: idField().optional(), signedAt: textField(60, { blank: true }).default(''), signer: textField(100, { blank: true }).default(''),
  }),
  output: z.any(),
  problems: { ...DOSSIER_PROBLEMS, paper_not_ready: 'conflict' },
});
