import { standsAt } from './set-phrases.ts';

/** Where a phrase stands among words. */
export interface PhraseAt {
  /** Number of the phrase. */
  readonly phrase: number;
  readonly at: number;
  readonly length: number;
}

/** Finds phrases (as words) among words: longer ones first, and none overlaps another. */
export class Phrases {
  private readonly byFirst = new Map<string, { readonly phrase: number; readonly words: readonly string[] }[]>();

  constructor(phrases: readonly (readonly string[])[]) {
    for (const [phrase, words] of phrases.entries()) {
      const first = words[0];
      if (first === undefined) continue;
      const same = this.byFirst.get(first);
      if (same) same.push({ phrase, words });
      else this.byFirst.set(first, [{ phrase, words }]);
    }
  }

  find(words: readonly string[]): PhraseAt[] {
    const found: PhraseAt[] = [];
    for (const [at, word] of words.entries()) {
      for (const { phrase, words: wanted } of this.byFirst.get(word) ?? []) if (standsAt(words, at, wanted)) found.push({ phrase, at, length: wanted.length });
    }
    found.sort((a, b) => b.length - a.length || a.at - b.at || a.phrase - b.phrase);
    const taken = new Uint8Array(words.length);
    return found.filter(({ at, length }) => {
      if (taken.subarray(at, at + length).includes(1)) return false;
      taken.fill(1, at, at + length);
      return true;
    });
  }

  /** The words without the phrases. */
  drop(words: readonly string[]): string[] {
    const found = this.find(words);
    if (found.length === 0) return [...words];
    const taken = new Uint8Array(words.length);
    for (const { at, length } of found) taken.fill(1, at, at + length);
    return words.filter((_, index) => taken[index] === 0);
  }
}
