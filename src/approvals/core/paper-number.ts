import { fail, ok, type Result } from '#foundation/result.ts';

export type NumberProblem = { readonly code: 'number_not_readable'; readonly number: string };

/** The number of an official paper: "05-TTr/ĐU" is 5 with the symbol TTr/ĐU. */
export interface PaperNumber {
  readonly text: string;
  readonly number: number;
  readonly symbol: string;
}

/**
 * As it is written, without spaces around the marks, below 10 with a leading 0.
 * @source forms §1
 * @problem number_not_readable  it does not begin with digits, or lacks the kind of paper or the office
 */
export function readNumber(typed: string): Result<PaperNumber, NumberProblem> {
  const tight = typed.trim().replace(/\s*([-–/])\s*/g, (_, mark: string) => (mark === '–' ? '-' : mark));
  const parts = /^(\d{1,5})-(\p{L}[\p{L}\d]{0,11}\/[\p{L}\d][\p{L}\d.-]{0,15})$/u.exec(tight);
  const [, digits, symbol] = parts ?? [];
  const number = Number(digits ?? 0);
  if (symbol === undefined || number < 1) return fail({ code: 'number_not_readable', number: typed });
  return ok({ text: `${String(number).padStart(2, '0')}-${symbol}`, number, symbol });
}
