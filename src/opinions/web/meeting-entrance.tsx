import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { type SaidProblem, useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SampleTag } from '#kit/page.tsx';
import { byReceipt, type meetingByCode } from '../contract/giving.ts';
import { codeOf, shownCode } from '../core/meeting-code.ts';
import { lasting } from './browser-keep.ts';
import { DraftList } from './draft-list.tsx';
import { forgetReceipts, meetingOwner, receiptsOf } from './kept-receipts.ts';
import css from './member.module.css';
import { memberWords as words } from './member-words.ts';
import { OwnOpinions } from './own-opinions.tsx';
import { useReadingSize } from './reading-size.ts';
import { senderWords } from './sender-words.ts';

type Found = OutputOf<typeof meetingByCode>;

/** The meeting, its rule on names, its drafts, and what this device has sent. */
export function MeetingEntrance({ code, meeting }: { readonly code: string; readonly meeting: Found }) {
  const say = useSay();
  const show = useFormat();
  const [receipts, setReceipts] = useState(() => [...receiptsOf(meetingOwner(code))]);
  const own = useAnswer(byReceipt, { receipts }, { enabled: receipts.length > 0 });
  const given = receipts.length > 0 ? (own.data?.opinions ?? []) : [];
  return (
    <Shell title={say(words.meetingOf(meeting.group === '' ? meeting.organisation.name : meeting.group))} sample={meeting.season.sample}>
      <p className={css['lead']}>
        {meeting.group !== '' && `${meeting.organisation.name}. `}
        {say(words.heldOn(show.day(meeting.heldOn as Day), shownCode(code), show.dayMonth(meeting.codeUntil as Day)))}
      </p>
      <p className={css['rule']}>{say(senderWords.rule[meeting.naming])}</p>
      {!lasting() && <p className={`${css['rule']} ${css['warn']}`}>{say(senderWords.keptNowhere)}</p>}
      <section aria-label={say(words.draftsHere)}>
        <h2>{say(words.draftsHere)}</h2>
        {meeting.drafts.length === 0 ? <p className={css['none']}>{say(words.noDraftHere)}</p> : <DraftList drafts={meeting.drafts} hrefOf={(draft) => `/hop/${code}?van-ban=${draft.document}`} counted={(draft) => given.filter((each) => each.document === draft.document && each.withdrawnAt === null).length} />}
      </section>
      {given.length > 0 && (
        <section aria-label={say(words.fromHere)}>
          <h2>{say(words.fromHere)}</h2>
          <OwnOpinions opinions={given} untilOf={(opinion) => meeting.drafts.find((draft) => draft.document === opinion.document)} />
          <button type="button" className="btn" onClick={() => { forgetReceipts(meetingOwner(code)); setReceipts([]); }}>{say(words.forget)}</button>
          <p className={css['small']}>{say(words.forgetMeans)}</p>
        </section>
      )}
    </Shell>
  );
}

/** A code that lets nobody in: why, and a field for the right one. */
export function NotIn({ code, problem }: { readonly code: string; readonly problem: SaidProblem }) {
  const say = useSay();
  const go = useGo();
  const [typed, setTyped] = useState(shownCode(code));
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = codeOf(typed);
    if (wanted === code) window.location.reload();
    else if (wanted !== '') go(`/hop/${encodeURIComponent(wanted)}`);
  };
  return (
    <Shell title={say(words.meeting)}>
      <div className="note" role="alert">{say(problem.sentence)}</div>
      <form className={css['enter']} onSubmit={enter}>
        <label>
          {say(words.code)}
          <input value={typed} maxLength={40} autoComplete="off" autoCapitalize="characters" spellCheck={false} onChange={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit" className="btn main">{say(words.enter)}</button>
      </form>
    </Shell>
  );
}

function Shell({ title, sample, children }: { readonly title: string; readonly sample?: boolean; readonly children: ReactNode }) {
  const say = useSay();
  const [large, toggle] = useReadingSize();
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  return (
    <>
      <header className={css['bar']}><div>
        <span className="brand">Đại Hội</span>
        <button type="button" className="btn" aria-pressed={large} onClick={toggle}>{say(large ? words.normal : words.large)}</button>
      </div></header>
      <main className={css['page']}>
        <h1>{title}</h1>
        {sample === true && <SampleTag />}
        {children}
      </main>
    </>
  );
}
