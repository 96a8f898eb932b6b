import type { Sentence } from '#foundation/sentence.ts';

/** Tables that stand in a draft and follow the figures until the paper is passed. */
export const LINKED_TABLES = ['results', 'new-targets'] as const;
export type LinkedTableId = (typeof LINKED_TABLES)[number];

export const linkedTableWords: { readonly [T in LinkedTableId]: Sentence } = {
  results: { vi: 'Bảng kết quả thực hiện chỉ tiêu', en: 'Table of results by target' },
  'new-targets': { vi: 'Bảng chỉ tiêu nhiệm kỳ mới', en: 'Table of new targets' },
};

/** Plain text in each cell; every row has as many cells as the head. */
export interface LinkedTable {
  readonly caption: string;
  readonly head: string[];
  readonly rows: string[][];
}
