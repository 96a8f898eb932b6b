import type { InvalidReason } from './rules/validity.ts';

/** The figures of some papers: a batch, a pass, a whole round. All are papers or votes, whole, never negative. */
export interface Totals {
  /** Papers looked at; valid and invalid together. */
  readonly papers: number;
  readonly valid: number;
  /** In the order of INVALID_REASONS, without those that no paper has. */
  readonly invalid: readonly InvalidPapers[];
  /** By place on the list: element 0 is place 1. Votes for, or ticks. */
  readonly votes: readonly number[];
  /** By place; all 0 on papers without a box for it. */
  readonly against: readonly number[];
}

export interface InvalidPapers {
  readonly reason: InvalidReason;
  readonly papers: number;
}

/** One figure of the totals, as a teller, a difference or a settlement names it; places count from 1. */
export type Cell = 'papers' | 'valid' | `invalid:${InvalidReason}` | `votes:${number}` | `against:${number}`;
