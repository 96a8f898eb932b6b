import type { Sentence } from '#foundation/sentence.ts';

/** Which part of the congress's resolution a section feeds: I, II and III of F05. */
export const SECTION_ROLES = ['assessment', 'direction', 'papers'] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

export const sectionRoleWords: { readonly [R in SectionRole]: Sentence } = {
  assessment: { vi: 'Đánh giá nhiệm kỳ qua', en: 'Assessment of the term' },
  direction: { vi: 'Phương hướng, mục tiêu, nhiệm vụ', en: 'Direction, goals, tasks' },
  papers: { vi: 'Các văn kiện được thông qua', en: 'Papers adopted' },
};
