import { type Amount, divided, ONE, sumOf } from './amount.ts';
import { unitKey } from './check-fields.ts';
import type { Direction, Measure } from './target.ts';

export interface Point {
  readonly year: number;
  readonly value: Amount;
}

/** What the years so far come to if they go on in the same way. */
export interface Trend {
  /** In the terms of the goal: the figure of the last year, the mean of a year, or the sum of the term. */
  readonly value: Amount;
  readonly year: number;
  readonly points: readonly Point[];
}

/** Fewer years say nothing of a trend. Ours. */
export const TREND_YEARS = 3;

/**
 * The straight line through the years by least squares, read at the last year of the term; of means and sums the mean of the years. A share
 * never leaves 0–100 %.
 */
export function trendOf(points: readonly Point[], { measure, unit, fromYear, dueYear }: { readonly measure: Measure; readonly unit: string; readonly fromYear: number; readonly dueYear: number }): Trend | null {
  if (points.length < TREND_YEARS) return null;
  if (measure === 'yearly-mean') return { value: meanOf(points), year: dueYear, points };
  if (measure === 'term-total') return { value: divided(sumOf(points.map((each) => each.value)) * BigInt(dueYear - fromYear + 1), BigInt(points.length)), year: dueYear, points };
  const value = lineAt(points, dueYear);
  return { value: unitKey(unit) === '%' ? clamp(value) : value, year: dueYear, points };
}

export function meanOf(points: readonly Point[]): Amount {
  return divided(sumOf(points.map((each) => each.value)), BigInt(points.length));
}

/** Whole numbers throughout; one division at the end. */
export function lineAt(points: readonly Point[], at: number): Amount {
  const count = BigInt(points.length);
  const first = points[0]?.year ?? at;
  // Years are counted from the first one: the sums stay small.
  const placed = points.map(({ year, value }) => ({ x: BigInt(year - first), y: value }));
  const [sumX, sumY] = [placed.reduce((sum, each) => sum + each.x, 0n), placed.reduce((sum, each) => sum + each.y, 0n)];
  const sumXY = placed.reduce((sum, { x, y }) => sum + x * y, 0n);
  const sumXX = placed.reduce((sum, { x }) => sum + x * x, 0n);
  const [rise, run] = [count * sumXY - sumX * sumY, count * sumXX - sumX * sumX];
  return divided(sumY * run + rise * (count * BigInt(at - first) - sumX), count * run);
}

function clamp(value: Amount): Amount {
  const whole = 100n * ONE;
  return value < 0n ? 0n : value > whole ? whole : value;
}

/** How much better the second figure is than the first; negative: worse. */
export function gain(direction: Direction, from: Amount, to: Amount): bigint {
  return direction === 'down' ? from - to : to - from;
}

/** The middle of the values; of an even number the mean of both middle ones. */
export function medianOf(values: readonly Amount[]): Amount {
  const sorted = values.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0n;
  return sorted.length % 2 === 1 ? upper : divided((sorted[middle - 1] ?? 0n) + upper, 2n);
}
