import type { ReactNode } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { listUnits } from '../contract.ts';
import css from './season.module.css';
import { filterOf, type ListName } from './season-lists.ts';
import type { Overview, View } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';

type Unit = OutputOf<typeof listUnits>['units'][number];

const LATE_SHOWN = 3;
const DUE_SHOWN = 3;

export interface SeasonTasksProps {
  readonly view: View;
  readonly overview: Overview;
  readonly onList: (list: ListName) => void;
  readonly onOrganisation: (code: string) => void;
}

/** Who is behind plan and what is due this week: the first few of each, and the way to all. */
export function SeasonTasks({ view, overview, onList, onOrganisation }: SeasonTasksProps) {
  const say = useSay();
  const show = useFormat();
  const ask = (list: ListName, limit: number) => ({ ...view, ...filterOf(list, overview), limit });
  const late = useAnswer(listUnits, ask('late', LATE_SHOWN), { keep: true });
  const due = useAnswer(listUnits, ask('due', DUE_SHOWN), { keep: true });
  const { congresses, dueThisWeek, dueNextWeek } = overview;
  return (
    <>
      <Heading title={say(words.late)}>
        {congresses.late > LATE_SHOWN && <More onClick={() => onList('late')}>{say({ vi: `Xem cả ${show.number(congresses.late)}`, en: `See all ${show.number(congresses.late)}` })}</More>}
      </Heading>
      <List rows={LATE_SHOWN} units={late.data?.units} empty={say(words.nobodyLate)}>
        {(unit) => (
          <Task key={unit.code} unit={unit} onOpen={onOrganisation} right={<span>{say({ vi: `${show.number(unit.daysLate)} ngày`, en: `${show.number(unit.daysLate)} days` })}</span>} below={[unit.under.code === unit.code ? '' : unit.under.name, unit.note].filter(Boolean).join(' · ')} />
        )}
      </List>
      <Heading title={say(words.dueThisWeek)}>
        {dueThisWeek.count > DUE_SHOWN && <More onClick={() => onList('due')}>{say({ vi: `Cả ${show.number(dueThisWeek.count)}`, en: `All ${show.number(dueThisWeek.count)}` })}</More>}
        {dueThisWeek.count > DUE_SHOWN && dueNextWeek.count > 0 && ' · '}
        {dueNextWeek.count > 0 && <More onClick={() => onList('due-next')}>{say({ vi: `tuần sau ${show.number(dueNextWeek.count)}`, en: `next week ${show.number(dueNextWeek.count)}` })}</More>}
      </Heading>
      <List rows={DUE_SHOWN} units={due.data?.units} empty={say(words.nothingDue)}>
        {(unit) => (
          <Task
            key={unit.code}
            unit={unit}
            onOpen={onOrganisation}
            right={<span className={css.due}>{unit.plannedOn === null ? '' : show.weekday(unit.plannedOn as Day)}</span>}
            below={[unit.under.code === unit.code ? '' : unit.under.name, unit.direct ? say(words.direct) : ''].filter(Boolean).join(' · ')}
          />
        )}
      </List>
    </>
  );
}

function Heading({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={css.heading}>
      <h2>{title}</h2>
      <span>{children}</span>
    </div>
  );
}

function More({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="link" aria-haspopup="dialog" onClick={onClick}>
      {children}
    </button>
  );
}

/** Keeps the room of its rows until they have come. */
function List({ rows, units, empty, children }: { readonly rows: number; readonly units: readonly Unit[] | undefined; readonly empty: string; readonly children: (unit: Unit) => ReactNode }) {
  return (
    <ul className={css.tasks} style={units === undefined ? { minHeight: rows * 49 } : undefined}>
      {units?.map(children)}
      {units?.length === 0 && <li className={css.none}>{empty}</li>}
    </ul>
  );
}

function Task({ unit, right, below, onOpen }: { readonly unit: Unit; readonly right: ReactNode; readonly below: string; readonly onOpen: (code: string) => void }) {
  return (
    <li>
      <button type="button" aria-haspopup="dialog" onClick={() => onOpen(unit.code)}>
        <b title={unit.name}>{unit.name}</b>
        {right}
        {below !== '' && <small>{below}</small>}
      </button>
    </li>
  );
}
