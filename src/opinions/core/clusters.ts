import { likeness, type Terms } from './terms.ts';

/** Average likeness from which two clusters of one block are one. */
const ALIKE = 0.12;
/** Above so many texts every pair is too much; each text then goes to the leader it is most like. */
const MOST_PAIRS = 300;
/** One leader tells less than the average of a cluster, so more is asked of it. */
const LIKE_LEADER = 0.18;

/**
 * Clusters of like texts inside one block, as numbers of texts; each text in exactly one, each cluster ascending. The caller gives the
 * texts in an order that does not depend on when they came.
 */
export function clustersOf(terms: readonly Terms[]): number[][] {
  return (terms.length <= MOST_PAIRS ? byAverage(terms) : byLeader(terms)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Joins the two most alike again and again. Average likeness of joined clusters follows from that of their parts. */
function byAverage(terms: readonly Terms[]): number[][] {
  const clusters: (number[] | undefined)[] = terms.map((_, index) => [index]);
  const alike = terms.map((one, row) => Float64Array.from(terms, (other, column) => (row === column ? -1 : likeness(one, other))));
  for (;;) {
    const pair = mostAlike(clusters, alike);
    if (pair === undefined) return clusters.filter((each) => each !== undefined).map((each) => each.toSorted((a, b) => a - b));
    const [one, other] = pair;
    const [a, b] = [clusters[one] as number[], clusters[other] as number[]];
    for (let third = 0; third < clusters.length; third++) {
      if (clusters[third] === undefined || third === one || third === other) continue;
      const average = ((alike[one]?.[third] ?? 0) * a.length + (alike[other]?.[third] ?? 0) * b.length) / (a.length + b.length);
      (alike[one] as Float64Array)[third] = average;
      (alike[third] as Float64Array)[one] = average;
    }
    clusters[one] = [...a, ...b];
    clusters[other] = undefined;
  }
}

function mostAlike(clusters: readonly (number[] | undefined)[], alike: readonly Float64Array[]): readonly [number, number] | undefined {
  let best = ALIKE;
  let pair: readonly [number, number] | undefined;
  for (let one = 0; one < clusters.length; one++) {
    if (clusters[one] === undefined) continue;
    const row = alike[one] as Float64Array;
    for (let other = one + 1; other < clusters.length; other++) {
      if (clusters[other] === undefined || (row[other] as number) < best || (pair !== undefined && row[other] === best)) continue;
      best = row[other] as number;
      pair = [one, other];
    }
  }
  return pair;
}

/** How much a term weighs in the leader of a cluster. */
interface Leader {
  readonly cluster: number;
  readonly weight: number;
}

/** Leaders are found by the terms they share with a text, so that unlike ones cost nothing. */
function byLeader(terms: readonly Terms[]): number[][] {
  const clusters: number[][] = [];
  const leadersOf = new Map<string, Leader[]>();
  for (const [index, text] of terms.entries()) {
    const home = mostLike(text, leadersOf);
    if (home !== undefined) {
      (clusters[home] as number[]).push(index);
      continue;
    }
    for (const [term, weight] of text) {
      const leaders = leadersOf.get(term);
      if (leaders) leaders.push({ cluster: clusters.length, weight });
      else leadersOf.set(term, [{ cluster: clusters.length, weight }]);
    }
    clusters.push([index]);
  }
  return clusters;
}

function mostLike(text: Terms, leadersOf: ReadonlyMap<string, readonly Leader[]>): number | undefined {
  const scores = new Map<number, number>();
  for (const [term, weight] of text) for (const leader of leadersOf.get(term) ?? []) scores.set(leader.cluster, (scores.get(leader.cluster) ?? 0) + weight * leader.weight);
  let best = LIKE_LEADER;
  let home: number | undefined;
  for (const [cluster, score] of scores) if (score > best || (score === best && home !== undefined && cluster < home)) [best, home] = [score, cluster];
  return home;
}
