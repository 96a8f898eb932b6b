import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { finishPass } from '../contract.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import type { Net } from './desk-bar.tsx';
import { DeskEntry, KeyButton } from './desk-entry.tsx';
import { type Desk, emptyDesk, press, withBallot } from './desk-keys.ts';
import { columnsFor, DeskPaper } from './desk-paper.tsx';
import { DeskSide } from './desk-side.tsx';
import { deskWords as words } from './desk-words.ts';
import css from './desk.module.css';
import type { DeskAnswer, ElectionPlace, Shown } from './election-view.ts';
import { keyOf } from './key-of-event.ts';
import { useBallotQueue } from './use-ballot-queue.ts';
import { WrittenBallots } from './written-ballots.tsx';

export type Pass = NonNullable<DeskAnswer['pass']>;

export interface EnterBallotsProps {
  readonly place: ElectionPlace;
  readonly desk: DeskAnswer;
  readonly pass: Pass;
  readonly about: Shown | undefined;
  readonly onNet: (net: Net) => void;
  readonly onDone: () => void;
}

interface Written {
  readonly id: string;
  readonly ballot: CountedBallot;
}

/** One pass of one batch, paper by paper. Nothing of a single paper's time or turn leaves this window. */
export function EnterBallots({ place, desk: answer, pass, about, onNet, onDone }: EnterBallotsProps) {
  const work = useDeskWork(place, answer, pass, onDone);
  const { desk, queue, full } = work;
  const entry = useRef<HTMLDivElement>(null);
  useEffect(() => entry.current?.focus({ preventScroll: true }), []);
  const unsent = queue.waiting.enters.length + queue.waiting.backs.length;
  useEffect(() => onNet({ state: queue.net, waiting: unsent }), [onNet, queue.net, unsent]);
  useWindowKeys(work.onKey, !work.looking);
  const many = columnsFor(answer.list.length) > 1;
  const say = useSay();
  const number = Math.min(queue.entered + 1, pass.size);
  return (
    <>
      <div className={`${css.desk} ${many ? css.many : ''}`}>
        <DeskPaper desk={desk} names={answer.list.map(({ name }) => name)} where={say(full ? { vi: `tập ${pass.number}, đủ ${pass.size} phiếu`, en: `batch ${pass.number}, all ${pass.size}` } : { vi: `tập ${pass.number}, phiếu thứ ${number}`, en: `batch ${pass.number}, ballot ${number}` })} full={full} onPlace={work.onPlace} />
        <DeskEntry place={entry} desk={desk} seats={answer.seats} regulation={answer.regulation as RegulationId} full={full ? <Finish work={work} pass={pass} /> : undefined} onKey={work.onKey} note={<Note work={work} />} />
        <DeskSide desk={answer} pass={pass} entered={queue.entered} about={about} />
      </div>
      <WrittenBallots opened={work.looking} onClose={work.closeList} place={place} names={answer.list.map(({ name }) => name)} onTakeBack={work.takeBackId} unsent={queue.waiting} batch={pass.batch} />
    </>
  );
}

type Noted = 'written' | 'back-in-hand' | 'nothing-to-take-back' | undefined;
type DeskWork = ReturnType<typeof useDeskWork>;

