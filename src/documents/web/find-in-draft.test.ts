import { describe, expect, test } from 'vitest';
import { placesOf } from './find-in-draft.ts';

const marked = (text: string, asked: string): string[] => placesOf(text, asked).map(({ from, to }) => text.slice(from, to));

describe('words found in a draft', () => {
  test.each([
    ['Nâng cấp 4 cầu yếu, trước hết là cầu Rạch Mương.', 'cau', ['cầu', 'cầu']],
    ['Nâng cấp 4 cầu yếu, trước hết là cầu Rạch Mương.', 'CẦU RACH', ['cầu Rạch']],
    ['Đảng bộ xã; đảng viên', 'dang', ['Đảng', 'đảng']],
    ['Nhiệm kỳ 2020 – 2025', 'nhiem ki 2020 2025', ['Nhiệm kỳ 2020 – 2025']],
    ['Nga\u0302n sa\u0301ch', 'ngân', ['Nga\u0302n']],
    ['«Đoàn kết – Dân chủ»', 'doan ket dan chu', ['Đoàn kết – Dân chủ']],
    ['không có', 'dân', []],
    ['có gì', '  ', []],
  ])('%s: %s', (text, asked, expected) => {
    expect(marked(text, asked)).toEqual(expected);
  });
});
