import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** A kind of facts by its id and its words, so that a sentence never shows a code. */
export interface KindName {
  readonly id: string;
  readonly words: Sentence;
}

/** Why a view cannot be given. */
export type ProgressViewProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  /** No such unit in the season on that day, as known then. */
  | { readonly code: 'unit_not_found'; readonly unit: string; readonly asOf: Day }
  | { readonly code: 'no_such_level'; readonly level: string; readonly known: readonly string[] }
  | { readonly code: 'indicator_unknown'; readonly indicator: string };

/** Why a fact is not recorded. */
export type FactProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string }
  /** The organisation has no congress in this season. */
  | { readonly code: 'congress_not_found'; readonly organisation: string; readonly season: string }
  | { readonly code: 'organisation_outside_range'; readonly organisation: string }
  /** It was closed, merged or split before that day. */
  | { readonly code: 'organisation_closed_before'; readonly organisation: string; readonly day: Day; readonly closedOn: Day }
  | { readonly code: 'fact_kind_unknown'; readonly kind: string }
  | { readonly code: 'fact_not_by_hand'; readonly kind: KindName }
  | { readonly code: 'day_outside_season'; readonly day: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'fact_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'reason_missing'; readonly kind: KindName }
  | { readonly code: 'fact_already_recorded'; readonly kind: KindName; readonly organisation: string; readonly by: string; readonly day: Day; readonly recordedOn: Day }
  | { readonly code: 'fact_needs_another'; readonly kind: KindName; readonly needs: KindName }
  | { readonly code: 'fact_before_needed'; readonly kind: KindName; readonly needs: KindName; readonly needsDay: Day }
  | { readonly code: 'fact_after_end'; readonly kind: KindName; readonly end: KindName; readonly endDay: Day }
  /** Resumed without a postponement, a decision given that nobody asked for. */
  | { readonly code: 'spell_not_open'; readonly kind: KindName }
  | { readonly code: 'direct_election_not_planned'; readonly organisation: string }
  | { readonly code: 'paper_not_found'; readonly hash: string };

/** One refused fact of many: its position in the request, from 1. */
export interface RefusedFact {
  readonly position: number;
  readonly organisation: string;
  readonly problem: FactProblem;
}

export type FactsRefused = { readonly code: 'facts_refused'; readonly refused: readonly RefusedFact[] };

export type WithdrawalProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'fact_not_found'; readonly fact: number }
  | { readonly code: 'fact_already_withdrawn'; readonly by: string; readonly on: Day }
  /** Others rest on it: a report on a congress that was not held cannot stand. */
  | { readonly code: 'fact_is_needed'; readonly kind: KindName; readonly by: readonly KindName[] };

export type PaperProblem =
  | { readonly code: 'paper_too_large'; readonly limitBytes: number }
  | { readonly code: 'paper_type_refused'; readonly accepted: readonly string[] };

export type ProgressProblem = ProgressViewProblem | FactProblem | FactsRefused | WithdrawalProblem | PaperProblem;
