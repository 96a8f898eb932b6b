import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './hall-pages.ts';

test.each([
  [0, [0]],
  [1, [1]],
  [16, [16]],
  [17, [9, 8]],
  [33, [11, 11, 11]],
  [55, [14, 14, 14, 13]],
])('%i names fill parts of %j', (count, lengths) => {
  expect(partsOf(Array.from({ length: count }, (_, index) => index), 16).map((part) => part.length)).toEqual(lengths);
});

test('every name stands in exactly one part, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (rows, most) => {
      const parts = partsOf(rows, most);
      expect(parts.flat()).toEqual(rows);
      expect(parts.every((part) => part.length <= most)).toBe(true);
    }),
  );
});
