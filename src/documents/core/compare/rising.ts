/** Places of a longest rising part of a row of different numbers (patience sorting, n log n). */
export function longestRising(row: readonly number[]): number[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [at, value] of row.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((row[tops[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (tops[low - 1] ?? -1));
    tops[low] = at;
  }
  const places: number[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) places.push(at);
  return places.toReversed();
}

/** Places of the heaviest rising part; weights above 0. What is lightest is left out, so that one moved line is told and not the page it passed. */
export function heaviestRising(row: readonly number[], weights: readonly number[]): number[] {
  const order = [...row.keys()].toSorted((one, other) => (row[one] ?? 0) - (row[other] ?? 0));
  const rank: number[] = [];
  for (const [place, at] of order.entries()) rank[at] = place + 1;
  // A tree of best sums by rank (Fenwick); each holds the place in the row that ends the best part.
  const best: number[] = Array.from({ length: row.length + 1 }, () => -1);
  const sums: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const at of row.keys()) {
    let under = -1;
    for (let node = (rank[at] ?? 0) - 1; node > 0; node -= node & -node) under = better(under, best[node] ?? -1, sums);
    before.push(under);
    sums.push((weights[at] ?? 0) + (under < 0 ? 0 : (sums[under] ?? 0)));
    for (let node = rank[at] ?? 0; node <= row.length; node += node & -node) best[node] = better(best[node] ?? -1, at, sums);
    last = better(last, at, sums);
  }
  const places: number[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) places.push(at);
  return places.toReversed();
}

function better(one: number, other: number, sums: readonly number[]): number {
  if (one < 0 || other < 0) return Math.max(one, other);
  return (sums[other] ?? 0) > (sums[one] ?? 0) ? other : one;
}
