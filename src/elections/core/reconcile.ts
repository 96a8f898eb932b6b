import { canonicalJson } from '#foundation/canonical.ts';
import { figureOf, type Totals } from './totals.ts';

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
  | { readonly code: 'kinds_differ'; readonly batch: number; /** Names of the cells, with spaces between. */ readonly cells: string }
  | { readonly code: 'parts_do_not_sum'; readonly batch: number | null; readonly valid: number; readonly invalid: number; readonly papers: number }
  | { readonly code: 'votes_above_valid'; readonly batch: number | null; readonly place: number; readonly votes: number; readonly valid: number }
  | { readonly code: 'single_not_balanced'; readonly batch: number | null; readonly votes: number; readonly valid: number }
  | { readonly code: 'votes_above_choices'; readonly batch: number | null; readonly votes: number; readonly most: number }
  | { readonly code: 'votes_below_valid'; readonly batch: number | null; readonly votes: number; readonly valid: number }
  | { readonly code: 'against_without_box'; readonly batch: number | null; readonly place: number; readonly against: number }
  | { readonly code: 'reason_impossible'; readonly batch: number | null; readonly reason: string; readonly papers: number };

export type Finding = BalanceFinding & { readonly severity: Severity; readonly rule: string };

/**
 * Do the papers handed out agree with those printed and with the persons present? More issued than present is refused; fewer is a warning.
 * @rule R-244-M.1 issued ≤ present; printed = issued + spoiled + unused
 */
export function reconcileIssue(papers: Omit<Papers, 'returned'>, present: number): Finding[] {
  const { printed, issued, spoiled, unused } = papers;
  const accounted = issued + spoiled + unused;
  return [
    ...(accounted !== printed ? [error({ code: 'printed_not_accounted', printed, accounted })] : []),
    ...(issued > present ? [error({ code: 'issued_above_present', issued, present })] : []),
    ...(issued < present ? [warning({ code: 'issued_below_present', issued, present })] : []),
  ];
}

/**
 * Do the papers from the box agree with those handed out? More than issued is a warning until the count has shown which are foreign.
 * @rule R-244-17.5a, TS-13 a foreign paper is counted out and named, it does not stop the count
 */
export function reconcileBox({ issued, returned }: Pick<Papers, 'issued' | 'returned'>): Finding[] {
  return [
    ...(returned > issued ? [warning({ code: 'returned_above_issued', returned, issued })] : []),
    ...(returned < issued && returned > 0 ? [warning({ code: 'not_all_returned', issued, returned })] : []),
    ...(returned === 0 && issued > 0 ? [warning({ code: 'nothing_returned', issued })] : []),
  ];
}

/** Own papers, those the tellers issued, are never more than were issued. @rule R-244-M.1, R-244-17.5a */
export function reconcileCount({ issued, returned }: Pick<Papers, 'issued' | 'returned'>, totals: Totals): Finding[] {
  const own = totals.papers - figureOf(totals, 'invalid:not-issued');
  return [
    ...(totals.papers !== returned ? [error({ code: 'batches_not_returned', papers: totals.papers, returned })] : []),
    ...(own > issued ? [error({ code: 'own_papers_above_issued', own, issued })] : []),
  ];
}

export function error(finding: BalanceFinding): Finding {
  return { ...finding, severity: 'error', rule: 'R-244-M.1' };
}

export function warning(finding: BalanceFinding): Finding {
  return { ...finding, severity: 'warning', rule: 'R-244-M.1' };
}

/** What still blocks the protocol: every error, and warnings that nobody accepted. `accepted` holds texts of `findingKey`. */
export function blockersOf(findings: readonly Finding[], accepted: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => finding.severity === 'error' || !accepted.has(findingKey(finding)));
}

/** Names one warning with its figures: when a figure changes, the acceptance no longer covers it. */
export function findingKey({ severity: _severity, rule: _rule, ...finding }: Finding): string {
  return canonicalJson(finding);
}
