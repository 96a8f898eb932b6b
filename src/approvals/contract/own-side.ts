import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { DOSSIER_KINDS, DOSSIER_STATES } from '../core/dossier.ts';
import type { AnswerRemarkProblem, PlaceMissing, ReopenProblem, SetPlanPaperProblem, SubmitProblem, WithdrawProblem } from '../core/problems.ts';
import { AT, atDossier, clockShape, DOSSIER_PROBLEMS, dossierShape, idField, named, OF, pieceShape, place, PLACE_PROBLEMS } from './common.ts';

/** What an organisation does about its own dossiers: sees what is missing, writes the plan, sends, answers, opens what was approved to be changed. */

const kindField = z.enum(DOSSIER_KINDS);

/** The next step, one for each kind. */
const NEXT = [
  'complete', // pieces are missing
  'submit', // everything is there
  'wait', // the superior has it
  'answer', // returned: answer the remarks, then send again
  'submit-again', // returned and answered, refused, annulled, withdrawn
  'hold-first', // comes after the congress
  'done',
] as const;

export const overview = operation<PlaceMissing>()({
  name: 'approvals.overview', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Hồ sơ trình duyệt của một đại hội: trạng thái, còn thiếu gì, hạn, việc tiếp theo', en: 'Dossiers of one congress: state, what is missing, clocks, the next step' },
  input: z.strictObject(place),
  output: z.object({
    season: z.string(),
    today: z.string(),
    organisation: named,
    /** Null: the topmost organisation of the season; its dossiers go to a level that is not here. */
    superior: named.nullable(),
    congress: z.object({ opensOn: z.string().nullable(), heldOn: z.string().nullable() }),
    kinds: z.array(z.object({
      kind: kindField,
      /** 'none': nothing was sent yet. */
      state: z.union([z.literal('none'), z.enum(DOSSIER_STATES)]),
      /** Of the last round; null: nothing was sent yet. */
      dossier: dossierShape.nullable(),
      /** The day of an approval that was recorded by hand, without a dossier here. */
      byHandOn: z.string().nullable(),
      /** As the record has them now. */
      pieces: z.array(pieceShape),
      missing: z.number(),
      next: z.enum(NEXT),
      /** When it must be sent, or answered; null: no clock runs. */
      clock: clockShape.nullable(),
      /** Of the last returned round. */
      remarks: z.object({ open: z.number(), must: z.number() }),
      /** What is approved and cannot be changed until it is reopened. */
      locked: z.object({ dossier: z.string(), on: z.string() }).nullable(),
      /** Opened to be changed, and not sent again yet. */
      reopened: z.object({ reason: z.string(), on: z.string() }).nullable(),
      /** All rounds, the last first. */
      rounds: z.array(z.object({ id: z.string(), round: z.number(), state: z.enum(DOSSIER_STATES), submittedOn: z.string(), endedOn: z.string().nullable() })),
      may: z.object({ submit: z.boolean(), reopen: z.boolean() }),
    })),
    /** Running and late obligations of this congress, the next due first. */
    clocks: z.array(clockShape.extend({ holder: named.nullable() })),
    may: z.object({ record: z.boolean() }),
  }),
  problems: PLACE_PROBLEMS,
});

const planFields = {
  basis: textField(4000, { blank: true }).default(''),
  aims: textField(4000, { blank: true }).default(''),
  contents: textField(4000, { blank: true }).default(''),
  steps: z.array(z.strictObject({ what: textField(500), from: dayField().nullable().default(null), until: dayField().nullable().default(null), who: textField(200, { blank: true }).default('') })).max(100).default([]),
  subcommittees: z.array(z.strictObject({ name: textField(200), head: textField(100, { blank: true }).default(''), members: textField(1000, { blank: true }).default(''), task: textField(1000, { blank: true }).default('') })).max(20).default([]),
  /** In đồng. */
  budget: z.array(z.strictObject({ item: textField(300), amount: z.number().int().min(0).max(1_000_000_000_000) })).max(100).default([]),
  duties: z.array(z.strictObject({ who: textField(200), what: textField(1000) })).max(50).default([]),
};

const planPaperShape = z.object({
  basis: z.string(), aims: z.string(), contents: z.string(),
  steps: z.array(z.object({ what: z.string(), from: z.string().nullable(), until: z.string().nullable(), who: z.string() })),
  subcommittees: z.array(z.object({ name: z.string(), head: z.string(), members: z.string(), task: z.string() })),
  budget: z.array(z.object({ item: z.string(), amount: z.number() })),
  duties: z.array(z.object({ who: z.string(), what: z.string() })),
});

