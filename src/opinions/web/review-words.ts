import type { Sentence } from '#foundation/sentence.ts';
import type { ReviewAction, ReviewReason } from '../core/report.ts';
import type { LocateProblem } from '../core/amendments.ts';

export const reasonWords: Readonly<Record<ReviewReason, Sentence>> = {
  theme_undecided: { vi: 'Chưa rõ thuộc vấn đề nào', en: 'Theme not certain' },
  kind_contradicts: { vi: 'Lời và loại ý kiến không khớp', en: 'Words contradict the kind' },
  similar_not_same: { vi: 'Giống nhau nhưng không trùng', en: 'Similar, not the same' },
  amendment_unplaced: { vi: 'Chưa tìm được chỗ sửa', en: 'Change without a place' },
};

export const actionWords: Readonly<Record<ReviewAction, Sentence>> = {
  theme: { vi: 'xếp vào', en: 'put under' },
  accept: { vi: 'giữ như đã góp ý', en: 'kept as given' },
  single: { vi: 'ý kiến cá biệt', en: 'single view' },
  merge: { vi: 'gộp làm một', en: 'merged' },
  split: { vi: 'để riêng', en: 'kept apart' },
};

export const locateWords: Readonly<Record<LocateProblem['code'], Sentence>> = {
  old_words_missing: { vi: 'Ý kiến không ghi cụm từ cần sửa.', en: 'It names no words to change.' },
  old_words_not_found: { vi: 'Không thấy cụm từ này trong đoạn của dự thảo đang xem.', en: 'The words are not in this paragraph of the draft in hand.' },
  old_words_repeated: { vi: 'Cụm từ có ở nhiều chỗ trong đoạn, chưa rõ sửa chỗ nào.', en: 'The words stand several times in the paragraph; which is meant is not said.' },
};

/** Words for a locate problem as it comes over the line. */
export function locateSentence(code: string): Sentence {
  return Object.hasOwn(locateWords, code) ? locateWords[code as LocateProblem['code']] : reasonWords.amendment_unplaced;
}
