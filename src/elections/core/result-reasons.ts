/** Why a person is elected or not; the words stand in web/rule-words.ts. */
export const REASON_CODES = [
  'elected-over-half', // enough votes, and among the highest
  'elected-most-votes', // no half needed in this ballot; among the highest
  'over-half-seats-full', // enough votes, but the seats went to those with more
  'tied-at-last-seat', // as many votes as another at the last seat
  'not-over-half', // too few votes
  'fewer-votes', // no half needed; others have more
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** One person's reason with the figures its sentence names. */
export interface ResultReason {
  readonly place: number;
  readonly code: ReasonCode;
  readonly votes: number;
  /** Null where no half is needed. */
  readonly threshold: number | null;
  /** Of whom more than half is needed: persons or valid papers; null where no half is needed. */
  readonly of: number | null;
  readonly seats: number;
  /** Votes of the last one elected; null when nobody is. */
  readonly lastElected: number | null;
  readonly rules: readonly string[];
  /** Those of `rules` whose text has no source. */
  readonly unconfirmed: readonly string[];
}
