import { clocksOf, dueDay, LEGAL_CLOCKS, type LegalClock } from '#approvals/core/legal-clock.ts';
import { ANNOUNCED_DAYS_OFF } from '#campaigns/core/announced-days-off.ts';
import { workingCalendar } from '#campaigns/core/working-days.ts';
import { addDays, type Day } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { dayOption, required } from './arguments.ts';
import { type Command, InputError } from './command.ts';

export const command: Command = {
  name: 'due',
  usage: '--rule QUY-ĐỊNH --from NGÀY',
  summary: { vi: 'Hạn theo một quy định, tính từ ngày nêu ra (ngày làm việc hoặc ngày liền)', en: 'When something is due by a rule, counted from a day (working or calendar days)' },
  options: { rule: { type: 'string' }, from: { type: 'string' } },
  async run(call) {
    const clock = clockOf(required(call.values, 'rule'));
    required(call.values, 'from');
    const from = withinReach(dayOption(call.values, 'from') as Day);
    const due = dueDay(clock, from, workingCalendar(ANNOUNCED_DAYS_OFF));
    if (call.json) call.print(JSON.stringify({ rule: clock.rule, from, due }));
    else call.print(sentence(clock, from, due)[call.language]);
    if (clock.unit === 'working-days' && !isAnnounced(from, due)) call.say(NOT_ANNOUNCED);
  },
};

/** A year more than any clock runs, so that what is due is a day as well. */
const EARLIEST = '1901-01-01';
const LATEST = '9998-12-31';

function withinReach(from: Day): Day {
  if (from >= EARLIEST && from <= LATEST) return from;
  throw new InputError('day_too_far', { vi: `--from ${from}: chỉ tính được từ ngày ${EARLIEST} đến ${LATEST}.`, en: `--from ${from}: only days from ${EARLIEST} to ${LATEST} can be counted from.` });
}

const FIRST_YEAR = ANNOUNCED_DAYS_OFF.map((each) => each.day.slice(0, 4)).toSorted()[0] ?? '';
const LAST_YEAR = ANNOUNCED_DAYS_OFF.map((each) => each.day.slice(0, 4)).toSorted().at(-1) ?? '';
const NOT_ANNOUNCED = {
  vi: `Lịch nghỉ chỉ có từ năm ${FIRST_YEAR} đến ${LAST_YEAR}; ngoài thời gian ấy chỉ trừ thứ bảy, chủ nhật, chưa trừ ngày lễ. Xem lại khi có thông báo nghỉ.`,
  en: `Days off are known from ${FIRST_YEAR} to ${LAST_YEAR}; outside only Saturdays and Sundays are left out, not holidays. Ask again once they are announced.`,
};

/** Every day that was counted lies in a year whose days off are known. */
function isAnnounced(from: Day, due: Day): boolean {
  const [first, last] = from < due ? [addDays(from, 1), due] : [due, addDays(from, -1)];
  return first.slice(0, 4) >= FIRST_YEAR && last.slice(0, 4) <= LAST_YEAR;
}

function clockOf(rule: string): LegalClock {
  const clocks = clocksOf(rule);
  const [clock] = clocks;
  const known = (clocks.length > 0 ? clocks : LEGAL_CLOCKS).map((each) => each.rule).join(', ');
  if (clock === undefined) throw new InputError('no_such_clock', { vi: `Không có thời hạn nào mang số hiệu «${rule}». Các thời hạn: ${known}.`, en: `No clock has the rule «${rule}». Clocks: ${known}.` });
  if (clocks.length > 1) throw new InputError('several_clocks', { vi: `«${rule}» có nhiều thời hạn. Nêu rõ một: ${known}.`, en: `«${rule}» has several clocks. Name one: ${known}.` });
  return clock;
}

function sentence(clock: LegalClock, from: Day, due: Day) {
  const unit = { 'working-days': { vi: 'ngày làm việc', en: 'working days' }, 'calendar-days': { vi: 'ngày', en: 'days' }, months: { vi: 'tháng', en: 'months' } }[clock.unit];
  const side = clock.before ? { vi: 'trước', en: 'before' } : { vi: 'sau', en: 'after' };
  return {
    vi: `${clock.words.vi}: chậm nhất ${formatDay(due)} (${clock.count} ${unit.vi} ${side.vi} ${formatDay(from)}; ${clock.rule}).`,
    en: `${clock.words.en}: ${due} at the latest (${clock.count} ${unit.en} ${side.en} ${from}; ${clock.rule}).`,
  };
}
