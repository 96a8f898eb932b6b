import { expect, test } from 'vitest';
import { comparePasses } from './compare.ts';
import type { Contest } from './contest.ts';
import { cutBatches } from './count.ts';
import { ballotText, type CountedBallot } from './counted-ballot.ts';
import { passOfBallots, totalsOfPass } from './pass.ts';
import { contestFor } from './testing/cases.ts';
import { cellsOf, figureOf } from './totals.ts';

/** How many slips of the hand survive two passes: a simulation with a fixed seed, so that its figures are the same on every machine. */

/** Numbers from 0 up to 1, by Marsaglia's xorshift of 32 bits. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const CELL_ERROR = 0.01;

/** Most voters strike just as many as there are too many; some strike more. */
function trueBallot(contest: Contest, chance: () => number): CountedBallot {
  const strikes = contest.names - contest.seats + (chance() < 0.2 ? 1 + Math.floor(chance() * 3) : 0);
  const struck = new Set<number>();
  // Names at the end of the list are struck more often, as in life: papers are alike, which makes slips harder to see.
  while (struck.size < strikes) struck.add(contest.names - Math.floor(contest.names * chance() ** 2));
  return { kind: 'strike-out', struck: [...struck].toSorted((a, b) => a - b) };
}

/** Each name of the paper is read wrongly with the chance of an error. */
function entered(ballot: CountedBallot, names: number, chance: () => number): { readonly ballot: CountedBallot; readonly slips: number } {
  if (ballot.kind !== 'strike-out') return { ballot, slips: 0 };
  const slips = Array.from({ length: names }, (_, index) => index + 1).filter(() => chance() < CELL_ERROR);
  const struck = new Set(ballot.struck);
  for (const place of slips) if (!struck.delete(place)) struck.add(place);
  return { ballot: { kind: 'strike-out', struck: [...struck].toSorted((a, b) => a - b) }, slips: slips.length };
}

/** Both entered the same paper, and not the true one. */
function isAlike(truth: CountedBallot, both: readonly CountedBallot[]): boolean {
  const texts = new Set(both.map(ballotText));
  return texts.size === 1 && !texts.has(ballotText(truth));
}

/** One hall: papers entered twice, every cell that differs settled against the paper. */
function hall(contest: Contest, papers: number, chance: () => number): { readonly slips: number; readonly alike: number; readonly agreeing: number; readonly unseen: number } {
  let [slips, alike, agreeing, unseen] = [0, 0, 0, 0];
  for (const size of cutBatches(papers, 50)) {
    const truth = Array.from({ length: size }, () => trueBallot(contest, chance));
    const passes = [0, 1].map(() => truth.map((ballot) => entered(ballot, contest.names, chance)));
    slips += passes.flat().reduce((sum, each) => sum + each.slips, 0);
    const [first, second] = passes.map((pass) => passOfBallots(pass.map((each) => each.ballot)));
    if (!first || !second) continue;
    alike += truth.filter((ballot, index) => isAlike(ballot, passes.map((pass) => pass[index]?.ballot ?? ballot))).length;
    const { cells, hidden } = comparePasses(contest, first, second);
    const settled = new Set(cells.map((each) => each.cell));
    const [real, read] = [totalsOfPass(contest, passOfBallots(truth)), totalsOfPass(contest, first)];
    const wrong = cellsOf(contest.names).filter((cell) => !settled.has(cell) && figureOf(real, cell) !== figureOf(read, cell));
    agreeing += wrong.length;
    unseen += wrong.filter((cell) => !hidden.includes(cell)).length;
  }
  return { slips, alike, agreeing, unseen };
}

/** 40 halls of 348 papers. `alike`: papers that both entered wrongly in the same way; `agreeing`: figures in which both passes agree and are wrong; `unseen`: those of them that no warning names. */
function season(contest: Contest): { readonly slips: number; readonly alike: number; readonly agreeing: number; readonly unseen: number } {
  const chance = chanceFrom(20200529);
  const halls = Array.from({ length: 40 }, () => hall(contest, 348, chance));
  const sum = (of: (each: (typeof halls)[0]) => number): number => halls.reduce((all, each) => all + of(each), 0);
  return { slips: sum((each) => each.slips), alike: sum((each) => each.alike), agreeing: sum((each) => each.agreeing), unseen: sum((each) => each.unseen) };
}

test('one cell in a hundred misread: what two passes and the look at the papers leave', () => {
  // Sums alone would let 805 wrong figures pass; papers entered one by one leave 32, which is what 23 papers entered wrongly alike by both explain.
  expect(season(contestFor(17, 15))).toEqual({ slips: 4756, alike: 23, agreeing: 805, unseen: 32 });
});
