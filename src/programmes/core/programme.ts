import type { Day } from '#foundation/day.ts';

/** What a committee issues for its term: the action programme carries the resolution out, the term programme says what is met on and when. */
export const PROGRAMME_KINDS = ['action', 'term'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** What is due after a congress, in the order of its clocks. */
export const WORKS = ['rules', 'term', 'action'] as const;
export type Work = (typeof WORKS)[number];

export const TASK_STATES = ['not-begun', 'under-way', 'done', 'stopped'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A part of the working regulations: a heading with its text, paragraphs parted by line ends. */
export interface RulesPart {
  readonly title: string;
  readonly text: string;
}

/** Number, day and signer of a paper that was issued. */
export interface Issue {
  readonly on: Day;
  /** As printed, "01-QC/ĐU". */
  readonly number: string;
  readonly signer: string;
}

export interface TaskFields {
  readonly text: string;
  /** The target of the resolution that it serves. */
  readonly target: string | null;
  /** Who leads, as the programme names them. */
  readonly lead: string;
  readonly from: Day;
  readonly due: Day;
}

export interface ProgrammeTask extends TaskFields {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly savedBy: string;
}

/** What was reported of a task for a quarter; of each quarter the last report stands. */
export interface TaskReport {
  /** '2020-Q3' */
  readonly quarter: string;
  readonly state: TaskState;
  readonly percent: number;
  readonly note: string;
}

/** Bounds that keep one committee's papers readable. */
export const LIMITS = { tasks: 200, parts: 40, assignments: 60, sessions: 200 } as const;

/** Choices of the superior's list: something overdue, something still to do, all out, the last quarter not reported. */
export const ROLL_UP_ONLY = ['all', 'late', 'due', 'done', 'silent'] as const;
export type RollUpOnly = (typeof ROLL_UP_ONLY)[number];

/** Papers of this room, by the codes of the forms. */
export const FORMS = ['A03', 'A03-assignments', 'A04', 'A04-term', 'F07'] as const;
export type Form = (typeof FORMS)[number];

/** Forms that are tables and nothing else of weight. */
export function asSheet(form: Form): boolean {
  return form === 'A04' || form === 'A04-term';
}
