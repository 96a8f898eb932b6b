import type { Sentence } from '#foundation/sentence.ts';
import type { DocumentKind } from '../core/required-set.ts';

/** Kinds in the head of a table, where the whole name has no room. */
export const columnWords: { readonly [K in DocumentKind]: Sentence } = {
  'political-report': { vi: 'Chính trị', en: 'Political' },
  'review-report': { vi: 'Kiểm điểm', en: 'Review' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  'action-programme': { vi: 'Hành động', en: 'Programme' },
  synthesis: { vi: 'Tổng hợp', en: 'Synthesis' },
  'superior-drafts': { vi: 'Cấp trên', en: 'Superior' },
  'centre-drafts': { vi: 'Trung ương', en: 'Centre' },
};

/** Kinds in a list of what is missing. */
export const shortKindWords: { readonly [K in DocumentKind]: Sentence } = {
  'political-report': { vi: 'Báo cáo chính trị', en: 'Political report' },
  'review-report': { vi: 'Báo cáo kiểm điểm', en: 'Review report' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  'action-programme': { vi: 'Chương trình hành động', en: 'Action programme' },
  synthesis: { vi: 'Tổng hợp ý kiến', en: 'Synthesis' },
  'superior-drafts': { vi: 'Dự thảo cấp trên', en: 'Superior’s drafts' },
  'centre-drafts': { vi: 'Dự thảo Trung ương', en: 'Centre’s drafts' },
};

export const seasonDocumentsWords = {
  title: { vi: 'Văn kiện', en: 'Documents' },
  papers: { vi: 'Ai đã có văn kiện nào', en: 'Who has which paper' },
  checks: { vi: 'Chờ thẩm định', en: 'Waiting for a check' },
  outlines: { vi: 'Đề cương', en: 'Outlines' },
  search: { vi: 'Tìm trong dự thảo', en: 'Search the drafts' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  opensOn: { vi: 'Khai mạc', en: 'Opens' },
  noDay: { vi: 'chưa có ngày', en: 'no day yet' },
  complete: { vi: 'Đủ văn kiện', en: 'Complete' },
  lacking: { vi: 'Còn thiếu', en: 'Missing' },
  nothingLacking: { vi: 'đủ', en: 'complete' },
} as const satisfies Record<string, Sentence>;
