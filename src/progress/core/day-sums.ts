/** Earlier than every day. */
export const BEFORE_ALL = -2_147_483_648;

/** The days on which anything changes cut time into stretches in which nothing does; stretch 0 lies before all of them. */
export class DayLine {
  readonly stretches: number;
  readonly #first: number;
  readonly #last: number;
  /** The stretch of each day from the first to the last: looked up for every change, so there is a place for each. */
  readonly #stretchOf: Int32Array;

  constructor(days: ReadonlySet<number>) {
    const inOrder = Int32Array.from(days).toSorted();
    this.stretches = inOrder.length + 1;
    this.#first = inOrder[0] ?? 0;
    this.#last = inOrder.at(-1) ?? 0;
    this.#stretchOf = new Int32Array(this.#last - this.#first + 1);
    inOrder.forEach((day, at) => this.#stretchOf.fill(at + 1, day - this.#first));
  }

  stretchOf(day: number): number {
    if (day < this.#first) return 0;
    return this.#stretchOf[Math.min(day, this.#last) - this.#first] as number;
  }
}

/**
 * Numbers that change on known days only: for each row some numbers side by side, and how they stand in each stretch of days. What changes is
 * noted first, in any order; `sum` then adds it up along the days, once, and any day is looked up.
 */
export class DaySums {
  readonly #numbers: Int32Array;
  readonly #rowLength: number;

  constructor(readonly line: DayLine, rows: number, readonly width: number) {
    this.#rowLength = line.stretches * width;
    this.#numbers = new Int32Array(rows * this.#rowLength);
  }

  /** From the stretch on, one of the row's numbers is larger by so much. */
  note(row: number, stretch: number, column: number, by: number): void {
    const at = row * this.#rowLength + stretch * this.width + column;
    this.#numbers[at] = (this.#numbers[at] as number) + by;
  }

  sum(): void {
    const numbers = this.#numbers;
    for (let row = 0; row < numbers.length; row += this.#rowLength) {
      for (let at = row + this.width; at < row + this.#rowLength; at++) numbers[at] = (numbers[at] as number) + (numbers[at - this.width] as number);
    }
  }

  /** The row's numbers on the day; to be read only. */
  on(row: number, day: number): Int32Array {
    const start = row * this.#rowLength + this.line.stretchOf(day) * this.width;
    return this.#numbers.subarray(start, start + this.width);
  }
}
