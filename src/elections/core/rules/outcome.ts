import type { Meeting } from '#delegates/core/rules/base.ts';
import type { Contest } from '../contest.ts';
import type { Sourced } from '../packs/pack.ts';

export type Next = 'closed' | 'tie-ballot' | 'further-ballot' | 'congress-decides';

export interface Outcome {
  /** Votes needed; null: the most votes win. */
  readonly threshold: number | null;
  /** Places by falling votes, then in the order of the list. */
  readonly elected: readonly number[];
  /** Places of those who share the votes at the last seat(s), in the order of the list. */
  readonly tied: readonly number[];
  /** Seats without a person, those in dispute included. */
  readonly unfilled: number;
  readonly next: Next;
  readonly rules: readonly string[];
}

/** Offices whose number and further ballots have rules of their own. @rule R-244-20.1, R-244-20.2 */
export function isForUpperCongress(office: Contest['office']): boolean {
  return office === 'upper-delegates' || office === 'upper-alternates';
}

/** The majority of this round; a tie ballot is judged by its own rule and names that of the first. */
function majorityOf(contest: Contest) {
  return contest.roundKind === 'further' ? contest.pack.furtherBallot : contest.pack.firstBallot;
}

/** Of how many more than half is needed; null: the most votes win. @rule R-244-32.2, R-244-32.3, R-244-32.6, R-HOI-5.2, R-HOI-5.3 */
export function wholeOf(contest: Contest, base: number, valid: number): number | null {
  const { value } = majorityOf(contest);
  if (contest.roundKind === 'tie' || value === 'most-votes') return null;
  return value === 'over-half-of-base' ? base : valid;
}

/** The rules of the majority, the base's included where it is of the base. */
export function majorityRules(contest: Contest, meeting: Meeting): string[] {
  const { value, rule } = majorityOf(contest);
  return value === 'over-half-of-base' ? [contest.pack.base[meeting].rule, rule] : [rule];
}

interface Ranked {
  readonly place: number;
  readonly votes: number;
}

/**
 * Who is elected. `votes` stand in the order of the list.
 * @rule R-DER-5 more than half: floor(whole / 2) + 1, in whole numbers
 * @rule R-244-32.5 more persons over the half than seats: the highest votes win
 * @rule R-244-32.6 equal votes at the last seat: a ballot among those, won without the half; equal again: the congress decides
 * @rule R-244-32.7 too few over the half: a further ballot (for delegates to the upper congress R-244-20.2)
 */
export function outcomeOf(contest: Contest, votes: readonly number[], base: number, valid: number): Outcome {
  const whole = wholeOf(contest, base, valid);
  const threshold = whole === null ? null : Math.floor(whole / 2) + 1;
  const { seats, pack } = contest;
  const eligible = votes
    .map((each, index): Ranked => ({ place: index + 1, votes: each }))
    // Without a half, nobody is elected by no vote at all unless there is a contest.
    .filter((each) => (threshold === null ? each.votes > 0 || votes.length > seats : each.votes >= threshold))
    .toSorted((a, b) => b.votes - a.votes || a.place - b.place);
  const lastIn = eligible[seats - 1];
  const firstOut = eligible[seats];
  const contested = lastIn && firstOut && lastIn.votes === firstOut.votes ? lastIn.votes : undefined;
  const elected = eligible.filter((each, rank) => rank < seats && each.votes !== contested).map((each) => each.place);
  const tied = eligible.filter((each) => each.votes === contested).map((each) => each.place).toSorted((a, b) => a - b);
  const unfilled = seats - elected.length;
  const next = nextOf(contest, tied.length > 0, unfilled);
  const rules = [
    ...(threshold !== null && eligible.length > seats ? [pack.manyOver.rule] : []),
    ...((contest.roundKind === 'tie' || tied.length > 0) && isOn(contest, pack.tie) ? [pack.tie.rule] : []),
    ...(next === 'further-ballot' ? [tooFewOf(contest).rule] : []),
  ];
  return { threshold, elected, tied, unfilled, next, rules };
}

function nextOf(contest: Contest, tied: boolean, unfilled: number): Next {
  if (tied) return contest.roundKind === 'tie' || !isOn(contest, contest.pack.tie) || contest.pack.tie.value === 'congress-decides' ? 'congress-decides' : 'tie-ballot';
  if (unfilled === 0) return 'closed';
  const tooFew = tooFewOf(contest);
  return isOn(contest, tooFew) ? tooFew.value : 'congress-decides';
}

function tooFewOf(contest: Contest) {
  return isForUpperCongress(contest.office) ? contest.pack.tooFew.delegates : contest.pack.tooFew.committee;
}

/** A rule with a source always applies; one without may be switched off. */
function isOn(contest: Contest, rule: Sourced<unknown>): boolean {
  return rule.mark !== 'G' || !contest.switchedOff.includes(rule.rule);
}
