import { useMemo } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day, parseDay } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer, usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { DayField } from '#kit/day-field.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { clocks } from '../contract.ts';
import { CLOCK_STATES, type ClockState } from '../core/clock-state.ts';
import { dossierAddress, ownAddress } from './approvals-address.ts';
import css from './approvals.module.css';
import { ClockMark } from './clock-line.tsx';
import { RuleCounts } from './rule-counts.tsx';

type Row = OutputOf<typeof clocks>['rows'][number];

const PAGE = 100;
const ONLY: { readonly [S in ClockState]: Sentence } = {
  running: { vi: 'Đang chạy', en: 'Running' },
  late: { vi: 'Quá hạn', en: 'Late' },
  met: { vi: 'Xong đúng hạn', en: 'Done in time' },
  'met-late': { vi: 'Xong sau hạn', en: 'Done late' },
};

/** Every legal clock of the unit: how many per rule, then each with its day and who must act. */
export function InboxClocks({ at }: { readonly at: { readonly season: string; readonly unit?: string } }) {
  const say = useSay();
  const [address, change] = useAddress();
  const asOf = parseDay(address['asOf'] ?? '');
  const only = CLOCK_STATES.find((each) => each === address['only']);
  const { rule } = address;
  const { season, unit } = at;
  const wanted = useMemo(
    () => ({ season, ...(unit !== undefined && { unit }), ...(asOf !== undefined && { asOf }), ...(only !== undefined && { only }), ...(rule !== undefined && { rule }) }),
    [season, unit, asOf, only, rule],
  );
  const whole = useAnswer(clocks, { ...at, ...(asOf !== undefined && { asOf }), limit: 0 }, { keep: true });
  return (
    <>
      <div className={css.when}>
        <DayField label={say({ vi: 'Tính đến ngày', en: 'As of' })} value={asOf ?? (whole.data?.asOf as Day | undefined)} onChange={(day) => change({ asOf: day }, { replace: true })} />
        <FilterSelect name="only" label={say({ vi: 'Tình trạng thời hạn', en: 'State of the clock' })} options={[{ value: '', label: say({ vi: 'Đang chạy và quá hạn', en: 'Running and late' }) }, ...CLOCK_STATES.map((each) => ({ value: each, label: say(ONLY[each]) }))]} />
        {(rule !== undefined || only !== undefined || asOf !== undefined) && (
          <button type="button" className="btn quiet" onClick={() => change({ rule: undefined, only: undefined, asOf: undefined })}>
            {say({ vi: 'Bỏ lọc', en: 'Clear filters' })}
          </button>
        )}
      </div>
      {whole.data && <RuleCounts rules={whole.data.rules} chosen={rule} onChoose={(patch) => change(patch)} />}
      <ClockRows wanted={wanted} />
    </>
  );
}

function ClockRows({ wanted }: { readonly wanted: { readonly season: string; readonly unit?: string; readonly asOf?: Day; readonly only?: ClockState; readonly rule?: string } }) {
  const say = useSay();
  const show = useFormat();
  const go = useGo();
  const list = usePages(clocks, wanted, { size: PAGE, rows: (answer) => answer.rows });
  const href = (row: Row): string => (row.dossier === null ? ownAddress({ season: wanted.season, code: row.organisation.code }) : dossierAddress(wanted.season, row.dossier));
  const columns: Column<Row>[] = [
    { id: 'organisation', header: say({ vi: 'Tổ chức', en: 'Organisation' }), width: 'minmax(130px, 1.3fr)', cell: (row) => <><Go href={href(row)}>{row.organisation.name}</Go><small>{say(row.words)}</small></> },
    { id: 'due', header: say({ vi: 'Hạn', en: 'Due' }), width: '92px', align: 'right', phone: false, cell: (row) => show.day(row.due as Day) },
    {
      id: 'state', header: say({ vi: 'Còn lại', en: 'Left' }), width: '196px',
      cell: (row) => <><ClockMark clock={row} />{row.doneOn !== null && <small>{say({ vi: `xong ${show.day(row.doneOn as Day)}`, en: `done ${show.day(row.doneOn as Day)}` })}</small>}</>,
    },
    { id: 'holder', header: say({ vi: 'Ai phải làm', en: 'Who must act' }), width: 'minmax(140px, 1fr)', phone: false, cell: (row) => row.holder.name },
  ];
  if (list.problem && list.rows.length === 0) return <FailedState problem={list.problem} retry={list.retry} />;
  if (list.total === undefined) return <Waiting lines={8} lineHeight={56} />;
  return (
    <>
      <p className="small muted">{say({ vi: `${show.number(list.total)} thời hạn`, en: `${show.number(list.total)} clocks` })}</p>
      <DataTable
        label={say({ vi: 'Thời hạn', en: 'Clocks' })} rows={list.rows} rowKey={(row) => `${row.organisation.code} ${row.rule} ${row.due} ${row.dossier ?? ''}`} columns={columns} rowHeight={56} height={620} total={list.total} onNearEnd={list.more}
        onOpen={(row) => go(href(row))} empty={<EmptyState>{say({ vi: 'Không có thời hạn nào như vậy.', en: 'There is no such clock.' })}</EmptyState>}
      />
    </>
  );
}
