import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { overview, rollUp, showProgramme, showQuarter } from '../contract.ts';
import type { Part } from './after-address.ts';

export type Overview = OutputOf<typeof overview>;
export type Clock = Overview['clocks'][number];
export type Assignment = Overview['assignments'][number];
export type Session = Overview['sessions'][number];
export type ProgrammeShown = NonNullable<OutputOf<typeof showProgramme>['programme']>;
export type Task = ProgrammeShown['tasks'][number];
export type QuarterTask = OutputOf<typeof showQuarter>['tasks'][number];
export type RollUp = OutputOf<typeof rollUp>;

/** Words of the pages on the work after a congress. */
export const words = {
  title: { vi: 'Sau đại hội', en: 'After the congress' },
  below: { vi: 'Sau đại hội ở cấp dưới', en: 'After the congresses below' },
  save: { vi: 'Lưu', en: 'Save' },
  issue: { vi: 'Ban hành', en: 'Issue' },
  edit: { vi: 'Sửa', en: 'Change' },
  drop: { vi: 'Bỏ', en: 'Drop' },
  download: { vi: 'Tải về', en: 'Download' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  due: { vi: 'Hạn', en: 'Due' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  result: { vi: 'Kết quả', en: 'Result' },
  note: { vi: 'Ghi chú', en: 'Note' },
} as const satisfies Record<string, Sentence>;

export const partWords: { readonly [P in Part]: Sentence } = {
  works: { vi: 'Việc phải làm', en: 'What is due' },
  rules: { vi: 'Quy chế, phân công', en: 'Rules, assignments' },
  sessions: { vi: 'Quán triệt', en: 'Dissemination' },
  programmes: { vi: 'Chương trình', en: 'Programmes' },
  quarters: { vi: 'Theo quý', en: 'By quarter' },
  report: { vi: 'Báo cáo kết quả', en: 'Report' },
};

/** "còn 12 ngày", "quá hạn 3 ngày", "xong trước hạn". */
export function clockSaid({ state, daysLeft }: Pick<Clock, 'state' | 'daysLeft'>): Sentence {
  const days = Math.abs(daysLeft);
  switch (state) {
    case 'done':
      return { vi: 'xong trong hạn', en: 'done in time' };
    case 'done-late':
      return { vi: `xong, chậm ${days} ngày`, en: `done, ${days} days late` };
    case 'late':
      return { vi: `quá hạn ${days} ngày`, en: `${days} days overdue` };
    case 'open':
      return daysLeft === 0 ? { vi: 'hạn hôm nay', en: 'due today' } : { vi: `còn ${days} ngày`, en: `${days} days left` };
  }
}

export function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
