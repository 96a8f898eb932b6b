import type { LinkedTable } from '#documents/core/linked-table.ts';
import type { Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** What a later room adds to the minutes: an election begun, a list frozen, a result announced. */
export interface MinutesEntry {
  /** A uuid of the caller. */
  readonly id: string;
  readonly at: Moment;
  /** The room's own kind, e.g. election-result. */
  readonly kind: string;
  readonly sentence: Sentence;
  readonly detail?: Sentence;
  /** What part IV of the resolution says of it; without it the entry stands in the minutes alone. */
  readonly resolution?: Sentence;
}

/** Parts I–III of the resolution, which come from the adopted documents: paragraphs of plain text. */
export interface ResolutionParts {
  /** I. Assessment of the term. */
  readonly assessment: readonly string[];
  /** II. Direction, targets, tasks. */
  readonly direction: readonly string[];
  /** III. Other papers adopted. */
  readonly papers: readonly string[];
  /** The table that stands at the end of part I or II; null where none is kept. @source forms §3.2 F05: targets = target table */
  readonly tables: { readonly assessment: LinkedTable | null; readonly direction: LinkedTable | null };
}
