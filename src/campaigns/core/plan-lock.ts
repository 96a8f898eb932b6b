import type { Day } from '#foundation/day.ts';
import type { Congress } from './plan.ts';
import type { RowProblem } from './problems.ts';

/** The dossier of a congress's plan over its day, length and form: it lies with the superior, or the superior has approved it. */
export interface PlanLock {
  readonly dossier: string;
  /** "21-TTr/ĐU" */
  readonly number: string;
  readonly state: 'waiting' | 'approved';
  /** Of the sending; of the approval. */
  readonly on: Day;
}

/** Whether a change touches what a dossier of the plan holds. What it is about and what the superior decides of it is no piece of the dossier. */
export function touchesDossier(before: Congress, after: Congress): boolean {
  return before.plannedOn !== after.plannedOn || before.halfDays !== after.halfDays || before.form !== after.form;
}

/**
 * Why a plan under a dossier keeps its day, length and form.
 * @problem plan_awaits_approval  the superior has it in hand
 * @problem plan_approved         the superior approved it; a new round changes it
 */
export function lockProblem({ state, number, on }: PlanLock): RowProblem {
  return state === 'waiting' ? { code: 'plan_awaits_approval', number, on } : { code: 'plan_approved', number, on };
}
