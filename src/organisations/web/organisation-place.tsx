import { Fragment } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { type OrganisationPage, showOrganisation } from '../contract.ts';
import css from './register.module.css';
import { registerWords as words } from './register-words.ts';
import { useKinds } from './use-kinds.ts';

/** Where an organisation stands: the line of its superiors, its kind, its numbers. A panel of the organisation page. */
export function OrganisationPlace({ code }: { readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(showOrganisation, { code });
  return (
    <Panel title={say(words.place)}>
      <Answered of={answer} waiting={<Waiting lines={5} lineHeight={28} />}>
        {(organisation) => <PlaceFacts organisation={organisation} />}
      </Answered>
    </Panel>
  );
}

/** With `onOpen` the superiors stand above as a line to follow; a page that has such a line itself names the direct one only. */
export function PlaceFacts({ organisation, onOpen }: { readonly organisation: OrganisationPage; readonly onOpen?: (code: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const kinds = useKinds();
  const number = (value: number | null): string => (value === null ? say(words.unknown) : show.number(value));
  return (
    <>
      {onOpen && <PlaceLine above={organisation.above} onOpen={onOpen} />}
      <dl className={css.facts}>
        <dt>{say(words.code)}</dt>
        <dd>{organisation.code}</dd>
        <dt>{say(words.kind)}</dt>
        <dd>
          {kinds.kind(organisation.kindId)} <span className="muted">· {kinds.level(organisation.levelId)}</span>
        </dd>
        {!onOpen && organisation.superior && (
          <>
            <dt>{say(words.superior)}</dt>
            <dd>{organisation.superior.name}</dd>
          </>
        )}
        <dt>{say(words.members)}</dt>
        <dd>{number(organisation.members)}</dd>
        {organisation.groupId === 'party-org' && (
          <>
            <dt>{say(words.branches)}</dt>
            <dd>{number(organisation.branches)}</dd>
            <dt>{say(words.below)}</dt>
            <dd>{organisation.below === 0 ? say(words.none) : belowSentence(organisation, say, show.number)}</dd>
          </>
        )}
        {organisation.closedOn !== null && (
          <>
            <dt>{say(words.close)}</dt>
            <dd>{show.day(organisation.closedOn as Day)}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function belowSentence({ below, belowInAll }: OrganisationPage, say: ReturnType<typeof useSay>, number: (value: number) => string): string {
  if (belowInAll === below) return say({ vi: `${number(below)} tổ chức`, en: `${number(below)} organisations` });
  return say({ vi: `${number(below)} trực tiếp, ${number(belowInAll)} kể cả cấp dưới`, en: `${number(below)} directly, ${number(belowInAll)} in all` });
}

function PlaceLine({ above, onOpen }: { readonly above: OrganisationPage['above']; readonly onOpen: (code: string) => void }) {
  if (above.length === 0) return null;
  return (
    <p className={css.line}>
      {above.map((each, index) => (
        <Fragment key={each.code}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          <button type="button" className="link" onClick={() => onOpen(each.code)}>
            {each.name}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
