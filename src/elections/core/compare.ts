import type { Contest } from './contest.ts';
import { ballotText, type BallotTimes, type CountedBallot } from './counted-ballot.ts';
import { type PassContent, totalsOfBallots, totalsOfPass } from './pass.ts';
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
  /** Empty when either pass gave sums. */
  readonly kinds: readonly KindDifference[];
  /**
   * Cells that agree although papers which bear on them were entered differently: slips on two papers cancelled each other out in the sums. Above 0
   * the tellers look at those papers and accept a warning, or count again.
   */
  readonly hidden: readonly Cell[];
}

/** Where two passes of one batch differ, and which kinds of papers the one found more often than the other. */
export function comparePasses(contest: Contest, first: PassContent, second: PassContent): Comparison {
  const one = totalsOfPass(contest, first);
  const other = totalsOfPass(contest, second);
  const cells = cellsOf(contest.names).flatMap((cell): CellDifference[] => {
    const [a, b] = [figureOf(one, cell), figureOf(other, cell)];
    return a === b ? [] : [{ cell, first: a, second: b }];
  });
  const kinds = first.kind === 'ballots' && second.kind === 'ballots' ? kindsOf(first.ballots, second.ballots) : [];
  return { cells, kinds, hidden: hiddenCells(contest, kinds, cells) };
}

/**
 * Each paper that only one pass has is set beside the most similar one that only the other has: most likely it is the same paper, entered twice. What
 * the two add to the figures shows which cells the slip touched; those among them that agree in the sums hide something.
 */
function hiddenCells(contest: Contest, kinds: readonly KindDifference[], differing: readonly CellDifference[]): Cell[] {
  const differs = new Set(differing.map((each) => each.cell));
  const touched = new Set<Cell>();
  for (const [one, other] of pairsOf(kinds, contest.names)) {
    const [a, b] = [one, other].map((ballot) => totalsOfBallots(contest, [{ ballot, times: 1 }]));
    if (a && b) for (const cell of cellsOf(contest.names)) if (figureOf(a, cell) !== figureOf(b, cell)) touched.add(cell);
  }
  return cellsOf(contest.names).filter((cell) => touched.has(cell) && !differs.has(cell));
}

/** The nearest first; where one pass has more papers than the other, the rest has no pair, and the number of papers differs anyway. */
function pairsOf(kinds: readonly KindDifference[], names: number): (readonly [CountedBallot, CountedBallot])[] {
  const left = kinds.flatMap(({ ballot, first, second }) => Array.from({ length: Math.max(0, first - second) }, () => ballot));
  const right = kinds.flatMap(({ ballot, first, second }) => Array.from({ length: Math.max(0, second - first) }, () => ballot));
  const near = left.flatMap((one, i) => right.map((other, j) => ({ i, j, far: distance(one, other, names) }))).toSorted((a, b) => a.far - b.far);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return near.flatMap(({ i, j }) => {
    const [one, other] = [left[i], right[j]];
    if (!one || !other || usedLeft.has(i) || usedRight.has(j)) return [];
    usedLeft.add(i);
    usedRight.add(j);
    return [[one, other] as const];
  });
}

/** In how many rows two papers differ; papers of different kinds differ in more than all of them. */
function distance(one: CountedBallot, other: CountedBallot, names: number): number {
  if (one.kind === 'strike-out' && other.kind === 'strike-out') return apart(one.struck, other.struck);
  if (one.kind === 'tick' && other.kind === 'tick') return apart(one.ticked, other.ticked);
  if (one.kind === 'boxes' && other.kind === 'boxes') return one.marks.filter((mark, index) => mark !== other.marks[index]).length;
  return names + 1;
}

function apart(one: readonly number[], other: readonly number[]): number {
  const both = one.filter((place) => other.includes(place)).length;
  return one.length + other.length - 2 * both;
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
