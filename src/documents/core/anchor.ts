/** A remark or an opinion holds on to a paragraph, or to words in it, and is found again in the next version. */
import type { Comparison } from './compare/compare.ts';
import { compareWords, type WordEdit } from './compare/words.ts';
import { PARAGRAPH_END } from './paragraph.ts';
import { type Version } from './version.ts';

export interface Anchor {
  readonly paragraph: number;
  /** From–to in the text of the paragraph, in UTF-16 units; null: the paragraph as a whole. */
  readonly words: Range | null;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Followed =
  /** `touched`: somebody changed the paragraph, or, where the anchor has words, those words. */
  | { readonly state: 'kept'; readonly anchor: Anchor; readonly at: number; readonly touched: boolean; readonly moved: boolean }
  /** The paragraph is there, in one piece, in several, or in another one; the words are not. */
  | { readonly state: 'words_gone'; readonly anchor: Anchor; readonly at: number }
  /** Nothing goes on from it. `nearest` is what it is most like, where anything is. */
  | { readonly state: 'gone'; readonly nearest: { readonly paragraph: number; readonly at: number; readonly likeness: number } | null }
  /** The old version has no such paragraph. */
  | { readonly state: 'unknown' };

/** Where an anchor of the old version is in the new one. */
export function follow(anchor: Anchor, old: Version, next: Version, comparison: Comparison): Followed {
  const oldAt = old.paragraphs.findIndex((each) => each.id === anchor.paragraph);
  if (oldAt < 0) return { state: 'unknown' };
  const group = comparison.groups.find((each) => each.old.from <= oldAt && oldAt < each.old.to);
  if (!group) {
    const nearest = comparison.gone.get(oldAt);
    const paragraph = nearest ? next.paragraphs[nearest.at]?.id : undefined;
    return { state: 'gone', nearest: nearest && paragraph !== undefined ? { paragraph, ...nearest } : null };
  }
  const news = next.paragraphs.slice(group.new.from, group.new.to);
  const olds = old.paragraphs.slice(group.old.from, group.old.to);
  const edits = compareWords(joined(olds), joined(news));
  const start = lengthBefore(olds, oldAt - group.old.from);
  const whole = { from: start, to: start + (old.paragraphs[oldAt]?.text.length ?? 0) };
  const asked = anchor.words === null ? whole : { from: start + anchor.words.from, to: start + anchor.words.to };
  if (anchor.words === null) {
    // A paragraph that goes on has its identity; one that was taken into another is where its first words are.
    const own = news.findIndex((each) => each.id === anchor.paragraph);
    const at = group.new.from + (own >= 0 ? own : placeOf(news, followRange(asked, edits).range?.from ?? 0).index);
    return { state: 'kept', anchor: { paragraph: next.paragraphs[at]?.id ?? anchor.paragraph, words: null }, at, touched: edits.some((each) => each.op !== 'same'), moved: group.moved };
  }
  const { range, touched } = followRange(asked, edits);
  const place = placeOf(news, range?.from ?? start);
  const at = group.new.from + place.index;
  const paragraph = next.paragraphs[at];
  if (!paragraph) return { state: 'gone', nearest: null };
  if (range === null) return { state: 'words_gone', anchor: { paragraph: paragraph.id, words: null }, at };
  const words = { from: range.from - place.start, to: Math.min(range.to - place.start, paragraph.text.length) };
  return { state: 'kept', anchor: { paragraph: paragraph.id, words }, at, touched, moved: group.moved };
}

/**
 * The range in the new text: from the first to the last letter of it that stayed. Null when none did.
 * `touched` when a letter of it went or came.
 */
export function followRange(range: Range, edits: readonly WordEdit[]): { readonly range: Range | null; readonly touched: boolean } {
  let oldAt = 0;
  let newAt = 0;
  let found = null as Range | null;
  let touched = false;
  for (const { op, text } of edits) {
    const end = oldAt + (op === 'ins' ? 0 : text.length);
    if (op === 'ins') touched ||= range.from < oldAt && oldAt < range.to;
    else if (oldAt < range.to && end > range.from) {
      if (op === 'del') touched = true;
      else {
        const from = newAt + Math.max(0, range.from - oldAt);
        const to = newAt + Math.min(text.length, range.to - oldAt);
        found = { from: found?.from ?? from, to };
      }
    }
    oldAt = end;
    if (op !== 'del') newAt += text.length;
  }
  return { range: found, touched };
}

function joined(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map((each) => each.text).join(PARAGRAPH_END);
}

function lengthBefore(paragraphs: readonly { readonly text: string }[], count: number): number {
  return paragraphs.slice(0, count).reduce((sum, each) => sum + each.text.length + 1, 0);
}

/** In which of the joined paragraphs a letter stands, and where that one begins. */
function placeOf(paragraphs: readonly { readonly text: string }[], letter: number): { readonly index: number; readonly start: number } {
  let start = 0;
  for (const [index, each] of paragraphs.entries()) {
    if (letter <= start + each.text.length) return { index, start };
    start += each.text.length + 1;
  }
  return { index: Math.max(0, paragraphs.length - 1), start };
}
