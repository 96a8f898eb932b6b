import { boilerplate } from './boilerplate.ts';
import { dropSetPhrases } from './set-phrases.ts';
import { jaccard, type Shingles } from './shingles.ts';
import type { Subjects } from './subjects.ts';

/** Every member of a group shares at least this much with the group's leader: two copies of one text, each 0.7 near to it, do. */
const NEAR_LEADER = 0.4;
/** Of the words that say something (not «đề nghị bổ sung …») two near texts share at least half. */
const COMMON_WORDS = 0.5;

/**
 * Groups that grow by joining. A group reaches no further than its leader: a chain of small changes that ends at another text is cut,
 * and so are texts of different subjects that share a set phrase.
 */
export class Joining {
  private readonly parent: Int32Array;
  private readonly size: Int32Array;
  /** The members of a group as a ring. */
  private readonly next: Int32Array;
  private readonly subject: Int16Array;

  constructor(
    private readonly keys: readonly string[],
    private readonly subjects: Subjects,
    private readonly shingles: Shingles,
  ) {
    this.parent = Int32Array.from(keys, (_, index) => index);
    this.next = this.parent.slice();
    this.size = new Int32Array(keys.length).fill(1);
    this.subject = subjects.decided.slice();
  }

  together(one: number, other: number): boolean {
    return this.leader(one) === this.leader(other);
  }

  /** Joins the groups of two near texts, unless they are about different things. Says whether they are one group now. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.leader(one), this.leader(other)];
    if (a === b) return true;
    const [large, small] = (this.size[a] as number) > (this.size[b] as number) || (this.size[a] === this.size[b] && a < b) ? [a, b] : [b, a];
    const themes = [this.subject[large] as number, this.subject[small] as number] as const;
    if (themes[0] >= 0 && themes[1] >= 0 && themes[0] !== themes[1]) return false;
    if (this.subjects.differ(one, other) || !this.sayTheSame(one, other) || !this.withinReach(small, large)) return false;
    this.parent[small] = large;
    this.size[large] = (this.size[large] as number) + (this.size[small] as number);
    this.subject[large] = Math.max(...themes);
    [this.next[large], this.next[small]] = [this.next[small] as number, this.next[large] as number];
    return true;
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let text = 0; text < this.parent.length; text++) {
      const leader = this.leader(text);
      const group = groups.get(leader);
      if (group) group.push(text);
      else groups.set(leader, [text]);
    }
    return [...groups.values()];
  }

  private leader(text: number): number {
    let at = text;
    while (this.parent[at] !== at) {
      const above = this.parent[this.parent[at] as number] as number;
      this.parent[at] = above;
      at = above;
    }
    return at;
  }

  private withinReach(small: number, large: number): boolean {
    let member = small;
    do {
      if (jaccard(this.shingles, member, large) < NEAR_LEADER) return false;
      member = this.next[member] as number;
    } while (member !== small);
    return true;
  }

  private sayTheSame(one: number, other: number): boolean {
    const [left, right] = [this.saying(one), this.saying(other)];
    if (left.size === 0 || right.size === 0) return true;
    let shared = 0;
    for (const word of left) if (right.has(word)) shared++;
    return shared >= COMMON_WORDS * (left.size + right.size - shared);
  }

  private saying(text: number): Set<string> {
    return new Set(boilerplate().drop(dropSetPhrases((this.keys[text] as string).split(' '))));
  }
}
