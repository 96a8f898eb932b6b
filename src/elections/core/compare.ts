import type { Contest } from './contest.ts';
import { ballotText, type BallotTimes, type CountedBallot } from './counted-ballot.ts';
import { type PassContent, totalsOfPass } from './pass.ts';
import { type Cell, cellsOf, figureOf } from './totals.ts';

/** A figure in which two passes of one batch differ. */
export interface CellDifference {
  readonly cell: Cell;
  readonly first: number;
  readonly second: number;
}

/** A kind of paper that the two passes found in different numbers. */
export interface KindDifference {
  readonly ballot: CountedBallot;
  readonly first: number;
  readonly second: number;
}

export interface Comparison {
  /** Empty: the passes agree, the batch is settled. In the order of the protocol's table. */
  readonly cells: readonly CellDifference[];
  /**
   * Empty when either pass gave sums. Kinds may differ while all figures agree (two slips that cancel each other out): then the result stands and the
   * tellers accept a warning.
   */
  readonly kinds: readonly KindDifference[];
}

/** Where two passes of one batch differ, and which kinds of papers the one found more often than the other. */
export function comparePasses(contest: Contest, first: PassContent, second: PassContent): Comparison {
  const one = totalsOfPass(contest, first);
  const other = totalsOfPass(contest, second);
  const cells = cellsOf(contest.names).flatMap((cell): CellDifference[] => {
    const [a, b] = [figureOf(one, cell), figureOf(other, cell)];
    return a === b ? [] : [{ cell, first: a, second: b }];
  });
  return { cells, kinds: first.kind === 'ballots' && second.kind === 'ballots' ? kindsOf(first.ballots, second.ballots) : [] };
}

/** By the papers' text, so that the list is the same whichever pass is read first. */
function kindsOf(first: readonly BallotTimes[], second: readonly BallotTimes[]): KindDifference[] {
  const found = new Map<string, { ballot: CountedBallot; first: number; second: number }>();
  for (const { ballot, times } of first) found.set(ballotText(ballot), { ballot, first: times, second: 0 });
  for (const { ballot, times } of second) {
    const text = ballotText(ballot);
    const known = found.get(text);
    if (known) known.second = times;
    else found.set(text, { ballot, first: 0, second: times });
  }
  return [...found.entries()]
    .filter(([, each]) => each.first !== each.second)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) => each);
}
