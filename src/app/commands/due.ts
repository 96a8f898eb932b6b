import { clocksOf, dueDay, LEGAL_CLOCKS, type LegalClock } from '#approvals/core/legal-clock.ts';
import { ANNOUNCED_DAYS_OFF } from '#campaigns/core/announced-days-off.ts';
import { workingCalendar } from '#campaigns/core/working-days.ts';
import type { Day } from '#foundation/day.ts';
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
    const from = dayOption(call.values, 'from') as Day;
    const due = dueDay(clock, from, workingCalendar(ANNOUNCED_DAYS_OFF));
    if (call.json) call.print(JSON.stringify({ rule: clock.rule, from, due }));
    else call.print(sentence(clock, from, due)[call.language]);
  },
};

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
