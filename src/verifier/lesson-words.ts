import type { Said } from './problems.ts';

/** What the tables of lessons and their columns are called in a sentence. */
export const LESSON_TABLES: { readonly [table: string]: Said } = {
  lessons: { vi: 'bài học kinh nghiệm', en: 'lessons' },
  lesson_evidence: { vi: 'minh chứng của bài học', en: 'evidence of the lessons' },
  lesson_issues: { vi: 'bài học đã ban hành', en: 'lessons issued' },
  lesson_answers: { vi: 'trả lời việc kiểm tra theo bài học', en: 'answers to the checks of lessons' },
};

export const LESSON_COLUMNS: { readonly [column: string]: Said } = {
  happened: { vi: 'việc đã xảy ra', en: 'what happened' }, todo: { vi: 'việc cần làm', en: 'what to do' }, check_text: { vi: 'nội dung kiểm tra', en: 'check' }, applies: { vi: 'nơi áp dụng', en: 'to whom it applies' },
  sent_at: { vi: 'thời điểm gửi', en: 'moment of sending' }, returned_because: { vi: 'lý do trả lại', en: 'reason of giving back' }, lesson_id: { vi: 'bài học', en: 'lesson' }, chain: { vi: 'sổ ghi', en: 'chain' },
  entry_hash: { vi: 'mã băm của mục', en: 'hash of the entry' }, figure: { vi: 'số liệu', en: 'figure' }, whole: { vi: 'tổng', en: 'whole' }, issued_by: { vi: 'người ban hành', en: 'issued by' },
};
