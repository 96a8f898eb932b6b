/** A comparison as it is told to programs and to people. */
import type { Sentence } from '#foundation/sentence.ts';
import { type Change, type ChangeKind, compareVersions } from './compare/compare.ts';
import type { WordEdit } from './compare/words.ts';
import { PARAGRAPH_END, type Written } from './paragraph.ts';

/** Places are counted from 1, as paragraphs with text come in the file. */
export interface Redline {
  readonly old: { readonly paragraphs: number };
  readonly new: { readonly paragraphs: number };
  readonly changes: readonly RedlineChange[];
}

export interface RedlineChange {
  readonly kind: ChangeKind;
  /** Of the first paragraph in the old version; null for an added one. */
  readonly oldAt: number | null;
  /** Of the first paragraph in the new version; null for a removed one. */
  readonly newAt: number | null;
  /** How many neighbouring paragraphs one was split into, or were merged into one; 1 for every other change. */
  readonly pieces: number;
  readonly heading: readonly string[];
  /** Paragraphs of one change are parted by U+2029. */
  readonly words: readonly WordEdit[];
}

export function redline(old: readonly Written[], next: readonly Written[]): Redline {
  const { changes } = compareVersions(old, next);
  return { old: { paragraphs: old.length }, new: { paragraphs: next.length }, changes: changes.map(toldChange) };
}

export function toldChange({ kind, old, new: next, headings, words }: Change): RedlineChange {
  return {
    kind,
    oldAt: old.to > old.from ? old.from + 1 : null,
    newAt: next.to > next.from ? next.from + 1 : null,
    pieces: Math.max(old.to - old.from, next.to - next.from),
    heading: headings,
    words,
  };
}

/** What happened, e.g. "Đoạn 4 (trước là đoạn 3): sửa" */
export function changeSentence({ kind, oldAt, newAt, pieces, heading }: RedlineChange): Sentence {
  const under = heading.length === 0 ? '' : ` · ${heading.join(' › ')}`;
  const [first, last] = [`${newAt ?? oldAt}`, `${(newAt ?? 0) + pieces - 1}`];
  const was = oldAt === newAt || oldAt === null || newAt === null ? { vi: '', en: '' } : { vi: ` (bản cũ: đoạn ${oldAt})`, en: ` (old version: paragraph ${oldAt})` };
  const what: { readonly [K in ChangeKind]: Sentence } = {
    changed: { vi: `Đoạn ${first}${was.vi}: sửa`, en: `Paragraph ${first}${was.en}: changed` },
    added: { vi: `Đoạn ${first}: thêm mới`, en: `Paragraph ${first}: added` },
    removed: { vi: `Đoạn ${first} của bản cũ: bỏ`, en: `Paragraph ${first} of the old version: removed` },
    moved: { vi: `Đoạn ${first}: chuyển từ đoạn ${oldAt} của bản cũ`, en: `Paragraph ${first}: moved from paragraph ${oldAt} of the old version` },
    split: { vi: `Đoạn ${first}–${last}: tách từ đoạn ${oldAt} của bản cũ`, en: `Paragraphs ${first}–${last}: split from paragraph ${oldAt} of the old version` },
    merged: { vi: `Đoạn ${first}: gộp từ đoạn ${oldAt}–${(oldAt ?? 0) + pieces - 1} của bản cũ`, en: `Paragraph ${first}: merged from paragraphs ${oldAt}–${(oldAt ?? 0) + pieces - 1} of the old version` },
  };
  return { vi: what[kind].vi + under, en: what[kind].en + under };
}

/** Letters of unchanged text that are shown before and after a change. */
const AROUND = 40;

/** The changed words with a little of what stands around them: "… đạt [-51,40%-] {+51,45%+} kế hoạch …" */
export function wordsInLine(words: readonly WordEdit[]): string {
  return words
    .map(({ op, text }, at) => {
      const shown = text.replaceAll(PARAGRAPH_END, ' ¶ ').replace(/\s+/g, ' ');
      if (op === 'del') return `[-${shown}-]`;
      if (op === 'ins') return `{+${shown}+}`;
      const [first, last] = [at === 0, at === words.length - 1];
      if (first && last) return shown.length > 2 * AROUND ? `${shown.slice(0, 2 * AROUND)}…` : shown;
      if (first) return shown.length > AROUND ? `…${shown.slice(-AROUND)}` : shown;
      if (last) return shown.length > AROUND ? `${shown.slice(0, AROUND)}…` : shown;
      return shown.length > 2 * AROUND ? `${shown.slice(0, AROUND)} … ${shown.slice(-AROUND)}` : shown;
    })
    .join('');
}
