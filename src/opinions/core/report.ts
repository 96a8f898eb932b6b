/** The states and names of a synthesis that contract, server and pages share. */

export const REPORT_STATES = ['drafting', 'adopted', 'sent', 'received'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const LINE_STATES = ['todo', 'writing', 'done'] as const;
export type LineState = (typeof LINE_STATES)[number];

/**
 * What a line gathers: opinions about one theme; plain agreement; changes of words without a theme; «ý kiến cá biệt»;
 * «chưa phân loại». @rule R-HD60-1
 */
export const LINE_SORTS = ['general', 'theme', 'amend', 'single', 'unclassified'] as const;
export type LineSort = (typeof LINE_SORTS)[number];

export const REVIEW_REASONS = ['theme_undecided', 'kind_contradicts', 'similar_not_same', 'amendment_unplaced'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

export const REVIEW_ACTIONS = ['theme', 'accept', 'single', 'merge', 'split'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

export const OUTCOMES = ['taken-in', 'partly', 'not'] as const;
export type Outcome = (typeof OUTCOMES)[number];
