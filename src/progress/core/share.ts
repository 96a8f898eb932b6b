import { assert } from '#foundation/assert.ts';

/** A share in hundredths of a percent, half up, by whole numbers: 238 of 463 is 5140. 0 of nothing is 0. */
export function shareHundredths(count: number, total: number): number {
  assert(count >= 0 && count <= total, `a part is never above the whole: ${count} of ${total}`);
  return total === 0 ? 0 : Math.floor((count * 20_000 + total) / (2 * total));
}
