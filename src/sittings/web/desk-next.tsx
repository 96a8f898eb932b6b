import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWork } from '#kit/api.ts';
import type { SaidProblem } from '#kit/call.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { closeSitting, endItem, endSpeech, openSitting, setAgenda, startItem } from '../contract.ts';
import { congressAddress } from './congress-address.ts';
import { nextItem, nextSitting, useDesk } from './desk-view.ts';
import { deskWords as words } from './desk-words.ts';
import { draftOf, forgetDraft } from './speech-draft.ts';
import { Why } from './why.tsx';
import { nextStepWords } from './words.ts';
import css from './desk.module.css';

/** What the next step does when its button or the Enter key is pressed. */
export interface NextAct {
  readonly name: Sentence;
  readonly act: () => void;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  /** Beside the main one, for when the rule's way is not the day's. */
  readonly others: readonly { readonly name: Sentence; readonly act: () => void }[];
}

/** The one next step of the chair as an act; undefined for who may only read. */
export function useNextAct(): NextAct | undefined {
  const { at, day, season, code, ask } = useDesk();
  const go = useGo();
  const work = { agenda: useWork(setAgenda), open: useWork(openSitting), start: useWork(startItem), end: useWork(endItem), speech: useWork(endSpeech), close: useWork(closeSitting) };
  const all = Object.values(work);
  const base = congressAddress(season, code);
  const { code: step, facts } = day.next;
  const text = (name: string): string => (typeof facts[name] === 'string' ? facts[name] : '');
  const acts = (name: Sentence, act: () => void, others: NextAct['others'] = []): NextAct => ({
    name, act, others, busy: all.some((each) => each.isPending), problem: all.map((each) => each.error as SaidProblem | null).find((problem) => problem !== null) ?? null,
  });
  if (!day.may.record) return undefined;
  const following = nextItem(day);
  const endRunning = { name: { vi: 'Kết thúc mục này', en: 'End this item' }, act: () => work.end.mutate({ ...at, item: text('item') }) };
  const put = { name: words.putMotion, act: () => ask({ kind: 'motion' }) };
  switch (step) {
    case 'set_agenda':
      return acts({ vi: 'Lập theo mẫu', en: 'Take the template' }, () => work.agenda.mutate(at));
    case 'wait_for_quorum':
      return acts({ vi: 'Đến bàn điểm danh', en: 'To the check-in desk' }, () => go(`${base}/diem-danh`), [{ name: { vi: 'Khai mạc và ghi lý do', en: 'Open and say why' }, act: () => ask({ kind: 'open' }) }]);
    case 'open_sitting':
      return acts({ vi: 'Khai mạc', en: 'Open' }, () => work.open.mutate({ ...at, kind: nextSitting(day) }));
    case 'elect_officers':
      return acts({ vi: 'Chọn người, biểu quyết', en: 'Name and vote' }, () => ask({ kind: 'officers', office: facts['office'] as DayOffice }), [endRunning]);
    case 'decide_motion':
      return acts(words.count, () => ask({ kind: 'count', motion: text('motion') }));
    case 'end_speech':
      return acts(words.endSpeech, () => {
        const speech = text('speech');
        work.speech.mutate({ ...at, speech, summary: draftOf(speech) }, { onSuccess: () => forgetDraft(speech) });
      });
    case 'hold_election':
      return acts({ vi: 'Mở phần bầu cử', en: 'Open the elections' }, () => go(`${base}/bau-cu`), [endRunning]);
    case 'end_item':
      return following ? acts({ vi: 'Sang mục sau', en: 'To the next item' }, () => work.start.mutate({ ...at, item: following.id }), [put, endRunning]) : acts(endRunning.name, endRunning.act, [put]);
    case 'start_item':
      return acts({ vi: 'Bắt đầu', en: 'Begin' }, () => work.start.mutate({ ...at, item: text('item') }));
    case 'vote_resolution':
      return acts(words.putMotion, () => ask({ kind: 'motion', resolution: true }), [endRunning]);
    case 'close_sitting':
      return acts(words.closeSitting, () => work.close.mutate(at));
    case 'close_congress':
      return acts(words.closeCongress, () => ask({ kind: 'close' }));
    case 'finish_minutes':
      return acts({ vi: 'Mở biên bản', en: 'Open the minutes' }, () => go(`${base}/bien-ban`));
  }
}

type DayOffice = ReturnType<typeof useDesk>['day']['officers'][number]['office'];

/** Id of the box, where the focus goes after a dialog. */
export const NEXT_BOX = 'viec-tiep-theo';

/** The next step, its rule, and its button with the key. */
export function NextBox({ act }: { readonly act: NextAct | undefined }) {
  const say = useSay();
  const { day } = useDesk();
  const { next } = day;
  const following = next.code === 'end_item' ? nextItem(day) : undefined;
  const explained: ReactNode = next.rule === null ? undefined : <Why key={next.rule} rule={next.rule} {...(next.code === 'wait_for_quorum' && { unconfirmed: !day.quorum.applied })} />;
  return (
    <section id={NEXT_BOX} tabIndex={-1} className={act ? css.next : `${css.next} ${css.calm}`} aria-label={say(words.next)}>
      <h2>{say(words.next)}</h2>
      <p>{say(nextStepWords(next))}</p>
      <div>
        {following && say({ vi: `Mục sau: ${following.title}. `, en: `After it: ${following.title}. ` })}
        {explained}
        {act && <ProblemNote problem={act.problem} />}
      </div>
      {act && (
        <div className={css.acts}>
          <Button size="md" loading={act.busy} onClick={act.act} rightSection={<kbd className={css.mainKey}>Enter</kbd>}>
            {say(act.name)}
          </Button>
          {act.others.map((other) => (
            <Button key={other.name.en} variant="default" size="xs" onClick={other.act}>
              {say(other.name)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
