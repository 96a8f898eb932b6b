import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listFacts } from '../contract.ts';
import css from './season.module.css';
import type { View } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';
import { stateWords } from './words.ts';

const SHOWN = 6;

/** One organisation in the drawer: its state, what happened last, and the way to its page. */
export function OrganisationSummary({ view, organisation }: { readonly view: View; readonly organisation: string }) {
  const say = useSay();
  const show = useFormat();
  const answer = useOrganisation(view, organisation);
  return (
    <Answered of={answer} waiting={<Waiting lines={6} lineHeight={36} />}>
      {(about) => (
        <div className={css.summary}>
          <p className="row">
            {about.state !== null && <StateMark state={about.state}>{about.daysLate > 0 ? say({ vi: `chậm ${about.daysLate} ngày`, en: `${about.daysLate} days late` }) : say(stateWords[about.state])}</StateMark>}
            <span className="muted">· {about.plannedOn === null ? say(words.notPlanned) : say({ vi: `kế hoạch ngày ${show.day(about.plannedOn as Day)}`, en: `planned for ${show.day(about.plannedOn as Day)}` })}</span>
          </p>
          <h2>{say(words.latest)}</h2>
          {about.facts.length === 0 ? (
            <p className="muted small">{say(words.noFacts)}</p>
          ) : (
            <ul>
              {about.facts.slice(0, SHOWN).map((fact) => (
                <li key={fact.id} className={fact.withdrawn ? css.withdrawn : undefined}>
                  <span className="digits">{show.day(fact.happenedOn as Day)}</span>
                  <span>
                    <b>{say(fact.words)}</b>
                    {fact.note !== '' && `: ${fact.note}`}
                    <small>
                      {say({ vi: `${fact.by.name} ghi ngày ${show.day(fact.recordedOn as Day)}`, en: `recorded by ${fact.by.name} on ${show.day(fact.recordedOn as Day)}` })}
                      {fact.withdrawn && say({ vi: `; đã rút ngày ${show.day(fact.withdrawn.on as Day)}`, en: `; withdrawn on ${show.day(fact.withdrawn.on as Day)}` })}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Go className="btn main" href={`/mua/${view.season}/to-chuc/${encodeURIComponent(organisation)}`}>
            {say(words.openOrganisation)}
          </Go>
        </div>
      )}
    </Answered>
  );
}

/** What is on record for one organisation; asked when there is one. */
export function useOrganisation(view: View, organisation: string | undefined) {
  const asked = { season: view.season, organisation: organisation ?? '', ...(view.asOf && { asOf: view.asOf }), ...(view.knownOn && { knownOn: view.knownOn }) };
  return useAnswer(listFacts, asked, { enabled: organisation !== undefined });
}
