import { useMemo } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { inbox } from '../contract.ts';
import { DOSSIER_KINDS } from '../core/dossier.ts';
import { dossierKindWords } from '../core/words.ts';
import { dossierAddress, KIND_NAMES, kindNamed } from './approvals-address.ts';
import css from './approvals.module.css';
import { ClockMark } from './clock-line.tsx';
import { type InboxRow, markOf, roundSaid, stateSaid } from './dossier-words.ts';
import type { Box, Inbox } from './inbox.tsx';

const PAGE = 100;

/** The dossiers of one box, those due first on top. */
export function InboxList({ at, box, of }: { readonly at: { readonly season: string; readonly unit?: string }; readonly box: Box; readonly of: Inbox }) {
  const say = useSay();
  const go = useGo();
  const [{ loai }] = useAddress();
  const kind = kindNamed(loai);
  const { season, unit } = at;
  const wanted = useMemo(() => ({ season, box, ...(unit !== undefined && { unit }), ...(kind !== undefined && { kind }) }), [season, unit, box, kind]);
  const list = usePages(inbox, wanted, { size: PAGE, rows: (answer) => answer.rows });
  const columns = useColumns(season, box, of);
  if (list.problem && list.rows.length === 0) return <FailedState problem={list.problem} retry={list.retry} />;
  return (
    <>
      <div className="filter-row">
        <FilterSelect name="loai" label={say({ vi: 'Loại hồ sơ', en: 'Kind of dossier' })} options={[{ value: '', label: say({ vi: 'Mọi loại hồ sơ', en: 'All kinds' }) }, ...DOSSIER_KINDS.map((each) => ({ value: KIND_NAMES[each], label: say(dossierKindWords[each]) }))]} />
      </div>
      {list.total === undefined ? (
        <Waiting lines={8} lineHeight={56} />
      ) : (
        <DataTable
          label={say({ vi: 'Hồ sơ', en: 'Dossiers' })} rows={list.rows} rowKey={(row) => row.id} columns={columns} rowHeight={56} height={680} total={list.total} onNearEnd={list.more}
          onOpen={(row) => go(dossierAddress(season, row.id))} empty={<Nothing box={box} filtered={kind !== undefined} />}
        />
      )}
    </>
  );
}

function useColumns(season: string, box: Box, of: Inbox): Column<InboxRow>[] {
  const say = useSay();
  const show = useFormat();
  return [
    {
      id: 'organisation', header: say({ vi: 'Tổ chức', en: 'Organisation' }), width: 'minmax(130px, 1.6fr)',
      cell: (row) => (
        <>
          <Go href={dossierAddress(season, row.id)}>{row.organisation.name}</Go>
          <small>
            {say(dossierKindWords[row.kind])}
            {row.round > 1 && `, ${say(roundSaid(row.round))}`}
            <span className={css.phoneOnly}> · {say(stateSaid(row.kind, row.state))}</span>
          </small>
        </>
      ),
    },
    { id: 'sent', header: say({ vi: 'Số, ngày trình', en: 'Number, day' }), width: '132px', phone: false, cell: (row) => <>{row.number}<small>{show.day(row.submittedOn as Day)}</small></> },
    {
      id: 'state', header: say({ vi: 'Tình trạng', en: 'State' }), width: 'minmax(150px, 1fr)', phone: box === 'done',
      cell: (row) => (
        <>
          <StateMark state={markOf(row.state)}>{say(stateSaid(row.kind, row.state))}</StateMark>
          <small>
            {row.missing > 0 && say({ vi: `trình khi còn thiếu ${row.missing}`, en: `sent with ${row.missing} missing` })}
            {row.missing === 0 && row.endedOn !== null && show.day(row.endedOn as Day)}
            {row.missing === 0 && row.endedOn === null && row.receivedOn !== null && say({ vi: `tiếp nhận ${show.day(row.receivedOn as Day)}`, en: `received ${show.day(row.receivedOn as Day)}` })}
          </small>
        </>
      ),
    },
    {
      id: 'holder', header: say({ vi: 'Đang chờ', en: 'Waits for' }), width: 'minmax(140px, 1fr)', phone: false,
      cell: (row) => (
        <>
          {row.holder?.name ?? <span className="muted">–</span>}
          {row.escalated && <small>{say({ vi: `báo lên ${of.unit.name}`, en: `told to ${of.unit.name}` })}</small>}
        </>
      ),
    },
    ...(box === 'done'
      ? []
      : [{
          id: 'due', header: say({ vi: 'Hạn', en: 'Due' }), width: 'minmax(118px, 1fr)',
          cell: (row: InboxRow) => (row.clock === null ? <span className="muted">{say({ vi: 'không có hạn', en: 'no clock' })}</span> : <><ClockMark clock={row.clock} /><small>{show.day(row.clock.due as Day)}</small></>),
        } satisfies Column<InboxRow>]),
  ];
}

function Nothing({ box, filtered }: { readonly box: Box; readonly filtered: boolean }) {
  const say = useSay();
  if (filtered) return <EmptyState>{say({ vi: 'Không có hồ sơ nào loại này. Chọn mọi loại hồ sơ.', en: 'There is none of this kind. Choose all kinds.' })}</EmptyState>;
  switch (box) {
    case 'awaits-us':
      return <EmptyState>{say({ vi: 'Không có hồ sơ nào chờ xử lý. Cấp dưới trình lên thì hồ sơ hiện ở đây.', en: 'Nothing awaits you. What those below send up appears here.' })}</EmptyState>;
    case 'sent':
      return <EmptyState>{say({ vi: 'Không có hồ sơ nào đang chờ cấp trên. Trình hồ sơ ở trang đại hội của đơn vị.', en: 'Nothing of yours waits for an answer. Dossiers are sent from the page of the congress.' })}</EmptyState>;
    case 'overdue':
      return <EmptyState>{say({ vi: 'Không có hồ sơ nào quá hạn.', en: 'Nothing is overdue.' })}</EmptyState>;
    case 'done':
      return <EmptyState>{say({ vi: 'Chưa có hồ sơ nào xong.', en: 'No dossier is done yet.' })}</EmptyState>;
  }
}
