import type { Sentence } from '#foundation/sentence.ts';
import type { LineSort, LineState, Outcome, ReportState } from './report.ts';

/** What screens and papers call the parts of a synthesis. */
export const lineSortWords: { readonly [S in LineSort]: Sentence } = {
  general: { vi: 'Nhất trí chung', en: 'General agreement' },
  theme: { vi: 'Theo nhóm nội dung', en: 'By theme' },
  amend: { vi: 'Sửa câu chữ', en: 'Changes of words' },
  single: { vi: 'Ý kiến cá biệt', en: 'Single views' },
  unclassified: { vi: 'Chưa phân loại', en: 'Not classified' },
};

export const lineStateWords: { readonly [S in LineState]: Sentence } = {
  todo: { vi: 'Chưa viết', en: 'To write' },
  writing: { vi: 'Đang viết', en: 'Being written' },
  done: { vi: 'Đã xong', en: 'Done' },
};

export const reportStateWords: { readonly [S in ReportState]: Sentence } = {
  drafting: { vi: 'Đang tổng hợp', en: 'Being written' },
  adopted: { vi: 'Đã thông qua', en: 'Adopted' },
  sent: { vi: 'Đã gửi cấp trên', en: 'Sent up' },
  received: { vi: 'Cấp trên đã nhận', en: 'Received above' },
};

export const outcomeWords: { readonly [O in Outcome]: Sentence } = {
  'taken-in': { vi: 'Tiếp thu', en: 'Taken in' },
  partly: { vi: 'Tiếp thu một phần', en: 'Partly taken in' },
  not: { vi: 'Không tiếp thu', en: 'Not taken in' },
};

/** A line's name: an editor's own, the theme's label, or what sort of line it is. */
export function lineTitle({ title, sort }: { readonly title: string; readonly sort: LineSort }, label: string): string {
  if (title !== '') return title;
  return sort === 'theme' ? label : lineSortWords[sort].vi;
}
