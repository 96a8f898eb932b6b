import type { Sentence } from '#foundation/sentence.ts';
import { unitKey } from './check-fields.ts';
import { UNITS } from './indicators.ts';
import type { Direction, Gathering, Measure, Rating, TaskKind, Term, Theme } from './target.ts';

/** Names of what a target is; papers, sheets and screens say the same. */

export const termWords: { readonly [T in Term]: Sentence } = {
  former: { vi: 'Chỉ tiêu nhiệm kỳ trước', en: 'Targets of the former term' },
  new: { vi: 'Chỉ tiêu nhiệm kỳ mới', en: 'Targets of the new term' },
};

export const themeWords: { readonly [T in Theme]: Sentence } = {
  economy: { vi: 'Kinh tế', en: 'Economy' },
  society: { vi: 'Văn hóa – xã hội', en: 'Culture and society' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  defence: { vi: 'Quốc phòng – an ninh', en: 'Defence and security' },
  party: { vi: 'Xây dựng Đảng, hệ thống chính trị', en: 'Party building' },
};

export const directionWords: { readonly [D in Direction]: Sentence } = {
  up: { vi: 'Từ mức đề ra trở lên', en: 'Up: at least the goal' },
  down: { vi: 'Không quá mức đề ra', en: 'Down: at most the goal' },
  reach: { vi: 'Đạt chuẩn trong thời hạn', en: 'Reached by a year' },
};

/** Shorter, as a sheet writes them. */
export const directionNames: { readonly [D in Direction]: Sentence } = {
  up: { vi: 'Tăng', en: 'Up' },
  down: { vi: 'Giảm', en: 'Down' },
  reach: { vi: 'Đạt chuẩn', en: 'Reach' },
};

export const measureWords: { readonly [M in Measure]: Sentence } = {
  'at-end': { vi: 'Số của năm cuối', en: 'Figure of the last year' },
  'yearly-mean': { vi: 'Bình quân các năm', en: 'Mean of the years' },
  'term-total': { vi: 'Cộng cả nhiệm kỳ', en: 'Sum of the term' },
};

export const gatheringWords: { readonly [G in Gathering]: Sentence } = {
  sum: { vi: 'Cộng lại', en: 'Added' },
  weighted: { vi: 'Bình quân theo quy mô', en: 'Weighed by size' },
  none: { vi: 'Không tổng hợp', en: 'Not gathered' },
};

export const ratingWords: { readonly [R in Rating]: Sentence } = {
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  met: { vi: 'Đạt', en: 'Met' },
  nearly: { vi: 'Cơ bản đạt', en: 'Nearly met' },
  'not-met': { vi: 'Không đạt', en: 'Not met' },
  'not-measured': { vi: 'Chưa đo được', en: 'Not measured' },
};

export const taskKindWords: { readonly [K in TaskKind]: Sentence } = {
  breakthrough: { vi: 'Khâu đột phá', en: 'Breakthrough' },
  'key-task': { vi: 'Nhiệm vụ trọng tâm', en: 'Key task' },
};

/** A unit as it is written, with its English name where it is one of the usual ones. */
export function unitWords(unit: string): Sentence {
  return UNITS.find((each) => unitKey(each.vi) === unitKey(unit)) ?? { vi: unit, en: unit };
}
