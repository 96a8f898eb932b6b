import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { showPlace } from '../contract.ts';
import { grievanceSourceWords, grievanceStateWords } from '../core/kinds.ts';
import type { Grievance, Place } from './answers.ts';
import { GrievanceForm } from './grievance-form.tsx';
import { MoveGrievanceForm, TellForm } from './grievance-steps.tsx';
import { DueMark } from './matter-marks.tsx';
import { placeAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

export interface GrievanceDrawerProps {
  readonly season: string;
  /** The place; undefined: closed. */
  readonly code: string | undefined;
  readonly id: string | undefined;
  readonly onClose: () => void;
}

/** One long-standing problem: who raised it, who answers for it, how it goes on, and who was told. */
export function GrievanceDrawer({ season, code, id, onClose }: GrievanceDrawerProps) {
  const opened = code !== undefined && id !== undefined;
  const place = useAnswer(showPlace, { season, organisation: code ?? '' }, { enabled: opened });
  const of = place.data?.grievances.find((each) => each.id === id);
  return (
    <SideDrawer opened={opened} onClose={onClose} title={of?.title ?? ''} lead={of && code !== undefined ? <Go href={placeAddress(season, code)}>{of.organisation.name}</Go> : '\u00A0'}>
      {opened && <Answered of={place}>{(answer) => <Opened key={id} season={season} place={answer} id={id} />}</Answered>}
    </SideDrawer>
  );
}

function Opened({ season, place, id }: { readonly season: string; readonly place: Place; readonly id: string }) {
  const say = useSay();
  const [doing, setDoing] = useState<'move' | 'tell' | 'edit' | undefined>(undefined);
  const of = place.grievances.find((each) => each.id === id);
  if (!of) return <p>{say({ vi: 'Không có vấn đề này ở đây. Tải lại trang.', en: 'There is no such grievance here. Load the page again.' })}</p>;
  const done = (): void => setDoing(undefined);
  const step = { season, grievance: of, today: place.today as Day, onDone: done };
  return (
    <div className="stack">
      <Facts of={of} />
      {doing === 'move' && <MoveGrievanceForm {...step} />}
      {doing === 'tell' && <TellForm {...step} />}
      {doing === 'edit' && <GrievanceForm season={season} code={of.organisation.code} today={place.today as Day} confide={place.may.confide} grievance={of} onDone={done} />}
      {doing === undefined && place.may.record && (
        <div className="row">
          <button type="button" className="btn" onClick={() => setDoing('move')}>{say({ vi: 'Chuyển bước', en: 'Next step' })}</button>
          <button type="button" className="btn" onClick={() => setDoing('tell')}>{say({ vi: 'Ghi đã báo người nêu', en: 'Record that they were told' })}</button>
          <button type="button" className="btn quiet" onClick={() => setDoing('edit')}>{say(words.edit)}</button>
        </div>
      )}
      <Tellings of={of} />
    </div>
  );
}

function Facts({ of }: { readonly of: Grievance }) {
  const say = useSay();
  const show = useFormat();
  return (
    <dl className={css.facts}>
      <dt>{say({ vi: 'Tình trạng', en: 'State' })}</dt>
      <dd>{say(grievanceStateWords[of.state])}{of.movedOn !== null && ` (${show.day(of.movedOn as Day)})`}</dd>
      <dt>{say(words.deadline)}</dt>
      <dd>{show.day(of.due as Day)} {(of.overdueDays !== null || of.state === 'resolved') && <DueMark due={of.due as Day} overdueDays={of.overdueDays} settled={of.state === 'resolved'} />}</dd>
      <dt>{say({ vi: 'Ai nêu', en: 'Raised by' })}</dt>
      <dd>{say(grievanceSourceWords[of.source])}, {show.day(of.raisedOn as Day)}</dd>
      <dt>{say(words.owner)}</dt>
      <dd>{of.owner}</dd>
      <dt>{say({ vi: 'Nội dung', en: 'What it is' })}</dt>
      <dd>{of.text === null ? <span className={css.hidden}>{say({ vi: 'Nội dung nội bộ, chỉ người có nhiệm vụ mới xem.', en: 'Confidential: for those with the duty only.' })}</span> : <span className={css.text}>{of.text === '' ? '–' : of.text}</span>}</dd>
      {of.result !== '' && (
        <>
          <dt>{say(words.result)}</dt>
          <dd className={css.text}>{of.result}</dd>
        </>
      )}
    </dl>
  );
}

function Tellings({ of }: { readonly of: Grievance }) {
  const say = useSay();
  const show = useFormat();
  return (
    <section>
      <h2>{say({ vi: 'Đã báo cho người nêu', en: 'Told to those who raised it' })}</h2>
      {of.tellings.length === 0 && <p className={css.none}>{say({ vi: 'Chưa báo lần nào. Báo lại cho người nêu rồi ghi ở đây.', en: 'Nobody was told yet. Tell them, then record it here.' })}</p>}
      <ul className={css.list}>
        {of.tellings.map((each) => (
          <li key={each.id}>
            <div className={css.line}><span>{each.to}</span><span className="digits">{show.day(each.on as Day)}</span></div>
            <small>{[each.how, each.by].filter((text) => text !== '').join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
