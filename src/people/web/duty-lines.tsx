import type { ReactNode } from 'react';
import type { Day } from '#foundation/day.ts';
import { today } from '#kit/day-field.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { kitWords } from '#kit/words.ts';
import style from './people.module.css';

export interface DutyLine {
  readonly id: number;
  readonly what: string;
  readonly where?: string;
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly inForce: boolean;
  readonly endReason: string | null;
  /** When it was recorded, as shown. */
  readonly recorded?: string;
}

/** Duties as a timeline, the latest first: a full square while held, an empty one before and after. */
export function DutyLines<Line extends DutyLine>({ duties, action }: { readonly duties: readonly Line[]; readonly action?: (duty: Line) => ReactNode }) {
  const say = useSay();
  const show = useFormat();
  const period = (duty: Line): string => {
    const from = show.day(duty.fromDay as Day);
    if (duty.untilDay === duty.fromDay) return say({ vi: `giao từ ${from}, kết thúc ngay nên không có hiệu lực`, en: `given from ${from}, ended at once and never in force` });
    if (duty.untilDay !== null) return say({ vi: `từ ${from} đến trước ${show.day(duty.untilDay as Day)}`, en: `from ${from} until ${show.day(duty.untilDay as Day)}` });
    return duty.fromDay > today() ? say({ vi: `sẽ giữ từ ${from}`, en: `from ${from} on` }) : say({ vi: `giữ từ ${from}`, en: `since ${from}` });
  };
  return (
    <ul className={style['duties']}>
      {duties.map((duty) => (
        <li key={duty.id} className={duty.inForce ? style['now'] : style['past']}>
          <div className={style['dutyhead']}>
            <div>
              <b>{duty.what}</b>
              {duty.where !== undefined && <small>{duty.where}</small>}
              <small>
                {period(duty)}
                {duty.inForce ? '' : ` · ${say(duty.fromDay > today() ? { vi: 'chưa đến ngày', en: 'not yet' } : { vi: 'đã thôi giữ', en: 'ended' })}`}
              </small>
              {duty.endReason !== null && <small>{say(kitWords.reason)}: {duty.endReason}</small>}
              {duty.recorded !== undefined && <small>{say({ vi: 'ghi lúc', en: 'recorded' })} {duty.recorded}</small>}
            </div>
            {action?.(duty)}
          </div>
        </li>
      ))}
    </ul>
  );
}
