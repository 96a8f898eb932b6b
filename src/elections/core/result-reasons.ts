import { type Contest, formRule } from './contest.ts';
import { unconfirmedAmong } from './packs/packs.ts';
import type { RoundResult } from './result.ts';
import { wholeOf } from './rules/outcome.ts';
import type { Totals } from './totals.ts';

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

/**
 * Why each person on the list is elected or not, by place.
 * @param base of the vote; `result` is that of the same totals
 */
export function reasonsOf(contest: Contest, base: number, totals: Totals, result: RoundResult): ResultReason[] {
  const whole = wholeOf(contest, base, totals.valid);
  const last = result.elected.at(-1);
  const lastElected = last === undefined ? null : (totals.votes[last - 1] ?? 0);
  return totals.votes.map((votes, index): ResultReason => {
    const place = index + 1;
    const code = reasonOf(result, place, votes);
    const rules = rulesOf(contest, result, code);
    return { place, code, votes, threshold: result.threshold, of: whole, seats: contest.seats, lastElected, rules, unconfirmed: unconfirmedAmong(contest.pack, rules) };
  });
}

export function reasonOf(result: Pick<RoundResult, 'elected' | 'tied' | 'threshold'>, place: number, votes: number): ReasonCode {
  if (result.elected.includes(place)) return result.threshold === null ? 'elected-most-votes' : 'elected-over-half';
  if (result.tied.includes(place)) return 'tied-at-last-seat';
  if (result.threshold === null) return 'fewer-votes';
  return votes >= result.threshold ? 'over-half-seats-full' : 'not-over-half';
}

/** The majority's rules, and what else decided on this person. */
function rulesOf(contest: Contest, result: RoundResult, code: ReasonCode): string[] {
  const { pack } = contest;
  const decided = (rule: string): string[] => (result.rules.includes(rule) ? [rule] : []);
  const counting = contest.roundKind === 'tie' ? decided(pack.tie.rule) : result.rules.slice(0, result.rules.indexOf(formRule(contest)));
  switch (code) {
    case 'elected-over-half':
    case 'over-half-seats-full':
      return [...counting, ...decided(pack.manyOver.rule)];
    case 'tied-at-last-seat':
      return [...new Set([...counting, ...decided(pack.manyOver.rule), ...decided(pack.tie.rule)])];
    default:
      return counting;
  }
}
