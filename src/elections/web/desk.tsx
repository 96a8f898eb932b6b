import { useEffect, useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { useLive } from '#kit/live.ts';
import { Waiting } from '#kit/waiting.tsx';
import { show, showDesk } from '../contract.ts';
import { ChooseBatch } from './desk-batches.tsx';
import { DeskBar, deskTitle, type Net, SAVED } from './desk-bar.tsx';
import { deskLead, DeskTabs } from './desk-head.tsx';
import css from './desk.module.css';
import { EnterBallots } from './enter-ballots.tsx';
import { EnterSums } from './enter-sums.tsx';
import { type DeskAnswer, electionHref, type ElectionPlace, type Shown } from './election-view.ts';

/**
 * The desk of one teller: choose a batch, take a pass of it, enter its papers by keyboard, close the pass. It shows nothing of the other pass.
 * Which batch is in hand stands in the address: ?tap=….
 */
export function TellersDeskScreen({ season, code, election }: { readonly season: string; readonly code: string; readonly election: string }) {
  const place: ElectionPlace = { season, organisation: code, election };
  const [address] = useAddress();
  const batch = address['tap'];
  const desk = useAnswer(showDesk, { ...place, ...(batch !== undefined && { batch }) }, { keep: true });
  const about = useAnswer(show, place);
  const { lost } = useLive();
  const [net, setNet] = useState<Net>(SAVED);
  const say = useSay();
  const title = useDeskTitle(desk.data);
  return (
    <div className={css.whole}>
      <DeskBar place={place} desk={desk.data} about={about.data} net={lost && net.state === 'saved' ? { state: 'lost', waiting: 0 } : net} />
      <main className={css.main} id="noi-dung">
        <div className={css.head}>
          <h1>{title}</h1>
          {desk.data && <p className={css.lead}>{say(deskLead(desk.data, about.data))}</p>}
        </div>
        {desk.data && <DeskTabs place={place} desk={desk.data} about={about.data} />}
        <Answered of={desk} waiting={<Waiting lines={12} lineHeight={34} />}>
          {(answer) => <AtTheDesk place={place} desk={answer} about={about.data} onNet={setNet} />}
        </Answered>
      </main>
    </div>
  );
}

function useDeskTitle(desk: DeskAnswer | undefined): string {
  const say = useSay();
  const title = say(deskTitle(desk));
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  return title;
}

function AtTheDesk({ place, desk, about, onNet }: { readonly place: ElectionPlace; readonly desk: DeskAnswer; readonly about: Shown | undefined; readonly onNet: (net: Net) => void }) {
  const say = useSay();
  const [, change] = useAddress();
  const { pass } = desk;
  const open = (batch: string | undefined): void => change({ tap: batch });
  if (desk.batches.length === 0) {
    return (
      <EmptyState
        action={
          <Go className="btn" href={electionHref(place, 'phieu')}>
            {say({ vi: 'Xem phiếu bầu', en: 'Look at the papers' })}
          </Go>
        }
      >
        {say({ vi: 'Chưa mở hòm phiếu. Khi trưởng ban kiểm phiếu ghi số phiếu thu về, các tập phiếu hiện ở đây.', en: 'The box is not open yet. Once the head teller has recorded the papers returned, the batches stand here.' })}
      </EmptyState>
    );
  }
  if (!pass || pass.state !== 'open') return <ChooseBatch place={place} desk={desk} about={about} onOpen={open} />;
  const key = `${pass.batch} ${pass.pass} ${pass.count}`;
  return pass.by === 'sums' ? <EnterSums key={key} place={place} desk={desk} pass={pass} onDone={() => open(undefined)} /> : <EnterBallots key={key} place={place} desk={desk} pass={pass} about={about} onNet={onNet} onDone={() => open(undefined)} />;
}
