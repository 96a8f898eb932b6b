import { locate } from '../core/amendments.ts';

/** What a person changed in a sentence: the words it replaces and the new ones, and how the change is shown under the field. */
export interface SentenceChange {
  /** Of the paragraph, verbatim; never blank. */
  readonly oldWords: string;
  /** Blank when the words are struck. */
  readonly newWords: string;
  /** Which of several places is meant, from 1; left out when there is but one. */
  readonly occurrence?: number;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly until: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), (match) => ({ text: match[0], from: match.index, until: match.index + match[0].length }));
}

/** How many words both texts begin with, and how many they end with. */
function commonEnds(one: readonly Word[], other: readonly Word[]): { readonly before: number; readonly after: number } {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before]?.text === other[before]?.text) before += 1;
  let after = 0;
  while (after < most - before && one[one.length - 1 - after]?.text === other[other.length - 1 - after]?.text) after += 1;
  return { before, after };
}

/**
 * The one stretch in which the edited sentence differs from the paragraph; undefined when no word was changed. Added words take a
 * neighbour along, since an amendment names old words; a stretch that has no place of its own grows until it has one.
 */
export function changeOf(paragraph: string, edited: string): SentenceChange | undefined {
  const old = wordsOf(paragraph);
  const next = wordsOf(edited);
  const { before, after } = commonEnds(old, next);
  if (old.length === 0 || (before + after === old.length && old.length === next.length)) return undefined;
  let [first, last] = [before, old.length - after];
  for (;;) {
    const found = first < last ? placed(paragraph, edited, { old: stretch(old, first, last), next: stretch(next, first, next.length - (old.length - last)) }) : undefined;
    if (found) return found;
    if (first === 0 && last === old.length) return { oldWords: paragraph.trim(), newWords: edited.trim() };
    if (first > 0) first -= 1;
    else last += 1;
  }
}

type Span = { readonly from: number; readonly until: number };

function stretch(words: readonly Word[], first: number, last: number): Span {
  return first < last ? { from: words[first]?.from ?? 0, until: words[last - 1]?.until ?? 0 } : { from: 0, until: 0 };
}

function placed(paragraph: string, edited: string, { old, next }: { readonly old: Span; readonly next: Span }): SentenceChange | undefined {
  const oldWords = paragraph.slice(old.from, old.until);
  const newWords = edited.slice(next.from, next.until);
  const alone = locate(paragraph, { oldWords });
  if (alone.ok) return alone.value.from === old.from && alone.value.until === old.until ? { oldWords, newWords } : undefined;
  if (alone.problem.code !== 'old_words_repeated') return undefined;
  for (let occurrence = 1; occurrence <= alone.problem.times; occurrence += 1) {
    const there = locate(paragraph, { oldWords, occurrence });
    if (there.ok && there.value.from === old.from && there.value.until === old.until) return { oldWords, newWords, occurrence };
  }
  return undefined;
}

/** A piece of the sentence as it is shown: kept, struck or added; 'rest' stands for words left out. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new' | 'rest';
  readonly text: string;
}

/** So many words stand around a change; longer stretches between two changes are left out. */
const AROUND = 4;
/** A table of words longer than this is not worth the wait while somebody types; then the whole stretch is shown as changed. */
const MOST_CELLS = 200_000;

/** The changed words in their place, for the line under the field. */
export function piecesOf(paragraph: string, edited: string): readonly Piece[] {
  const old = wordsOf(paragraph).map((word) => word.text);
  const next = wordsOf(edited).map((word) => word.text);
  const { before, after } = commonEnds(wordsOf(paragraph), wordsOf(edited));
  const marks = [
    ...old.slice(0, before).map((text) => ({ kind: 'same' as const, text })),
    ...middle(old.slice(before, old.length - after), next.slice(before, next.length - after)),
    ...old.slice(old.length - after).map((text) => ({ kind: 'same' as const, text })),
  ];
  return shortened(joined(marks));
}

type Mark = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Longest common words of two short stretches. */
function middle(old: readonly string[], next: readonly string[]): Mark[] {
  const whole = [...old.map((text) => ({ kind: 'gone' as const, text })), ...next.map((text) => ({ kind: 'new' as const, text }))];
  if (old.length === 0 || next.length === 0 || old.length * next.length > MOST_CELLS) return whole;
  const width = next.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = next.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] = old[row] === next[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const marks: Mark[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < next.length) {
    if (row < old.length && column < next.length && old[row] === next[column]) {
      marks.push({ kind: 'same', text: old[row++] ?? '' });
      column += 1;
    } else if (row < old.length && (column === next.length || at(row + 1, column) >= at(row, column + 1))) marks.push({ kind: 'gone', text: old[row++] ?? '' });
    else marks.push({ kind: 'new', text: next[column++] ?? '' });
  }
  return marks;
}

function joined(marks: readonly Mark[]): { kind: Mark['kind']; words: string[] }[] {
  const runs: { kind: Mark['kind']; words: string[] }[] = [];
  for (const { kind, text } of marks) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(text);
    else runs.push({ kind, words: [text] });
  }
  return runs;
}

function shortened(runs: readonly { kind: Mark['kind']; words: string[] }[]): Piece[] {
  return runs.flatMap(({ kind, words }, index): Piece[] => {
    if (kind !== 'same') return [{ kind, text: words.join(' ') }];
    const head = index === 0 ? [] : words.slice(0, AROUND);
    const tail = index === runs.length - 1 ? [] : words.slice(-AROUND);
    if (head.length + tail.length >= words.length) return [{ kind, text: words.join(' ') }];
    return [...(head.length > 0 ? [{ kind, text: head.join(' ') }] : []), { kind: 'rest' as const, text: '…' }, ...(tail.length > 0 ? [{ kind, text: tail.join(' ') }] : [])];
  });
}

/** The sentence that a change makes of a paragraph; undefined where its old words no longer stand. */
export function changed(paragraph: string, { oldWords, newWords, occurrence }: { readonly oldWords: string; readonly newWords: string; readonly occurrence?: number | null }): string | undefined {
  const place = locate(paragraph, { oldWords, ...(typeof occurrence === 'number' && { occurrence }) });
  return place.ok ? (paragraph.slice(0, place.value.from) + newWords + paragraph.slice(place.value.until)).replace(/ {2,}/g, ' ').trim() : undefined;
}
