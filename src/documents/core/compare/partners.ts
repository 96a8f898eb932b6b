/** Which paragraph of the new version is which of the old: the same text first, then the most alike. */
import { align, FOR_PARAGRAPHS, numbering, type Pair } from './align.ts';
import { longestRising } from './rising.ts';
import { isPair, likeness, foundIn, type Wording, wordingOf } from './likeness.ts';

/** From here on two paragraphs count as one that was changed. */
export const ALIKE = 0.5;
/** Between neighbours that stayed, less is enough: nothing else can have come of it. */
const ALIKE_BETWEEN_NEIGHBOURS = 0.3;
/** A paragraph of so many words that is nearly whole in another may be a part of it. */
const PART_WORDS = 4;
const PART_FOUND = 0.8;
/** What many paragraphs say in the same words leads to none of them. */
const MOST_PLACES = 24;
/** Neighbouring stretches with more pairs than these are not searched one against all. */
const MOST_BETWEEN = 2500;

export interface Partners {
  /** For each old paragraph the place of its partner in the new version, or -1; and the reverse. */
  readonly ofOld: readonly number[];
  readonly ofNew: readonly number[];
  readonly oldWordings: readonly Wording[];
  readonly newWordings: readonly Wording[];
}

export function findPartners(old: readonly string[], next: readonly string[]): Partners {
  const search = new Search(old, next);
  search.sameInPlace();
  search.sameElsewhere();
  search.alikeBetweenNeighbours(ALIKE);
  search.alikeAnywhere();
  search.alikeBetweenNeighbours(ALIKE_BETWEEN_NEIGHBOURS);
  return search;
}

class Search implements Partners {
  readonly ofOld: number[];
  readonly ofNew: number[];
  readonly oldWordings: Wording[];
  readonly newWordings: Wording[];

  constructor(
    readonly old: readonly string[],
    readonly next: readonly string[],
  ) {
    this.ofOld = old.map(() => -1);
    this.ofNew = next.map(() => -1);
    const number = numbering();
    this.oldWordings = old.map((text) => wordingOf(text, number));
    this.newWordings = next.map((text) => wordingOf(text, number));
  }

  #join(oldAt: number, newAt: number): void {
    this.ofOld[oldAt] = newAt;
    this.ofNew[newAt] = oldAt;
  }

  sameInPlace(): void {
    const number = numbering();
    for (const pair of align(this.old.map(number), this.next.map(number), FOR_PARAGRAPHS)) this.#join(pair.old, pair.new);
  }

  /** Moved without a change. Of several equal ones the first goes with the first. */
  sameElsewhere(): void {
    const places = new Map<string, number[]>();
    for (const at of free(this.ofOld, 0, this.old.length).toReversed()) {
      const known = places.get(this.old[at] ?? '');
      if (known === undefined) places.set(this.old[at] ?? '', [at]);
      else known.push(at);
    }
    for (const at of free(this.ofNew, 0, this.next.length)) {
      const oldAt = places.get(this.next[at] ?? '')?.pop();
      if (oldAt !== undefined) this.#join(oldAt, at);
    }
  }

  /** Those that share the most, wherever they stand; looked up by neighbouring words, so that few are compared. */
  alikeAnywhere(): void {
    const places = new Map<number, number[]>();
    for (const at of free(this.ofOld, 0, this.old.length)) {
      for (const part of this.oldWordings[at]?.parts.keys() ?? []) {
        if (!isPair(part)) continue;
        const known = places.get(part);
        if (known === undefined) places.set(part, [at]);
        else if (known.length <= MOST_PLACES) known.push(at);
      }
    }
    const found: (Pair & { readonly score: number })[] = [];
    for (const at of free(this.ofNew, 0, this.next.length)) for (const oldAt of this.#likely(at, places)) {
      const score = this.#score(oldAt, at);
      if (score >= ALIKE) found.push({ old: oldAt, new: at, score });
    }
    // Of equal ones the one that moved least, so that the outcome never hangs on chance.
    found.sort((one, other) => other.score - one.score || Math.abs(one.old - one.new) - Math.abs(other.old - other.new) || one.old - other.old);
    for (const pair of found) if (this.ofOld[pair.old] === -1 && this.ofNew[pair.new] === -1) this.#join(pair.old, pair.new);
  }

  #likely(newAt: number, places: ReadonlyMap<number, readonly number[]>): number[] {
    const hits = new Map<number, number>();
    for (const part of this.newWordings[newAt]?.parts.keys() ?? []) {
      const known = places.get(part);
      if (known !== undefined && known.length <= MOST_PLACES) for (const at of known) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    return [...hits].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 6).map(([at]) => at);
  }

  #score(oldAt: number, newAt: number): number {
    const [one, other] = [this.oldWordings[oldAt], this.newWordings[newAt]];
    if (!one || !other) return 0;
    const [part, whole] = one.size <= other.size ? [one, other] : [other, one];
    const alike = likeness(one, other);
    return alike < ALIKE && part.words >= PART_WORDS && foundIn(part, whole) >= PART_FOUND ? ALIKE : alike;
  }

  /** Within each stretch between partners that stayed in order, the most alike first, as long as the order holds. */
  alikeBetweenNeighbours(enough: number): void {
    for (const { olds, news } of this.#stretches()) {
      if (olds.length * news.length > MOST_BETWEEN) continue;
      const found = olds.flatMap((old) => news.map((at) => ({ old, new: at, score: this.#score(old, at) }))).filter((pair) => pair.score >= enough);
      found.sort((one, other) => other.score - one.score || one.old - other.old || one.new - other.new);
      const taken: Pair[] = [];
      for (const pair of found) {
        if (taken.some((each) => (each.old - pair.old) * (each.new - pair.new) <= 0)) continue;
        taken.push(pair);
        this.#join(pair.old, pair.new);
      }
    }
  }

  /** What has no partner, between one pair that stayed in order and the next. */
  #stretches(): { olds: number[]; news: number[] }[] {
    const partnered = [...this.ofOld.keys()].filter((at) => this.ofOld[at] !== -1);
    const stayed = longestRising(partnered.map((at) => this.ofOld[at] ?? -1)).map((index) => partnered[index] ?? 0);
    const stretches: { olds: number[]; news: number[] }[] = [];
    let oldFrom = 0;
    let newFrom = 0;
    for (const oldTo of [...stayed, this.old.length]) {
      const newTo = this.ofOld[oldTo] ?? this.next.length;
      const olds = free(this.ofOld, oldFrom, oldTo);
      const news = free(this.ofNew, newFrom, newTo);
      if (olds.length > 0 && news.length > 0) stretches.push({ olds, news });
      oldFrom = oldTo + 1;
      newFrom = newTo + 1;
    }
    return stretches;
  }
}

function free(partners: readonly number[], from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (partners[at] === -1) places.push(at);
  return places;
}
