import { Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { lasting } from '#opinions/web/browser-keep.ts';
import { visitPoints, VISIT_POINTS, type VisitPoint } from '../core/visit-checklist.ts';
import type { Place, Visit } from './answers.ts';
import type { KeptState, KeptWork } from './kept-work.ts';
import css from './oversight.module.css';
import type { VisitDraft } from './visit-draft.ts';
import { VisitFindings } from './visit-findings.tsx';
import { PointField } from './visit-point.tsx';

export interface VisitFormProps {
  readonly place: Place;
  readonly known: Visit | undefined;
  readonly work: KeptWork<VisitDraft>;
  readonly state: KeptState<VisitDraft>;
  /** Throws the correction away; undefined: there is nothing to go back to. */
  readonly onGiveUp: (() => void) | undefined;
}

const USUAL_DAYS = 7;

/** The checklist: one column, large targets, kept on the phone with each letter. */
export function VisitForm({ place, known, work, state, onGiveUp }: VisitFormProps) {
  const say = useSay();
  const { draft } = state;
  const today = place.today as Day;
  const points = pointsFor(place);
  const find = (point: VisitPoint): void => {
    const note = draft.answers[point]?.note.trim() ?? '';
    const { question } = visitPoints[point];
    work.change({ findings: [...draft.findings, { id: newUuid(), text: note === '' ? say({ vi: `Chưa đạt: ${question.vi}`, en: `Not yet: ${question.en}` }) : note, owner: '', due: addDays(today, USUAL_DAYS) }] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void work.submit();
  };
  return (
    <form className={css.visit} onSubmit={submit}>
      {/* What is on its way is not changed under the hands of the server. */}
      <fieldset disabled={state.stage === 'sending' || state.stage === 'recorded'} style={{ padding: 0, border: 0 }}>
        <DayField label={say({ vi: 'Ngày đi', en: 'Day of the visit' })} size="md" value={draft.wentOn as Day} near={today} onChange={(day) => day && work.change({ wentOn: day })} />
        {points.map((point) => (
          <PointField
            key={point} point={point} given={draft.answers[point]} onFind={() => find(point)}
            onChange={(given) => work.change({ answers: { ...draft.answers, [point]: given } })}
          />
        ))}
        <section>
          <h2>{say({ vi: 'Nhận xét chung', en: 'In all' })}</h2>
          <Textarea aria-label={say({ vi: 'Nhận xét chung', en: 'In all' })} autosize minRows={3} maxRows={12} maxLength={4000} value={draft.text} onChange={(event) => work.change({ text: event.currentTarget.value })} />
        </section>
        <VisitFindings findings={draft.findings} today={today} onChange={(findings) => work.change({ findings })} usualDue={addDays(today, USUAL_DAYS)} />
      </fieldset>
      <Refused place={place} known={known} work={work} state={state} onGiveUp={onGiveUp} />
      {onGiveUp && state.stage === 'typing' && <button type="button" className={`btn ${css.big ?? ''}`} onClick={onGiveUp}>{say({ vi: 'Thôi sửa, giữ bản đã ghi', en: 'Leave it as it is recorded' })}</button>}
      <SendBar answered={points.filter((point) => draft.answers[point] !== undefined).length} points={points.length} state={state} correcting={draft.revision !== null} />
    </form>
  );
}

/** A direct election is looked at where there is one. */
function pointsFor({ congress }: Place): readonly VisitPoint[] {
  return VISIT_POINTS.filter((point) => point !== 'direct-election' || congress?.directElection !== false);
}

/** What the server said against it, and the two ways on when somebody has recorded the visit meanwhile. */
function Refused({ place, known, work, state, onGiveUp }: VisitFormProps) {
  const say = useSay();
  if (state.stage !== 'refused' || !state.why) return null;
  const met = state.why.code === 'visit_recorded_already' || state.why.code === 'oversight_changed_meanwhile';
  const correct = (): void => {
    // What was found and is recorded already is not found a second time.
    const there = new Set(place.findings.map(({ id }) => id));
    work.change({ revision: known?.revision ?? null, findings: state.draft.findings.filter(({ id }) => !there.has(id)) });
    void work.submit();
  };
  return (
    <div className="note" role="alert" style={{ marginTop: 'var(--s4)' }}>
      {say(state.why.sentence)}
      {met && known?.state === 'went' && (
        <div className={css.acts}>
          <button type="button" className="btn" onClick={correct}>{say({ vi: 'Ghi bản của tôi thành bản sửa', en: 'Record mine as a correction' })}</button>
          {onGiveUp && <button type="button" className="btn" onClick={onGiveUp}>{say({ vi: 'Giữ bản đã ghi', en: 'Keep what is recorded' })}</button>}
        </div>
      )}
    </div>
  );
}

/** Where what was typed is, always in view, and the one button. */
function SendBar({ answered, points, state, correcting }: { readonly answered: number; readonly points: number; readonly state: KeptState<VisitDraft>; readonly correcting: boolean }) {
  const say = useSay();
  const kept = lasting() ? { vi: 'đang giữ trên máy này.', en: 'kept on this machine.' } : { vi: 'máy này không giữ được, đừng đóng trang.', en: 'this machine keeps nothing; do not close the page.' };
  const said = {
    typing: { vi: `${answered}/${points} điểm, ${kept.vi}`, en: `${answered} of ${points} points, ${kept.en}` },
    sending: { vi: 'Đang gửi…', en: 'Sending…' },
    waiting: { vi: 'Mất mạng. Đã giữ trên máy này, có mạng sẽ tự gửi.', en: 'No line. Kept on this machine; it is sent by itself when the line is back.' },
    refused: { vi: 'Chưa ghi được, lý do ở trên.', en: 'Not recorded; the reason stands above.' },
    recorded: { vi: 'Đã ghi vào sổ.', en: 'It stands in the record.' },
  } as const;
  return (
    <div className={css.bar}>
      <p role="status" className={state.stage === 'waiting' || state.stage === 'refused' ? css.waits : state.stage === 'recorded' ? css.saved : undefined}>{say(said[state.stage])}</p>
      <button type="submit" className="btn main" disabled={state.stage === 'sending' || state.stage === 'recorded'}>{say(state.stage === 'waiting' ? { vi: 'Gửi lại ngay', en: 'Send again now' } : correcting ? { vi: 'Ghi bản sửa', en: 'Record the correction' } : { vi: 'Ghi chuyến đi', en: 'Record the visit' })}</button>
    </div>
  );
}
