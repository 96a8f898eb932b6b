import { boilerplate } from './boilerplate.ts';
import { foldKey } from './fold-words.ts';
import { dropSetPhrases } from './set-phrases.ts';

/** A text as weighted terms, of length one. */
export type Terms = ReadonlyMap<string, number>;

/** Two words together say more than two words. */
const PAIR_WEIGHT = 1;
const WORD_WEIGHT = 0.5;

/** The terms of texts of one block: words and pairs of words, without set phrases and boilerplate, rarer ones heavier. */
export function termsOf(texts: readonly string[]): Terms[] {
  const counted = texts.map((text) => count(boilerplate().drop(dropSetPhrases(foldKey(text).split(' ')))));
  const texted = new Map<string, number>();
  for (const terms of counted) for (const term of terms.keys()) texted.set(term, (texted.get(term) ?? 0) + 1);
  return counted.map((terms) => unit(new Map([...terms].map(([term, weight]) => [term, weight * Math.log(1 + texts.length / (texted.get(term) ?? 1))]))));
}

function count(words: readonly string[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    terms.set(word, (terms.get(word) ?? 0) + WORD_WEIGHT);
    const next = words[at + 1];
    if (next !== undefined) terms.set(`${word} ${next}`, (terms.get(`${word} ${next}`) ?? 0) + PAIR_WEIGHT);
  }
  return terms;
}

function unit(terms: Map<string, number>): Terms {
  const length = Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (length > 0) for (const [term, weight] of terms) terms.set(term, weight / length);
  return terms;
}

/** 0 (nothing in common) to 1 (the same). */
export function likeness(one: Terms, other: Terms): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The text most like all others, each weighed by how often it was said; the first of equals. */
export function medoid(terms: readonly Terms[], times: readonly number[]): number {
  // The sum of likenesses to all is the likeness to the sum of all, which is one pass.
  const sum = new Map<string, number>();
  for (const [index, text] of terms.entries()) for (const [term, weight] of text) sum.set(term, (sum.get(term) ?? 0) + weight * (times[index] ?? 1));
  const scores = terms.map((text) => Math.round(likeness(text, sum) * 1e9));
  return scores.indexOf(Math.max(...scores));
}
