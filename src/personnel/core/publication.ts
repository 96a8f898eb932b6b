import type { Sentence } from '#foundation/sentence.ts';

/** What is made public before the congress. */
export const PUBLISHED = ['people', 'summary', 'assets', 'scheme'] as const;
export type Published = (typeof PUBLISHED)[number];

export const publishedWords: { readonly [P in Published]: Sentence } = {
  people: { vi: 'Danh sách nhân sự', en: 'List of persons' },
  summary: { vi: 'Danh sách trích ngang', en: 'Summary list' },
  assets: { vi: 'Bản kê khai tài sản, thu nhập', en: 'Declarations of assets and income' },
  scheme: { vi: 'Đề án nhân sự', en: 'Personnel scheme' },
};

/** Where a comment on a person was gathered. */
export const COMMENT_PLACES = ['work', 'residence'] as const;
export type CommentPlace = (typeof COMMENT_PLACES)[number];

export const commentPlaceWords: { readonly [P in CommentPlace]: Sentence } = {
  work: { vi: 'Nơi công tác', en: 'At work' },
  residence: { vi: 'Nơi cư trú', en: 'At the residence' },
};
