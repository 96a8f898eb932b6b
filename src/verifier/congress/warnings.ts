import { canonicalText, type Json, type JsonObject } from '../canonical.ts';
import { addPapers, cellName, closeStrikeOut, differing, emptyFigures, type Figures, type Paper } from './figures.ts';
import type { Count, CountedBatch, List } from './protocol.ts';

/** Something that does not balance and does not block; the head teller accepts it with a reason. */
export interface Warning {
  readonly code: string;
  readonly facts: JsonObject;
}

/** What must be accepted before the protocol of this count can be made (docs/protocol-format.md §5). */
export function warningsIn({ list, papers, present, batches }: Count): Warning[] {
  const { issued, returned } = papers;
  const found: Warning[] = [];
  if (issued < present) found.push({ code: 'issued_below_present', facts: { issued, present } });
  if (returned > issued) found.push({ code: 'returned_above_issued', facts: { issued, returned } });
  if (returned > 0 && returned < issued) found.push({ code: 'not_all_returned', facts: { issued, returned } });
  if (returned === 0 && issued > 0) found.push({ code: 'nothing_returned', facts: { issued } });
  for (const each of batches) {
    const cells = hiddenCells(each, list);
    if (cells.length > 0) found.push({ code: 'kinds_differ', facts: { batch: each.batch, cells: cells.join(' ') } });
  }
  return found;
}

export function warningKey({ code, facts }: Warning): string {
  return `${code} ${canonicalText(facts)}`;
}

/**
 * Figures that agree although papers which bear on them were entered differently. Papers that one pass alone has are set beside the nearest that the other alone has,
 * the nearest pair first; every figure that such a pair changes and that agrees in the sums is named.
 */
function hiddenCells({ first, second }: CountedBatch, { form, names, seats }: List): string[] {
  if (first.kinds === null || second.kinds === null) return [];
  const [here, there] = [surplus(first.kinds, second.kinds), surplus(second.kinds, first.kinds)];
  const sums = new Set(differing(first.figures, second.figures));
  const hidden = new Set<number>();
  for (const [one, other] of nearestPairs(here, there, names.length)) {
    const [a, b] = [one, other].map((paper) => {
      const figures = emptyFigures(names.length);
      addPapers(figures, paper, 1, names.length, seats);
      return closeStrikeOut(figures, form, names.length);
    }) as [Figures, Figures];
    for (const cell of differing(a, b)) if (!sums.has(cell)) hidden.add(cell);
  }
  return [...hidden].toSorted((a, b) => a - b).map((cell) => cellName(cell, names.length));
}

/** Papers that `of` has more often than the other, in the order of their texts, each as often as it is more. */
function surplus(of: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Paper[] {
  const texts = [...of.keys()].toSorted();
  return texts.flatMap((text) => Array.from({ length: Math.max(0, (of.get(text) ?? 0) - (other.get(text) ?? 0)) }, () => JSON.parse(text) as Paper));
}

function nearestPairs(here: readonly Paper[], there: readonly Paper[], names: number): [Paper, Paper][] {
  const byDistance: [number, number][][] = Array.from({ length: 2 * names + 2 }, () => []);
  for (const [i, one] of here.entries()) for (const [j, other] of there.entries()) byDistance[distance(one, other, names)]?.push([i, j]);
  const [takenHere, takenThere] = [new Set<number>(), new Set<number>()];
  const pairs: [Paper, Paper][] = [];
  for (const [i, j] of byDistance.flat()) {
    const [one, other] = [here[i], there[j]];
    if (!one || !other || takenHere.has(i) || takenThere.has(j)) continue;
    takenHere.add(i);
    takenThere.add(j);
    pairs.push([one, other]);
  }
  return pairs;
}

/** In how many rows two papers differ; one more than all rows when they are not of one kind. */
function distance(one: Paper, other: Paper, names: number): number {
  const [a, b] = [rows(one, names), rows(other, names)];
  return a === undefined || b === undefined || one.kind !== other.kind ? names + 1 : a.filter((row, at) => row !== b[at]).length;
}

function rows(paper: Paper, names: number): readonly (string | boolean)[] | undefined {
  if (paper.kind === 'boxes') return paper.marks;
  const places = paper.kind === 'strike-out' ? paper.struck : paper.kind === 'tick' ? paper.ticked : undefined;
  return places && Array.from({ length: names }, (_, at) => places.includes(at + 1));
}

/** How often each kind of paper lies in a pass; null when it gave sums. */
export function kindsOf(content: JsonObject): ReadonlyMap<string, number> | null {
  if (content['kind'] !== 'ballots') return null;
  return new Map((content['ballots'] as readonly JsonObject[]).map(({ ballot, times }): [string, number] => [canonicalText(ballot as Json), times as number]));
}
