/**
 * Figures of targets as people write them in resolutions: decimals kept exactly, as whole ten-thousandths. Nothing here is a float, so a sum of
 * shares is the sum that a person gets by hand.
 */
import { assert } from '#foundation/assert.ts';

/** Whole ten-thousandths: 44,5 is 445000n. */
export type Amount = bigint;

export const ONE: Amount = 10_000n;
const CANONICAL = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{0,3}[1-9])?$/;
const PLAIN = /^(-?)(\d{1,12})(?:\.(\d{1,4}))?$/;

/** "44.5", "530", "-1.25" as the programs write it; at most twelve digits before the point and four after it. */
export function parseAmount(text: string): Amount | undefined {
  const [whole, sign, digits = '', fraction = ''] = PLAIN.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const size = BigInt(digits) * ONE + BigInt(fraction.padEnd(4, '0'));
  return sign === '-' ? -size : size;
}

/** The one text of an amount, in tables and in the ledger: no leading zero, none at the end of the decimals, no "-0". */
export function amountText(of: Amount): string {
  const size = of < 0n ? -of : of;
  const fraction = String(size % ONE).padStart(4, '0').replace(/0+$/, '');
  const text = `${of < 0n ? '-' : ''}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
  assert(CANONICAL.test(text), `an amount has at most twelve whole digits: ${text}`);
  return text;
}

/** An amount from our own tables. */
export function amount(text: string): Amount {
  const read = parseAmount(text);
  assert(read !== undefined, `not an amount: ${text}`);
  return read;
}

/** As people write it in Vietnamese: "47.121", "44,5", "−1,25". "7.5" is refused: the dot groups thousands, so nobody knows what was meant. */
export function readAmount(written: string): Amount | undefined {
  const text = written.replace(/[\s\u00A0\u202F]/g, '').replace(/[−–]/g, '-');
  if (!/^-?(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3})(?:,\d{1,4})?$/.test(text)) return undefined;
  return parseAmount(text.replaceAll('.', '').replace(',', '.'));
}

/** As Vietnamese papers print it: 47.121; 44,5. */
export function formatAmount(of: Amount): string {
  const size = of < 0n ? -of : of;
  const fraction = String(size % ONE).padStart(4, '0').replace(/0+$/, '');
  return `${of < 0n ? '-' : ''}${String(size / ONE).replace(/\B(?=(\d{3})+$)/g, '.')}${fraction === '' ? '' : `,${fraction}`}`;
}

/** Rounded to so many decimals, half away from zero: what is shown of a mean or a trend. */
export function rounded(of: Amount, decimals: 0 | 1 | 2 | 3): Amount {
  const step = 10n ** BigInt(4 - decimals);
  return divided(of, step) * step;
}

/** The quotient of two whole numbers, half away from zero. */
export function divided(part: bigint, by: bigint): bigint {
  assert(by !== 0n, 'nothing is divided by nought');
  const negative = part < 0n !== by < 0n;
  const [top, bottom] = [part < 0n ? -part : part, by < 0n ? -by : by];
  const size = (2n * top + bottom) / (2n * bottom);
  return negative ? -size : size;
}

export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, each) => sum + each, 0n);
}
