/** Times in milliseconds of many repetitions, summed up. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/** 3,4 → "3.4 ms"; 1234 → "1.23 s". */
export function ms(time: number): string {
  if (time >= 1000) return `${(time / 1000).toFixed(time >= 10_000 ? 1 : 2)} s`;
  return `${time.toFixed(time >= 100 ? 0 : time >= 10 ? 1 : 2)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0)} MB`;
}

export function whole(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/** How many times the other: 3, 2 → "1.5 ×". */
export function ratio(one: number, other: number): string {
  return other === 0 ? '' : `${(one / other).toFixed(1)} ×`;
}
