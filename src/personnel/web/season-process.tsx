import { useMemo } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark, type StateName } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { SEASON_STATES, type SeasonState, seasonStateWords } from '../core/season-state.ts';
import css from './personnel.module.css';
import { personnelAddress } from './personnel-address.ts';
import { lower, personnelWords as words } from './personnel-words.ts';
import type { SeasonList } from './season-personnel.tsx';
import { type SeasonRow, useSeasonList } from './use-season-list.ts';

const NAMES = ['q', 'state', 'only'] as const;
const MARKS: { readonly [S in SeasonState]: StateName } = { none: 'notdue', scheme: 'planned', people: 'planned', steps: 'planned', introduced: 'held', approved: 'done' };

/** How far each organisation is; those whose congress opens first come first, the late ones say so. */
export function SeasonProcess({ season, whole }: { readonly season: string; readonly whole: SeasonList }) {
  const say = useSay();
  const show = useFormat();
  const go = useGo();
  const [address, change] = useAddress();
  const { q, only } = address;
  const state = SEASON_STATES.find((each) => each === address['state']);
  const asked = useMemo(() => ({ season, unit: whole.unit.code, ...(q !== undefined && { search: q }), ...(state && { state }), ...(only === 'late' && { only: 'late' as const }) }), [season, whole.unit.code, q, state, only]);
  const list = useSeasonList(asked);
  const columns = useColumns(season);
  return (
    <>
      <Bands whole={whole} onChoose={(chosen) => change({ state: chosen })} />
      <FilterRow names={NAMES} search={say({ vi: 'Tìm tổ chức', en: 'Find an organisation' })} searchLength={100}>
        <FilterSelect name="state" label={say({ vi: 'Tình trạng', en: 'State' })} options={[{ value: '', label: say({ vi: 'Mọi tình trạng', en: 'Any state' }) }, ...SEASON_STATES.map((each) => ({ value: each, label: say(seasonStateWords[each]) }))]} />
        <FilterSelect name="only" label={say({ vi: 'Chậm', en: 'Late' })} options={[{ value: '', label: say({ vi: 'Chậm và đúng hạn', en: 'Late or not' }) }, { value: 'late', label: say({ vi: 'Chỉ nơi chậm', en: 'Late ones only' }) }]} />
      </FilterRow>
      {list.problem && list.rows.length === 0 ? (
        <FailedState problem={list.problem} retry={list.retry} />
      ) : list.total === undefined ? (
        <Waiting lines={10} lineHeight={48} />
      ) : (
        <>
          <p className="small muted" role="status">{say({ vi: `${show.number(list.total)} tổ chức`, en: `${show.number(list.total)} organisations` })}</p>
          <DataTable
            label={say({ vi: 'Tiến độ nhân sự', en: 'Progress of personnel' })} rows={list.rows} rowKey={(row) => row.organisation.code} columns={columns} rowHeight={48} height={620} leastWidth={760} total={list.total} onNearEnd={list.more}
            onOpen={(row) => go(personnelAddress({ season, organisation: row.organisation.code }))}
            empty={<EmptyState>{say({ vi: 'Không có tổ chức nào như vậy. Bỏ bớt điều kiện lọc.', en: 'There is no such organisation. Take some of the filters away.' })}</EmptyState>}
          />
        </>
      )}
    </>
  );
}

/** How many stand at which state; pressing one narrows the list to it. */
function Bands({ whole: { counts }, onChoose }: { readonly whole: SeasonList; readonly onChoose: (state: SeasonState) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <ul className={css['bands']}>
      {counts.states.map((each) => (
        <li key={each.state}>
          <button type="button" onClick={() => onChoose(each.state)}>
            <b>{show.number(each.count)}</b>
            <StateMark state={MARKS[each.state]}>{lower(say(seasonStateWords[each.state]))}</StateMark>
          </button>
        </li>
      ))}
    </ul>
  );
}

function useColumns(season: string): Column<SeasonRow>[] {
  const say = useSay();
  const show = useFormat();
  return [
    { id: 'name', header: say(words.organisation), width: 'minmax(190px, 1.8fr)', cell: (row) => <><Go href={personnelAddress({ season, organisation: row.organisation.code })}>{row.organisation.name}</Go>{row.under.code !== row.organisation.code && <small>{row.under.name}</small>}</> },
    { id: 'opens', header: say({ vi: 'Khai mạc', en: 'Opens' }), width: '104px', align: 'right', phone: false, cell: (row) => (row.opensOn === null ? <span className="muted">{say(words.noDay)}</span> : <>{show.day(row.opensOn as Day)}<DaysLeft left={row.daysLeft} /></>) },
    { id: 'state', header: say({ vi: 'Tình trạng', en: 'State' }), width: 'minmax(150px, 1.2fr)', cell: (row) => <><StateMark state={row.late ? 'late' : MARKS[row.state]}>{lower(say(seasonStateWords[row.state]))}</StateMark>{row.late && <small className={css['below']}>{say({ vi: 'chậm', en: 'late' })}</small>}</> },
    { id: 'people', header: say({ vi: 'Nhân sự', en: 'Persons' }), width: '80px', align: 'right', phone: false, cell: (row) => <>{show.number(row.people)}{row.seats !== null && <small>{say({ vi: `cho ${show.number(row.seats)}`, en: `for ${show.number(row.seats)}` })}</small>}</> },
    { id: 'papers', header: say({ vi: 'Giấy tờ thiếu', en: 'Papers missing' }), width: '104px', align: 'right', phone: false, cell: (row) => (row.people === 0 ? <span className="muted">–</span> : show.number(row.papersMissing)) },
  ];
}

function DaysLeft({ left }: { readonly left: number | null }) {
  const say = useSay();
  if (left === null) return null;
  return <small>{left < 0 ? say({ vi: 'đã qua', en: 'past' }) : say({ vi: `còn ${left} ngày`, en: `${left} days` })}</small>;
}
