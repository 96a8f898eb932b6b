/** The exact words that differ between two texts. */
import { align, FOR_WORDS, numbering } from './align.ts';

/** Texts of op same and del together are the old text, those of same and ins the new one, to the letter. */
export interface WordEdit {
  readonly op: 'same' | 'del' | 'ins';
  readonly text: string;
}

/** A figure with its groups, decimals or date strokes is one word; so is a Vietnamese syllable with its marks; space and each sign stand for themselves. */
const WORD = /\p{N}+(?:[.,/:]\p{N}+)*|[\p{L}\p{M}]+|[^\S\u2029]+|[^]/gu;

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function compareWords(old: string, next: string): WordEdit[] {
  if (old === next) return old === '' ? [] : [{ op: 'same', text: old }];
  const oldWords = wordsOf(old);
  const newWords = wordsOf(next);
  const number = numbering();
  const pairs = align(oldWords.map(number), newWords.map(number), FOR_WORDS);
  const edits = new Edits();
  let oldAt = 0;
  let newAt = 0;
  for (const pair of [...pairs, { old: oldWords.length, new: newWords.length }]) {
    edits.add(oldWords.slice(oldAt, pair.old).join(''), newWords.slice(newAt, pair.new).join(''));
    edits.same(oldWords[pair.old] ?? '');
    oldAt = pair.old + 1;
    newAt = pair.new + 1;
  }
  return edits.done();
}

/** Gathers edits so that neighbours are one; a space alone between two changes belongs to both of them, or every second word would be its own change. */
class Edits {
  readonly #all: WordEdit[] = [];
  #del = '';
  #ins = '';
  #same = '';

  add(del: string, ins: string): void {
    if (del === '' && ins === '') return;
    const joins = this.#del !== '' && this.#ins !== '' && /^\s+$/.test(this.#same) && del !== '' && ins !== '';
    if (joins) {
      this.#del += this.#same;
      this.#ins += this.#same;
      this.#same = '';
    } else if (this.#same !== '') this.#flush();
    this.#del += del;
    this.#ins += ins;
  }

  same(text: string): void {
    this.#same += text;
  }

  done(): WordEdit[] {
    this.#flush();
    return this.#all;
  }

  #flush(): void {
    if (this.#del !== '') this.#all.push({ op: 'del', text: this.#del });
    if (this.#ins !== '') this.#all.push({ op: 'ins', text: this.#ins });
    if (this.#same !== '') this.#all.push({ op: 'same', text: this.#same });
    this.#del = this.#ins = this.#same = '';
  }
}

/** The text on one side of the edits. */
export function textOf(edits: readonly WordEdit[], side: 'old' | 'new'): string {
  const other = side === 'old' ? 'ins' : 'del';
  return edits.reduce((text, each) => (each.op === other ? text : text + each.text), '');
}
