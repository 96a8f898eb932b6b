import type { Sentence } from '#foundation/sentence.ts';

/** How far the personnel of an organisation is; each state holds the ones before. */
export const SEASON_STATES = ['none', 'scheme', 'people', 'steps', 'introduced', 'approved'] as const;
export type SeasonState = (typeof SEASON_STATES)[number];

export const seasonStateWords: { readonly [S in SeasonState]: Sentence } = {
  none: { vi: 'Chưa có đề án', en: 'No scheme yet' },
  scheme: { vi: 'Có đề án, chưa có nhân sự', en: 'A scheme, no persons yet' },
  people: { vi: 'Có danh sách, chưa làm quy trình', en: 'A list, the steps not begun' },
  steps: { vi: 'Đang làm quy trình', en: 'Steps under way' },
  introduced: { vi: 'Đã giới thiệu, chưa duyệt', en: 'Introduced, not approved' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
};