function useDeskWork(place: ElectionPlace, answer: DeskAnswer, pass: Pass, onDone: () => void) {
  const [desk, setDesk] = useState<Desk>(() => emptyDesk({ form: answer.form ?? 'strike-out', names: answer.list.length }));
  const [noted, setNoted] = useState<Noted>(undefined);
  const [sure, setSure] = useState(false);
  const [looking, setLooking] = useState(false);
  const written = useRef<Written[]>([]);
  const [passPlace] = useState(() => ({ ...place, batch: pass.batch, pass: pass.pass }));
  const queue = useBallotQueue(passPlace, pass.entered);
  const finish = useWork(finishPass);
  const full = queue.entered >= pass.size;

  const close = async (): Promise<void> => {
    if (queue.waiting.enters.length + queue.waiting.backs.length > 0 || finish.isPending) return;
    const result = await finish.send(passPlace);
    if (result.ok) onDone();
  };
  const takeBackLast = (): void => {
    const last = written.current.pop();
    if (!last) return setNoted('nothing-to-take-back');
    queue.takeBack(last.id);
    setDesk(withBallot(desk, last.ballot));
    setNoted('back-in-hand');
  };
  const onKey = (key: string): void => {
    if (key === 'x' && !desk.asking) return setLooking(true);
    if (full && !desk.asking) {
      if (key === 'c') return sure ? void close() : setSure(true);
      setSure(false);
      if (key !== 'z') return;
    }
    const pressed = press(desk, key);
    if (!pressed) return;
    setDesk(pressed.desk);
    setNoted(undefined);
    if (pressed.effect?.kind === 'take-back') takeBackLast();
    else if (pressed.effect) {
      const { ballot } = pressed.effect;
      written.current.push({ id: queue.enter(ballot), ballot });
      setNoted('written');
    }
  };
  const onPlace = (at: number): void => {
    if (full || desk.asking) return;
    const taken = press({ ...desk, typed: String(at) }, ' ');
    if (taken) setDesk(taken.desk);
  };
  const takeBackId = (id: string): void => {
    written.current = written.current.filter((each) => each.id !== id);
    queue.takeBack(id);
  };
  return { desk, noted, sure, looking, queue, finish, full, onKey, onPlace, takeBackId, closeList: () => setLooking(false) };
}

/** When the batch is full: closing the pass, asked twice, since it cannot be undone. */
function Finish({ work, pass }: { readonly work: DeskWork; readonly pass: Pass }) {
  const say = useSay();
  const sending = work.queue.waiting.enters.length + work.queue.waiting.backs.length > 0;
  return (
    <>
      <div className={`${css.verdict} ${css.valid}`} role="status">
        <strong>{say(words.full(pass.size))}</strong>
        {say(work.sure ? words.finishAsk : { vi: 'Đếm lại tập giấy cho khớp số, rồi chốt lượt.', en: 'Count the papers once more, then close the pass.' })}
      </div>
      <KeyButton className={`btn main ${css.go}`} keyName="c" onKey={work.onKey}>
        {say(sending ? { vi: 'Đang gửi nốt các phiếu…', en: 'Sending the last ballots…' } : words.finish(pass.number, pass.pass))} <kbd>C</kbd>
      </KeyButton>
      <ProblemNote problem={work.finish.error} />
    </>
  );
}

function Note({ work }: { readonly work: DeskWork }): ReactNode {
  const say = useSay();
  const { queue, noted } = work;
  if (queue.refused) {
    return (
      <>
        <ProblemNote problem={queue.refused} />
        <button type="button" className="link" onClick={queue.drop}>
          {say({ vi: `Bỏ ${queue.waiting.enters.length} phiếu chưa gửi được và tải lại`, en: `Drop the ${queue.waiting.enters.length} ballots that were not taken` })}
        </button>
      </>
    );
  }
  if (!queue.kept && queue.net === 'lost') return <span className={css.problem}>{say({ vi: 'Trình duyệt này không giữ được phiếu khi đóng cửa sổ. Đừng đóng trang cho đến khi có kết nối lại.', en: 'This browser cannot keep ballots when the window closes. Leave the page open until the line is back.' })}</span>;
  if (noted === 'written') {
    return (
      <>
        <b>{say(words.written)}</b> {say(words.writtenHow)}
      </>
    );
  }
  if (noted === 'back-in-hand') return say(words.backInHand);
  if (noted === 'nothing-to-take-back') return say(words.nothingToTakeBack);
  return null;
}

/** Keys go to the desk from anywhere on the page, except from fields, buttons and links that were reached by Tab. */
function useWindowKeys(onKey: (key: string) => void, on: boolean): void {
  const present = useRef(onKey);
  useEffect(() => {
    present.current = onKey;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: globalThis.KeyboardEvent): void => {
      const key = keyOf(event);
      // A key held down would write one paper many times.
      if (key === undefined || event.defaultPrevented || (event.repeat && key === 'Enter') || belongsElsewhere(event.target)) return;
      event.preventDefault();
      present.current(key);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}

function belongsElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, input, select, textarea, [role="dialog"]') !== null;
}
