import type { RoundKind } from './election.ts';

/** What the congress may do after a round; `rule` and mark of each stand in the findings. */
export type NextChoice = 'tie-ballot' | 'further-ballot' | 'stop';

export interface NextChoices {
  /** Empty: every seat is filled, or the round only introduces. */
  readonly choices: readonly NextChoice[];
  /** The congress votes on it by hand; false only for the ballot that the rule itself prescribes. */
  readonly motionNeeded: boolean;
  /** The congress may add names to the next list. */
  readonly namesMayBeAdded: boolean;
  readonly rules: readonly string[];
  readonly unconfirmed: readonly string[];
}

/** The next round as the rule derives it: whom it lists, for how many seats. */
export interface DerivedRound {
  readonly kind: Exclude<RoundKind, 'first'>;
  readonly seats: number;
  /** Places on the list of the round before, in its order. */
  readonly places: readonly number[];
}
