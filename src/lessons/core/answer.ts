import type { Day, Moment } from '#foundation/day.ts';

/** What a congress answers to a check: it is done, it is dealt with otherwise and why, it does not concern this congress and why. */
export const OUTCOMES = ['done', 'explained', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer {
  readonly outcome: Outcome;
  readonly note: string;
  /** Day on which it was done or decided. */
  readonly on: Day;
}

export interface GivenAnswer extends Answer {
  readonly by: string;
  readonly at: Moment;
  readonly entryNumber: number;
}

export type AnswerRefusal =
  | { readonly code: 'note_needed'; readonly outcome: Exclude<Outcome, 'done'> }
  | { readonly code: 'day_in_future'; readonly day: Day }
  | { readonly code: 'answer_unchanged' };

/**
 * What speaks against an answer.
 * @param today the day on which the season is judged
 * @problem note_needed  who does not do it says why
 */
export function answerRefusal(answer: Answer, last: Answer | null, today: Day): AnswerRefusal | undefined {
  if (answer.outcome !== 'done' && answer.note === '') return { code: 'note_needed', outcome: answer.outcome };
  if (answer.on > today) return { code: 'day_in_future', day: answer.on };
  if (last && last.outcome === answer.outcome && last.note === answer.note && last.on === answer.on) return { code: 'answer_unchanged' };
  return undefined;
}
