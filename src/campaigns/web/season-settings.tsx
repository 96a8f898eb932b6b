import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listDaysOff, showSeason } from '../contract.ts';
import { statuteOf } from '../core/statutes/editions.ts';
import { daysOffYear } from './month-grid.ts';
import { planWords } from './plan-words.ts';
import css from './plan.module.css';
import { lengthWords } from './rule-words.ts';
import { SettingsForm } from './settings-form.tsx';
import { settingsWords as words } from './settings-words.ts';
import { StatuteFacts } from './statute-facts.tsx';

export type SeasonView = OutputOf<typeof showSeason>;

/** The settings of a season: what can be set anew, the statute that it is held under, and the days off that all seasons share. */
export function SeasonSettingsScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const answer = useAnswer(showSeason, { season });
  const about = answer.data;
  // Taking the new settings begins the form anew; until then what is typed stays, whoever else changes them.
  const [taken, setTaken] = useState(0);
  return (
    <Page
      title={say(words.title)}
      above={<Above season={season} about={about} />}
      lead={
        about &&
        say({
          vi: `${about.root.name} và mọi tổ chức trực thuộc, từ ${show.day(about.fromDay as Day)} đến hết ${show.day(about.untilDay as Day)}.`,
          en: `${about.root.name} and everything below, from ${show.day(about.fromDay as Day)} to the end of ${show.day(about.untilDay as Day)}.`,
        })
      }
    >
      <Answered of={answer} waiting={<Waiting lines={10} lineHeight={44} />}>
        {(shown) => (
          <div className="page-split">
            <div>
              <Panel title={say(words.settings)}>{shown.may.change ? <SettingsForm key={taken} about={shown} onTake={() => void answer.refetch().then(() => setTaken(taken + 1))} /> : <SettingsShown about={shown} />}</Panel>
            </div>
            <div>
              <StatutePanel edition={shown.statute} switches={shown.switches} />
              <DaysOffPanel season={shown} />
            </div>
          </div>
        )}
      </Answered>
    </Page>
  );
}

/** The way back to the plan, with the season's name. */
function Above({ season, about }: { readonly season: string; readonly about: SeasonView | undefined }) {
  const say = useSay();
  return (
    <>
      {about && `${say({ vi: about.nameVi, en: about.nameEn })} › `}
      <Go href={`/mua/${season}/ke-hoach`}>{say(planWords.title)}</Go>
    </>
  );
}

/** For those who may only look. */
function SettingsShown({ about }: { readonly about: SeasonView }) {
  const say = useSay();
  const show = useFormat();
  const period = (from: string, until: string): string => `${show.day(from as Day)} – ${show.day(until as Day)}`;
  return (
    <dl className={css.facts}>
      <dt>{say(words.term)}</dt>
      <dd>{about.term}</dd>
      <dt>{say(words.period)}</dt>
      <dd>{period(about.fromDay, about.untilDay)}</dd>
      <dt>{say(words.shownOn)}</dt>
      <dd>{about.shownOn === null ? say(words.presentDay) : show.day(about.shownOn as Day)}</dd>
      {about.levels.map((level) => (
        <div key={level.levelId} className={css.pair}>
          <dt>{say({ vi: level.nameVi, en: level.nameEn })}</dt>
          <dd>
            {period(level.opensOn, level.closesOn)}, {say({ vi: `nhiều nhất ${lengthWords(level.maxHalfDays).vi}`, en: `${lengthWords(level.maxHalfDays).en} at most` })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StatutePanel({ edition, switches }: { readonly edition: string; readonly switches: readonly string[] }) {
  const say = useSay();
  const statute = statuteOf(edition);
  if (!statute) return null;
  return (
    <Panel title={say(words.statute)}>
      <StatuteFacts statute={statute} switches={switches} />
    </Panel>
  );
}

function DaysOffPanel({ season }: { readonly season: SeasonView }) {
  const say = useSay();
  const year = daysOffYear(season);
  const days = useAnswer(listDaysOff, { year }).data?.days;
  const count = (kind: string): number => days?.filter((each) => each.kind === kind).length ?? 0;
  return (
    <Panel title={say(words.daysOff)}>
      <p className="small">
        {days
          ? say({
              vi: `Năm ${year} có ${count('off')} ngày nghỉ và ${count('working-saturday')} thứ bảy làm bù. Ngày làm việc dùng để tính thời gian báo trước và dời đại hội.`,
              en: `${year} has ${plural(count('off'), 'day')} off and ${plural(count('working-saturday'), 'Saturday')} worked. Working days count for notice and for moving congresses.`,
            })
          : '\u00A0'}
      </p>
      <p className={css.acts}>
        <Go className="btn" href={`/mua/${season.code}/ngay-nghi?nam=${year}`}>
          {say(season.may.change ? words.setDaysOff : words.seeDaysOff)}
        </Go>
      </p>
    </Panel>
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
