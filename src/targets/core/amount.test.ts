import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, amountText, divided, formatAmount, parseAmount, readAmount, rounded, sumOf } from './amount.ts';

const anyAmount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('figures of targets', () => {
  test.each([['44.5', '44.5'], ['0.10', '0.1'], ['-0', '0'], ['007', '7'], ['530', '530'], ['999999999999.9999', '999999999999.9999']])('%s is kept as %s', (given, kept) => {
    expect(amountText(amount(given))).toBe(kept);
  });
  test.each(['', '1e3', '1.23456', '1234567890123', '.5', '5.', '+5', ' 5', 'NaN', '0x10', '1,5'])('“%s” is no figure for programs', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
  test.each([['47.121', '47121'], ['44,5', '44.5'], ['1.051.800', '1051800'], ['−1,25', '-1.25'], ['0,0001', '0.0001'], ['2 020', '2020'], ['89.000', '89000']])('Vietnamese %s is %s', (written, kept) => {
    expect(readAmount(written)).toBe(amount(kept));
  });
  test.each(['7.5', '1.23', '12.3456', '1,23456', '5 %', 'năm', '', '1.000.00', '1,2,3'])('Vietnamese “%s” is not guessed', (written) => {
    expect(readAmount(written)).toBeUndefined();
  });

  test('property: text, print and reading come back to the same figure', () => {
    fc.assert(fc.property(anyAmount, (of) => {
      expect(amount(amountText(of))).toBe(of);
      expect(readAmount(formatAmount(of))).toBe(of);
    }));
  });
  test('property: a sum is the same in every order, and exact', () => {
    fc.assert(fc.property(fc.array(anyAmount, { maxLength: 30 }), (all) => {
      expect(sumOf(all)).toBe(sumOf(all.toReversed()));
      expect(sumOf([...all, ...all.map((each) => -each)])).toBe(0n);
    }));
  });
  test('property: a quotient is half away from zero, never further off than a half', () => {
    fc.assert(fc.property(anyAmount, fc.bigInt({ min: 1n, max: 10n ** 9n }), (part, by) => {
      const found = divided(part, by);
      const off = part - found * by;
      expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(by);
      expect(divided(-part, by)).toBe(-found);
    }));
  });
  test('0,1 + 0,2 is 0,3', () => {
    expect(amountText(sumOf([amount('0.1'), amount('0.2')]))).toBe('0.3');
  });
  test('rounded halves go away from zero', () => {
    expect([rounded(amount('2.345'), 2), rounded(amount('-2.345'), 2), rounded(amount('2.5'), 0)].map(amountText)).toEqual(['2.35', '-2.35', '3']);
  });
});