const planPaperView = z.object({
  organisation: named,
  /** Null: not written yet. */
  paper: planPaperShape.nullable(),
  /** To begin from, with days from the congress's plan. */
  template: planPaperShape,
  /** 0: not written yet. */
  revision: z.number(),
  savedBy: z.string().nullable(),
  savedAt: z.string().nullable(),
  missing: z.array(z.enum(['aims', 'contents', 'steps', 'subcommittees'])),
  locked: z.object({ dossier: z.string(), on: z.string() }).nullable(),
  may: z.object({ write: z.boolean() }),
});

export const planPaper = operation<PlaceMissing>()({
  name: 'approvals.plan_paper', method: 'GET', path: '/api/seasons/{season}/congresses/{organisation}/plan-paper', who: { right: 'read' },
  summary: { vi: 'Kế hoạch tổ chức đại hội', en: 'The plan paper of a congress' },
  input: z.strictObject(place),
  output: planPaperView,
  problems: PLACE_PROBLEMS,
});

export const setPlanPaper = operation<SetPlanPaperProblem>()({
  name: 'approvals.set_plan_paper', method: 'POST', path: '/api/seasons/{season}/congresses/{organisation}/plan-paper', who: { right: 'record' },
  summary: { vi: 'Lưu kế hoạch tổ chức đại hội', en: 'Save the plan paper of a congress' },
  input: z.strictObject({ ...place, /** Of the paper on the page; 0: there was none. */ revision: z.number().int().min(0), ...planFields }),
  output: planPaperView,
  problems: { ...PLACE_PROBLEMS, plan_step_ends_before_it_begins: 'invalid', plan_paper_changed_meanwhile: 'stale', locked_by_approval: 'conflict' },
});

export const submit = operation<SubmitProblem>()({
  name: 'approvals.submit', method: 'POST', path: AT, who: { right: 'record' },
  summary: { vi: 'Trình hồ sơ lên cấp trên trực tiếp', en: 'Send a dossier to the direct superior' },
  input: z.strictObject({
    ...place, /** Made by who sends it; sent twice it is one dossier. */ id: idField(), kind: kindField,
    /** Of the letter: "05-TTr/ĐU". */
    number: textField(40), note: textField(2000, { blank: true }).default(''),
    /** Why it goes up although pieces are missing; recorded and shown to the superior. */
    missingReason: textField(1000, { blank: true }).default(''),
  }),
  output: dossierShape,
  problems: {
    ...PLACE_PROBLEMS, dossier_under_way: 'conflict', locked_by_approval: 'conflict', remarks_unanswered: 'conflict', number_not_readable: 'invalid', dossier_incomplete: 'conflict',
    dossier_id_taken: 'conflict', no_superior_here: 'conflict', congress_not_held: 'conflict', organisation_closed_before: 'conflict', day_outside_season: 'conflict',
  },
});

export const withdraw = operation<WithdrawProblem>()({
  name: 'approvals.withdraw', method: 'POST', path: `${OF}/withdraw`, who: { right: 'record' },
  summary: { vi: 'Rút hồ sơ chưa được quyết định', en: 'Withdraw a dossier that was not decided on' },
  input: z.strictObject({ ...atDossier, reason: textField(1000) }),
  output: dossierShape,
  problems: { ...DOSSIER_PROBLEMS, dossier_not_in_state: 'conflict' },
});

export const answerRemark = operation<AnswerRemarkProblem>()({
  name: 'approvals.answer_remark', method: 'POST', path: `${OF}/remarks`, who: { right: 'record' },
  summary: { vi: 'Trả lời một góp ý của cấp trên', en: 'Answer a remark of the superior' },
  input: z.strictObject({ ...atDossier, remark: z.number().int().min(1).max(1000), text: textField(2000) }),
  output: dossierShape,
  problems: { ...DOSSIER_PROBLEMS, dossier_not_in_state: 'conflict', remark_not_found: 'missing' },
});

export const reopen = operation<ReopenProblem>()({
  name: 'approvals.reopen', method: 'POST', path: '/api/seasons/{season}/congresses/{organisation}/reopened-dossiers', who: { right: 'record' },
  summary: { vi: 'Mở điều chỉnh nội dung đã duyệt để trình lại', en: 'Open what was approved to be changed and sent again' },
  input: z.strictObject({ ...place, kind: kindField, /** What will change, and why. */ reason: textField(1000) }),
  output: dossierShape,
  problems: { ...PLACE_PROBLEMS, nothing_approved: 'conflict', already_reopened: 'conflict' },
});

