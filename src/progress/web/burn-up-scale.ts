import { type Day, dayFromNumber, dayNumber } from '#foundation/day.ts';

/** The arithmetic of the burn-up: which days it spans, where they lie, what the lines are. Days are day numbers (foundation/day.ts). */

export interface Point {
  readonly day: Day;
  readonly total: number;
}

export interface SpanOf {
  readonly held: readonly Point[];
  readonly plan: readonly Point[];
  readonly holds: readonly { readonly from: Day; readonly until: Day | null }[];
  readonly deadline: Day | null;
  /** Days of the season, taken when there is nothing to show. */
  readonly from: Day;
  readonly until: Day;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Room after the deadline for a forecast that misses it by little; a later one leaves the picture by its right edge. */
const ROOM_AFTER = 0.05;
const LEAST_DAYS = 14;

/**
 * From the beginning of the month of the first event to a little after the deadline or the last planned day. The forecast has no say: it changes
 * with every day that is dragged, and the axis must not move under the hand.
 */
export function spanOf(of: SpanOf): Span {
  const starts = [...of.held.slice(0, 1), ...of.plan.slice(0, 1)].map((point) => dayNumber(point.day));
  const ends = [...of.held.slice(-1), ...of.plan.slice(-1)].map((point) => dayNumber(point.day));
  if (of.deadline !== null) ends.push(dayNumber(of.deadline));
  if (starts.length === 0) return { first: dayNumber(of.from), last: Math.max(dayNumber(of.until), dayNumber(of.from) + LEAST_DAYS) };
  const begin = Math.min(...starts);
  // A stop just before the first congress explains why it is the first.
  const stops = of.holds.map((hold) => dayNumber(hold.from)).filter((from) => from < begin && begin - from < 60);
  const first = monthStart(Math.min(begin, ...stops));
  const end = Math.max(...ends, first + LEAST_DAYS);
  return { first, last: end + Math.max(2, Math.round((end - first) * ROOM_AFTER)) };
}

/** A number at every day from the first point to `until`, as corners of a line: it stays until the day before the next point. */
export function corners(points: readonly Point[], from: number, until: number): { readonly day: number; readonly total: number }[] {
  const line: { day: number; total: number }[] = [{ day: from, total: 0 }];
  let total = 0;
  for (const point of points) {
    const day = dayNumber(point.day);
    if (day > until) break;
    if (day <= from) {
      total = point.total;
      line[0] = { day: from, total };
      continue;
    }
    const before = line.at(-1);
    if (before && before.day < day - 1) line.push({ day: day - 1, total });
    total = point.total;
    line.push({ day, total });
  }
  if ((line.at(-1)?.day ?? from) < until) line.push({ day: until, total });
  return line;
}

/** The number that stands at the end of that day. */
export function totalOn(points: readonly Point[], on: Day): number {
  let total = 0;
  for (const point of points) {
    if (point.day > on) break;
    total = point.total;
  }
  return total;
}

/** First days of months within the span, as many as have room. */
export function monthTicks(span: Span, most: number): Day[] {
  const all: Day[] = [];
  for (let day = monthStart(span.first); day <= span.last; day = nextMonth(day)) if (day >= span.first) all.push(dayFromNumber(day));
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % every === 0);
}

/** Round numbers from 0 up to below the whole, about `most` of them, none so near the whole that their labels would touch. */
export function countTicks(whole: number, most: number): number[] {
  if (whole <= 0) return [0];
  const rough = whole / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough);
  const ticks: number[] = [];
  for (let tick = 0; tick <= whole * 0.9; tick += step) ticks.push(tick);
  return ticks;
}

function monthStart(day: number): number {
  return dayNumber(`${dayFromNumber(day).slice(0, 7)}-01` as Day);
}

function nextMonth(start: number): number {
  return monthStart(start + 32);
}
