import type { Office } from '../ballot.ts';

export interface Votes {
  readonly name: string;
  readonly votes: number;
}

export type Next = 'closed' | 'tie-ballot' | 'further-ballot' | 'congress-decides';

export interface Outcome {
  /** By falling votes, then in the order of the list. */
  readonly elected: readonly string[];
  /** Those who share the votes at the last seat(s), in the order of the list. */
  readonly tied: readonly string[];
  /** Seats without a person, those in dispute included. */
  readonly unfilled: number;
  readonly next: Next;
  readonly rules: readonly string[];
}

/**
 * Who is elected. `votes` stand in the order of the list.
 * @rule R-244-32.5 more persons over the half than seats: the highest votes win
 * @rule R-244-32.6 equal votes at the last seat: a ballot among those, won without the half; equal again: the congress decides
 * @rule R-244-32.7 too few over the half: a further ballot (for delegates to the upper congress R-244-20.2)
 */
export function outcomeOf(votes: readonly Votes[], seats: number, threshold: number, office: Office, tieBallot: boolean): Outcome {
  const eligible = votes
    .map((each, place) => ({ ...each, place }))
    .filter((each) => (tieBallot ? each.votes > 0 || votes.length > seats : each.votes >= threshold))
    .toSorted((a, b) => b.votes - a.votes || a.place - b.place);
  const lastIn = eligible[seats - 1];
  const firstOut = eligible[seats];
  const contested = lastIn && firstOut && lastIn.votes === firstOut.votes ? lastIn.votes : undefined;
  const elected = eligible.filter((each, rank) => rank < seats && each.votes !== contested).map((each) => each.name);
  const tied = eligible
    .filter((each) => each.votes === contested)
    .toSorted((a, b) => a.place - b.place)
    .map((each) => each.name);
  const unfilled = seats - elected.length;
  const next: Next = tied.length > 0 ? (tieBallot ? 'congress-decides' : 'tie-ballot') : unfilled > 0 ? 'further-ballot' : 'closed';
  const rules = [
    ...(!tieBallot && eligible.length > seats ? ['R-244-32.5'] : []),
    ...(tieBallot || tied.length > 0 ? ['R-244-32.6'] : []),
    ...(next === 'further-ballot' ? [office === 'upper-delegates' ? 'R-244-20.2' : 'R-244-32.7'] : []),
  ];
  return { elected, tied, unfilled, next, rules };
}
