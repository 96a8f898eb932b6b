import type { Amount } from './amount.ts';
import type { IndicatorId } from './indicators.ts';

/** Targets of a resolution. `former`: of the congress before, judged now; `new`: proposed to the congress of this season. @rule R-SEED-6 */
export const TERMS = ['former', 'new'] as const;
export type Term = (typeof TERMS)[number];

export const THEMES = ['economy', 'society', 'environment', 'defence', 'party'] as const;
export type Theme = (typeof THEMES)[number];

/** up: at least the goal; down: at most the goal; reach: a state to be reached by a year, such as "advanced new-rural commune". */
export const DIRECTIONS = ['up', 'down', 'reach'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How the years make up the term: the figure of the last year (income in 2020), the mean of all years (growth), or their sum (investment 2016–2020). */
export const MEASURES = ['at-end', 'yearly-mean', 'term-total'] as const;
export type Measure = (typeof MEASURES)[number];

/** How figures of several organisations go together: added, weighed by a size (a share by its whole, a mean by its heads), or not at all. */
export const GATHERINGS = ['sum', 'weighted', 'none'] as const;
export type Gathering = (typeof GATHERINGS)[number];

export interface TargetFields {
  readonly term: Term;
  readonly theme: Theme;
  readonly title: string;
  /** The common indicator that this is, so that organisations can be compared; null: one's own. */
  readonly indicator: IndicatorId | null;
  /** As printed: "%", "triệu đồng/người". Blank for what is reached. */
  readonly unit: string;
  /** How it is counted, where that is not plain. */
  readonly definition: string;
  readonly direction: Direction;
  readonly measure: Measure;
  readonly gathering: Gathering;
  /** For a weighted gathering: the size that the figure speaks of, and its unit (people, households, communes). */
  readonly weight: Amount | null;
  readonly weightUnit: string;
  readonly baseYear: number | null;
  readonly base: Amount | null;
  /** Term goal; of what is reached: 1. */
  readonly goal: Amount;
  /** First and last year of the term. */
  readonly fromYear: number;
  readonly dueYear: number;
  /** Paper that sets the target. */
  readonly source: string;
  /** Why the goal is right and can be done, in the authors' words; it answers what the feasibility note asks. */
  readonly note: string;
  /** The superior's target that this one serves. */
  readonly parent: string | null;
  /** What is planned for single years, in their order. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly year: number;
  readonly value: Amount;
}

/** What a year brought. Of what is reached: 1 when it was reached by the end of that year, else 0. */
export interface YearResult {
  readonly year: number;
  readonly value: Amount;
  /** "Ước thực hiện": the year is not closed yet. */
  readonly estimate: boolean;
  readonly paper: string;
}

export interface Judgement {
  readonly subjective: string;
  readonly objective: string;
  readonly lesson: string;
}

export const NOT_JUDGED: Judgement = { subjective: '', objective: '', lesson: '' };

export interface Target extends TargetFields {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly savedBy: string;
  /** In the order of their years; of each year what was recorded last. */
  readonly results: readonly YearResult[];
  readonly judgement: Judgement;
}

export const TASK_KINDS = ['breakthrough', 'key-task'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Breakthroughs and key tasks have no figure; people rate them and name the paper that shows it. */
export interface TaskFields extends Judgement {
  readonly term: Term;
  readonly kind: TaskKind;
  readonly text: string;
  readonly result: string;
  readonly rating: Exclude<Rating, 'not-measured'> | null;
  readonly paper: string;
}

export interface KeyTask extends TaskFields {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly savedBy: string;
}

export const RATINGS = ['exceeded', 'met', 'nearly', 'not-met', 'not-measured'] as const;
export type Rating = (typeof RATINGS)[number];
export const TASK_RATINGS = ['exceeded', 'met', 'nearly', 'not-met'] as const;

/** Bounds that keep one organisation's table readable; a resolution names some twenty targets. */
export const LIMITS = { targets: 120, tasks: 60, years: 10 } as const;
