import type { ReactNode } from 'react';
import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import css from './season.module.css';
import type { ListName } from './season-lists.ts';
import type { Overview } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';

/** The five figures of the season; each opens the organisations behind it. */
export function SeasonFigures({ overview, onOpen }: { readonly overview: Overview; readonly onOpen: (list: ListName) => void }) {
  const say = useSay();
  const show = useFormat();
  const { congresses, heldByGroup, pilots, directElections, deadline, daysLeft, forecast } = overview;
  const parts = (party: number, branch: number): string => `${show.number(party)} ${say(words.partyOrgs)}, ${show.number(branch)} ${say(words.branches)}`;
  const done = congresses.held === congresses.planned;
  return (
    <section className={css.figures} aria-label={say(words.mainFigures)}>
      <Figure onOpen={() => onOpen('held')} value={show.number(congresses.held)} of={show.number(congresses.planned)} beside={show.share(congresses.held, congresses.planned)} below={`${say(words.held)}: ${parts(heldByGroup.partyOrgs, heldByGroup.branches)}`} />
      <Figure onOpen={() => onOpen('direct')} value={show.number(directElections.held)} of={show.number(directElections.planned)} beside={show.share(directElections.held, directElections.planned)} below={say(words.direct)} />
      <Figure onOpen={() => onOpen('pilots')} value={show.number(pilots.held)} of={show.number(pilots.planned)} beside={show.share(pilots.held, pilots.planned)} below={`${say(words.pilots)}: ${parts(pilots.partyOrgs, pilots.branches)}`} />
      <Figure
        onOpen={() => onOpen('not-held')}
        value={daysLeft === null ? '–' : show.number(Math.abs(daysLeft))}
        beside={daysLeft === null ? '' : say(words.days)}
        below={deadline === null || daysLeft === null ? say(words.noDeadline) : `${say(daysLeft < 0 ? words.pastDeadline : words.toDeadline)} ${show.dayMonth(deadline as Day)}`}
      />
      <Figure
        onOpen={() => onOpen(done ? 'held' : 'not-held')}
        value={forecast.day === null ? '–' : show.dayMonth(forecast.day as Day)}
        beside={done ? '' : say(words.forecast)}
        below={say(done ? words.allDone : forecast.day === null ? words.noPace : forecast.day === forecast.paceDay ? words.byPace : words.byPlan)}
      />
    </section>
  );
}

function Figure({ value, of, beside, below, onOpen }: { readonly value: string; readonly of?: string; readonly beside: string; readonly below: ReactNode; readonly onOpen: () => void }) {
  return (
    <button type="button" onClick={onOpen} aria-haspopup="dialog">
      <b>
        {value}
        {of !== undefined && <span>/{of}</span>}
      </b>
      <span className={css.beside}>{beside}</span>
      <small>{below}</small>
    </button>
  );
}
