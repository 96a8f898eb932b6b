/** A comparison proves itself: put upon the old text it gives the new one, to the letter. */
import { assert } from '#foundation/assert.ts';
import { PARAGRAPH_END } from '../paragraph.ts';
import type { Change } from './compare.ts';
import { textOf } from './words.ts';

/** The new paragraphs, made from the old ones and the changes alone. */
export function applyChanges(old: readonly string[], changes: readonly Change[]): string[] {
  const touched = new Set<number>();
  const placed = new Map<number, string>();
  for (const change of changes) {
    const before = change.old.to > change.old.from ? textOf(change.words, 'old').split(PARAGRAPH_END) : [];
    for (const [index, text] of before.entries()) {
      assert(old[change.old.from + index] === text, 'a change names what stood there');
      touched.add(change.old.from + index);
    }
    const after = change.new.to > change.new.from ? textOf(change.words, 'new').split(PARAGRAPH_END) : [];
    for (const [index, text] of after.entries()) placed.set(change.new.from + index, text);
  }
  const stayed = old.filter((_, at) => !touched.has(at));
  const length = stayed.length + placed.size;
  let next = 0;
  return Array.from({ length }, (_, at) => placed.get(at) ?? stayed[next++] ?? '');
}
