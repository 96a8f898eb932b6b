import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listDaysOff, showSeason } from '../contract.ts';
import { DayOffDialog } from './day-off-dialog.tsx';
import css from './days-off.module.css';
import { daysOffYear } from './month-grid.ts';
import { settingsWords as words } from './settings-words.ts';
import { YearCalendar } from './year-calendar.tsx';

export type DaysOff = OutputOf<typeof listDaysOff>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The working-day calendar of one year: which days differ from the week, why, and who set them. The year stands in the address. */
export function DaysOffScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const about = useAnswer(showSeason, { season }).data;
  const asked = /^\d{4}$/.test(address['nam'] ?? '') ? Number(address['nam']) : undefined;
  const year = asked !== undefined && asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : about && daysOffYear(about);
  const answer = useAnswer(listDaysOff, { year: year ?? 0 }, { enabled: year !== undefined });
  const [chosen, setChosen] = useState<Day | undefined>(undefined);
  const go = (to: number): void => change({ nam: String(to) });
  return (
    <Page
      title={say(words.daysOff)}
      above={
        <>
          {about && `${say({ vi: about.nameVi, en: about.nameEn })} › `}
          <Go href={`/mua/${season}/thiet-lap`}>{say(words.title)}</Go>
        </>
      }
      lead={answer.data && year !== undefined ? <Lead year={year} days={answer.data.days} /> : '\u00A0'}
      actions={
        year !== undefined && (
          <div className={css.years} role="group" aria-label={say({ vi: 'Chọn năm', en: 'Choose the year' })}>
            <button type="button" className="btn" disabled={year <= FIRST_YEAR} onClick={() => go(year - 1)}>
              <span aria-hidden>‹</span> {year - 1}
            </button>
            <b aria-current="true">{year}</b>
            <button type="button" className="btn" disabled={year >= LAST_YEAR} onClick={() => go(year + 1)}>
              {year + 1} <span aria-hidden>›</span>
            </button>
          </div>
        )
      }
    >
      <Answered of={answer} waiting={<Waiting lines={12} lineHeight={44} />}>
        {(shown) => (
          <>
            <Legend />
            <YearCalendar year={year ?? 0} days={shown.days} {...(shown.may.set && { onChoose: setChosen })} />
            <div className="page-split">
              <Panel title={say(words.yearsDays)}>
                <SetDays days={shown.days} {...(shown.may.set && { onChoose: setChosen })} />
              </Panel>
              <Panel title={say(words.changes)}>
                <Changes changes={shown.changes} linked={shown.may.set} />
              </Panel>
            </div>
            <DayOffDialog day={chosen} set={shown.days.find((each) => each.day === chosen)} onClose={() => setChosen(undefined)} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Lead({ year, days }: { readonly year: number; readonly days: DaysOff['days'] }) {
  const say = useSay();
  const [off, worked] = [days.filter((each) => each.kind === 'off').length, days.filter((each) => each.kind !== 'off').length];
  if (days.length === 0) return <>{say({ vi: `Chưa đặt ngày nào cho năm ${year}: chỉ thứ bảy, chủ nhật là nghỉ. Mọi mùa đại hội dùng chung.`, en: `No day of ${year} is set: only Saturdays and Sundays are off. All seasons share this calendar.` })}</>;
  return (
    <>
      {say({ vi: `Năm ${year}:`, en: `${year}:` })} <b>{off}</b> {say({ vi: 'ngày nghỉ trong tuần', en: off === 1 ? 'weekday off' : 'weekdays off' })}, <b>{worked}</b>{' '}
      {say({ vi: 'thứ bảy làm bù. Mọi mùa đại hội dùng chung.', en: worked === 1 ? 'Saturday worked. All seasons share this calendar.' : 'Saturdays worked. All seasons share this calendar.' })}
    </>
  );
}

function Legend() {
  const say = useSay();
  return (
    <ul className={css.legend}>
      <li>
        <i className={css.off} /> {say(words.off)}
      </li>
      <li>
        <i className={css.worked} /> {say(words.workedSaturday)}
      </li>
      <li>
        <i className={css.weekend} /> {say(words.weekend)}
      </li>
    </ul>
  );
}

function SetDays({ days, onChoose }: { readonly days: DaysOff['days']; readonly onChoose?: (day: Day) => void }) {
  const say = useSay();
  const show = useFormat();
  if (days.length === 0) return <p className="muted small">{say({ vi: 'Chưa có ngày nào.', en: 'None yet.' })}</p>;
  return (
    <ul className={css.lines}>
      {days.map(({ day, kind, note }) => {
        const name = show.weekday(day as Day);
        return (
          <li key={day}>
            {onChoose ? (
              <button type="button" className="link" onClick={() => onChoose(day as Day)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
            <span>
              {say(kind === 'off' ? words.off : words.workedSaturday)}
              {note !== '' && <span className="muted"> · {note}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** From the record: every change made by a person, with the entry that keeps it. */
function Changes({ changes, linked }: { readonly changes: DaysOff['changes']; readonly linked: boolean }) {
  const say = useSay();
  const show = useFormat();
  if (changes.length === 0) return <p className="muted small">{say(words.noChanges)}</p>;
  return (
    <ol className={css.changes}>
      {changes.map((change) => {
        const entry = `${say(words.entry)} ${show.number(change.entryNumber)}`;
        const kind = change.kind === 'off' ? words.off : change.kind === 'working-saturday' ? words.workedSaturday : words.ordinaryAgain;
        return (
          <li key={`${change.entryNumber} ${change.day}`}>
            {show.weekday(change.day as Day)}: {say(kind).toLocaleLowerCase('vi')}
            {change.note !== '' && ` (${change.note})`}
            <small>
              {change.by} · {show.moment(change.at as Moment)} · {linked ? <Go href={`/so-ghi?chain=register&entry=${encodeURIComponent(`register/${change.entryNumber}`)}`}>{entry}</Go> : entry}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
