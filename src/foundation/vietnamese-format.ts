/** How Vietnamese office papers write days, numbers, shares and ordinals. Source: the facts on dates, numbers and names. */
import { assert } from './assert.ts';
import type { Day } from './day.ts';

/** How a share loses its further decimals: half up, or cut as some press figures are. @rule R-BC-4 */
export type Rounding = 'round' | 'cut';

/** A day in a table: 29/5/2020, no leading zeros. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date}/${month}/${year}`;
}

/** A day in the head of a paper: "ngày 05 tháng 6 năm 2020". Days below 10 and months 1 and 2 take a zero, months 3 to 12 none. */
export function longDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `ngày ${pad(date)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`;
}

/** An hour of a sitting in running text: "7 giờ 30 phút", "14 giờ". */
export function formatHour(hour: number, minute: number): string {
  assert(Number.isInteger(hour) && hour >= 0 && hour < 24 && Number.isInteger(minute) && minute >= 0 && minute < 60, `no such hour: ${hour}:${minute}`);
  return minute === 0 ? `${hour} giờ` : `${hour} giờ ${minute} phút`;
}

/**
 * A number with dot groups and comma decimals: 42.500; 7,5.
 * @param decimals digits after the comma, half away from zero; without it the digits the number has
 */
export function formatNumber(value: number, decimals?: number): string {
  assert(Number.isFinite(value) && Math.abs(value) < 1e15, `not a number to print: ${value}`);
  const plain = decimals === undefined ? plainDigits(Math.abs(value)) : fixed(Math.abs(value), decimals);
  const [whole = '0', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(plain) ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/**
 * A share with two decimals, by whole numbers alone: 238 of 463 is 51,40%. Nothing out of nothing is "–".
 * @rule R-BC-4 7 of 49 is 14,29% rounded and 14,28% cut
 */
export function formatShare(count: number, total: number, rounding: Rounding): string {
  assert(Number.isSafeInteger(count) && Number.isSafeInteger(total) && count >= 0 && total >= 0, `not counts: ${count} of ${total}`);
  if (total === 0) return '–';
  const [part, whole] = [BigInt(count), BigInt(total)];
  const hundredths = rounding === 'cut' ? (part * 10_000n) / whole : (part * 20_000n + whole) / (2n * whole);
  return `${formatNumber(Number(hundredths / 100n))},${String(hundredths % 100n).padStart(2, '0')}%`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** Ordinals of congresses and terms: lần thứ XI, khóa XIII. From 1 to 3999. */
export function roman(number: number): string {
  assert(Number.isInteger(number) && number >= 1 && number <= 3999, `no Roman numeral for ${number}`);
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Points of a list in Vietnamese order: a, b, c, d, đ, e, g …; after y come aa, ab … */
export function listLetter(position: number): string {
  assert(Number.isInteger(position) && position >= 1, `no list letter for ${position}`);
  const index = position - 1;
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : listLetter(Math.floor(index / LETTERS.length)) + last;
}

/** A number of a paper: below 10 it takes a zero. */
export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function partsOf(day: Day): { readonly year: string; readonly month: number; readonly date: number } {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The shortest digits of the number, without an exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** Half away from zero on the digits a person sees; toFixed would print 1,005 as 1,00 because of its binary form. */
function fixed(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = plainDigits(value).split('.');
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + ((fraction[decimals] ?? '0') >= '5' ? 1n : 0n);
  const digits = String(kept).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
