import { useContext } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer } from '#kit/api.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SampleData, SampleTag } from '#kit/page.tsx';
import { me } from '#people/contract.ts';
import css from './desk.module.css';
import { deskWords as words } from './desk-words.ts';
import { type DeskAnswer, electionHref, electionName, type ElectionPlace, type Shown } from './election-view.ts';
import type { BallotQueue } from './use-ballot-queue.ts';

export interface Net {
  readonly state: BallotQueue['net'];
  /** Ballots and takings back that have not arrived. */
  readonly waiting: number;
}

export const SAVED: Net = { state: 'saved', waiting: 0 };

/** Where this is, who sits here, whether everything is saved. */
export function DeskBar({ place, desk, about, net }: { readonly place: ElectionPlace; readonly desk: DeskAnswer | undefined; readonly about: Shown | undefined; readonly net: Net }) {
  const say = useSay();
  const who = useAnswer(me, {});
  const sample = useContext(SampleData);
  return (
    <header className={css.bar}>
      <Go className="brand" href="/">
        Đại Hội
      </Go>
      <Go className={css.where} href={electionHref(place, 'kiem-phieu')}>
        {about ? `${about.organisation.name} · ${say(electionName(about.election))}` : '\u00A0'}
      </Go>
      {sample && <SampleTag />}
      <span className={css.me}>
        {who.data && (
          <>
            <b>{who.data.name}</b>
            {desk?.pass && ` · ${say({ vi: `kiểm phiếu, lượt ${desk.pass.pass}`, en: `teller, pass ${desk.pass.pass}` })}`}
          </>
        )}
      </span>
      <Saved net={net} />
    </header>
  );
}

/** What is saved says so. */
function Saved({ net: { state, waiting } }: { readonly net: Net }) {
  const say = useSay();
  const said = state === 'lost' ? (waiting > 0 ? words.lineLost(waiting) : words.lineLostNothing) : state === 'sending' && waiting > 0 ? words.sending(waiting) : words.saved;
  return (
    <span className={`${css.net} ${state === 'lost' ? css.waiting : ''}`} role="status">
      {say(said)}
    </span>
  );
}

/** "Kiểm phiếu bầu ban chấp hành: 15 trong 17 người". */
export function deskTitle(desk: DeskAnswer | undefined): Sentence {
  if (!desk) return { vi: 'Bàn kiểm phiếu', en: 'Tellers’ desk' };
  const { vi, en } = electionName(desk.election);
  const [seats, names] = [desk.seats, desk.list.length];
  return { vi: `Kiểm phiếu ${vi.charAt(0).toLowerCase()}${vi.slice(1)}: ${seats} trong ${names} người`, en: `Count: ${en.charAt(0).toLowerCase()}${en.slice(1)}, ${seats} of ${names}` };
}
