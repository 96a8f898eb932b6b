import { memo } from 'react';
import { type Day, weekday } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { DaysOff } from './days-off.tsx';
import css from './days-off.module.css';
import { weeksOf } from './month-grid.ts';
import { settingsWords as words } from './settings-words.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const WEEKDAYS = {
  vi: [['T2', 'Thứ hai'], ['T3', 'Thứ ba'], ['T4', 'Thứ tư'], ['T5', 'Thứ năm'], ['T6', 'Thứ sáu'], ['T7', 'Thứ bảy'], ['CN', 'Chủ nhật']],
  en: [['M', 'Monday'], ['T', 'Tuesday'], ['W', 'Wednesday'], ['T', 'Thursday'], ['F', 'Friday'], ['S', 'Saturday'], ['S', 'Sunday']],
} as const;
const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface YearCalendarProps {
  readonly year: number;
  readonly days: DaysOff['days'];
  /** Without it nothing can be chosen. */
  readonly onChoose?: (day: Day) => void;
}

/** The twelve months of a year, each day as it is worked or off. */
export function YearCalendar({ year, days, onChoose }: YearCalendarProps) {
  const say = useSay();
  const kinds = new Map(days.map((each) => [each.day, each]));
  return (
    <div className={css.year}>
      {MONTHS.map((month) => (
        <table key={month} className={css.month}>
          <caption>{say({ vi: `Tháng ${month}`, en: ENGLISH_MONTHS[month - 1] ?? '' })}</caption>
          <thead>
            <tr>
              {WEEKDAYS.vi.map(([short, long], index) => (
                <th key={long} scope="col" abbr={say({ vi: long, en: WEEKDAYS.en[index]?.[1] ?? '' })}>
                  {say({ vi: short, en: WEEKDAYS.en[index]?.[0] ?? '' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(year, month).map((week, index) => (
              <tr key={index}>
                {week.map((day, at) => (
                  <td key={day ?? at}>{day && <DayCell day={day} set={kinds.get(day)} {...(onChoose && weekday(day) !== 7 && { onChoose })} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface DayCellProps {
  readonly day: Day;
  readonly set: DaysOff['days'][number] | undefined;
  readonly onChoose?: (day: Day) => void;
}

const DayCell = memo(function DayCell({ day, set, onChoose }: DayCellProps) {
  const say = useSay();
  const show = useFormat();
  const look = set ? (set.kind === 'off' ? css.off : css.worked) : weekday(day) >= 6 ? css.weekend : css.day;
  const kind = set && say(set.kind === 'off' ? words.off : words.workedSaturday);
  const about = kind === undefined ? undefined : set?.note ? `${kind}: ${set.note}` : kind;
  const name = `${show.weekday(day)}${about === undefined ? '' : `, ${about}`}`;
  const number = Number(day.slice(8));
  if (!onChoose) {
    return (
      <span className={look} title={about}>
        {number}
        {about !== undefined && <span className="sr">, {about}</span>}
      </span>
    );
  }
  return (
    <button type="button" className={look} title={about} aria-label={name} aria-haspopup="dialog" onClick={() => onChoose(day)}>
      {number}
    </button>
  );
});
