import { type Day, parseDay } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';

export type DayTextProblem = { readonly code: 'not_written_as_day' } | { readonly code: 'no_such_day' };

export const dayTextWords: { readonly [C in DayTextProblem['code']]: Sentence } = {
  not_written_as_day: { vi: 'Ghi ngày theo thứ tự ngày/tháng/năm, ví dụ 29/5/2020.', en: 'Write the day as day/month/year, for example 29/5/2020.' },
  no_such_day: { vi: 'Không có ngày này trong lịch. Xem lại ngày và tháng.', en: 'The calendar has no such day. Check the day and the month.' },
};

/**
 * The day a person typed, in Vietnamese order: 29/5/2020, 29.5.2020, 29-5-20, 29 5 2020, 29/5 (year of `near`), also 2020-05-29.
 * @problem no_such_day  31/2, 30/13
 */
export function readDay(text: string, near: Day): Result<Day, DayTextProblem> {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const usual = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(typed);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : [usual?.[3] ?? near.slice(0, 4), usual?.[2], usual?.[1]];
  if (month === undefined || date === undefined || year === undefined) return fail({ code: 'not_written_as_day' });
  const whole = year.length === 2 ? near.slice(0, 2) + year : year;
  const found = parseDay(`${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return found === undefined ? fail({ code: 'no_such_day' }) : ok(found);
}
