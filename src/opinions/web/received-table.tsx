import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useAddress } from '#kit/address.ts';
import { usePages, useWork } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { StateMark, type StateName } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { receive, received } from '../contract/synthesis.ts';
import type { ReceivedAnswer } from './received.tsx';
import css from './received.module.css';
import { synthesisHref } from './synthesis-view.ts';

type Place = { readonly season: string; readonly organisation: string };
type Row = ReceivedAnswer['rows'][number];
const STATES = ['missing', 'late', 'sent', 'received'] as const;
const stateNames: Readonly<Record<(typeof STATES)[number], Sentence>> = {
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  late: { vi: 'Trễ hạn', en: 'Late' },
  sent: { vi: 'Đã gửi, chưa nhận', en: 'Sent, not confirmed' },
  received: { vi: 'Đã nhận', en: 'Received' },
};

/** Every organisation below with its synthesis of each document. */
export function ReceivedTable({ place, answer }: { readonly place: Place; readonly answer: ReceivedAnswer }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [opened, setOpened] = useState<Row | undefined>(undefined);
  const state = STATES.find((each) => each === address['trang-thai']);
  const document = answer.documents.find(({ id }) => id === address['van-kien'])?.id;
  const pages = usePages(received, { ...place, ...(document !== undefined && { document }), ...(state && { state }) }, { size: 100, rows: (page) => page.rows });
  const columns = useColumns();
  if (pages.problem && pages.total === undefined) return <FailedState problem={pages.problem} retry={pages.retry} />;
  const shown = opened && (pages.rows.find((row) => keyOf(row) === keyOf(opened)) ?? opened);
  return (
    <>
      <div className={css.segment}>
        {answer.documents.length > 1 && <FilterSelect name="van-kien" label={say({ vi: 'Văn kiện', en: 'Document' })} options={[{ value: '', label: say({ vi: 'Mọi văn kiện', en: 'All documents' }) }, ...answer.documents.map(({ id, title }) => ({ value: id, label: title }))]} />}
        <FilterSelect name="trang-thai" label={say({ vi: 'Trạng thái', en: 'State' })} options={[{ value: '', label: say({ vi: 'Mọi trạng thái', en: 'Any state' }) }, ...STATES.map((each) => ({ value: each, label: `${say(stateNames[each])} (${answer.counts[each]})` }))]} />
      </div>
      {pages.total === undefined ? (
        <Waiting lines={8} lineHeight={48} />
      ) : (
        <DataTable
          label={say({ vi: 'Bản tổng hợp cấp dưới', en: 'Syntheses from below' })} rows={pages.rows} rowKey={keyOf} columns={columns} rowHeight={52} height={560} leastWidth={680} total={pages.total} onNearEnd={pages.more} onOpen={setOpened}
          empty={<EmptyState action={<button type="button" className="btn" onClick={() => change({ 'trang-thai': undefined, 'van-kien': undefined })}>{say({ vi: 'Bỏ lọc', en: 'Clear filters' })}</button>}>{say({ vi: 'Không có bản nào như vậy.', en: 'There is none like this.' })}</EmptyState>}
        />
      )}
      <SideDrawer opened={shown !== undefined} onClose={() => setOpened(undefined)} title={shown?.organisationName ?? ''} lead={shown && <span lang="vi">{shown.documentTitle}</span>}>
        {shown && <ReceivedRow place={place} row={shown} mayDecide={answer.may.decide} />}
      </SideDrawer>
    </>
  );
}

function keyOf(row: Row): string {
  return `${row.organisation} ${row.document}`;
}

