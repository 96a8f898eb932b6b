import { mixed, type Shingles } from './shingles.ts';

/** 32 bands of 4 hashes: of two texts that share 0.7 of their shingles one pair in 6,000 is missed, at 0.2 one in 20 is looked at. */
export const BANDS = 32;
const ROWS = 4;

/**
 * MinHash signatures cut into bands. Two texts that agree in a band may be near; only those are compared. The value of band b of text
 * i is at `i * BANDS + b`. The hash functions are fixed, so the same texts always give the same bands.
 */
export function bandsOf({ count, from, values }: Shingles): Uint32Array {
  const bands = new Uint32Array(count * BANDS);
  const least = new Uint32Array(BANDS * ROWS);
  for (let text = 0; text < count; text++) {
    least.fill(0xffffffff);
    for (let at = from[text] as number; at < (from[text + 1] as number); at++) lower(least, values[at] as number);
    for (let band = 0; band < BANDS; band++) bands[text * BANDS + band] = bandOf(least, band * ROWS);
  }
  return bands;
}

const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mixed(index * 2 + 1) | 1);
const SHIFTS = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mixed(0x5bd1e995 ^ index));

function lower(least: Uint32Array, value: number): void {
  for (let each = 0; each < least.length; each++) {
    const hash = Math.imul(value ^ (SHIFTS[each] as number), FACTORS[each] as number) >>> 0;
    if (hash < (least[each] as number)) least[each] = hash;
  }
}

function bandOf(least: Uint32Array, start: number): number {
  let hash = 0;
  for (let row = start; row < start + ROWS; row++) hash = mixed(Math.imul(hash, 0x9e3779b1) ^ (least[row] as number));
  return hash;
}
