/** The papers of one round, as they were printed and handed out. */
export interface Papers {
  readonly printed: number;
  readonly issued: number;
  /** Handed back before the vote and destroyed, or spoilt in printing. */
  readonly spoiled: number;
  readonly unused: number;
  /** Out of the box, foreign ones included. */
  readonly returned: number;
}

/** An error blocks the next stage; a warning must be accepted by the head teller with a reason. */
export type Severity = 'error' | 'warning';

/** What does not balance; `rule` says why it should. Facts carry the two figures, so that the sentence can name them. */
export type BalanceFinding =
  | { readonly code: 'printed_not_accounted'; readonly printed: number; readonly accounted: number }
  | { readonly code: 'issued_above_present'; readonly issued: number; readonly present: number }
  | { readonly code: 'issued_below_present'; readonly issued: number; readonly present: number }
  | { readonly code: 'returned_above_issued'; readonly returned: number; readonly issued: number }
  | { readonly code: 'not_all_returned'; readonly issued: number; readonly returned: number }
  | { readonly code: 'nothing_returned'; readonly issued: number }
  | { readonly code: 'own_papers_above_issued'; readonly own: number; readonly issued: number }
  | { readonly code: 'batches_not_returned'; readonly papers: number; readonly returned: number }
  | { readonly code: 'batch_not_complete'; readonly batch: number; readonly papers: number; readonly cut: number }
  | { readonly code: 'batch_not_settled'; readonly batch: number; readonly differences: number }
  | { readonly code: 'kinds_differ'; readonly batch: number; readonly kinds: number }
  | { readonly code: 'parts_do_not_sum'; readonly batch: number | null; readonly valid: number; readonly invalid: number; readonly papers: number }
  | { readonly code: 'votes_above_valid'; readonly batch: number | null; readonly place: number; readonly votes: number; readonly valid: number }
  | { readonly code: 'single_not_balanced'; readonly batch: number | null; readonly votes: number; readonly valid: number }
  | { readonly code: 'votes_above_choices'; readonly batch: number | null; readonly votes: number; readonly most: number }
  | { readonly code: 'votes_below_valid'; readonly batch: number | null; readonly votes: number; readonly valid: number }
  | { readonly code: 'against_without_box'; readonly batch: number | null; readonly place: number; readonly against: number }
  | { readonly code: 'reason_impossible'; readonly batch: number | null; readonly reason: string; readonly papers: number };

export type Finding = BalanceFinding & { readonly severity: Severity; readonly rule: string };
