import type { OutputOf } from '#foundation/contract.ts';
import type { StateName } from '#kit/state-mark.tsx';
import type { listChecks, listLessons, showLesson } from '../contract.ts';
import type { Outcome } from '../core/answer.ts';
import type { LessonState } from '../core/lesson.ts';

export type LessonRow = OutputOf<typeof listLessons>['rows'][number];
export type LessonView = OutputOf<typeof showLesson>;
export type Choices = LessonView['choices'];
export type Check = OutputOf<typeof listChecks>['checks'][number];

/** Words of the pages on lessons. */
export const pageWords = {
  title: { vi: 'Bài học kinh nghiệm', en: 'Lessons learned' },
  list: { vi: 'Các bài học', en: 'Lessons' },
  followUp: { vi: 'Theo dõi thực hiện', en: 'Follow-up' },
  write: { vi: 'Viết bài học', en: 'Write a lesson' },
  lesson: { vi: 'Bài học', en: 'Lesson' },
  state: { vi: 'Trạng thái', en: 'State' },
  issued: { vi: 'Ban hành', en: 'Issued' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  happened: { vi: 'Việc đã xảy ra', en: 'What happened' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  todo: { vi: 'Việc cần làm', en: 'What to do' },
  check: { vi: 'Nội dung kiểm tra', en: 'The check' },
  applies: { vi: 'Nơi áp dụng', en: 'To whom it applies' },
  name: { vi: 'Tên bài học', en: 'Title' },
  effect: { vi: 'Trước và sau bài học', en: 'Before and after' },
  congress: { vi: 'Đại hội', en: 'Congress' },
  save: { vi: 'Lưu bài học', en: 'Save the lesson' },
  edit: { vi: 'Sửa', en: 'Change' },
  send: { vi: 'Gửi cấp trên', en: 'Send to the superior' },
  drop: { vi: 'Bỏ bài học', en: 'Drop the lesson' },
  giveBack: { vi: 'Trả lại', en: 'Give back' },
  issue: { vi: 'Ban hành', en: 'Issue' },
  withdraw: { vi: 'Thu hồi', en: 'Withdraw' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answerAgain: { vi: 'Trả lời lại', en: 'Answer again' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  wholeRange: { vi: 'Toàn phạm vi', en: 'Whole range' },
  anyState: { vi: 'Mọi trạng thái', en: 'Every state' },
  report: { vi: 'Báo cáo rút kinh nghiệm', en: 'Report on lessons' },
} as const;

export const STATE_MARKS: { readonly [S in LessonState]: StateName } = { draft: 'notdue', sent: 'need', issued: 'done', withdrawn: 'hold', dropped: 'hold' };
export const OUTCOME_MARKS: { readonly [O in Outcome]: StateName } = { done: 'done', explained: 'planned', 'not-applicable': 'notdue' };

export function lessonHref(season: string, lesson: string): string {
  return `/mua/${season}/bai-hoc/${lesson}`;
}

/** Where a lesson of the organisation is begun. */
export function writeHref(season: string, organisation: string): string {
  return `/mua/${season}/bai-hoc/moi?to-chuc=${encodeURIComponent(organisation)}`;
}

export function checksHref(season: string, organisation: string): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(organisation)}/bai-hoc`;
}

/** Names of levels and kinds for `appliesPhrase`. */
export function namesIn({ levels, kinds }: Choices) {
  return { level: (id: string) => levels.find((each) => each.id === id), kind: (id: string) => kinds.find((each) => each.id === id) };
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
