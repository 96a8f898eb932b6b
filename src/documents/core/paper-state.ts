/**
 * The way of a paper: drafted, drafted again after opinions and after the superior's check, passed, issued, sent, filed. A number and a day are
 * given at issue and never before; a withdrawn number is not used again; a correction is a paper of its own.
 * @source forms §4
 */
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';

export const PAPER_STATES = ['draft', 'opinions', 'check', 'passed', 'issued', 'sent', 'filed', 'withdrawn'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export interface Paper {
  readonly state: PaperState;
  /** Of the draft in hand: 1, 2, 3 … */
  readonly draft: number;
  /** Whether the superior has checked the draft in hand and lets it go on. */
  readonly checked: boolean;
  readonly issue: { readonly number: number; readonly on: Day } | null;
}

export type PaperStep =
  | { readonly step: 'ask_opinions' }
  | { readonly step: 'send_to_check' }
  /** The superior's answer: go on, or draft anew. */
  | { readonly step: 'answer_check'; readonly agreed: boolean }
  | { readonly step: 'next_draft' }
  | { readonly step: 'pass' }
  | { readonly step: 'issue'; readonly on: Day }
  | { readonly step: 'send' }
  | { readonly step: 'file' }
  | { readonly step: 'withdraw' };

export type PaperProblem =
  | { readonly code: 'paper_not_in_state'; readonly state: PaperState; readonly step: PaperStep['step'] }
  | { readonly code: 'paper_not_checked' }
  | { readonly code: 'issued_before_last'; readonly on: Day; readonly last: Day };

export interface PaperCircumstances {
  /** Whether the superior checks papers of this kind before they are passed. */
  readonly needsCheck: boolean;
  /** The numbers of this kind already given within the term, withdrawn ones included, and the day of the last. */
  readonly series: { readonly last: number; readonly lastOn: Day | null };
}

/** From which states each step may be taken. Text is changed only while it is a draft or out for opinions or check. */
export const FROM: { readonly [S in PaperStep['step']]: readonly PaperState[] } = {
  ask_opinions: ['draft'],
  send_to_check: ['draft', 'opinions'],
  answer_check: ['check'],
  next_draft: ['draft', 'opinions'],
  pass: ['draft', 'opinions'],
  issue: ['passed'],
  send: ['issued'],
  file: ['issued', 'sent'],
  withdraw: ['draft', 'opinions', 'check', 'passed', 'issued', 'sent'],
};

export function firstDraft(): Paper {
  return { state: 'draft', draft: 1, checked: false, issue: null };
}

/**
 * The paper after the step.
 * @problem paper_not_in_state  the step does not follow on where the paper is
 * @problem paper_not_checked   it must be checked by the superior before it is passed
 * @problem issued_before_last  a later number would bear an earlier day
 */
export function takeStep(paper: Paper, step: PaperStep, { needsCheck, series }: PaperCircumstances): Result<Paper, PaperProblem> {
  if (!FROM[step.step].includes(paper.state)) return fail({ code: 'paper_not_in_state', state: paper.state, step: step.step });
  switch (step.step) {
    case 'ask_opinions':
      return ok({ ...paper, state: 'opinions' });
    case 'send_to_check':
      return ok({ ...paper, state: 'check', checked: false });
    case 'answer_check':
      return ok({ ...paper, state: 'draft', checked: step.agreed });
    case 'next_draft':
      // What was checked is the former draft; the new one has other words.
      return ok({ ...paper, state: 'draft', draft: paper.draft + 1, checked: false });
    case 'pass':
      return needsCheck && !paper.checked ? fail({ code: 'paper_not_checked' }) : ok({ ...paper, state: 'passed' });
    case 'issue':
      if (series.lastOn !== null && step.on < series.lastOn) return fail({ code: 'issued_before_last', on: step.on, last: series.lastOn });
      return ok({ ...paper, state: 'issued', issue: { number: series.last + 1, on: step.on } });
    case 'send':
      return ok({ ...paper, state: 'sent' });
    case 'file':
      return ok({ ...paper, state: 'filed' });
    case 'withdraw':
      return ok({ ...paper, state: 'withdrawn' });
  }
}
