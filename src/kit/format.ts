import { useMemo } from 'react';
import { type Day, dayOf, type Moment, weekday } from '#foundation/day.ts';
import type { Language } from '#foundation/sentence.ts';
import { formatDay, formatNumber, formatShare } from '#foundation/vietnamese-format.ts';
import { useLanguage } from './language.tsx';

/**
 *   const show = useFormat();
 *   show.day('2020-05-29') 29/5/2020 · show.dayMonth 29/5 · show.weekday "Thứ sáu 29/5" · show.number 42.500 · show.share(238, 463) 51,40%
 *   show.moment('2020-05-29T07:05:00.000Z') "14:05, 29/5/2020" (always the hour in Viet Nam) · show.since(day, day) whole days
 */
export interface Format {
  day(day: Day): string;
  dayMonth(day: Day): string;
  weekday(day: Day): string;
  number(value: number): string;
  share(part: number, whole: number): string;
  moment(at: Moment): string;
}

const VIETNAMESE_WEEKDAYS = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];
const ENGLISH_WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function useFormat(): Format {
  const [language] = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}

export function formatIn(language: Language): Format {
  return language === 'vi' ? vietnamese : english;
}

const vietnamese: Format = {
  day: formatDay,
  dayMonth: (day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
  weekday: (day) => `${VIETNAMESE_WEEKDAYS[weekday(day) - 1]} ${vietnamese.dayMonth(day)}`,
  number: (value) => formatNumber(value),
  share: (part, whole) => formatShare(part, whole, 'round'),
  moment: (at) => `${hour(at)}, ${formatDay(dayOf(at))}`,
};

const english: Format = {
  day: (day) => `${english.dayMonth(day)} ${day.slice(0, 4)}`,
  dayMonth: (day) => `${Number(day.slice(8))} ${ENGLISH_MONTHS[Number(day.slice(5, 7)) - 1]}`,
  weekday: (day) => `${ENGLISH_WEEKDAYS[weekday(day) - 1]} ${english.dayMonth(day)}`,
  number: (value) => swapMarks(formatNumber(value)),
  share: (part, whole) => swapMarks(formatShare(part, whole, 'round')),
  moment: (at) => `${hour(at)}, ${english.day(dayOf(at))}`,
};

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function hour(at: Moment): string {
  const inVietnam = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return inVietnam.slice(11, 16);
}
