import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import type { Board, BoardRow } from './answers.ts';
import { placeAddress, visitAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import { SignalsSaid } from './signals-said.tsx';

export interface BoardRowLineProps {
  readonly season: string;
  readonly row: BoardRow;
  readonly may: Board['may'];
  /** Number of the person who looks; null: none in the register. */
  readonly own: number | null;
  readonly onAssign: () => void;
  readonly onPlan: () => void;
}

/** One place: the day, its name, why, and who goes; who may assign does it here. */
export function BoardRowLine({ season, row, ...can }: BoardRowLineProps) {
  const say = useSay();
  const show = useFormat();
  const { code, name } = row.organisation;
  // A late one says its planned day in the sentence below.
  const late = row.signals.some(({ id }) => id === 'late');
  const planned = late ? undefined : row.plannedOn === null ? words.noPlannedDay : words.planned(show.dayMonth(row.plannedOn as Day));
  return (
    <li data-place={code}>
      <DayOf row={row} />
      <div>
        <h3>
          <Go href={placeAddress(season, code)}>{name}</Go> <span>{row.superior.name}{planned && `, ${say(planned)}`}</span>
        </h3>
        <SignalsSaid season={season} code={code} signals={row.signals} score={row.score} />
      </div>
      <Who season={season} row={row} {...can} />
    </li>
  );
}

/** The day somebody goes; without one, what is missing. */
function DayOf({ row: { next, mentor } }: { readonly row: BoardRow }) {
  const say = useSay();
  const show = useFormat();
  if (!next) return <div className={css.day}>{mentor ? <em>{say(words.noVisitDay)}</em> : <strong>{say(words.unassigned)}</strong>}</div>;
  const day = next.plannedOn as Day;
  const weekday = show.weekday(day).replace(show.dayMonth(day), '').trim();
  return (
    <div className={css.day}>
      <b>{show.dayMonth(day)}</b>
      {weekday}
    </div>
  );
}

function Who({ season, row, may, own, onAssign, onPlan }: BoardRowLineProps) {
  const say = useSay();
  const show = useFormat();
  const { next, mentor, visits } = row;
  const person = next?.by ?? mentor;
  if (!person) {
    return (
      <div className={css.by}>
        {may.assign ? <button type="button" className="btn" aria-haspopup="dialog" aria-label={`${say(words.assign)}: ${row.organisation.name}`} onClick={onAssign}>{say(words.assign)}</button> : <small>{say(words.neverVisited)}</small>}
      </div>
    );
  }
  const last = visits.last === null ? undefined : show.dayMonth(visits.last as Day);
  const times = next
    ? last === undefined ? words.firstVisit : words.visitAgain(visits.count + 1, last)
    : last === undefined ? words.neverVisited : words.visited(visits.count, last);
  const named = (action: string): string => `${action}: ${row.organisation.name}`;
  return (
    <div className={css.by}>
      <span>{person.name}</span>
      <small>{say(times)}</small>
      {next && person.person === own && <Go className="btn" href={visitAddress(season, row.organisation.code, next.visit)} aria-label={named(say(words.openVisit))}>{say(words.openVisit)}</Go>}
      {!next && may.visit && <button type="button" className="btn" aria-haspopup="dialog" aria-label={named(say(words.planVisit))} onClick={onPlan}>{say(words.planVisit)}</button>}
    </div>
  );
}
