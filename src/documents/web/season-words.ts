import type { Sentence } from '#foundation/sentence.ts';
import type { DocumentKind } from '../core/required-set.ts';

/** Kinds in the head of a table, where the whole name has no room. */
export const shortKindWords: { readonly [K in DocumentKind]: Sentence } = {
  'political-report': { vi: 'Báo cáo chính trị', en: 'Political report' },
  'review-report': { vi: 'Kiểm điểm', en: 'Review' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  'action-programme': { vi: 'Chương trình HĐ', en: 'Programme' },
  synthesis: { vi: 'Tổng hợp ý kiến', en: 'Synthesis' },
  'superior-drafts': { vi: 'Dự thảo cấp trên', en: 'Superior’s drafts' },
  'centre-drafts': { vi: 'Dự thảo T.Ư', en: 'Centre’s drafts' },
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
