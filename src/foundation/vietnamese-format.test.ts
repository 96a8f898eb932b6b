import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { formatDay, formatHour, formatNumber, formatShare, listLetter, longDay, pad, roman } from './vietnamese-format.ts';

describe('days and hours', () => {
  test.each([
    ['2020-05-29', '29/5/2020'],
    ['2020-01-02', '2/1/2020'],
    ['2025-12-31', '31/12/2025'],
  ])('%s in a table is %s', (from, to) => expect(formatDay(day(from))).toBe(to));

  test.each([
    ['2020-06-05', 'ngày 05 tháng 6 năm 2020'],
    ['2020-01-31', 'ngày 31 tháng 01 năm 2020'],
    ['2020-02-09', 'ngày 09 tháng 02 năm 2020'],
    ['2020-03-10', 'ngày 10 tháng 3 năm 2020'],
    ['2020-12-01', 'ngày 01 tháng 12 năm 2020'],
  ])('%s in a head is %s', (from, to) => expect(longDay(day(from))).toBe(to));

  test('an hour is spoken with its minutes, a full hour without', () => {
    expect(formatHour(7, 30)).toBe('7 giờ 30 phút');
    expect(formatHour(14, 0)).toBe('14 giờ');
    expect(() => formatHour(24, 0)).toThrow();
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'], [999, '999'], [1000, '1.000'], [42500, '42.500'], [1234567, '1.234.567'], [7.5, '7,5'], [-1234.25, '-1.234,25'], [1e-7, '0,0000001'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test.each([
    [1.005, 2, '1,01'], [0.5, 0, '1'], [46, 1, '46,0'], [99.995, 2, '100,00'], [-0.001, 2, '0,00'],
  ])('%d with %d decimals is %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text));

  test('whole numbers are written as Vietnamese readers know them', () => {
    const intl = new Intl.NumberFormat('vi-VN');
    fc.assert(fc.property(fc.integer(), (value) => formatNumber(value) === intl.format(value)));
  });
});

describe('shares', () => {
  test.each([
    [238, 463, 'round', '51,40%'],
    [238, 463, 'cut', '51,40%'],
    [7, 49, 'round', '14,29%'],
    [7, 49, 'cut', '14,28%'],
    [25, 33, 'round', '75,76%'],
    [25, 33, 'cut', '75,75%'],
    [0, 5, 'round', '0,00%'],
    [5, 5, 'round', '100,00%'],
    [1, 3, 'round', '33,33%'],
    [9, 4, 'cut', '225,00%'],
    [0, 0, 'round', '–'],
  ] as const)('R-BC-4: %d of %d, %s, is %s', (count, total, rounding, text) => expect(formatShare(count, total, rounding)).toBe(text));

  test('R-BC-4: rounding is never below cutting and never more than a hundredth above', () => {
    const hundredths = (text: string): number => Number(text.replace(/[^\d]/g, ''));
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), (count, total) => {
        const gap = hundredths(formatShare(count, total, 'round')) - hundredths(formatShare(count, total, 'cut'));
        return gap === 0 || gap === 1;
      }),
    );
  });

  test('half a count cannot be shared', () => expect(() => formatShare(1.5, 3, 'round')).toThrow());
});

describe('ordinals', () => {
  test.each([[1, 'I'], [4, 'IV'], [9, 'IX'], [11, 'XI'], [14, 'XIV'], [40, 'XL'], [1999, 'MCMXCIX'], [3999, 'MMMCMXCIX']])('%d is %s', (number, text) =>
    expect(roman(number)).toBe(text),
  );

  test('there is no Roman nought', () => expect(() => roman(0)).toThrow());

  test('list letters follow the Vietnamese order', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 23, 24].map(listLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'y', 'aa']);
  });

  test('paper numbers below 10 take a zero', () => expect([1, 9, 10, 105].map(pad)).toEqual(['01', '09', '10', '105']));
});
