import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listUnits } from '../contract.ts';
import { OrganisationSummary, useOrganisation } from './organisation-summary.tsx';
import css from './season.module.css';
import { filterOf, type ListName, titleOf } from './season-lists.ts';
import type { Overview, View } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';
import { stateWords } from './words.ts';

type Unit = OutputOf<typeof listUnits>['units'][number];

const AT_ONCE = 500;
const SEARCH_FROM = 12;

export interface SeasonDrawerProps {
  readonly view: View;
  readonly overview: Overview;
  readonly list: ListName | undefined;
  /** The list is that of this unit below the shown one. */
  readonly under: string | undefined;
  readonly organisation: string | undefined;
  readonly onOrganisation: (code: string | undefined) => void;
  readonly onClose: () => void;
}

/** Beside the picture: the organisations behind a figure, or one of them. */
export function SeasonDrawer({ view, overview, list, under, organisation, onOrganisation, onClose }: SeasonDrawerProps) {
  const say = useSay();
  const show = useFormat();
  const name = overview.byUnit.find((unit) => unit.code === under)?.name ?? overview.unit.name;
  const asOf = say({ vi: `đúng vào ngày ${show.day(overview.asOf as Day)}`, en: `true on ${show.day(overview.asOf as Day)}` });
  const opened = list !== undefined || organisation !== undefined;
  const about = useOrganisation(view, organisation);
  const title = organisation !== undefined || list === undefined ? (about.data?.organisation.name ?? say(words.name)) : say(titleOf(list));
  return (
    <SideDrawer opened={opened} onClose={onClose} title={title} size={560} lead={organisation === undefined ? `${name}, ${asOf}` : undefined}>
      {organisation !== undefined ? (
        <>
          {list !== undefined && (
            <p className={css.back}>
              <button type="button" className="link" onClick={() => onOrganisation(undefined)}>
                {say(words.backToList)}
              </button>
            </p>
          )}
          <OrganisationSummary view={view} organisation={organisation} />
        </>
      ) : (
        list !== undefined && <Units key={`${list} ${under ?? ''}`} view={under === undefined ? view : { ...view, unit: under }} overview={overview} list={list} onOrganisation={onOrganisation} />
      )}
    </SideDrawer>
  );
}

function Units({ view, overview, list, onOrganisation }: { readonly view: View; readonly overview: Overview; readonly list: ListName; readonly onOrganisation: (code: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const pages = usePages(listUnits, { ...view, ...filterOf(list, overview), ...(search !== '' && { search }) }, { size: AT_ONCE, rows: (answer) => answer.units });
  const { total } = pages;
  const columns: Column<Unit>[] = [
    {
      id: 'name',
      header: say(words.name),
      cell: (unit) => (
        <>
          <span className={css.unitName}>{unit.name}</span>
          <small>{[unit.under.code === unit.code ? '' : unit.under.name, unit.note].filter(Boolean).join(' · ')}</small>
        </>
      ),
      width: 'minmax(0, 1fr)',
    },
    { id: 'state', header: say(words.state), cell: (unit) => <UnitState unit={unit} />, width: '138px', align: 'right' },
  ];
  if (total === undefined) return pages.problem ? <FailedState problem={pages.problem} retry={pages.retry} /> : <Waiting lines={10} lineHeight={62} />;
  return (
    <>
      <div className={css.listHead}>
        <span>{say({ vi: `${show.number(total)} tổ chức`, en: `${show.number(total)} organisations` })}</span>
        {(total > SEARCH_FROM || typed !== '') && <TextInput size="xs" aria-label={say(words.find)} placeholder={say(words.find)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />}
      </div>
      <DataTable
        label={say(titleOf(list))}
        rows={pages.rows}
        rowKey={(unit) => unit.code}
        columns={columns}
        onOpen={(unit) => onOrganisation(unit.code)}
        rowHeight={62}
        height={Math.max(300, window.innerHeight - 190)}
        total={total}
        onNearEnd={pages.more}
        empty={<EmptyState>{say(search === '' ? words.emptyList : words.nothingFound)}</EmptyState>}
      />
    </>
  );
}

function UnitState({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const show = useFormat();
  if (unit.state === null) return <span className="muted">–</span>;
  const on = unit.heldOn ?? unit.plannedOn;
  return (
    <>
      <StateMark state={unit.state} pilot={unit.pilot} direct={unit.direct}>
        {unit.daysLate > 0 ? say({ vi: `chậm ${unit.daysLate} ngày`, en: `${unit.daysLate} days late` }) : say(stateWords[unit.state])}
      </StateMark>
      {on !== null && <small>{unit.heldOn === null ? say({ vi: `kế hoạch ${show.day(on as Day)}`, en: `planned ${show.day(on as Day)}` }) : say({ vi: `ngày ${show.day(on as Day)}`, en: `on ${show.day(on as Day)}` })}</small>}
    </>
  );
}
