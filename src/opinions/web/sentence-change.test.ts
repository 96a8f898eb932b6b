import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate } from '../core/amendments.ts';
import { changed, changeOf, piecesOf } from './sentence-change.ts';

const SENTENCE = 'Nâng cấp 4 cầu yếu trên đường liên ấp Phú Hòa – Phú Thuận; vận động nhân dân đóng góp ngày công, hiến đất làm đường.';

describe('what was changed in a sentence', () => {
  test('replaced words are named alone', () => {
    expect(changeOf(SENTENCE, SENTENCE.replace('4 cầu yếu', '5 cầu yếu'))).toEqual({ oldWords: '4', newWords: '5' });
  });
  test('added words take a neighbour along', () => {
    expect(changeOf(SENTENCE, SENTENCE.replace('4 cầu yếu', '4 cầu yếu (trước hết là cầu Rạch Mương)'))).toEqual({ oldWords: 'yếu', newWords: 'yếu (trước hết là cầu Rạch Mương)' });
    expect(changeOf('Giữ vững quốc phòng', 'Tiếp tục Giữ vững quốc phòng')).toEqual({ oldWords: 'Giữ', newWords: 'Tiếp tục Giữ' });
  });
  test('struck words leave nothing', () => {
    expect(changeOf(SENTENCE, SENTENCE.replace('vận động nhân dân ', ''))).toEqual({ oldWords: 'vận động nhân dân', newWords: '' });
    expect(changeOf(SENTENCE, '')).toEqual({ oldWords: SENTENCE, newWords: '' });
  });
  test('of words that stand more than once the place is named', () => {
    expect(changeOf('mỗi ấp một tổ, mỗi ấp một đội', 'mỗi ấp một tổ, mỗi khóm một đội')).toEqual({ oldWords: 'ấp', newWords: 'khóm', occurrence: 2 });
  });
  test('nothing changed is no change, whatever the spaces', () => {
    expect(changeOf(SENTENCE, `  ${SENTENCE}\n`)).toBeUndefined();
  });
  test('the change always has its place, and leads from the paragraph to what was written', () => {
    const text = fc.array(fc.constantFrom('ấp', 'xã', 'cầu', 'đường', 'cầu đường', 'ấp,'), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.oneof(text, fc.constant('')), (paragraph, edited) => {
        const change = changeOf(paragraph, edited);
        if (!change) {
          expect(edited.trim()).toBe(paragraph.trim());
          return;
        }
        expect(locate(paragraph, change).ok).toBe(true);
        expect(changed(paragraph, change)).toBe(edited.trim());
      }),
    );
  });
});

describe('how a change is shown', () => {
  test('struck and added words stand in their place, the rest is left out', () => {
    expect(piecesOf(SENTENCE, SENTENCE.replace('hiến đất làm đường.', 'hiến đất, hiến cây làm đường.'))).toEqual([
      { kind: 'rest', text: '…' },
      { kind: 'same', text: 'góp ngày công, hiến' },
      { kind: 'gone', text: 'đất' },
      { kind: 'new', text: 'đất, hiến cây' },
      { kind: 'same', text: 'làm đường.' },
    ]);
  });
  test('kept and new pieces together are what was written', () => {
    const text = fc.array(fc.constantFrom('ấp', 'xã', 'cầu', 'đường'), { maxLength: 10 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pieces = piecesOf(one, other);
        if (pieces.some((piece) => piece.kind === 'rest')) return;
        expect(pieces.filter((piece) => piece.kind !== 'gone').map((piece) => piece.text).join(' ')).toBe(other);
        expect(pieces.filter((piece) => piece.kind !== 'new').map((piece) => piece.text).join(' ')).toBe(one);
      }),
    );
  });
});
