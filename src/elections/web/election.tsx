import { useEffect, useRef } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { show } from '../contract.ts';
import { BallotsTab } from './ballots-tab.tsx';
import { CountTab } from './count-tab.tsx';
import { DifferencesTab } from './differences-tab.tsx';
import { electionHref, electionName, electionsHref, type ElectionPlace, type Shown, type Tab, TABS } from './election-view.ts';
import { electionLead } from './election-lead.ts';
import css from './elections.module.css';
import { ListTab } from './list-tab.tsx';
import { ProtocolTab } from './protocol-tab.tsx';
import { ResultTab } from './result-tab.tsx';

/** One election from the list to the protocol. Part and round stand in the address: ?muc=phieu&lan=2. */
export function ElectionScreen({ season, code, election }: { readonly season: string; readonly code: string; readonly election: string }) {
  const place: ElectionPlace = { season, organisation: code, election };
  const [address] = useAddress();
  const say = useSay();
  const round = Number(address['lan']);
  const answer = useAnswer(show, { ...place, ...(Number.isInteger(round) && round > 0 && { round }) }, { keep: true });
  if (answer.error && !answer.data) {
    return (
      <Page title={say({ vi: 'Cuộc bầu', en: 'Election' })} above={<Go href={electionsHref(place)}>{say({ vi: 'Bầu cử', en: 'Elections' })}</Go>}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  return (
    <Answered of={answer} waiting={<ElectionWaiting />}>
      {(shown) => <ElectionOf place={place} shown={shown} />}
    </Answered>
  );
}

function ElectionWaiting() {
  const say = useSay();
  return (
    <Page title={say({ vi: 'Cuộc bầu', en: 'Election' })} lead={'\u00A0'}>
      <Waiting lines={12} lineHeight={34} />
    </Page>
  );
}

function ElectionOf({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const [address, change] = useAddress();
  const tab = TABS.find((each) => each === address['muc']) ?? tabOf(shown);
  useEffect(() => {
    // The part that is due opens by itself; the address then says which, so that later news do not move the reader.
    if (address['muc'] === undefined) change({ muc: tab }, { replace: true });
  }, [address, change, tab]);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row of parts is wider than the window: the open one is brought into it, the page stays where it is.
    const open = nav.current?.children[TABS.indexOf(tab)];
    if (nav.current && open instanceof HTMLElement) nav.current.scrollLeft = open.offsetLeft - nav.current.offsetLeft - (nav.current.clientWidth - open.offsetWidth) / 2;
  }, [tab]);
  return (
    <Page
      title={say(electionName(shown.election))}
      above={
        <>
          <Go href={`/mua/${place.season}/dai-hoi/${encodeURIComponent(place.organisation)}`}>{shown.organisation.name}</Go> › <Go href={electionsHref(place)}>{say({ vi: 'Bầu cử', en: 'Elections' })}</Go>
        </>
      }
      lead={say(electionLead(shown))}
    >
      {shown.rounds.length > 1 && <Rounds place={place} shown={shown} tab={tab} />}
      <nav ref={nav} className={css.tabs} aria-label={say({ vi: 'Các phần của cuộc bầu', en: 'Parts of the election' })}>
        {TABS.map((each) => (
          <Go key={each} href={hrefOf(place, each, address['lan'])} {...(each === tab && { 'aria-current': 'page' as const })}>
            {say(TAB_WORDS[each])}
            {each === 'lech' && openDifferences(shown) > 0 && (
              <span className={css.count}>
                {openDifferences(shown)}
                <span className="sr"> {say({ vi: 'chỗ chưa chốt', en: 'not settled' })}</span>
              </span>
            )}
          </Go>
        ))}
      </nav>
      <TabOf tab={tab} place={place} shown={shown} />
    </Page>
  );
}

function TabOf({ tab, place, shown }: { readonly tab: Tab; readonly place: ElectionPlace; readonly shown: Shown }) {
  switch (tab) {
    case 'danh-sach':
      return <ListTab place={place} shown={shown} />;
    case 'phieu':
      return <BallotsTab place={place} shown={shown} />;
    case 'kiem-phieu':
      return <CountTab place={place} shown={shown} />;
    case 'lech':
      return <DifferencesTab place={place} shown={shown} />;
    case 'ket-qua':
      return <ResultTab place={place} shown={shown} />;
    case 'bien-ban':
      return <ProtocolTab place={place} shown={shown} />;
  }
}

/** The first ballot, the further ones, ballots among the tied: each has its own list, papers, count and protocol. */
function Rounds({ place, shown, tab }: { readonly place: ElectionPlace; readonly shown: Shown; readonly tab: Tab }) {
  const say = useSay();
  const kind = { first: { vi: 'lần 1', en: 'ballot 1' }, further: { vi: 'bầu tiếp', en: 'further ballot' }, tie: { vi: 'bầu lại người ngang phiếu', en: 'tie ballot' } } as const;
  return (
    <nav className={css.rounds} aria-label={say({ vi: 'Các lần bầu', en: 'Ballots' })}>
      {shown.rounds.map((round) => (
        <Go key={round.round} href={hrefOf(place, tab, String(round.round))} {...(round.round === shown.election.round && { 'aria-current': 'true' as const })}>
          {round.kind === 'first' ? say(kind.first) : say({ vi: `Lần ${round.round}: ${kind[round.kind].vi}`, en: `Ballot ${round.round}: ${kind[round.kind].en}` })}
        </Go>
      ))}
    </nav>
  );
}

const TAB_WORDS: { readonly [T in Tab]: Sentence } = {
  'danh-sach': { vi: 'Danh sách', en: 'List' },
  phieu: { vi: 'Phiếu bầu', en: 'Papers' },
  'kiem-phieu': { vi: 'Kiểm phiếu', en: 'Count' },
  lech: { vi: 'Chỗ lệch', en: 'Differences' },
  'ket-qua': { vi: 'Kết quả', en: 'Result' },
  'bien-ban': { vi: 'Biên bản', en: 'Protocol' },
};

function hrefOf(place: ElectionPlace, tab: Tab, round: string | undefined): string {
  return `${electionHref(place, tab)}${round === undefined ? '' : `&lan=${round}`}`;
}

function openDifferences({ batches }: Shown): number {
  return batches.reduce((sum, { differences }) => sum + (differences?.open ?? 0), 0);
}

/** What is due now. */
function tabOf(shown: Shown): Tab {
  switch (shown.election.stage) {
    case 'list':
      return 'danh-sach';
    case 'frozen':
    case 'issued':
      return 'phieu';
    case 'counting':
      return openDifferences(shown) > 0 ? 'lech' : 'kiem-phieu';
    case 'counted':
      return 'bien-ban';
    case 'signed':
    case 'announced':
      return 'ket-qua';
  }
}
