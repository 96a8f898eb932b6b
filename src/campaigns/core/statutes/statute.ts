import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Content, CongressForm } from '../plan.ts';

/**
 * How sure a value is: read in a source (S), read in part (P), inferred from sourced rules (I), general knowledge without a source (G).
 * Values of mark G are switches that a season turns on itself; until then they say nothing.
 */
export type SourceMark = 'S' | 'P' | 'I' | 'G';

/** A value of the statute with the rule that gives it. */
export interface Sourced<T> {
  readonly value: T;
  /** Id of the rule; its sentence is in web/words.ts. */
  readonly rule: string;
  readonly mark: SourceMark;
}

/** Which form a congress takes: always the same, or by the number of members. */
export type FormRule = { readonly always: CongressForm } | { readonly delegatesFrom: number };

export interface LevelStatute {
  /** First and last day of this level's congresses. */
  readonly window: Sourced<{ readonly opensOn: Day; readonly closesOn: Day }>;
  /** In half days. */
  readonly maxHalfDays: Sourced<number>;
  readonly form: Sourced<FormRule>;
  /** The congress ends before that of the direct superior opens; null: the statute does not say. */
  readonly beforeSuperior: Sourced<true> | null;
}

/** One edition of the rules by which a body holds its congresses: numbers and switches, each with its rule. */
export interface Statute {
  /** e.g. ct35-2019; stored with each season. */
  readonly edition: string;
  readonly name: Sentence;
  /** Number and day of the paper that enacted it; '' when there is none. */
  readonly paper: string;
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  /** Proposed for a new season. */
  readonly term: string;
  readonly seasonFrom: Day;
  readonly seasonUntil: Day;
  /** By id of the register's level. */
  readonly levels: { readonly [levelId: string]: LevelStatute };
  /** Working days between telling the opening day and the opening. */
  readonly noticeWorkingDays: Sourced<number> | null;
  /** Working days before the opening by which the superior has approved the congress's dossiers. */
  readonly approvedWorkingDays: Sourced<number> | null;
  /** Ids of the clocks that run after a congress of this body (approvals/core/legal-clock.ts). */
  readonly clocksAfter: readonly string[];
  /** What an ordinary congress does. */
  readonly contents: Sourced<readonly Content[]>;
  /** Smaller sets that a congress may do for a stated cause. */
  readonly reducedContents: Sourced<readonly (readonly Content[])[]> | null;
  /** Pilots come before the other organisations of the same superior. */
  readonly pilotsFirst: Sourced<true> | null;
  /** Last day of the pilots of each level. */
  readonly pilotsUntil: Sourced<{ readonly [levelId: string]: Day }> | null;
  /** A stop for all stands over every plan. */
  readonly holds: Sourced<true>;
  /** A sitting opens with two thirds of those summoned, of two thirds of the direct organisations. */
  readonly quorum: Sourced<true> | null;
}

/** Whether the season applies the value: everything sourced, and what it switched on. */
export function applies(sourced: Sourced<unknown> | null, switches: readonly string[]): boolean {
  return sourced !== null && (sourced.mark !== 'G' || switches.includes(sourced.rule));
}

/** The rules that wait for a switch, once each. */
export function unconfirmedRules(statute: Statute): string[] {
  const sourced = [
    ...Object.values(statute.levels).flatMap((level) => [level.window, level.maxHalfDays, level.form, level.beforeSuperior]),
    statute.noticeWorkingDays, statute.approvedWorkingDays, statute.contents, statute.reducedContents, statute.pilotsFirst, statute.pilotsUntil, statute.holds, statute.quorum,
  ];
  return [...new Set(sourced.filter((each) => each?.mark === 'G').map((each) => (each as Sourced<unknown>).rule))];
}
