type Numbers = Int32Array | Float64Array | Uint8Array;

/** A growing column of numbers. `values` is longer than `length`; what lies behind is meaningless. */
export class Column<T extends Numbers> {
  values: T;
  length = 0;
  readonly #make: new (length: number) => T;

  constructor(make: new (length: number) => T) {
    this.#make = make;
    this.values = new make(64);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      // A half more, not double: the largest columns hold 600,000 numbers and memory is counted.
      const larger = new this.#make(Math.ceil(this.length * 1.5));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(position: number): number {
    return this.values[position] as number;
  }

  /** The last value, or what is given when there is none. */
  last(otherwise: number): number {
    return this.length === 0 ? otherwise : this.at(this.length - 1);
  }

  /** How many values of an ascending column are not above this one. */
  countUpTo(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Position of the value in an ascending column, or -1. */
  indexOfSorted(value: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.at(middle);
      if (found === value) return middle;
      if (found < value) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
