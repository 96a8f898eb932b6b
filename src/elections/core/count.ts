import type { Comparison } from './compare.ts';
import type { PassContent } from './pass.ts';
import type { Settlement } from './settle.ts';
import type { Totals } from './totals.ts';

/** One batch of papers with its two passes; null: not finished. */
export interface Batch {
  /** 1, 2, 3 … within the count. */
  readonly batch: number;
  /** Papers cut off the pile for it. */
  readonly cut: number;
  readonly first: PassContent | null;
  readonly second: PassContent | null;
  readonly settlements: readonly Settlement[];
}

/** A batch whose two passes are finished. */
export interface ComparedBatch {
  readonly batch: number;
  readonly cut: number;
  readonly first: Totals;
  readonly second: Totals;
  readonly comparison: Comparison;
  /** Differences without a settlement; empty: `totals` hold. */
  readonly open: readonly string[];
  /** The agreed figures, those of the paper where the passes differed; null while a difference is open. */
  readonly totals: Totals | null;
}
