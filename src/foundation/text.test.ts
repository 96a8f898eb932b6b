import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, fold, isNfc, nameKey, slug, tidy } from './text.ts';

describe('Vietnamese text', () => {
  test.each([
    ['Đặng Thị Ưỡn Quỷ', 'dang thi uon qui'],
    ['kỳ', 'ki'],
    ['kì', 'ki'],
    ['Mỹ', 'mi'],
    ['Mĩ', 'mi'],
    ['quý', 'qui'],
    ['quí', 'qui'],
    ['Nguyễn', 'nguyen'],
    ['Thị trấn Long Hồ', 'thi tran long ho'],
    ['ĐẢNG ỦY', 'dang uy'],
    ['Tây', 'tay'],
  ])('fold(%s) = %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding forgets the Unicode form', () => {
    fc.assert(
      fc.property(fc.constantFrom('Hòa Ninh', 'Đồng Phú', 'Vũng Liêm', 'Trà Ôn', 'Mỹ An', 'Cái Nhum'), (name) => {
        expect(fold(name.normalize('NFD'))).toBe(fold(name));
      }),
    );
  });

  test('tidy gives NFC also where something unseen stood between a letter and its mark', () => {
    expect(tidy('a\u200B\u0301')).toBe('\u00E1');
  });

  test('tidy gives NFC and drops what nobody sees', () => {
    const tidied = tidy('  Hòa\u200B  Ninh\uFEFF '.normalize('NFD'));
    expect(tidied).toBe('Hòa Ninh');
    expect(isNfc(tidied)).toBe(true);
  });

  test('R-DER-2 names stand in A-B-C order of the given name', () => {
    const ordered = [
      'Nguyễn Hữu An', 'Nguyễn Văn An', 'Trần Văn An', 'Phạm Anh', 'Đỗ Ánh', 'Lê Thị Ánh', 'Lê Văn Ân', 'Nguyễn Thị Bình',
      'Bùi Dũng', 'Võ Đức', 'Lý Út', 'Mai Ưu', 'Trần Thị Ý', 'Hồ Yến',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        const sorted = shuffled.map((name) => ({ name, key: nameKey(name) })).toSorted((a, b) => compareNames(a.key, b.key));
        expect(sorted.map((each) => each.name)).toEqual(ordered);
      }),
    );
  });
});

test('an address keeps every letter, only without its marks', () => {
  expect(slug('Đại hội nhiệm kỳ 2026 - 2031')).toBe('dai-hoi-nhiem-ky-2026-2031');
  expect(slug('  Mỹ Thuận, Quý I! '.normalize('NFD'))).toBe('my-thuan-quy-i');
});
