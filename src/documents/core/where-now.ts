/** Where what was remarked on is in a version, told from what it said then. */
import { type Anchor, follow, followRange, type Range } from './anchor.ts';
import { compareVersions, type Comparison } from './compare/compare.ts';
import { compareWords } from './compare/words.ts';
import type { Version } from './version.ts';

/** What somebody pointed at: a paragraph as it read then, or words in it. */
export interface Pointed {
  readonly paragraph: number;
  readonly words: Range | null;
  readonly quote: string;
}

export type WhereNow =
  | { readonly state: 'kept'; readonly paragraph: number; readonly words: Range | null; readonly touched: boolean; readonly moved: boolean }
  | { readonly state: 'words_gone'; readonly paragraph: number }
  | { readonly state: 'gone'; readonly nearest: number | null };

/**
 * A finder for one pair of versions, which compares them once. A draft in hand is written on after somebody pointed at it, so what was
 * pointed at is first looked for in its own version as that is now.
 */
export function whereNow(old: Version, now: Version): (pointed: Pointed) => WhereNow {
  const texts = new Map(old.paragraphs.map((each) => [each.id, each.text]));
  let comparison: Comparison | undefined;
  return (pointed) => {
    const text = texts.get(pointed.paragraph);
    if (text === undefined) return { state: 'gone', nearest: null };
    const within = wordsIn(pointed, text);
    if (within === 'gone') return stateAt({ paragraph: pointed.paragraph, words: null }, true);
    const anchor = { paragraph: pointed.paragraph, words: within };
    const touched = text !== pointed.quote;
    if (old.number === now.number) return { state: 'kept', ...anchor, touched, moved: false };
    return stateAt(anchor, false, touched);
  };

  function stateAt(anchor: Anchor, wordsGone: boolean, touchedBefore = false): WhereNow {
    if (old.number === now.number) return { state: 'words_gone', paragraph: anchor.paragraph };
    comparison ??= compareVersions(old.paragraphs, now.paragraphs);
    const found = follow(anchor, old, now, comparison);
    if (found.state === 'gone') return { state: 'gone', nearest: found.nearest?.paragraph ?? null };
    if (found.state === 'unknown') return { state: 'gone', nearest: null };
    if (found.state === 'words_gone' || wordsGone) return { state: 'words_gone', paragraph: found.anchor.paragraph };
    return { state: 'kept', ...found.anchor, touched: found.touched || touchedBefore, moved: found.moved };
  }
}

/** The words in the paragraph as it reads now; null: the whole was meant. */
function wordsIn({ words, quote }: Pointed, text: string): Range | null | 'gone' {
  if (words === null || quote === text) return words;
  return followRange(words, compareWords(quote, text)).range ?? 'gone';
}
