import type { BallotTimes } from './counted-ballot.ts';
import type { Totals } from './totals.ts';

/** Two passes of each batch, made apart. */
export const PASS_NAMES = ['A', 'B'] as const;
export type PassName = (typeof PASS_NAMES)[number];

/**
 * What a finished pass says of its batch: the papers, equal ones together, sorted by their canonical text, so that no order of entry or of the pile
 * remains; or the sums of the batch, where the tellers counted on paper first. Its canonical JSON is what the commitment is made of
 * (docs/protocol-format.md §6).
 */
export type PassContent = { readonly kind: 'ballots'; readonly ballots: readonly BallotTimes[] } | { readonly kind: 'sums'; readonly totals: Totals };
