import { oneSpelling } from './text.ts';

/**
 * A text folded for search, letter for letter: `folded[i]` was made from the characters of the text that begin at `from[i]`. So a hit
 * can be shown in the text exactly as it was written, in whatever Unicode form, with marks, and with unseen characters inside.
 */
export interface FoldedText {
  readonly folded: string;
  /** One longer than `folded`; the last is the length of the text. Offsets are UTF-16 code units, as `slice` takes them. */
  readonly from: Uint32Array;
}

/** A stretch of the text, until exclusive. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const MARKS = /[\u0300-\u036F\p{Default_Ignorable_Code_Point}]+/gu;

export function foldText(text: string): FoldedText {
  const letters: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const letter of character.normalize('NFKD').replace(MARKS, '').toLowerCase()) {
      for (let unit = 0; unit < letter.length; unit++) from.push(at);
      letters.push(letter === 'đ' ? 'd' : /[\p{L}\p{N}\p{M}]/u.test(letter) ? letter : ' '.repeat(letter.length));
    }
    at += character.length;
  }
  from.push(text.length);
  return { folded: oneSpelling(letters.join('')), from: Uint32Array.from(from) };
}

/**
 * Where the words of a query stand in a text, in order and not overlapping; undefined when a word is missing. Words in quotation marks
 * must stand together. A word of the query is found at the beginning of a word, so that a person sees hits while typing.
 */
export function findInText({ folded, from }: FoldedText, query: string): readonly Stretch[] | undefined {
  const wanted = searchedParts(query);
  if (wanted.length === 0) return undefined;
  const found: Stretch[] = [];
  for (const part of wanted) {
    const hits = hitsOf(folded, part);
    if (hits.length === 0) return undefined;
    found.push(...hits);
  }
  return merged(found).map(({ from: first, until }) => ({ from: from[first] as number, until: from[until] as number }));
}

/** What a query asks for, each to be found: a folded word or its beginning, or several folded words that stand together, parted by one space. */
export function searchedParts(query: string): string[] {
  const words = (text: string): string[] => foldText(text).folded.split(/ +/).filter((word) => word !== '');
  const parts: string[] = [];
  const rest = query.replace(/["“”«»]([^"“”«»]*)["“”«»]/g, (_, phrase: string) => {
    const together = words(phrase).join(' ');
    if (together !== '') parts.push(together);
    return ' ';
  });
  return [...parts, ...words(rest)];
}

function hitsOf(folded: string, part: string): Stretch[] {
  const pattern = new RegExp(`(?<![^ ])${part.replace(/[^\p{L}\p{N}\p{M} ]/gu, '').replaceAll(' ', ' +')}`, 'gu');
  return Array.from(folded.matchAll(pattern), (hit) => ({ from: hit.index, until: hit.index + hit[0].length }));
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const each of stretches.toSorted((a, b) => a.from - b.from || a.until - b.until)) {
    const last = all.at(-1);
    if (last && each.from < last.until) all[all.length - 1] = { from: last.from, until: Math.max(last.until, each.until) };
    else all.push(each);
  }
  return all;
}
