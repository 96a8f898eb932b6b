import { dropSetPhrases } from './set-phrases.ts';

/** How many words stand in one shingle. */
const WIDTH = 3;

/**
 * The word 3-shingles of many texts as numbers, in two flat arrays: a million texts fit without a million objects. Set phrases are
 * left out first. Text i has the values from `from[i]` until `from[i + 1]`, ascending and each once; never none.
 */
export interface Shingles {
  readonly count: number;
  readonly from: Uint32Array;
  readonly values: Uint32Array;
}

/** `keys` are folded texts (see `foldKey`). */
export function shinglesOf(keys: readonly string[]): Shingles {
  const from = new Uint32Array(keys.length + 1);
  let values = new Uint32Array(Math.max(1024, keys.length * 32));
  let used = 0;
  for (const [index, key] of keys.entries()) {
    const words = dropSetPhrases(key.split(' '));
    const most = used + words.length;
    if (most > values.length) values = grown(values, most);
    used = addShingles(words, values, used);
    from[index + 1] = used;
  }
  return { count: keys.length, from, values: values.slice(0, used) };
}

function grown(values: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, values.length * 2));
  larger.set(values);
  return larger;
}

/** A text of fewer words than a shingle is one shingle. Returns where the next text begins. */
function addShingles(words: readonly string[], values: Uint32Array, start: number): number {
  const hashes = Uint32Array.from(words, hashOfWord);
  const width = Math.min(WIDTH, hashes.length);
  let end = start;
  for (let at = 0; at + width <= hashes.length; at++) {
    let hash = width;
    for (let word = at; word < at + width; word++) hash = mixed(Math.imul(hash, 0x9e3779b1) ^ (hashes[word] as number));
    values[end++] = hash;
  }
  // In place: the stretch belongs to the large array.
  const own = values.subarray(start, end);
  own.sort();
  let kept = 0;
  for (const value of own) if (kept === 0 || own[kept - 1] !== value) own[kept++] = value;
  return start + kept;
}

/** FNV-1a over the code units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The last step of MurmurHash3: every bit of the number bears on every bit of the outcome. */
export function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How much two texts share: shingles of both over shingles of either, 0 to 1. */
export function jaccard({ from, values }: Shingles, one: number, other: number): number {
  let left = from[one] as number;
  let right = from[other] as number;
  const leftEnd = from[one + 1] as number;
  const rightEnd = from[other + 1] as number;
  const together = leftEnd - left + rightEnd - right;
  let shared = 0;
  while (left < leftEnd && right < rightEnd) {
    const difference = (values[left] as number) - (values[right] as number);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return shared / (together - shared);
}
