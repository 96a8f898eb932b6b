import { expect, test } from 'vitest';
import { guessTopic } from './topic-guess.ts';

test.each([
  [['I. Kết quả thực hiện nghị quyết', '1. Giao thông'], 'results-limits-lessons'],
  [['II. Phương hướng, nhiệm vụ nhiệm kỳ 2020 - 2025', '3. Các khâu đột phá'], 'tasks-solutions'],
  [['Chủ đề của Đại hội'], 'motto-theme'],
  [['I. Đánh giá', '4. Nhiệm vụ chưa hoàn thành và bài học'], 'tasks-solutions'],
  [['Lời mở đầu'], 'other'],
  [[], 'other'],
] as const)('%j is about %s (R-SEED-7)', (headings, topic) => {
  expect(guessTopic(headings)).toBe(topic);
});
