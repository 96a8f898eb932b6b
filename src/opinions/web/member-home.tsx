import { useEffect, useState } from 'react';
import { type Day, daysBetween } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { SampleTag } from '#kit/page.tsx';
import { me } from '#people/contract/own-account.ts';
import { myDrafts, myOpinions, myPlaces } from '../contract/giving.ts';
import { DraftList } from './draft-list.tsx';
import type { DiscussedDraft } from './draft-line.ts';
import { receiptsOf, receiptsOwner } from './kept-receipts.ts';
import { MemberBar } from './member-bar.tsx';
import css from './member.module.css';
import { memberWords as words } from './member-words.ts';
import { OwnOpinions } from './own-opinions.tsx';
import { useReadingSize } from './reading-size.ts';

type Places = OutputOf<typeof myPlaces>['places'];
type Drafts = OutputOf<typeof myDrafts>;

/** /gop-y: what a member may read and speak on, until when, and what became of what was said. */
export function MemberHomeScreen() {
  const say = useSay();
  const go = useGo();
  const places = useAnswer(myPlaces, {});
  const who = useAnswer(me, {});
  const [large, toggle] = useReadingSize();
  const title = say(words.title);
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  const mustChange = who.data?.mustChangePassword === true;
  useEffect(() => {
    if (mustChange) go('/tai-khoan', { replace: true });
  }, [mustChange, go]);
  return (
    <>
      <MemberBar who={who.data} large={large} onSize={toggle} />
      <main className={css['page']}>
        <h1>{title}</h1>
        {places.data?.places.some((each) => each.season.sample) === true && <SampleTag />}
        {places.data ? <PlacesOf places={places.data.places} account={receiptsOwner(places.data.name)} /> : places.error ? <FailedState problem={places.error} retry={places.refetch} /> : <Waiting lines={6} lineHeight={64} />}
      </main>
    </>
  );
}

function PlacesOf({ places, account }: { readonly places: Places; readonly account: string }) {
  const say = useSay();
  if (places.length === 0) return <p className={css['none']}>{say(words.noPlace)}</p>;
  return (
    <>
      {places.map((place) => <PlaceOf key={`${place.season.code} ${place.organisation.code}`} place={place} alone={places.length === 1} />)}
      <Mine account={account} places={places} />
    </>
  );
}

function PlaceOf({ place, alone }: { readonly place: Places[number]; readonly alone: boolean }) {
  const { season, organisation } = place;
  const drafts = useAnswer(myDrafts, { season: season.code, organisation: organisation.code });
  return (
    <section aria-label={organisation.name}>
      {alone ? <p className={css['lead']}>{organisation.name}, {season.name}</p> : <h2>{organisation.name}, {season.name}</h2>}
      {drafts.data ? <DraftsOf place={place} answer={drafts.data} /> : drafts.error ? <FailedState problem={drafts.error} retry={drafts.refetch} /> : <Waiting lines={3} lineHeight={64} />}
    </section>
  );
}

function DraftsOf({ place, answer }: { readonly place: Places[number]; readonly answer: Drafts }) {
  const say = useSay();
  const { today, drafts } = answer;
  const left = (draft: DiscussedDraft): number => daysBetween(today as Day, draft.drive.until as Day);
  return (
    <>
      <p className={css['lead']}><State drafts={drafts} left={left} /></p>
      {drafts.length === 0 ? <p className={css['none']}>{say(words.noneAtAll)}</p> : <DraftList drafts={drafts} hrefOf={(draft) => `/gop-y/${place.season.code}/${encodeURIComponent(place.organisation.code)}/${draft.document}`} counted={(draft) => draft.mine} daysLeft={left} />}
    </>
  );
}

function State({ drafts, left }: { readonly drafts: readonly DiscussedDraft[]; readonly left: (draft: DiscussedDraft) => number }) {
  const say = useSay();
  const show = useFormat();
  const open = drafts.filter((draft) => draft.open);
  const nearest = open.toSorted((one, other) => left(one) - left(other))[0];
  if (!nearest) return <>{drafts.length > 0 && say(words.noneOpen)}</>;
  return <><b>{say(words.state(open.length))}</b>; {say(words.nearest(show.dayMonth(nearest.drive.until as Day), left(nearest)))}.</>;
}

const FIRST_SHOWN = 20;
const MOST_SHOWN = 200;

/** Of every place, the latest first. */
function Mine({ account, places }: { readonly account: string; readonly places: Places }) {
  const say = useSay();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const mine = useAnswer(myOpinions, { receipts: [...receiptsOf(account)], limit }, { keep: true });
  const { season, organisation } = places[0] as Places[number];
  // The drafts of the first place say until when; of others the step names no day.
  const drafts = useAnswer(myDrafts, { season: season.code, organisation: organisation.code }).data?.drafts ?? [];
  return (
    <section aria-label={say(words.mine)}>
      <h2>{say(words.mine)}</h2>
      {mine.error && !mine.data && <FailedState problem={mine.error} retry={mine.refetch} />}
      {mine.data?.count === 0 && <p className={css['none']}>{say(words.noneMine)}</p>}
      {mine.data && mine.data.count > 0 && <OwnOpinions opinions={mine.data.opinions} untilOf={(opinion) => drafts.find((draft) => draft.document === opinion.document && draft.drive.id === opinion.drive)} />}
      {mine.data && mine.data.count > mine.data.opinions.length && limit < MOST_SHOWN && <button type="button" className="btn" onClick={() => setLimit(MOST_SHOWN)}>{say(words.more)}</button>}
    </section>
  );
}
