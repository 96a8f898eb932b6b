/** The versions of one document: draft no. 1, 2, 3 …, and the identity of each paragraph through them. */
import { assert } from '#foundation/assert.ts';
import { compareVersions, type Comparison } from './compare/compare.ts';
import type { Group } from './compare/groups.ts';
import { likeness, wordingOf } from './compare/likeness.ts';
import { numbering } from './compare/align.ts';
import type { Paragraph, Written } from './paragraph.ts';

export interface Version {
  /** 1 for the first draft; one more with each. */
  readonly number: number;
  readonly paragraphs: readonly Paragraph[];
  /** The identity that the next new paragraph gets; those of gone paragraphs are not given again. */
  readonly nextId: number;
}

export function firstVersion(written: readonly Written[]): Version {
  return { number: 1, paragraphs: written.map((each, at) => ({ ...each, id: at + 1 })), nextId: written.length + 1 };
}

/**
 * The next draft of the document. A paragraph that stayed, was changed or moved keeps its identity. Of one that fell into several the part most
 * like it keeps the identity; of several that became one, the most like it is the one that goes on.
 */
export function nextVersion(last: Version, written: readonly Written[]): { readonly version: Version; readonly comparison: Comparison } {
  const comparison = compareVersions(last.paragraphs, written);
  const ids = new Map<number, number>();
  for (const group of comparison.groups) {
    const { old, new: at } = heirOf(group, last.paragraphs, written);
    const id = last.paragraphs[old]?.id;
    assert(id !== undefined, 'a group has an old paragraph');
    ids.set(at, id);
  }
  let nextId = last.nextId;
  const paragraphs = written.map((each, at): Paragraph => ({ ...each, id: ids.get(at) ?? nextId++ }));
  return { version: { number: last.number + 1, paragraphs, nextId }, comparison };
}

/** Which of a group's old paragraphs goes on in which of its new ones. */
export function heirOf(group: Group, old: readonly Written[], next: readonly Written[]): { readonly old: number; readonly new: number } {
  const single = group.old.to - group.old.from === 1 && group.new.to - group.new.from === 1;
  if (single) return { old: group.old.from, new: group.new.from };
  const number = numbering();
  let best = { old: group.old.from, new: group.new.from, alike: -1 };
  for (let oldAt = group.old.from; oldAt < group.old.to; oldAt += 1) for (let newAt = group.new.from; newAt < group.new.to; newAt += 1) {
    const alike = likeness(wordingOf(old[oldAt]?.text ?? '', number), wordingOf(next[newAt]?.text ?? '', number));
    if (alike > best.alike) best = { old: oldAt, new: newAt, alike };
  }
  return best;
}
