import type { Sentence } from '#foundation/sentence.ts';
import type { ChangeKind } from '../core/compare/compare.ts';

/** The kinds of a change: the word, and a sign that can be told without colour. */
export const changeWords: { readonly [K in ChangeKind]: Sentence } = {
  changed: { vi: 'Sửa', en: 'Changed' },
  added: { vi: 'Thêm', en: 'Added' },
  removed: { vi: 'Bỏ', en: 'Removed' },
  moved: { vi: 'Chuyển chỗ', en: 'Moved' },
  split: { vi: 'Tách', en: 'Split' },
  merged: { vi: 'Gộp', en: 'Merged' },
};

export const changeSigns: { readonly [K in ChangeKind]: string } = { changed: '±', added: '+', removed: '−', moved: '↕', split: '⇉', merged: '⇇' };

export const CHANGE_KINDS = ['changed', 'added', 'removed', 'moved', 'split', 'merged'] as const satisfies readonly ChangeKind[];
