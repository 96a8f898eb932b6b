import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { showPlace } from '../contract.ts';
import { commitmentKindWords, commitmentStateWords } from '../core/kinds.ts';
import type { Place } from './answers.ts';
import { CommitmentForm, ReportCommitmentForm } from './commitment-form.tsx';
import { CommitmentMark } from './matter-marks.tsx';
import { placeAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

/** One thing a place has taken on: what, until when, what came of it. */
export function CommitmentDrawer({ season, code, id, onClose }: { readonly season: string; readonly code: string | undefined; readonly id: string | undefined; readonly onClose: () => void }) {
  const opened = code !== undefined && id !== undefined;
  const place = useAnswer(showPlace, { season, organisation: code ?? '' }, { enabled: opened });
  const of = place.data?.commitments.find((each) => each.id === id);
  return (
    <SideDrawer opened={opened} onClose={onClose} title={of?.what ?? ''} lead={of && code !== undefined ? <Go href={placeAddress(season, code)}>{of.organisation.name}</Go> : '\u00A0'}>
      {opened && <Answered of={place}>{(answer) => <Opened key={id} season={season} place={answer} id={id} />}</Answered>}
    </SideDrawer>
  );
}

function Opened({ season, place, id }: { readonly season: string; readonly place: Place; readonly id: string }) {
  const say = useSay();
  const show = useFormat();
  const [doing, setDoing] = useState<'report' | 'edit' | undefined>(undefined);
  const of = place.commitments.find((each) => each.id === id);
  if (!of) return <p>{say({ vi: 'Không có việc đăng ký này ở đây. Tải lại trang.', en: 'There is no such commitment here. Load the page again.' })}</p>;
  const done = (): void => setDoing(undefined);
  const today = place.today as Day;
  return (
    <div className="stack">
      <dl className={css.facts}>
        <dt>{say({ vi: 'Loại', en: 'Kind' })}</dt>
        <dd>{say(commitmentKindWords[of.kind])}</dd>
        <dt>{say({ vi: 'Cần đạt', en: 'To be reached' })}</dt>
        <dd>{of.figure === '' ? '–' : of.figure}</dd>
        <dt>{say(words.owner)}</dt>
        <dd>{of.owner}</dd>
        <dt>{say(words.deadline)}</dt>
        <dd>{show.day(of.due as Day)} {of.overdueDays !== null && <CommitmentMark of={of} />}</dd>
        <dt>{say({ vi: 'Tình hình', en: 'State' })}</dt>
        <dd>{say(commitmentStateWords[of.state])}{of.reportedOn !== null && ` (${show.day(of.reportedOn as Day)})`}</dd>
        {of.result !== '' && (
          <>
            <dt>{say(words.result)}</dt>
            <dd className={css.text}>{of.result}</dd>
          </>
        )}
      </dl>
      {doing === 'report' && <ReportCommitmentForm season={season} today={today} commitment={of} onDone={done} />}
      {doing === 'edit' && <CommitmentForm season={season} code={of.organisation.code} today={today} commitment={of} onDone={done} />}
      {doing === undefined && place.may.record && of.state === 'open' && (
        <div className="row">
          <button type="button" className="btn" onClick={() => setDoing('report')}>{say({ vi: 'Ghi kết quả', en: 'Record the result' })}</button>
          <button type="button" className="btn quiet" onClick={() => setDoing('edit')}>{say(words.edit)}</button>
        </div>
      )}
    </div>
  );
}
