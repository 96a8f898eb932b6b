/** What is odd about a fact and yet allowed: it is recorded, and whoever records it is told. */
export const FACT_WARNINGS = ['approved_without_report', 'opened_after_held', 'held_while_postponed', 'held_while_undecided'] as const;

export type FactWarning = (typeof FACT_WARNINGS)[number];
