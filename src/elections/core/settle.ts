import type { Cell } from './totals.ts';
import type { PassName } from './pass.ts';

/** How differences are settled; it follows from the number of tellers, and the protocol says which. */
export const ARRANGEMENTS = [
  'third-settles', // three tellers or more: one who made neither pass looks at the paper, with the head teller
  'both-settle', // two: both together, the head teller named
  'one-teller-watched', // one: the second pass and each settlement in the presence of a member of the presidium, named
] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const CAUSES = ['misread', 'mistyped', 'left-out', 'counted-twice', 'other-batch', 'validity'] as const;
/** Why two passes differed: misread the paper, mistyped, a paper left out, one counted twice, one of another batch, judged differently as valid. */
export type Cause = (typeof CAUSES)[number];

/** One difference settled against the paper. Both first figures are kept. */
export interface Settlement {
  readonly cell: Cell;
  readonly first: number;
  readonly second: number;
  /** What the papers show. */
  readonly paper: number;
  readonly cause: Cause;
  /** The head teller. */
  readonly settledBy: string;
  /** Who looked at the paper too: the third teller, the other teller, or the presidium's member. The head teller may be the third himself. */
  readonly with: string;
}

/** Who counts: ids of persons of the roll. */
export interface TellerBoard {
  readonly head: string;
  /** The head included. */
  readonly tellers: readonly string[];
}

/** Who made which pass of a batch. */
export interface PassTaken {
  readonly pass: PassName;
  readonly by: string;
  /** The presidium's member who watched; only where there is one teller. */
  readonly watchedBy: string | null;
}

export type PassProblem =
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'pass_taken'; readonly pass: PassName }
  | { readonly code: 'made_the_other_pass'; readonly pass: PassName }
  | { readonly code: 'watcher_needed' }
  | { readonly code: 'watcher_is_teller' };

export type SettleProblem =
  | { readonly code: 'passes_not_finished' }
  | { readonly code: 'not_head_teller' }
  | { readonly code: 'no_such_difference'; readonly cell: string }
  | { readonly code: 'third_person_needed' }
  | { readonly code: 'third_made_a_pass' }
  | { readonly code: 'other_teller_needed' }
  | { readonly code: 'watcher_needed' }
  | { readonly code: 'watcher_is_teller' };
