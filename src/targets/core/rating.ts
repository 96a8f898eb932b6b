import { type Amount, divided, ONE } from './amount.ts';
import type { Direction, Rating, Target, YearResult } from './target.ts';

/** How far a target has come, decided from its results alone. */
export interface Standing {
  readonly rating: Rating;
  /** What is compared with the goal, and the last year in it. */
  readonly achieved: Amount | null;
  readonly year: number | null;
  readonly donePerTenThousand: number | null;
  /** The last year is an estimate, or years are still to come. */
  readonly provisional: boolean;
  readonly pace: 'ahead' | 'on' | 'behind' | null;
  readonly missingYears: readonly number[];
}

/** From this share of the goal on a target that was missed counts as nearly met. The share is ours, no paper sets it. */
export const NEARLY_PERCENT = 90n;

export type Measured = Pick<Target, 'direction' | 'measure' | 'goal' | 'fromYear' | 'dueYear' | 'steps' | 'results'>;

/**
 * Rates a target by its results; nobody chooses the word.
 * exceeded: better than the goal (of what is reached: before its year); met: the goal itself; nearly: at least NEARLY_PERCENT of it; not-met: less;
 * not-measured: figures of the term are missing and the goal is not reached without them.
 * @rule R-SEED-6
 */
export function standingOf(target: Measured): Standing {
  if (target.direction === 'reach') return reachedStanding(target);
  if (target.results.length === 0) return { ...NOTHING, missingYears: target.measure === 'at-end' ? [target.dueYear] : yearsOf(target) };
  const last = target.results.at(-1) as YearResult;
  const missingYears = target.measure === 'at-end' ? (last.year === target.dueYear ? [] : [target.dueYear]) : yearsOf(target).filter((year) => !target.results.some((each) => each.year === year));
  const counted = countedOf(target);
  const { value, of } = counted;
  // The mean of some years says nothing of the others; a sum that has passed the goal has passed it.
  const reachedEarly = missingYears.length > 0 && target.measure !== 'yearly-mean' && !(target.measure === 'term-total' && target.direction === 'down') && !worse(target.direction, value, target.goal * of);
  const rating = missingYears.length > 0 && !reachedEarly ? 'not-measured' : rate(target.direction, counted, target.goal);
  const estimated = target.measure === 'at-end' ? last.estimate : target.results.some((each) => each.estimate);
  return {
    rating, achieved: divided(value, of), year: last.year, donePerTenThousand: shareOf(target.direction, counted, target.goal), provisional: estimated || missingYears.length > 0,
    pace: paceOf(target), missingYears,
  };
}

const NOTHING: Standing = { rating: 'not-measured', achieved: null, year: null, donePerTenThousand: null, provisional: false, pace: null, missingYears: [] };

/** The figure as a fraction, so that a mean is compared before it is rounded. */
interface Counted {
  readonly value: bigint;
  readonly of: bigint;
}

function countedOf({ measure, results }: Measured): Counted {
  if (measure === 'at-end') return { value: results.at(-1)?.value ?? 0n, of: 1n };
  const value = results.reduce((sum, each) => sum + each.value, 0n);
  return { value, of: measure === 'term-total' ? 1n : BigInt(results.length) };
}

export function worse(direction: Direction, value: bigint, goal: bigint): boolean {
  return direction === 'down' ? value > goal : value < goal;
}

function rate(direction: Direction, { value, of }: Counted, goal: Amount): Rating {
  if (value === goal * of) return 'met';
  if (!worse(direction, value, goal * of)) return 'exceeded';
  const [part, whole] = fraction(direction, { value, of }, goal);
  return whole > 0n && part >= 0n && part * 100n >= whole * NEARLY_PERCENT ? 'nearly' : 'not-met';
}

/** What is done of the goal: the result by the goal, or the goal by the result where less is better. */
function fraction(direction: Direction, { value, of }: Counted, goal: Amount): readonly [bigint, bigint] {
  return direction === 'down' ? [goal * of, value] : [value, goal * of];
}

function shareOf(direction: Direction, counted: Counted, goal: Amount): number | null {
  const [part, whole] = fraction(direction, counted, goal);
  if (whole <= 0n || part < 0n) return null;
  const share = divided(part * 10_000n, whole);
  return share > 100_000_000n ? null : Number(share);
}

/** Against what was planned for the same years. */
function paceOf({ direction, measure, steps, results }: Measured): Standing['pace'] {
  const last = results.at(-1);
  if (!last) return null;
  const compared = measure === 'at-end' ? [last] : results;
  const planned = compared.map(({ year }) => steps.find((step) => step.year === year)?.value);
  if (planned.some((each) => each === undefined)) return null;
  const [done, plan] = [compared.reduce((sum, each) => sum + each.value, 0n), planned.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n)];
  return done === plan ? 'on' : worse(direction, done, plan) ? 'behind' : 'ahead';
}

function reachedStanding({ results, dueYear }: Measured): Standing {
  const reached = results.find((each) => each.value === ONE);
  if (reached) return { ...NOTHING, rating: reached.year < dueYear ? 'exceeded' : 'met', achieved: ONE, year: reached.year, provisional: reached.estimate };
  const last = results.at(-1);
  if (!last) return { ...NOTHING, missingYears: [dueYear] };
  const over = last.year === dueYear;
  return { ...NOTHING, rating: over ? 'not-met' : 'not-measured', achieved: 0n, year: last.year, provisional: !over || last.estimate, missingYears: over ? [] : [dueYear] };
}

function yearsOf({ fromYear, dueYear }: Measured): number[] {
  return Array.from({ length: dueYear - fromYear + 1 }, (_, index) => fromYear + index);
}
