import type { Worlds } from './worlds.ts';

/** What a measure works with. */
export interface Bench {
  /** A quick round: smaller countries, shorter loads. Its figures are not written down. */
  readonly small: boolean;
  readonly worlds: Worlds;
  readonly say: (line: string) => void;
}

/** One table of figures, as printed and as written into docs/performance.md. */
export interface Figures {
  readonly title: string;
  /** What was done, in a sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Measure {
  /** For --only. */
  readonly name: string;
  run(bench: Bench): Promise<Figures[]>;
}
