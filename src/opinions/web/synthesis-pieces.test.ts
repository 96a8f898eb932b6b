import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, type Piece, piecesOf, sliceOf, spliced, withSpaces, wordingOf } from './synthesis-pieces.ts';

const WORDING = 'Có {opinions} của {groups} về giao thông';

describe('a wording as pieces', () => {
  test('numbers stand by their names', () => {
    expect(piecesOf(WORDING)).toEqual([{ text: 'Có ' }, { chip: 'opinions' }, { text: ' của ' }, { chip: 'groups' }, { text: ' về giao thông' }]);
    expect(piecesOf('')).toEqual([]);
  });

  test('braces that were typed make no number', () => {
    expect(wordingOf([{ text: 'ghi {agree} và }' }, { chip: 'agree' }])).toBe('ghi (agree) và ){agree}');
  });

  test('reading what was written gives the same wording', () => {
    const piece: fc.Arbitrary<Piece> = fc.oneof(fc.string().map((text) => ({ text })), fc.constantFrom('opinions', 'groups', 'agree').map((chip) => ({ chip })));
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const wording = wordingOf(pieces);
      expect(wordingOf(piecesOf(wording))).toBe(wording);
      expect(piecesOf(wording).filter((each) => 'chip' in each)).toEqual(pieces.filter((each) => 'chip' in each));
    }));
  });

  test('taking out and putting back changes nothing', () => {
    const pieces = piecesOf(WORDING);
    fc.assert(fc.property(fc.nat(lengthOf(pieces)), fc.nat(lengthOf(pieces)), (one, other) => {
      const [from, until] = [Math.min(one, other), Math.max(one, other)];
      const taken = sliceOf(pieces, from, until);
      expect(lengthOf(taken)).toBe(until - from);
      expect(wordingOf(spliced(spliced(pieces, from, until, []), from, from, taken))).toBe(WORDING);
    }));
  });
});

test.each([
  ['Có ', 3, '{x}'],
  ['Có', 2, ' {x}'],
  ['Có , nhưng', 3, '{x}'],
  ['Có nhưng', 3, '{x} '],
  ['{a}', 1, ' {x}'],
])('a number put into «%s» at %i keeps its spaces', (wording, at, put) => {
  expect(wordingOf(withSpaces(piecesOf(wording), at, 'x'))).toBe(put);
});
