import { type Canonical, canonicalJson } from '#foundation/canonical.ts';
import type { Contest } from './contest.ts';
import { ballotText, type BallotTimes, type CountedBallot } from './counted-ballot.ts';
import { INVALID_REASONS, type InvalidReason, whyInvalid } from './rules/validity.ts';
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

/** Equal papers together, sorted by their text (UTF-16 units): neither order nor time of a single paper is left. */
export function sortedBallots(ballots: Iterable<CountedBallot>): BallotTimes[] {
  const byText = new Map<string, { ballot: CountedBallot; times: number }>();
  for (const ballot of ballots) {
    const text = ballotText(ballot);
    const known = byText.get(text);
    if (known) known.times += 1;
    else byText.set(text, { ballot, times: 1 });
  }
  return [...byText.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

export function passOfBallots(ballots: Iterable<CountedBallot>): PassContent {
  return { kind: 'ballots', ballots: sortedBallots(ballots) };
}

export function passOfSums(totals: Totals): PassContent {
  return { kind: 'sums', totals };
}

/** The bytes, as text, that follow the salt in a pass's commitment. */
export function passText(pass: PassContent): string {
  return canonicalJson(pass as unknown as Canonical);
}

export function totalsOfPass(contest: Contest, pass: PassContent): Totals {
  return pass.kind === 'sums' ? pass.totals : totalsOfBallots(contest, pass.ballots);
}

/**
 * Adds up papers. A paper of another form than the list's has no business here: readBallot refused it.
 * @rule R-244-32.1 both or neither box gives neither vote, the paper stays valid
 */
export function totalsOfBallots(contest: Contest, ballots: readonly BallotTimes[]): Totals {
  const votes = Array.from({ length: contest.names }, () => 0);
  const against = Array.from({ length: contest.names }, () => 0);
  const invalid = new Map<InvalidReason, number>();
  let valid = 0;
  for (const { ballot, times } of ballots) {
    const reason = whyInvalid(ballot, contest);
    if (reason !== undefined) {
      invalid.set(reason, (invalid.get(reason) ?? 0) + times);
      continue;
    }
    valid += times;
    addVotes(ballot, times, votes, against);
  }
  const byReason = INVALID_REASONS.map((reason) => ({ reason, papers: invalid.get(reason) ?? 0 })).filter((each) => each.papers > 0);
  return { papers: valid + byReason.reduce((sum, each) => sum + each.papers, 0), valid, invalid: byReason, votes, against };
}

function addVotes(ballot: CountedBallot, times: number, votes: number[], against: number[]): void {
  const add = (to: number[], index: number): void => void (to[index] = (to[index] ?? 0) + times);
  if (ballot.kind === 'tick') for (const place of ballot.ticked) add(votes, place - 1);
  else if (ballot.kind === 'boxes') {
    for (const [index, mark] of ballot.marks.entries()) {
      if (mark === 'agree') add(votes, index);
      else if (mark === 'disagree') add(against, index);
    }
  } else if (ballot.kind === 'strike-out') {
    // Struck places are ascending, so one walk finds those that are left.
    let next = 0;
    for (let index = 0; index < votes.length; index += 1) {
      if (ballot.struck[next] === index + 1) next += 1;
      else add(votes, index);
    }
  }
}
