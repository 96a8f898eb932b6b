import type { Sentence } from '#foundation/sentence.ts';

/** What congresses are asked to discuss above all. @rule R-SEED-7 */
export const TOPICS = ['motto-theme', 'results-limits-lessons', 'tasks-solutions', 'other'] as const;
export type Topic = (typeof TOPICS)[number];

export const topicWords: { readonly [T in Topic]: Sentence } = {
  'motto-theme': { vi: 'Phương châm, chủ đề', en: 'Motto and theme' },
  'results-limits-lessons': { vi: 'Kết quả, hạn chế, bài học', en: 'Results, limits and lessons' },
  'tasks-solutions': { vi: 'Nhiệm vụ trọng tâm, giải pháp', en: 'Key tasks and solutions' },
  other: { vi: 'Nội dung khác', en: 'Other' },
};
