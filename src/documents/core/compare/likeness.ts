/** How much of their words two paragraphs share, order of neighbours included. */
import { wordsOf } from './words.ts';

/** How often each word and each two neighbouring words occur; words are numbers, a pair of them one number. */
export interface Wording {
  readonly parts: ReadonlyMap<number, number>;
  readonly size: number;
  readonly words: number;
}

const PAIR = 0x4000000;

/** Letters are compared without regard to capitals; spaces and signs say nothing about what a paragraph is. */
export function wordingOf(text: string, number: (word: string) => number): Wording {
  const words = wordsOf(text.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word)).map(number);
  const parts = new Map<number, number>();
  const count = (part: number): void => void parts.set(part, (parts.get(part) ?? 0) + 1);
  for (const [at, word] of words.entries()) {
    count(word);
    const after = words[at + 1];
    if (after !== undefined) count((word + 1) * PAIR + after);
  }
  return { parts, size: words.length === 0 ? 0 : words.length * 2 - 1, words: words.length };
}

/** From 0, nothing in common, to 1, the same words in the same order. Twice what is shared, of all there is (Dice). */
export function likeness(one: Wording, other: Wording): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * shared(one, other)) / all;
}

/** From 0 to 1: how much of the part is found in the whole. */
export function foundIn(part: Wording, whole: Wording): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size;
}

/** The whole without what the part has taken of it. */
export function without(whole: Wording, part: Wording): Wording {
  const parts = new Map(whole.parts);
  let size = whole.size;
  for (const [each, times] of part.parts) {
    const there = parts.get(each);
    if (there === undefined) continue;
    size -= Math.min(there, times);
    if (there > times) parts.set(each, there - times);
    else parts.delete(each);
  }
  return { parts, size, words: Math.max(0, whole.words - part.words) };
}

function shared(one: Wording, other: Wording): number {
  const [small, large] = one.parts.size <= other.parts.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [part, times] of small.parts) sum += Math.min(times, large.parts.get(part) ?? 0);
  return sum;
}

/** Whether a part is two neighbouring words; alone, a word like «và» says too little to look paragraphs up by. */
export function isPair(part: number): boolean {
  return part >= PAIR;
}