function useColumns(): readonly Column<Row>[] {
  const say = useSay();
  const show = useFormat();
  return [
    { id: 'name', header: say({ vi: 'Tổ chức', en: 'Organisation' }), width: 'minmax(170px, 2fr)', cell: (row) => <span lang="vi">{row.organisationName}<small>{row.documentTitle}</small></span> },
    { id: 'opinions', header: say({ vi: 'Ý kiến', en: 'Opinions' }), width: '72px', align: 'right', phone: false, cell: (row) => (row.report === null ? '–' : show.number(row.opinions)) },
    { id: 'due', header: say({ vi: 'Hạn gửi', en: 'Due' }), width: '96px', align: 'right', phone: false, cell: (row) => (row.dueOn === null ? '–' : show.day(row.dueOn as Day)) },
    { id: 'sent', header: say({ vi: 'Gửi ngày', en: 'Sent' }), width: '96px', align: 'right', phone: false, cell: (row) => (row.sentOn === null ? '–' : show.day(row.sentOn as Day)) },
    { id: 'state', header: say({ vi: 'Trạng thái', en: 'State' }), width: 'minmax(166px, 216px)', cell: (row) => <RowState row={row} /> },
  ];
}

function RowState({ row }: { readonly row: Row }) {
  const say = useSay();
  const { mark, words } = stateOf(row);
  return (
    <StateMark state={mark}>
      {say(words)}
    </StateMark>
  );
}

/** A late one says by how much; what was sent late says so too. @rule R-HD60-2 */
function stateOf({ state, late, daysLeft, compiled }: Row): { readonly mark: StateName; readonly words: Sentence } {
  const days = Math.abs(daysLeft ?? 0);
  if (state === 'received' || state === 'sent') {
    const tail = late ? { vi: `, muộn ${days} ngày`, en: `, ${days} days late` } : { vi: '', en: '' };
    if (compiled) return { mark: 'done', words: { vi: `đã tổng hợp${tail.vi}`, en: `compiled${tail.en}` } };
    return state === 'received' ? { mark: 'done', words: { vi: `đã nhận${tail.vi}`, en: `received${tail.en}` } } : { mark: 'held', words: { vi: `đã gửi${tail.vi}`, en: `sent${tail.en}` } };
  }
  if (late) return { mark: 'late', words: { vi: `trễ ${days} ngày`, en: `${days} days late` } };
  if (state === 'adopted') return { mark: 'planned', words: { vi: 'đã thông qua, chưa gửi', en: 'adopted, not sent' } };
  if (state === 'drafting') return { mark: 'planned', words: { vi: 'đang soạn', en: 'being written' } };
  return { mark: 'notdue', words: { vi: 'chưa lập', en: 'not begun' } };
}

function ReceivedRow({ place, row, mayDecide }: { readonly place: Place; readonly row: Row; readonly mayDecide: boolean }) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(receive);
  const day = (on: string | null): string => (on === null ? '–' : show.day(on as Day));
  const facts: readonly [Sentence, string][] = [
    [{ vi: 'Ý kiến', en: 'Opinions' }, row.report === null ? '–' : show.number(row.opinions)],
    [{ vi: 'Dòng tổng hợp', en: 'Lines' }, row.report === null ? '–' : show.number(row.lines)],
    [{ vi: 'Đại hội bế mạc', en: 'Congress closed' }, day(row.closedOn)],
    [{ vi: 'Hạn gửi', en: 'Due' }, day(row.dueOn)],
    [{ vi: 'Gửi ngày', en: 'Sent' }, day(row.sentOn)],
    [{ vi: 'Nhận ngày', en: 'Received' }, day(row.receivedOn)],
  ];
  return (
    <div className="stack">
      <RowState row={row} />
      <table>
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name.vi}>
              <th scope="row" style={{ padding: '5px 0' }}>{say(name)}</th>
              <td className="num">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.report !== null && <Go className="btn" href={synthesisHref({ season: place.season, organisation: row.organisation, document: row.document })}>{say({ vi: 'Đọc bản tổng hợp', en: 'Read the synthesis' })}</Go>}
      {mayDecide && row.report !== null && row.state === 'sent' && (
        <button type="button" className="btn main" disabled={work.isPending} onClick={() => row.report !== null && work.mutate({ ...place, report: row.report })}>
          {say({ vi: 'Xác nhận đã nhận', en: 'Confirm receipt' })}
        </button>
      )}
      <ProblemNote problem={work.error} />
      {row.report === null && <p className="small muted">{say({ vi: 'Tổ chức này chưa lập bản tổng hợp văn kiện này.', en: 'This organisation has not begun a synthesis of this document.' })}</p>}
    </div>
  );
}
