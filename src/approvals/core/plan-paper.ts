import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';

/** The plan of a congress as a paper. @source forms P01 */
export interface PlanPaper {
  readonly basis: string;
  readonly aims: string;
  readonly contents: string;
  readonly steps: readonly PlanStep[];
  readonly subcommittees: readonly { readonly name: string; readonly head: string; readonly members: string; readonly task: string }[];
  /** Amounts in đồng. */
  readonly budget: readonly { readonly item: string; readonly amount: number }[];
  readonly duties: readonly { readonly who: string; readonly what: string }[];
}

/** What is done from–until and by whom; without days it is not set yet. */
export interface PlanStep {
  readonly what: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly who: string;
}

export type PlanPaperProblem = { readonly code: 'plan_step_ends_before_it_begins'; readonly at: number; readonly from: Day; readonly until: Day };

/** @problem plan_step_ends_before_it_begins  a step, counted from 1, runs backward */
export function checkPlanPaper(paper: PlanPaper): Result<PlanPaper, PlanPaperProblem> {
  for (const [index, { from, until }] of paper.steps.entries()) {
    if (from !== null && until !== null && until < from) return fail({ code: 'plan_step_ends_before_it_begins', at: index + 1, from, until });
  }
  return ok(paper);
}

/** The parts that a plan must say before it goes up. */
export function missingParts(paper: PlanPaper | null): ('aims' | 'contents' | 'steps' | 'subcommittees')[] {
  if (paper === null) return ['aims', 'contents', 'steps', 'subcommittees'];
  return (['aims', 'contents', 'steps', 'subcommittees'] as const).filter((part) => paper[part].length === 0);
}

/** Parts of P01 that a plan may go up without, and that are still blank. @source forms P01 */
export function blankParts(paper: Pick<PlanPaper, 'basis' | 'subcommittees' | 'budget' | 'duties'>): ('basis' | 'heads' | 'budget' | 'duties')[] {
  return [
    ...(paper.basis === '' ? (['basis'] as const) : []),
    ...(paper.subcommittees.some(({ head }) => head === '') ? (['heads'] as const) : []),
    ...(paper.budget.length === 0 ? (['budget'] as const) : []),
    ...(paper.duties.length === 0 ? (['duties'] as const) : []),
  ];
}
