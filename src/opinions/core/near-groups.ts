import { assert } from '#foundation/assert.ts';
import { Joining } from './joining.ts';
import { jaccard, shinglesOf, type Shingles } from './shingles.ts';
import { BANDS, bandsOf } from './signatures.ts';
import type { Subjects } from './subjects.ts';

/** Texts that share this much of their shingles are one group. */
export const NEAR = 0.7;
/** From here up to `NEAR` two texts are similar, not the same. */
export const SIMILAR = 0.6;

/** A run sorts pairs of 32-bit band and index as one exact number, which leaves 21 bits for the index. */
export const MOST_TEXTS = 2 ** 21;

/** How many groups of a band, and members of a group, one text is compared with; a set phrase that all share would else cost the square. */
const MOST_GROUPS = 128;
const MOST_MEMBERS = 64;
/** Below this to the first of a group, the others of it are hardly near. */
const WORTH_A_LOOK = 0.4;
const MOST_SIMILAR = 4;
const SEEN_SLOTS = 2 ** 20;

/** Two texts (by index) that belong to different groups and still share 0.6 or more. */
export interface SimilarPair {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
}

export interface NearGroups {
  /** Every text in exactly one group, by index; groups and members ascending. */
  readonly groups: readonly (readonly number[])[];
  /** At most four of each text. */
  readonly similar: readonly SimilarPair[];
}

/**
 * Groups texts that are near one another. `keys` are folded, each once, ascending, so that the outcome does not depend on the order
 * in which opinions came; Two texts of different subjects
 * are never joined, however much of a set phrase they share.
 */
export function nearGroups(keys: readonly string[], subjects: Subjects): NearGroups {
  assert(keys.length <= MOST_TEXTS && keys.length === subjects.decided.length, 'texts and subjects fit, and are few enough');
  const shingles = shinglesOf(keys);
  const search = new Search(keys, subjects, shingles);
  const bands = bandsOf(shingles);
  const order = new Float64Array(keys.length);
  for (let band = 0; band < BANDS; band++) {
    for (let text = 0; text < keys.length; text++) order[text] = (bands[text * BANDS + band] as number) * MOST_TEXTS + text;
    order.sort();
    for (let start = 0, end = 0; start < order.length; start = end) {
      const value = Math.floor((order[start] as number) / MOST_TEXTS);
      for (end = start + 1; end < order.length && Math.floor((order[end] as number) / MOST_TEXTS) === value; ) end++;
      if (end - start > 1) search.look(Array.from(order.subarray(start, end), (each) => each % MOST_TEXTS));
    }
  }
  return search.outcome();
}

class Search {
  private readonly joining: Joining;
  /** Pairs looked at lately; a later band finds most of them again. */
  private readonly seen = new Float64Array(SEEN_SLOTS).fill(-1);
  private readonly similar: SimilarPair[] = [];
  private readonly similarOf: Uint8Array;

  constructor(
    keys: readonly string[],
    subjects: Subjects,
    private readonly shingles: Shingles,
  ) {
    this.joining = new Joining(keys, subjects, shingles);
    this.similarOf = new Uint8Array(keys.length);
  }

  /** Texts that agree in one band, ascending. */
  look(texts: readonly number[]): void {
    const groups: number[][] = [];
    for (const text of texts) {
      let own: number[] | undefined;
      for (let at = groups.length - 1; at >= Math.max(0, groups.length - MOST_GROUPS); at--) {
        const group = groups[at] as number[];
        if (this.belongs(text, group)) own ??= group;
      }
      if (own === undefined) groups.push([text]);
      else if (own.length < MOST_MEMBERS) own.push(text);
    }
  }

  private belongs(text: number, group: readonly number[]): boolean {
    if (this.joining.together(text, group[0] as number)) return true;
    if (this.compare(text, group[0] as number) < WORTH_A_LOOK) return false;
    for (let at = 0; at < group.length; at++) {
      if (at > 0) this.compare(text, group[at] as number);
      if (this.joining.together(text, group[at] as number)) return true;
    }
    return false;
  }

  /** The similarity of a pair, joined when it is enough; that of a pair seen before is taken as worth a look. */
  private compare(text: number, other: number): number {
    const pair = other * MOST_TEXTS + text;
    const slot = (Math.imul(text, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) & (SEEN_SLOTS - 1);
    if (this.seen[slot] === pair) return WORTH_A_LOOK;
    this.seen[slot] = pair;
    const similarity = jaccard(this.shingles, text, other);
    const joined = similarity >= NEAR && this.joining.join(text, other);
    if (!joined && similarity >= SIMILAR) this.note(other, text, similarity);
    return similarity;
  }

  private note(one: number, other: number, similarity: number): void {
    if ((this.similarOf[one] as number) >= MOST_SIMILAR || (this.similarOf[other] as number) >= MOST_SIMILAR) return;
    this.similarOf[one] = (this.similarOf[one] as number) + 1;
    this.similarOf[other] = (this.similarOf[other] as number) + 1;
    this.similar.push({ one, other, similarity });
  }

  outcome(): NearGroups {
    const apart = this.similar.filter(({ one, other }) => !this.joining.together(one, other));
    const unique = new Map(apart.map((pair) => [pair.one * MOST_TEXTS + pair.other, pair]));
    return { groups: this.joining.groups(), similar: [...unique.values()].toSorted((a, b) => a.one - b.one || a.other - b.other) };
  }
}
