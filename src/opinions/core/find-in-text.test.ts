import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText, foldText } from '#foundation/find-in-text.ts';
import { SAMPLES } from './sample-opinions.ts';

const shown = (text: string, query: string): string[] | undefined => findInText(foldText(text), query)?.map(({ from, until }) => text.slice(from, until));
const TEXT = 'Đề nghị nâng cấp Đường liên ấp; đường tỉnh – kỳ này 🙂 Hoà Ninh.';

describe('search', () => {
  test.each([
    ['duong', ['Đường', 'đường']],
    ['ĐƯỜNG', ['Đường', 'đường']],
    ['"duong tinh"', ['đường tỉnh']],
    ['“liên ấp đường”', ['liên ấp; đường']],
    ['ki hòa', ['kỳ', 'Hoà']],
    ['nan', ['nân']],
    ['uong', undefined],
    ['duong cau', undefined],
    ['.*', undefined],
    ['', undefined],
  ])('%s', (query, expected) => {
    expect(shown(TEXT, query)).toEqual(expected);
  });

  test('shows the letters with their marks in every Unicode form', () => {
    expect(shown(TEXT.normalize('NFD'), 'duong')).toEqual(['Đường'.normalize('NFD'), 'đường'.normalize('NFD')]);
    expect(shown('đư\u200Bờng xa', 'duong')).toEqual(['đư\u200Bờng']);
    expect(shown('<b>cầu</b>', 'cau')).toEqual(['cầu']);
  });

  test('finds any word of any text, however either is written', () => {
    const word = fc.constantFrom(...SAMPLES).chain(({ text }) => fc.tuple(fc.constant(text), fc.constantFrom(...(text.match(/[\p{L}\p{N}]+/gu) ?? []))));
    const form = fc.constantFrom<(text: string) => string>((text) => text.normalize('NFD'), (text) => text.toUpperCase(), (text) => text);
    fc.assert(
      fc.property(word, form, form, ([text, wanted], one, other) => {
        const found = shown(one(text), other(wanted)) ?? [];
        expect(found.map((each) => each.normalize('NFC').toLowerCase())).toContain(wanted.toLowerCase());
      }),
    );
  });
});
