import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Content, CongressForm } from './plan.ts';

/** Words of the plan that also leave the screens, in calendars and papers. */
export const formWords: { readonly [F in CongressForm]: Sentence } = {
  members: { vi: 'Đại hội đảng viên', en: 'Members’ congress' },
  delegates: { vi: 'Đại hội đại biểu', en: 'Delegates’ congress' },
};

export const contentWords: { readonly [C in Content]: Sentence } = {
  review: { vi: 'Tổng kết nhiệm kỳ, phương hướng nhiệm kỳ tới', en: 'Review of the term, direction of the next' },
  drafts: { vi: 'Thảo luận văn kiện cấp trên', en: 'Discussion of the drafts of the levels above' },
  committee: { vi: 'Bầu cấp ủy', en: 'Election of the committee' },
  delegates: { vi: 'Bầu đại biểu dự đại hội cấp trên', en: 'Election of delegates to the congress above' },
};

export interface CalendarMarks {
  readonly pilot: boolean;
  readonly direct: boolean;
  readonly held: boolean;
  readonly cancelled: boolean;
}

/** Title of a congress in a calendar: what is special about it comes behind the name. */
export function calendarWords(name: string, marks: CalendarMarks): Sentence {
  const vi = [marks.pilot && 'đại hội điểm', marks.direct && 'bầu trực tiếp bí thư', marks.held && 'đã đại hội', marks.cancelled && 'bỏ ngày'].filter((each) => each !== false);
  const en = [marks.pilot && 'pilot', marks.direct && 'direct election of the secretary', marks.held && 'held', marks.cancelled && 'day taken away'].filter((each) => each !== false);
  return { vi: `Đại hội: ${name}${vi.length > 0 ? ` (${vi.join(', ')})` : ''}`, en: `Congress: ${name}${en.length > 0 ? ` (${en.join(', ')})` : ''}` };
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in an English sentence: 29 May 2020. */
export function englishDay(day: Day): string {
  return `${Number(day.slice(8))} ${ENGLISH_MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
