import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { holdSession, withdrawSession } from '../contract.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { type Overview, type Session, words } from './page-words.ts';

/** How the resolution was made known: each session with its figures. */
export function SessionsPart({ at, of }: { readonly at: At; readonly of: Overview }) {
  const say = useSay();
  const show = useFormat();
  const [adding, setAdding] = useState(false);
  const [wrong, setWrong] = useState<Session | undefined>(undefined);
  const add = of.may.record && <button type="button" className="btn main" onClick={() => setAdding(true)}>{say({ vi: 'Ghi hội nghị', en: 'Record a session' })}</button>;
  return (
    <section className={css['part']}>
      <header>
        <h2>{say({ vi: 'Hội nghị quán triệt nghị quyết', en: 'Sessions that made the resolution known' })}</h2>
        {of.sessions.length > 0 && add}
      </header>
      {of.sessions.length === 0 ? (
        <EmptyState action={add || undefined}>{say({ vi: 'Chưa ghi hội nghị quán triệt nào.', en: 'No session is recorded yet.' })}</EmptyState>
      ) : (
        <>
          <div className={`${css['heads']} ${css['sessionsHead']}`} aria-hidden="true"><span>{say({ vi: 'Ngày', en: 'Day' })}</span><span>{say({ vi: 'Đối tượng', en: 'Audience' })}</span><span>{say({ vi: 'Nơi họp', en: 'Place' })}</span><span>{say({ vi: 'Dự / triệu tập', en: 'Attended / summoned' })}</span><span /></div>
          <ul className={css['rows']}>
            {of.sessions.map((each) => (
              <li key={each.id} className={css['sessions']}>
                <b className={css['figure']}>{show.day(each.heldOn as Day)}</b>
                <div>{each.audience}{each.note !== '' && <small>{each.note}</small>}</div>
                <span>{each.place}</span>
                <span className={css['figure']}>{show.number(each.attended)}/{show.number(each.summoned)} ({show.share(each.attended, each.summoned)})</span>
                {of.may.record && <span className={css['acts']}><button type="button" className="btn quiet" aria-label={say({ vi: `Rút hội nghị ngày ${show.day(each.heldOn as Day)}`, en: `Withdraw the session of ${show.day(each.heldOn as Day)}` })} onClick={() => setWrong(each)}>{say({ vi: 'Rút', en: 'Withdraw' })}</button></span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {adding && <SessionDialog at={at} today={of.today as Day} onClose={() => setAdding(false)} />}
      {wrong && <Withdrawing at={at} of={wrong} onClose={() => setWrong(undefined)} />}
    </section>
  );
}

function SessionDialog({ at, today, onClose }: { readonly at: At; readonly today: Day; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(holdSession);
  const [id] = useState(newUuid);
  const [heldOn, setHeldOn] = useState<Day | undefined>(today);
  const [fields, setFields] = useState({ place: '', audience: '', note: '' });
  const [counts, setCounts] = useState<{ summoned: number | ''; attended: number | '' }>({ summoned: '', attended: '' });
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...patch }));
  const missing = (text: string) => (wrong && text.trim() === '' ? say({ vi: 'Ghi rõ mục này.', en: 'Fill this in.' }) : undefined);
  const needed = (value: number | '') => (wrong && value === '' ? say({ vi: 'Ghi số người.', en: 'Enter the number.' }) : undefined);
  const save = async (): Promise<void> => {
    const { summoned, attended } = counts;
    if (heldOn === undefined || fields.place.trim() === '' || fields.audience.trim() === '' || summoned === '' || attended === '') return setWrong(true);
    const result = await work.send({ season: at.season, organisation: at.code, id, heldOn, ...fields, summoned, attended });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <Dialog title={say({ vi: 'Hội nghị quán triệt nghị quyết', en: 'Session' })} confirm={say({ vi: 'Ghi hội nghị', en: 'Record' })} busy={work.isPending} problem={problem} onClose={onClose} onConfirm={() => void save()}>
      <div className={css['two']}>
        <DayField label={say({ vi: 'Ngày họp', en: 'Day' })} value={heldOn} onChange={setHeldOn} near={today} error={wrong && heldOn === undefined ? say({ vi: 'Ghi ngày họp.', en: 'Enter the day.' }) : undefined} />
        <TextInput label={say({ vi: 'Nơi họp', en: 'Place' })} maxLength={200} value={fields.place} error={missing(fields.place)} onChange={(event) => set({ place: event.currentTarget.value })} />
      </div>
      <TextInput data-autofocus label={say({ vi: 'Đối tượng', en: 'Audience' })} placeholder={say({ vi: 'Ví dụ: toàn thể đảng viên Chi bộ ấp 3', en: 'Such as all members of a branch' })} maxLength={200} value={fields.audience} error={missing(fields.audience)} onChange={(event) => set({ audience: event.currentTarget.value })} />
      <div className={css['two']}>
        <NumberInput label={say({ vi: 'Triệu tập', en: 'Summoned' })} min={0} max={100_000} allowDecimal={false} allowNegative={false} value={counts.summoned} error={needed(counts.summoned)} onChange={(value) => setCounts((before) => ({ ...before, summoned: typeof value === 'number' ? value : '' }))} />
        <NumberInput label={say({ vi: 'Có dự', en: 'Attended' })} min={0} max={100_000} allowDecimal={false} allowNegative={false} value={counts.attended} error={needed(counts.attended)} onChange={(value) => setCounts((before) => ({ ...before, attended: typeof value === 'number' ? value : '' }))} />
      </div>
      <Textarea label={say(words.note)} autosize minRows={1} maxRows={5} maxLength={1000} value={fields.note} onChange={(event) => set({ note: event.currentTarget.value })} />
    </Dialog>
  );
}

function Withdrawing({ at, of, onClose }: { readonly at: At; readonly of: Session; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(withdrawSession);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  return (
    <ReasonDialog
      opened onClose={onClose} title={say({ vi: 'Rút hội nghị đã ghi', en: 'Withdraw the session' })} confirm={say({ vi: 'Rút hội nghị', en: 'Withdraw it' })} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={problem}
      onConfirm={(reason) => void work.send({ season: at.season, organisation: at.code, session: of.id, reason }).then((result) => (result.ok ? onClose() : setProblem(result.problem)))}
    >
      {say({ vi: `Hội nghị ngày ${show.day(of.heldOn as Day)}, ${of.audience}. Sổ ghi vẫn giữ lần ghi này.`, en: `The session of ${show.day(of.heldOn as Day)}, ${of.audience}. The record keeps that it was entered.` })}
    </ReasonDialog>
  );
}
