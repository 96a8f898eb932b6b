import { expect, test } from 'vitest';
import { findingSentence, findingsShort } from './balance-words.ts';

const finding = (code: 'little_time' | 'few_speakers' | 'level_not_discussed', level: 'own' | 'superior' | 'centre' | null = null, value = 0, least = 1) => ({ code, rule: 'R-SEED-7', value, least, level });

test('findings are named shortly, the levels together', () => {
  expect(findingsShort([finding('little_time'), finding('level_not_discussed', 'superior'), finding('level_not_discussed', 'centre')]).vi).toBe('ít thời gian; chưa góp ý: cấp trên, Trung ương');
  expect(findingsShort([finding('few_speakers')]).vi).toBe('ít phát biểu');
});

test('R-SEED-7 a finding says the figure and what was expected', () => {
  expect(findingSentence(finding('little_time', null, 24.4, 30)).vi).toBe('Thảo luận văn kiện chiếm 24% thời gian, dưới mức 30%.');
  expect(findingSentence(finding('level_not_discussed', 'centre')).vi).toBe('Chưa có ý kiến nào về dự thảo của Trung ương.');
});
