import type { CountedBallot } from './counted-ballot.ts';
import type { Cell } from './totals.ts';

/** A figure in which two passes of one batch differ. */
export interface CellDifference {
  readonly cell: Cell;
  readonly first: number;
  readonly second: number;
}

/** A kind of paper that the two passes found in different numbers. */
export interface KindDifference {
  readonly ballot: CountedBallot;
  readonly first: number;
  readonly second: number;
}

export interface Comparison {
  /** Empty: the passes agree, the batch is settled. In the order of the protocol's table. */
  readonly cells: readonly CellDifference[];
  /**
   * Empty when either pass gave sums. Kinds may differ while all figures agree (two slips that cancel each other out): then the result stands and the
   * tellers accept a warning.
   */
  readonly kinds: readonly KindDifference[];
}
