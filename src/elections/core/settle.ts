import type { Cell } from './totals.ts';
import type { PassName } from './pass.ts';

/** How differences are settled; it follows from the number of tellers, and the protocol says which. */
export const ARRANGEMENTS = [
  'third-settles', // three tellers or more: one who made neither pass looks at the paper
  'both-settle', // two: both look, and say the same
  'one-teller-watched', // one: a member of the presidium makes the second pass and looks at the paper too
] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Why two passes differed: one of them misread or mistyped, both did, they judged a paper differently as valid, or else. */
export const CAUSES = ['a-misread', 'b-misread', 'both-misread', 'ruling', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** One difference settled against the paper. Both first figures are kept. */
export interface Settlement {
  readonly cell: Cell;
  readonly first: number;
  readonly second: number;
  /** What the papers show. */
  readonly paper: number;
  readonly cause: Cause;
  /** Who looked at the paper (see the arrangements): ids of the roll. */
  readonly settledBy: readonly string[];
}

/** Who counts: ids of the roll. */
export interface TellerBoard {
  readonly head: string;
  /** The head included. */
  readonly tellers: readonly string[];
  /** The presidium's member who makes the second pass where there is one teller; else null. */
  readonly watcher: string | null;
}

/** Who made which pass of a batch. */
export interface PassTaken {
  readonly pass: PassName;
  readonly by: string;
}

export type PassProblem =
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'pass_taken'; readonly pass: PassName }
  | { readonly code: 'same_person_both_passes' }
  | { readonly code: 'watcher_needed' };

export type SettleProblem =
  | { readonly code: 'passes_not_finished' }
  | { readonly code: 'difference_not_found'; readonly cell: string }
  | { readonly code: 'settler_not_allowed' }
  | { readonly code: 'settler_made_pass' }
  | { readonly code: 'both_needed' };
