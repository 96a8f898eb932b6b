import type { Sentence } from '#foundation/sentence.ts';
import type { Form, ProgrammeKind, TaskState, Work } from './programme.ts';

/** Names that papers, screens and problems share. */

export const kindWords: { readonly [K in ProgrammeKind]: Sentence } = {
  action: { vi: 'Chương trình hành động', en: 'Action programme' },
  term: { vi: 'Chương trình làm việc toàn khóa', en: 'Whole-term work programme' },
};

export const workWords: { readonly [W in Work]: Sentence } = {
  rules: { vi: 'Quy chế làm việc', en: 'Working rules' },
  ...kindWords,
};

export const taskStateWords: { readonly [S in TaskState]: Sentence } = {
  'not-begun': { vi: 'Chưa làm', en: 'Not begun' },
  'under-way': { vi: 'Đang làm', en: 'Under way' },
  done: { vi: 'Đã xong', en: 'Done' },
  stopped: { vi: 'Đã dừng', en: 'Stopped' },
};

export const formWords: { readonly [F in Form]: Sentence } = {
  A03: { vi: 'Quy chế làm việc', en: 'Working rules' },
  'A03-assignments': { vi: 'Bảng phân công cấp ủy viên', en: 'Assignments of the committee' },
  A04: kindWords.action,
  'A04-term': kindWords.term,
  F07: { vi: 'Báo cáo kết quả đại hội', en: 'Report on the congress' },
};

/** '2020-Q3' as people say it. */
export function quarterWords(quarter: string): Sentence {
  const [year = '', part = ''] = quarter.split('-Q');
  const roman = ['I', 'II', 'III', 'IV'][Number(part) - 1] ?? part;
  return { vi: `Quý ${roman}/${year}`, en: `Quarter ${roman}/${year}` };
}
