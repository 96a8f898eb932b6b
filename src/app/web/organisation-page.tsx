import { type ComponentType, lazy, Suspense } from 'react';
import { showSeason } from '#campaigns/contract.ts';
import { type Day, daysBetween } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { type Format, formatIn } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showOrganisation } from '#organisations/contract.ts';
import { listFacts } from '#progress/contract.ts';
import { stateWords } from '#progress/web/words.ts';
import { congressHref } from './congress-href.ts';
import { MAIN_PANELS, type Panel, SIDE_PANELS } from './organisation-panels.ts';

/** One organisation in a season, put together from the rooms' panels: its congress and what happened, its place, who holds duties. */
export function OrganisationScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const about = useAnswer(showOrganisation, { code });
  const congress = useAnswer(listFacts, { season, organisation: code });
  const inSeason = useAnswer(showSeason, { season });
  const say = useSay();
  if (about.error && !about.data) {
    return (
      <Page title={say({ vi: 'Tổ chức', en: 'Organisation' })}>
        <FailedState problem={about.error} retry={about.refetch} />
      </Page>
    );
  }
  return (
    <Answered of={about} waiting={<Waiting lines={10} lineHeight={44} />}>
      {(organisation) => (
        <Page
          title={organisation.name}
          above={<Above season={season} above={organisation.above} />}
          mark={
            <>
              {congress.data?.state != null && <StateMark state={congress.data.state}>{say(stateWords[congress.data.state])}</StateMark>}
              {inSeason.data?.sample === true && <span className="tag warn">{say({ vi: 'dữ liệu mẫu', en: 'sample data' })}</span>}
            </>
          }
          actions={congress.data && <Go className="btn" href={congressHref({ season, code })}>{say({ vi: 'Mở đại hội', en: 'Open the congress' })}</Go>}
          lead={congress.data ? say(congressLead(congress.data)) : congress.error?.code === 'congress_not_found' ? say({ vi: 'Không có đại hội trong mùa này.', en: 'It has no congress in this season.' }) : '\u00A0'}
        >
          <div className="page-split">
            <div>{congress.error?.code === 'congress_not_found' ? null : <Panels of={MAIN_PANELS} season={season} code={code} />}</div>
            <div>
              <Panels of={SIDE_PANELS} season={season} code={code} />
            </div>
          </div>
        </Page>
      )}
    </Answered>
  );
}

/** The organisations above, each leading to its own picture of the season. */
function Above({ season, above }: { readonly season: string; readonly above: readonly { readonly code: string; readonly name: string }[] }) {
  return (
    <>
      {above.map((each, index) => (
        <span key={each.code}>
          {index > 0 && ' › '}
          <Go href={index === 0 ? `/mua/${season}` : `/mua/${season}?unit=${encodeURIComponent(each.code)}`}>{each.name}</Go>
        </span>
      ))}
    </>
  );
}

const parts = new Map<Panel, ComponentType<{ readonly season: string; readonly code: string }>>();

function partOf(panel: Panel) {
  const known = parts.get(panel);
  if (known) return known;
  const made = lazy(async () => ({ default: await panel() }));
  parts.set(panel, made);
  return made;
}

function Panels({ of, season, code }: { readonly of: readonly Panel[]; readonly season: string; readonly code: string }) {
  return of.map((panel, index) => {
    const Part = partOf(panel);
    return (
      <Suspense key={index} fallback={<Waiting lines={4} lineHeight={36} />}>
        <Part season={season} code={code} />
      </Suspense>
    );
  });
}

type Facts = Pick<OutputOf<typeof listFacts>, 'plannedOn' | 'asOf' | 'daysLate' | 'state'> & { readonly facts: readonly { readonly kind: string; readonly happenedOn: string; readonly withdrawn: unknown }[] };

/** What is so about the congress, in one sentence. */
export function congressLead(congress: Facts): Sentence {
  const held = congress.facts.find((fact) => fact.kind === 'held' && fact.withdrawn === null && fact.happenedOn <= congress.asOf);
  const inBoth = (build: (show: Format) => readonly [string, string]): Sentence => ({ vi: build(formatIn('vi'))[0], en: build(formatIn('en'))[1] });
  if (held) return inBoth((show) => [`Đã đại hội ngày ${show.day(held.happenedOn as Day)}.`, `The congress was held on ${show.day(held.happenedOn as Day)}.`]);
  const { plannedOn, asOf, daysLate } = congress;
  if (plannedOn === null) return { vi: 'Chưa chốt ngày đại hội.', en: 'The day of the congress has not been set.' };
  const left = daysBetween(asOf as Day, plannedOn as Day);
  if (daysLate > 0) return inBoth((show) => [`Kế hoạch đại hội ngày ${show.day(plannedOn as Day)}, đã chậm ${daysLate} ngày.`, `Planned for ${show.day(plannedOn as Day)}, ${daysLate} days late.`]);
  if (left <= 0) return inBoth((show) => [`Kế hoạch đại hội ngày ${show.day(plannedOn as Day)}.`, `Planned for ${show.day(plannedOn as Day)}.`]);
  return inBoth((show) => [`Kế hoạch đại hội ngày ${show.day(plannedOn as Day)}, còn ${left} ngày.`, `Planned for ${show.day(plannedOn as Day)}, in ${left} days.`]);
}
