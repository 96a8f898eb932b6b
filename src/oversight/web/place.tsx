import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel, SampleTag } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { showSeason } from '#campaigns/contract.ts';
import { me } from '#people/contract/own-account.ts';
import { stateWords } from '#progress/web/words.ts';
import { showPlace } from '../contract.ts';
import type { Place } from './answers.ts';
import { boardAddress, visitAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import { PlaceFindings } from './place-findings.tsx';
import { PlaceMatters } from './place-matters.tsx';
import { PlaceMentor } from './place-mentor.tsx';
import { PlaceNotes } from './place-notes.tsx';
import { PlaceVisits } from './place-visits.tsx';
import { SignalGrounds } from './signals-said.tsx';
import { capital } from './signal-sentence.ts';

/** What a part of the page works with. */
export interface PlacePartProps {
  readonly season: string;
  readonly code: string;
  readonly place: Place;
}

/** One place that is led from above: why, who goes, what was found, what people wait for. @rule R-SEED-8 */
export function PlaceScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(showPlace, { season, organisation: code });
  const sample = useAnswer(showSeason, { season }).data?.sample === true;
  const own = useAnswer(me, {}).data?.personId ?? null;
  const [fresh] = useState(newUuid);
  const place = answer.data;
  if (!place) return <Page title={say(words.plainTitle)} lead={'\u00A0'}>{answer.error ? <FailedState problem={answer.error} retry={answer.refetch} /> : <Waiting lines={12} lineHeight={48} />}</Page>;
  const part = { season, code, place };
  const waiting = place.visits.filter(({ state }) => state === 'planned').toSorted((one, other) => Number(other.by.person === own) - Number(one.by.person === own) || (one.plannedOn ?? '').localeCompare(other.plannedOn ?? ''))[0];
  return (
    <Page
      title={place.organisation.name}
      above={<><Go href={boardAddress(season)}>{say(words.plainTitle)}</Go>{place.superior && <> › {place.superior.name}</>}</>}
      mark={<>{place.congress && <StateMark state={place.congress.state}>{say(stateWords[place.congress.state])}</StateMark>}{sample && <SampleTag />}</>}
      lead={<Lead place={place} />}
      actions={
        <>
          {place.congress && <Go className="btn" href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}`}>{say({ vi: 'Mở đại hội', en: 'Open the congress' })}</Go>}
          {place.may.visit && <Go className="btn main" href={visitAddress(season, code, waiting?.id ?? fresh)}>{say(words.recordVisit)}</Go>}
        </>
      }
    >
      <div className="page-split">
        <div>
          <Signals {...part} />
          <PlaceVisits {...part} />
          <PlaceFindings {...part} />
        </div>
        <div>
          <PlaceMentor {...part} />
          <PlaceNotes {...part} />
          <PlaceMatters {...part} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ place: { congress, score, signals } }: { readonly place: Place }) {
  const say = useSay();
  const show = useFormat();
  const why = signals.length === 0 ? { vi: 'không có dấu hiệu khó khăn nào.', en: 'no sign of difficulty.' } : { vi: `${signals.length} dấu hiệu, cộng ${score} điểm.`, en: `${signals.length === 1 ? '1 sign' : `${signals.length} signs`}, ${score} points.` };
  if (!congress) return <>{say({ vi: `Không có đại hội trong mùa này; ${why.vi}`, en: `It has no congress in this season; ${why.en}` })}</>;
  if (congress.heldOn !== null) return <>{say({ vi: `Đã đại hội ngày ${show.day(congress.heldOn as Day)}; ${why.vi}`, en: `Its congress was held on ${show.day(congress.heldOn as Day)}; ${why.en}` })}</>;
  const direct = congress.directElection ? { vi: ', bầu trực tiếp bí thư', en: ', electing the secretary directly' } : { vi: '', en: '' };
  const day = congress.plannedOn === null ? { vi: 'Chưa chốt ngày đại hội', en: 'The day is not set' } : { vi: `Kế hoạch đại hội ngày ${show.day(congress.plannedOn as Day)}`, en: `Planned for ${show.day(congress.plannedOn as Day)}` };
  return <>{say({ vi: `${day.vi}${direct.vi}; ${why.vi}`, en: `${day.en}${direct.en}; ${why.en}` })}</>;
}

/** Each sign with its points, its rule and the page where it is seen. */
function Signals({ season, code, place: { signals } }: PlacePartProps) {
  const say = useSay();
  return (
    <Panel title={say({ vi: 'Vì sao cần đến', en: 'Why to go there' })}>
      {signals.length === 0 && <p className={css.none}>{say({ vi: 'Không có dấu hiệu khó khăn nào.', en: 'There is no sign of difficulty.' })}</p>}
      <ul className={css.list}>
        {signals.map((signal, index) => (
          <li key={`${signal.id} ${index}`} className={css.signal}>
            <b title={say(words.points(signal.weight))}>{signal.weight}</b>
            <span>
              {capital(say(signal.reason))}.
              <SignalGrounds season={season} code={code} signal={signal} here />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
