/**
 * Which things of two long rows are the same ones, in order. What occurs once on both sides is found first and divides the rest; only the
 * short stretches in between are compared place by place, so that the work grows with the length and not with its square.
 */
import { diffArrays } from 'diff';
import { longestRising } from './rising.ts';

/** Places of the same thing in both rows, both rising. */
export interface Pair {
  readonly old: number;
  readonly new: number;
}

export interface AlignLimits {
  /** How many neighbours together must occur once to be a mark: 1 for paragraphs, 4 for words, which are seldom alone in a text. */
  readonly window: 1 | 4;
  /** Up to so many things of both rows together the shortest list of edits is looked for straight away. */
  readonly plainUpTo: number;
  /** A stretch that needs more edits than these is told as wholly replaced. */
  readonly mostEdits: number;
}

export const FOR_PARAGRAPHS: AlignLimits = { window: 1, plainUpTo: 200, mostEdits: 1000 };
export const FOR_WORDS: AlignLimits = { window: 4, plainUpTo: 2000, mostEdits: 1500 };

/** A divided stretch is divided again; after so many times what is left has nothing that occurs once. */
const DEEPEST = 12;

interface Stretch {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
  readonly depth: number;
}

/** The rows hold one number for each thing; equal things have equal numbers, from 0 up. */
export function align(old: readonly number[], next: readonly number[], limits: AlignLimits): Pair[] {
  const pairs: Pair[] = [];
  const waiting: Stretch[] = [{ oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: next.length, depth: 0 }];
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    const inner = trimmed(old, next, stretch, pairs);
    const size = inner.oldTo - inner.oldFrom + inner.newTo - inner.newFrom;
    if (inner.oldFrom === inner.oldTo || inner.newFrom === inner.newTo) continue;
    const marks = size <= limits.plainUpTo || inner.depth >= DEEPEST ? [] : marksIn(old, next, inner, limits.window);
    if (marks.length === 0) pairByEdits(old, next, inner, limits.mostEdits, pairs);
    else divide(inner, marks, pairs, waiting);
  }
  return pairs.toSorted((one, other) => one.old - other.old);
}

/** The stretch without what is the same at both of its ends; that goes to the pairs. */
function trimmed(old: readonly number[], next: readonly number[], stretch: Stretch, pairs: Pair[]): Stretch {
  let { oldFrom, oldTo, newFrom, newTo } = stretch;
  while (oldFrom < oldTo && newFrom < newTo && old[oldFrom] === next[newFrom]) pairs.push({ old: oldFrom++, new: newFrom++ });
  while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] === next[newTo - 1]) pairs.push({ old: --oldTo, new: --newTo });
  return { oldFrom, oldTo, newFrom, newTo, depth: stretch.depth };
}

/** What occurs once on both sides of the stretch, in the longest order that both sides share. */
function marksIn(old: readonly number[], next: readonly number[], at: Stretch, window: 1 | 4): Pair[] {
  const [olds, news] = windows(old.slice(at.oldFrom, at.oldTo), next.slice(at.newFrom, at.newTo), window);
  const once = placesOfOnce(olds);
  const candidates: Pair[] = [];
  for (const [thing, place] of placesOfOnce(news)) {
    const there = once.get(thing);
    if (there !== undefined) candidates.push({ old: at.oldFrom + there, new: at.newFrom + place });
  }
  candidates.sort((one, other) => one.new - other.new);
  return longestRising(candidates.map((each) => each.old)).flatMap((index) => candidates[index] ?? []);
}

/** Rows of four neighbours each, as numbers again. */
function windows(old: readonly number[], next: readonly number[], window: 1 | 4): readonly [readonly number[], readonly number[]] {
  if (window === 1) return [old, next];
  const twos = new Map<number, number>();
  const fours = new Map<number, number>();
  const joined = (row: readonly number[], apart: number, known: Map<number, number>): number[] => {
    const out: number[] = [];
    for (let at = 0; at + apart < row.length; at += 1) {
      // Two numbers below 2^26 are one below 2^52, which is still exact.
      const key = (row[at] ?? 0) * 0x4000000 + (row[at + apart] ?? 0);
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      out.push(number);
    }
    return out;
  };
  return [joined(joined(old, 1, twos), 2, fours), joined(joined(next, 1, twos), 2, fours)];
}

function placesOfOnce(row: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [at, thing] of row.entries()) places.set(thing, places.has(thing) ? -1 : at);
  for (const [thing, at] of places) if (at < 0) places.delete(thing);
  return places;
}

/** The marks are pairs; the stretches that they leave wait. */
function divide(at: Stretch, marks: readonly Pair[], pairs: Pair[], waiting: Stretch[]): void {
  let oldFrom = at.oldFrom;
  let newFrom = at.newFrom;
  for (const mark of marks) {
    waiting.push({ oldFrom, oldTo: mark.old, newFrom, newTo: mark.new, depth: at.depth + 1 });
    pairs.push(mark);
    oldFrom = mark.old + 1;
    newFrom = mark.new + 1;
  }
  waiting.push({ oldFrom, oldTo: at.oldTo, newFrom, newTo: at.newTo, depth: at.depth + 1 });
}

function pairByEdits(old: readonly number[], next: readonly number[], at: Stretch, mostEdits: number, pairs: Pair[]): void {
  const edits = diffArrays(old.slice(at.oldFrom, at.oldTo), next.slice(at.newFrom, at.newTo), { maxEditLength: mostEdits });
  let oldAt = at.oldFrom;
  let newAt = at.newFrom;
  for (const { added, removed, count } of edits ?? []) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) pairs.push({ old: oldAt + step, new: newAt + step });
    if (!added) oldAt += count;
    if (!removed) newAt += count;
  }
}

/** Numbers things so that equal ones have one number, on both sides alike. */
export function numbering(): (thing: string) => number {
  const known = new Map<string, number>();
  return (thing) => {
    const number = known.get(thing) ?? known.size;
    known.set(thing, number);
    return number;
  };
}
