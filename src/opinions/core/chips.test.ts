import { describe, expect, test } from 'vitest';
import { checkWording, type ChipCounts, firstWording, typedNumbers, wordingParts, wordingText } from './chips.ts';

const COUNTS: ChipCounts = { opinions: 1_014, groups: 9, organisations: 1, texts: 12, sharing: 230, attending: null, agree: 5, other: 6, amend: 2, disagree: 1 };
const say = (wording: string, picks = new Map<string, number>()) => wordingText(wordingParts(wording, COUNTS, picks));

describe('R-HD60-1 numbers of a line', () => {
  test('chips become numbers with their nouns, Vietnamese groups', () => {
    expect(say('Có {opinions} của {groups}: {agree}, {disagree}. {pick:a} đề nghị làm trước.', new Map([['a', 4]]))).toBe('Có 1.014 ý kiến của 9 chi bộ: 5 đồng ý, 1 không đồng ý. 4 ý kiến đề nghị làm trước.');
    expect(say('{attending}')).toBe('… người dự');
  });

  test('a brace of a person’s own stays text', () => {
    expect(say('Điểm {abc} và {opinions')).toBe('Điểm {abc} và {opinions');
    expect(checkWording('Điểm {abc}', [])).toEqual({ code: 'chip_unknown', chip: 'abc' });
    expect(checkWording('{pick:a}', [])).toEqual({ code: 'chip_unknown', chip: 'pick:a' });
    expect(checkWording('{pick:a} {opinions}', [{ key: 'a', opinions: ['x'] }])).toBeUndefined();
  });

  test.each<[string, string[]]>([
    ['Có 14 ý kiến của 9 chi bộ về giao thông', ['14', '9']],
    ['Nâng cấp 4 cầu yếu trong năm 2021, vốn 3,5 tỷ đồng', []],
    ['{opinions} ý kiến', []],
    ['1.014 ý kiến', ['1.014']],
  ])('typed numbers are found, others are left alone: %s', (wording, typed) => {
    expect(typedNumbers(wording)).toEqual(typed);
  });

  test('the first sentence names only the kinds that were heard', () => {
    expect(firstWording('Giao thông nông thôn', { ...COUNTS, disagree: 0 })).toBe('Có {opinions} của {groups} về giao thông nông thôn: {agree}, {other}, {amend}.');
    expect(firstWording('', { ...COUNTS, organisations: 3 })).toBe('Có {opinions} của {organisations}: {agree}, {other}, {amend}, {disagree}.');
  });
});
