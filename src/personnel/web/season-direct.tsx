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
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { personnelAddress } from './personnel-address.ts';
import { personnelWords as words } from './personnel-words.ts';
import type { SeasonList } from './season-personnel.tsx';
import { type SeasonRow, useSeasonList } from './use-season-list.ts';

const NAMES = ['q', 'only'] as const;

/** Where the secretary is elected directly: consent, explaining and agreeing, persons, the own file; what is not ready. */
export function SeasonDirect({ season, whole }: { readonly season: string; readonly whole: SeasonList }) {
  const say = useSay();
  const show = useFormat();
  const go = useGo();
  const [{ q, only }] = useAddress();
  const asked = useMemo(() => ({ season, unit: whole.unit.code, only: only === 'chua-xong' ? ('direct-incomplete' as const) : ('direct' as const), ...(q !== undefined && { search: q }) }), [season, whole.unit.code, q, only]);
  const list = useSeasonList(asked);
  const columns = useColumns(season);
  const { direct, directIncomplete } = whole.counts;
  if (direct === 0) return <EmptyState>{say({ vi: 'Không nơi nào trong đơn vị này bầu trực tiếp bí thư. Quyết định bầu trực tiếp ở trang kế hoạch.', en: 'No congress here elects its secretary directly. It is decided on the page of the plan.' })}</EmptyState>;
  return (
    <>
      <p>{say({ vi: `${show.number(direct - directIncomplete)} trên ${show.number(direct)} nơi đã chuẩn bị đủ.`, en: `${show.number(direct - directIncomplete)} of ${show.number(direct)} have prepared all.` })}</p>
      <FilterRow names={NAMES} search={say({ vi: 'Tìm tổ chức', en: 'Find an organisation' })} searchLength={100}>
        <FilterSelect name="only" label={say({ vi: 'Chuẩn bị', en: 'Preparation' })} options={[{ value: '', label: say({ vi: 'Tất cả', en: 'All' }) }, { value: 'chua-xong', label: say({ vi: 'Chưa chuẩn bị đủ', en: 'Not all prepared' }) }]} />
      </FilterRow>
      {list.problem && list.rows.length === 0 ? (
        <FailedState problem={list.problem} retry={list.retry} />
      ) : list.total === undefined ? (
        <Waiting lines={10} lineHeight={48} />
      ) : (
        <DataTable
          label={say({ vi: 'Chuẩn bị bầu trực tiếp bí thư', en: 'Preparation of direct elections' })} rows={list.rows} rowKey={(row) => row.organisation.code} columns={columns} rowHeight={52} height={620} leastWidth={820} total={list.total} onNearEnd={list.more}
          onOpen={(row) => go(personnelAddress({ season, organisation: row.organisation.code }, 'direct'))}
          empty={<EmptyState>{say({ vi: 'Không có nơi nào như vậy. Bỏ bớt điều kiện lọc.', en: 'There is none such. Take some of the filters away.' })}</EmptyState>}
        />
      )}
    </>
  );
}

function useColumns(season: string): Column<SeasonRow>[] {
  const say = useSay();
  const show = useFormat();
  const yes = (is: boolean, good: string, missing: string) => <StateMark state={is ? 'held' : 'late'}>{is ? good : missing}</StateMark>;
  return [
    { id: 'name', header: say(words.organisation), width: 'minmax(190px, 1.8fr)', cell: (row) => <><Go href={personnelAddress({ season, organisation: row.organisation.code }, 'direct')}>{row.organisation.name}</Go>{row.under.code !== row.organisation.code && <small>{row.under.name}</small>}</> },
    { id: 'opens', header: say({ vi: 'Khai mạc', en: 'Opens' }), width: '96px', align: 'right', phone: false, cell: (row) => (row.opensOn === null ? <span className="muted">{say(words.noDay)}</span> : show.day(row.opensOn as Day)) },
    { id: 'consent', header: say({ vi: 'Cấp trên đồng ý', en: 'Consent' }), width: '128px', phone: false, cell: (row) => row.direct && yes(row.direct.consent, say({ vi: 'đã có', en: 'there' }), say({ vi: 'chưa có', en: 'missing' })) },
    { id: 'persuasion', header: say({ vi: 'Công tác tư tưởng', en: 'Explaining' }), width: '132px', phone: false, cell: (row) => row.direct && yes(row.direct.persuasion > 0, say({ vi: `${row.direct.persuasion} lần`, en: `${row.direct.persuasion} times` }), say({ vi: 'chưa ghi', en: 'none yet' })) },
    { id: 'people', header: say({ vi: 'Phương án', en: 'Persons' }), width: '84px', align: 'right', phone: false, cell: (row) => row.direct?.people ?? '–' },
    { id: 'ready', header: say({ vi: 'Hồ sơ riêng', en: 'Own file' }), width: 'minmax(128px, 1fr)', cell: (row) => row.direct && yes(row.direct.ready, say({ vi: 'chuẩn bị đủ', en: 'all prepared' }), row.direct.papersMissing > 0 ? say({ vi: `thiếu ${row.direct.papersMissing} giấy tờ`, en: `${row.direct.papersMissing} papers missing` }) : say({ vi: 'chưa đủ', en: 'not all' })) },
  ];
}
