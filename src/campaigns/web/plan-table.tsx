import type { ReactNode } from 'react';
import type { Day } from '#foundation/day.ts';
import { type Column, DataTable, type Sort } from '#kit/data-table.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateSquare } from '#kit/state-mark.tsx';
import { FindingsCell, type Row } from './findings.tsx';
import { planWords as words } from './plan-words.ts';
import { lockMark } from './plan-lock.tsx';
import css from './plan.module.css';
import { contentsList, lengthWords } from './rule-words.ts';
import { CONTENTS } from '../core/plan.ts';

export interface PlanTableProps {
  readonly season: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (row: Row) => void;
  readonly onNearEnd: () => void;
  readonly empty: ReactNode;
  /** Left out for who may only look. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelected?: (selected: ReadonlySet<string>) => void;
}

/** Every congress in a row: day, length, form, contents, marks, what the rules find. */
export function PlanTable({ season, selected, onSelected, ...table }: PlanTableProps) {
  const say = useSay();
  return (
    <DataTable
      label={say(words.title)}
      rowKey={(row) => row.organisation.code}
      rowHeight={52}
      height={Math.max(420, window.innerHeight - 262)}
      leastWidth={onSelected ? 1000 : 960}
      columns={useColumns(season)}
      {...table}
      {...(selected && onSelected && { selected, onSelected })}
    />
  );
}

function useColumns(season: string): Column<Row>[] {
  const say = useSay();
  const show = useFormat();
  return [
    {
      id: 'name', header: say(words.organisation), width: 'minmax(190px, 1.6fr)', sortable: true,
      cell: ({ organisation, findings }) => (
        <>
          {findings.some(({ weight }) => weight !== 'note') && <i className={css.dot} title={say(words.findings)} />}
          <span title={organisation.name}>{organisation.name}</span>
          <small>{organisation.superior?.name}</small>
        </>
      ),
    },
    {
      id: 'plannedOn', header: say(words.day), width: '116px', sortable: true,
      cell: ({ plannedOn, held, locked }) =>
        plannedOn === null ? (
          <span className="muted">{say(words.noDay)}</span>
        ) : (
          <>
            {show.day(plannedOn as Day)}
            <small>{held ? say(words.held) : locked ? say(lockMark(locked)) : show.weekday(plannedOn as Day).replace(/ [\d/]+.*$/, '')}</small>
          </>
        ),
    },
    { id: 'length', header: say(words.length), width: '74px', phone: false, cell: ({ halfDays }) => (halfDays === null ? <span className="muted">–</span> : say(lengthWords(halfDays))) },
    {
      id: 'form', header: say(words.form), width: '104px', phone: false,
      cell: ({ form, organisation }) => (
        <>
          {say(form === 'members' ? words.membersForm : words.delegatesForm)}
          <small>{organisation.members === null ? '' : say({ vi: `${show.number(organisation.members)} đảng viên`, en: `${show.number(organisation.members)} members` })}</small>
        </>
      ),
    },
    {
      id: 'contents', header: say(words.contents), width: '70px', phone: false,
      cell: ({ contents }) => (
        <span title={say(contentsList(contents))}>
          {contents.length === CONTENTS.length ? say({ vi: `đủ ${CONTENTS.length}`, en: `all ${CONTENTS.length}` }) : `${contents.length}/${CONTENTS.length}`}
        </span>
      ),
    },
    {
      id: 'marks', header: say(words.marks), width: '106px', phone: false,
      cell: ({ organisation, pilot, directElection, lessons }) => (
        <span className={css.marks}>
          {pilot && <span><StateSquare state="planned" pilot />{say(words.pilot)}</span>}
          {directElection && <span><StateSquare state="planned" direct />{say(words.direct)}</span>}
          {lessons.open > 0 && <Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(organisation.code)}/bai-hoc`}>{say({ vi: `còn ${lessons.open} bài học`, en: `${lessons.open} lessons open` })}</Go>}
        </span>
      ),
    },
    { id: 'findings', header: say(words.findings), width: 'minmax(170px, 1.2fr)', sortable: true, phone: false, cell: ({ findings }) => <FindingsCell findings={findings} /> },
  ];
}
