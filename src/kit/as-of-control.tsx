import { useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { DayField } from './day-field.tsx';
import { useSay } from './language.tsx';

export interface AsOfControlProps {
  /** Figures true on this day. */
  readonly asOf: Day;
  readonly onAsOf: (day: Day) => void;
  /** … as they were known at the end of this day; undefined: as known now. */
  readonly knownOn: Day | undefined;
  readonly onKnownOn: (day: Day | undefined) => void;
  readonly today: Day;
}

/** The two dates in plain words: "Đúng vào ngày" (true on) and "Biết đến ngày" (as known on). Any day may be typed; ‹ › step by one. */
export function AsOfControl({ asOf, onAsOf, knownOn, onKnownOn, today }: AsOfControlProps) {
  const say = useSay();
  const [why, setWhy] = useState(false);
  const trueOn = say({ vi: 'Đúng vào ngày', en: 'True on' });
  const known = say({ vi: 'Biết đến ngày', en: 'As known on' });
  return (
    <div className="when" role="group" aria-label={say({ vi: 'Thời điểm của số liệu', en: 'The day of the figures' })}>
      <span>{trueOn}</span>
      <Steps label={trueOn} day={asOf} onDay={onAsOf}>
        <DayField label={trueOn} quietLabel size="xs" value={asOf} onChange={(day) => day && onAsOf(day)} />
      </Steps>
      <span>{known}</span>
      <Steps label={known} day={knownOn ?? today} onDay={(day) => onKnownOn(day >= today ? undefined : day)} last={today}>
        <DayField label={known} quietLabel size="xs" value={knownOn} near={today} placeholder={say({ vi: 'hôm nay', en: 'today' })} onChange={(day) => onKnownOn(day && day < today ? day : undefined)} />
      </Steps>
      <p className="explain">
        <button type="button" className="why" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say({ vi: 'Vì sao có hai ngày?', en: 'Why two days?' })}
        </button>
        {why &&
          ` ${say({
            vi: 'Ngày đầu hỏi: đến hôm ấy đã có gì xảy ra. Ngày sau hỏi: đến hôm ấy đã có gì được ghi vào sổ. Mốc ghi muộn hay đã rút làm hai số khác nhau.',
            en: 'The first asks what had happened by that day; the second what had been recorded by then. Entries made late or withdrawn make the difference.',
          })}`}
        {knownOn !== undefined && (
          <>
            {' '}
            <button type="button" className="link" onClick={() => onKnownOn(undefined)}>
              {say({ vi: 'Xem theo sổ hôm nay', en: 'Show what is known today' })}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

function Steps({ label, day, onDay, last, children }: { readonly label: string; readonly day: Day; readonly onDay: (day: Day) => void; readonly last?: Day; readonly children: React.ReactNode }) {
  const say = useSay();
  return (
    <div className="steps">
      <button type="button" className="step" aria-label={`${label}: ${say({ vi: 'lùi một ngày', en: 'a day back' })}`} onClick={() => onDay(addDays(day, -1))}>
        ‹
      </button>
      {children}
      <button type="button" className="step" disabled={last !== undefined && day >= last} aria-label={`${label}: ${say({ vi: 'tiến một ngày', en: 'a day on' })}`} onClick={() => onDay(addDays(day, 1))}>
        ›
      </button>
    </div>
  );
}
