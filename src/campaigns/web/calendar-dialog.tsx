import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SentBy } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { addressOf, useWork } from '#kit/api.ts';
import { today } from '#kit/day-field.tsx';
import { WorkWindow } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useLanguage, useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { makeToken } from '#people/contract.ts';
import { SecretShown } from '#people/web/secret-shown.tsx';
import { showCalendar } from '../contract.ts';
import { subscriptionEnds } from '../core/subscription.ts';
import { calendarDialogWords as words } from './calendar-words.ts';
import css from './plan.module.css';
import type { SeasonView } from './season-settings.tsx';
import { useUnits } from './use-units.ts';

interface CalendarDialogProps {
  readonly opened: boolean;
  readonly season: SeasonView;
  /** The unit that the plan shows alone. */
  readonly unit: string | undefined;
  readonly onClose: () => void;
}

/** The days of the congresses in other calendars: once as a file, or as an address that they ask again and again. */
export function CalendarDialog({ opened, onClose, ...about }: CalendarDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say(words.title)}>
      <Ways {...about} />
    </WorkWindow>
  );
}

function Ways({ season, unit }: Pick<CalendarDialogProps, 'season' | 'unit'>) {
  const say = useSay();
  const show = useFormat();
  const [language] = useLanguage();
  const { tops, below } = useUnits(season.code);
  const place = [...tops, ...below].find((each) => each.code === unit)?.name ?? (tops.length === 1 ? tops[0]?.name : undefined) ?? season.root.name;
  const input: SentBy<typeof showCalendar> = { season: season.code, language, ...(unit !== undefined && { unit }) };
  const ends = subscriptionEnds({ untilDay: season.untilDay as Day }, today());
  return (
    <div className={css.form}>
      <p>
        <b>{place}</b>, {say({ vi: `nhiệm kỳ ${season.term}`, en: `term ${season.term}` })}
      </p>
      <section className={css.way}>
        <p>{say(words.once)}</p>
        <a className="btn" href={addressOf(showCalendar, input)} download>
          {say(words.download)}
        </a>
      </section>
      <section className={css.way}>
        {ends === undefined ? (
          <p>{say({ vi: `Mùa đã kết thúc ngày ${show.day(season.untilDay as Day)} nên không có địa chỉ tự cập nhật; tải một lần là đủ.`, en: `The season ended on ${show.day(season.untilDay as Day)}, so there is no address that updates by itself; downloading once is enough.` })}</p>
        ) : (
          <Subscription input={input} name={`Lịch đại hội ${place}`} ends={ends} />
        )}
      </section>
    </div>
  );
}

function Subscription({ input, name, ends }: { readonly input: SentBy<typeof showCalendar>; readonly name: string; readonly ends: Day }) {
  const say = useSay();
  const show = useFormat();
  const [address, setAddress] = useState<string | undefined>(undefined);
  const work = useWork(makeToken);
  const make = async (): Promise<void> => {
    const result = await work.send({ name: name.slice(0, MOST_CHARACTERS), readsOnly: true, untilDay: ends });
    if (!result.ok) return;
    const made = new URL(addressOf(showCalendar, input), window.location.origin);
    made.searchParams.set('token', result.value.token);
    setAddress(made.href);
  };
  const until = say({ vi: `Dùng đến trước ngày ${show.day(ends)}.`, en: `Good until before ${show.day(ends)}.` });
  if (address !== undefined) {
    return (
      <>
        <SecretShown long label={say(words.address)} secret={address} hint={`${say(words.shownOnce)} ${until}`} />
        <p className="small muted">{say(words.how)}</p>
        <p className="small muted">
          {say(words.takeBack)} <Go href="/tai-khoan">{say(words.account)}</Go>.
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        {say(words.again)} {until}
      </p>
      <p className="small muted">{say(words.warning)}</p>
      <Button variant="default" loading={work.isPending} onClick={() => void make()} className={css.long ?? ''}>
        {say(words.make)}
      </Button>
      <ProblemNote problem={work.error} />
    </>
  );
}

/** As long as a token's name may be. */
const MOST_CHARACTERS = 80;
