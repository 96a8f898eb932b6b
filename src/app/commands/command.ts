import type { ParseArgsConfig } from 'node:util';
import type { Language, Sentence } from '#foundation/sentence.ts';

/** One word of the command line. `docs/cli.md` tells the people who use it the same. */
export interface Command {
  readonly name: string;
  /** What stands behind the name, e.g. «--season MÃ [--as-of NGÀY]». */
  readonly usage: string;
  readonly summary: Sentence;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may stand without an option. */
  readonly words?: { readonly least: number; readonly most: number };
  run(call: Call): Promise<void>;
}

export interface Call {
  readonly values: { readonly [name: string]: string | boolean | undefined };
  readonly words: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** The answer: goes to standard output, whole, whatever its size. */
  print(text: string): void;
  /** Remarks for the person at the terminal: standard error. */
  say(sentence: Sentence): void;
}

/** What was asked cannot be so: exit code 2. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    readonly sentence: Sentence,
  ) {
    super(sentence.en);
  }
}

/** What was asked is so, and the answer is no (a record that does not verify): exit code 1. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly sentence: Sentence,
  ) {
    super(sentence.en);
  }
}

/** Ctrl-C while the command was at work: exit code 130, as shells have it. */
export class Interrupted extends Failure {
  constructor() {
    super('interrupted', { vi: 'Đã dừng giữa chừng theo yêu cầu.', en: 'Stopped half-way, as asked.' });
  }
}
