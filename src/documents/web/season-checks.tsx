import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { checks } from '../contract.ts';
import { documentsAddress } from './documents-address.ts';
import { draftWords } from './document-words.ts';
import { seasonDocumentsWords as words } from './season-words.ts';

type Row = OutputOf<typeof checks>['rows'][number];

/** Drafts that organisations below have sent to be checked; those whose congress opens first come first. */
export function SeasonChecks({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const go = useGo();
  const [{ unit }] = useAddress();
  const list = usePages(checks, { season, ...(unit !== undefined && { unit }) }, { size: 100, rows: (answer) => answer.rows });
  const href = (row: Row): string => `${documentsAddress(season, row.organisation.code, row.document)}?phan=nhan-xet`;
  const columns: Column<Row>[] = [
    { id: 'title', header: say({ vi: 'Văn kiện', en: 'Document' }), width: 'minmax(200px, 2fr)', cell: (row) => <><Go href={href(row)}>{row.title}</Go><small>{row.organisation.name}, {say(draftWords(row.draft))}</small></> },
    { id: 'opens', header: say(words.opensOn), width: '96px', align: 'right', cell: (row) => (row.opensOn === null ? <span className="muted">{say(words.noDay)}</span> : show.day(row.opensOn as Day)) },
    { id: 'sent', header: say({ vi: 'Gửi lúc', en: 'Sent' }), width: 'minmax(150px, 1fr)', phone: false, cell: (row) => <>{row.sentAt === null ? '–' : show.moment(row.sentAt as Moment)}{row.sentBy !== null && <small>{row.sentBy}</small>}</> },
    { id: 'remarks', header: say({ vi: 'Nhận xét', en: 'Remarks' }), width: '120px', align: 'right', phone: false, cell: (row) => <>{show.number(row.remarks)}{row.mustOpen > 0 && <small>{say({ vi: `${show.number(row.mustOpen)} phải sửa`, en: `${show.number(row.mustOpen)} must be met` })}</small>}</> },
  ];
  if (list.problem && list.rows.length === 0) return <FailedState problem={list.problem} retry={list.retry} />;
  if (list.total === undefined) return <Waiting lines={8} lineHeight={48} />;
  return (
    <DataTable
      label={say(words.checks)} rows={list.rows} rowKey={(row) => row.document} columns={columns} rowHeight={48} total={list.total} onNearEnd={list.more} onOpen={(row) => go(href(row))}
      empty={<EmptyState>{say({ vi: 'Không có dự thảo nào chờ thẩm định. Đơn vị gửi dự thảo từ trang văn kiện của mình.', en: 'No draft waits for a check. Organisations send theirs from the page of the document.' })}</EmptyState>}
    />
  );
}
