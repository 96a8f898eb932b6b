import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showPlace } from '../contract.ts';
import type { Place, Visit } from './answers.ts';
import { boardAddress, placeAddress } from './oversight-address.ts';
import { pageWords as words } from './page-words.ts';
import { useVisit } from './use-visit.ts';
import { beginVisit } from './visit-draft.ts';
import { VisitForm } from './visit-form.tsx';
import { VisitRecorded } from './visit-recorded.tsx';

/** One visit: the checklist on the phone, with or without a line; afterwards what was recorded. An id that nobody knows yet is a new visit. */
export function VisitScreen({ season, code, visit }: { readonly season: string; readonly code: string; readonly visit: string }) {
  const say = useSay();
  const answer = useAnswer(showPlace, { season, organisation: code });
  const place = answer.data;
  const id = visit.toLowerCase();
  if (!place) return <Page title={say(words.recordVisit)} lead={'\u00A0'}>{answer.error ? <FailedState problem={answer.error} retry={answer.refetch} /> : <Waiting lines={12} lineHeight={56} />}</Page>;
  const known = place.visits.find((each) => each.id === id);
  return (
    <Page
      title={say({ vi: `Chuyến đi ${place.organisation.name}`, en: `Visit to ${place.organisation.name}` })}
      above={<><Go href={boardAddress(season)}>{say(words.plainTitle)}</Go> › <Go href={placeAddress(season, code)}>{place.organisation.name}</Go></>}
      lead={<Lead place={place} known={known} />}
    >
      <VisitOf key={`${id} ${known?.state === 'went' ? known.revision : 0}`} season={season} code={code} id={id} place={place} known={known} />
    </Page>
  );
}

function Lead({ place, known }: { readonly place: Place; readonly known: Visit | undefined }) {
  const say = useSay();
  const show = useFormat();
  if (known?.state === 'went' && known.wentOn !== null) return <>{say({ vi: `Đã đi ${show.weekday(known.wentOn as Day)}, ${known.by.name}.`, en: `Made on ${show.weekday(known.wentOn as Day)} by ${known.by.name}.` })}</>;
  if (known?.state === 'planned' && known.plannedOn !== null) return <>{say({ vi: `Hẹn ${show.weekday(known.plannedOn as Day)}, ${known.by.name}.`, en: `Planned for ${show.weekday(known.plannedOn as Day)}, ${known.by.name}.` })} {known.purpose}</>;
  const day = place.congress?.plannedOn;
  return <>{day ? say({ vi: `Kế hoạch đại hội ngày ${show.day(day as Day)}.`, en: `Its congress is planned for ${show.day(day as Day)}.` }) : '\u00A0'}</>;
}

function VisitOf({ season, code, id, place, known }: { readonly season: string; readonly code: string; readonly id: string; readonly place: Place; readonly known: Visit | undefined }) {
  const say = useSay();
  const [first] = useState(() => beginVisit(id, known, place.today));
  const [work, state] = useVisit(season, code, first);
  const [correcting, setCorrecting] = useState(work.begun);
  const back = <Go className="btn" href={placeAddress(season, code)}>{say({ vi: 'Về trang của nơi này', en: 'To the page of the place' })}</Go>;
  if (known?.state === 'dropped') return <EmptyState action={back}>{say({ vi: `Chuyến này đã bỏ lịch: ${known.dropReason}`, en: `This visit was dropped: ${known.dropReason}` })}</EmptyState>;
  if (known?.state === 'went' && (!correcting || state.stage === 'recorded')) return <VisitRecorded place={place} visit={known} back={back} onCorrect={place.may.visit ? () => setCorrecting(true) : undefined} />;
  if (!place.may.visit) return <EmptyState action={back}>{say({ vi: 'Chỉ người có nhiệm vụ theo dõi, chỉ đạo ghi được chuyến đi.', en: 'Only who has the duty to lead from above records a visit.' })}</EmptyState>;
  const giveUp = (): void => {
    work.discard();
    setCorrecting(false);
  };
  return <VisitForm place={place} known={known} work={work} state={state} onGiveUp={known?.state === 'went' ? giveUp : undefined} />;
}
