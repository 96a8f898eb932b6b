import { assert } from '#foundation/assert.ts';
import { type Indicators, meets } from './indicators.ts';
import { CONGRESS_STATES, type StateCounts } from './state.ts';

/** Counts by indicator and by state. */
export class Tally {
  readonly counts: Int32Array;
  readonly states: Int32Array;

  /** @param numbers where they are counted, or were: the indicators, then the states */
  constructor(readonly indicators: Indicators, numbers: Int32Array = new Int32Array(Tally.width(indicators))) {
    this.counts = numbers.subarray(0, indicators.all.length);
    this.states = numbers.subarray(indicators.all.length);
  }

  /** How many numbers a tally has. */
  static width(indicators: Indicators): number {
    return indicators.all.length + CONGRESS_STATES.length;
  }

  /** Which of its numbers count organisations that are alike. */
  static columnsOf(indicators: Indicators, { met, state }: Alike): number[] {
    return state < 0 ? [...met] : [...met, indicators.all.length + state];
  }

  /** So many organisations that are alike. */
  note({ met, state }: Alike, count: number): void {
    for (const code of met) this.counts[code] = (this.counts[code] as number) + count;
    if (state >= 0) this.states[state] = (this.states[state] as number) + count;
  }

  add(other: Tally): void {
    other.counts.forEach((count, code) => (this.counts[code] = (this.counts[code] as number) + count));
    other.states.forEach((count, code) => (this.states[code] = (this.states[code] as number) + count));
  }

  /** The number of an indicator by its id. */
  of(indicator: string): number {
    const code = this.indicators.codeOf(indicator);
    assert(code >= 0, `there is an indicator ${indicator}`);
    return this.counts[code] as number;
  }

  stateCounts(): StateCounts {
    return Object.fromEntries(CONGRESS_STATES.map((state, code) => [state, this.states[code] as number])) as unknown as StateCounts;
  }
}

/** What organisations with the same marks have in common: the indicators that count them, and their state (-1 without a congress). */
export interface Alike {
  readonly met: Uint8Array;
  readonly state: number;
}

/**
 * Sixty thousand organisations have a few dozen sets of marks between them. They are counted by set, and each set is weighed against the
 * indicators once.
 */
export class Sets {
  readonly all: Alike[] = [];
  readonly #codes = new Map<number, number>();
  #lastBits = -1;
  #lastCode = -1;

  constructor(readonly indicators: Indicators) {}

  /** The set's number. Neighbours in the tree are mostly alike, so the one asked for last is tried first. */
  codeOf(bits: number, state: number): number {
    if (bits === this.#lastBits) return this.#lastCode;
    const code = this.#codes.get(bits) ?? this.#add(bits, state);
    this.#lastBits = bits;
    this.#lastCode = code;
    return code;
  }

  #add(bits: number, state: number): number {
    const met = this.indicators.all.flatMap((_each, code) => (meets(this.indicators, code, bits) ? [code] : []));
    const code = this.all.push({ met: Uint8Array.from(met), state }) - 1;
    this.#codes.set(bits, code);
    return code;
  }
}
