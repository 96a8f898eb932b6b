import { addWorkingDays, subtractWorkingDays, type WorkingCalendar } from '#campaigns/core/working-days.ts';
import { addDays, type Day, day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** What the days of a clock are counted from. */
export type ClockStart = 'opening' | 'closing' | 'receipt';

/** How a period is counted. Calendar clocks are not moved off weekends; the day named does not count. */
export type ClockUnit = 'working-days' | 'calendar-days' | 'months';

/** A period that a rule sets. `before`: the latest day before the start; else the last day after it. */
export interface LegalClock {
  readonly rule: string;
  readonly from: ClockStart;
  readonly before: boolean;
  readonly unit: ClockUnit;
  readonly count: number;
  /** S read in a source, G general knowledge: a parameter. */
  readonly mark: 'S' | 'P' | 'G';
  readonly words: Sentence;
}

export const LEGAL_CLOCKS: readonly LegalClock[] = [
  { rule: 'R-CT35b-2.8', from: 'opening', before: true, unit: 'working-days', count: 45, mark: 'S', words: { vi: 'Cấp trên duyệt hồ sơ đại hội', en: 'The superior approves the dossier of the congress' } },
  { rule: 'R-QD24-11.1', from: 'opening', before: true, unit: 'working-days', count: 30, mark: 'S', words: { vi: 'Thông báo thời gian khai mạc cho cấp dưới', en: 'Those below are told when the congress opens' } },
  { rule: 'R-244-10.2', from: 'opening', before: true, unit: 'working-days', count: 15, mark: 'S', words: { vi: 'Nhận hồ sơ ứng cử của đảng viên không phải đại biểu', en: 'Dossiers of members who stand and are no delegates come in' } },
  { rule: 'R-QD24-16.1', from: 'closing', before: false, unit: 'working-days', count: 7, mark: 'S', words: { vi: 'Báo cáo kết quả, đề nghị chuẩn y', en: 'The result is reported for approval' } },
  { rule: 'R-QD24-16.2', from: 'receipt', before: false, unit: 'working-days', count: 15, mark: 'S', words: { vi: 'Cấp trên chuẩn y kết quả', en: 'The superior approves the result' } },
  { rule: 'R-HD60-2', from: 'closing', before: false, unit: 'calendar-days', count: 10, mark: 'S', words: { vi: 'Gửi báo cáo tổng hợp ý kiến góp ý lên cấp trên', en: 'The synthesis of opinions is sent up' } },
  { rule: 'R-190-33.1', from: 'closing', before: false, unit: 'working-days', count: 15, mark: 'S', words: { vi: 'Nhận khiếu nại về bầu cử', en: 'Complaints about an election come in' } },
  { rule: 'R-190-35.1', from: 'closing', before: false, unit: 'months', count: 6, mark: 'S', words: { vi: 'Lưu phiếu bầu niêm phong', en: 'Sealed ballots are kept' } },
  { rule: 'R-GK-2.1', from: 'closing', before: false, unit: 'months', count: 1, mark: 'G', words: { vi: 'Ban hành quy chế làm việc', en: 'Working regulations are issued' } },
  { rule: 'R-GK-2.2', from: 'closing', before: false, unit: 'months', count: 3, mark: 'G', words: { vi: 'Ban hành chương trình làm việc toàn khóa', en: 'The whole-term programme is issued' } },
  { rule: 'R-GK-2.3', from: 'closing', before: false, unit: 'months', count: 3, mark: 'G', words: { vi: 'Ban hành chương trình hành động', en: 'The action programme is issued' } },
];

/** The clocks of a rule: R-GK-2 has three, every other rule one. */
export function clocksOf(rule: string): LegalClock[] {
  const asked = rule.toUpperCase();
  return LEGAL_CLOCKS.filter((clock) => clock.rule.toUpperCase() === asked || clock.rule.toUpperCase().startsWith(`${asked}.`));
}

/** The last day on which what the clock asks for is in time. */
export function dueDay({ before, unit, count }: Pick<LegalClock, 'before' | 'unit' | 'count'>, from: Day, calendar: WorkingCalendar): Day {
  switch (unit) {
    case 'working-days':
      return before ? subtractWorkingDays(calendar, from, count) : addWorkingDays(calendar, from, count);
    case 'calendar-days':
      return addDays(from, before ? -count : count);
    case 'months':
      return addMonths(from, before ? -count : count);
  }
}

/** The same day of a later month; its last day where it has no such day (31/8 and six months: 28/2). */
function addMonths(to: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = to.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const next = index + 1;
  const lastDate = Number(addDays(day(`${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`), -1).slice(8));
  return day(`${first}-${String(Math.min(date, lastDate)).padStart(2, '0')}`);
}
