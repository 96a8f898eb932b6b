import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { type Pages, usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { commitments, grievances } from '../contract.ts';
import { commitmentKindWords, grievanceStateWords } from '../core/kinds.ts';
import type { Commitment, Grievance } from './answers.ts';
import { CommitmentDrawer } from './commitment-drawer.tsx';
import { GrievanceDrawer } from './grievance-drawer.tsx';
import { CommitmentMark, DueMark, ToldMark } from './matter-marks.tsx';
import type { Asked } from './matters.tsx';
import { pageWords as words } from './page-words.ts';

const PAGE = 100;

/** Grievances, overdue first; which one is open stands in the address. */
export function GrievanceList({ asked }: { readonly asked: Asked }) {
  const say = useSay();
  const [address, change] = useAddress();
  const list = usePages(grievances, asked, { size: PAGE, rows: (answer) => answer.rows });
  const columns: Column<Grievance>[] = [
    { id: 'title', header: say({ vi: 'Vấn đề', en: 'Grievance' }), width: 'minmax(220px, 2fr)', cell: (row) => <>{row.title}<small>{row.organisation.name}, {row.superior.name}</small></> },
    { id: 'owner', header: say(words.owner), width: 'minmax(150px, 1fr)', phone: false, cell: (row) => row.owner },
    { id: 'state', header: say({ vi: 'Tình trạng', en: 'State' }), width: '148px', phone: false, cell: (row) => say(grievanceStateWords[row.state]) },
    { id: 'due', header: say(words.deadline), width: '148px', cell: (row) => <DueMark due={row.due as Day} overdueDays={row.overdueDays} settled={row.state === 'resolved'} /> },
    { id: 'told', header: say({ vi: 'Báo người nêu', en: 'Told' }), width: '120px', phone: false, cell: (row) => <ToldMark of={row} short /> },
  ];
  return (
    <>
      <Listed
        list={list} columns={columns} label={say(words.grievances)} rowKey={(row) => row.id} onOpen={(row) => change({ mo: row.id, noi: row.organisation.code })}
        empty={say(asked.show === 'open' && asked.search === undefined ? { vi: 'Không có vấn đề nào chưa xong. Vấn đề mới được ghi bằng nút “Ghi vấn đề”.', en: 'No grievance is open. A new one is recorded with “Record a grievance”.' } : { vi: 'Không có vấn đề nào như vậy.', en: 'There is no such grievance.' })}
      />
      <GrievanceDrawer season={asked.season} code={address['noi']} id={address['mo']} onClose={() => change({ mo: undefined, noi: undefined })} />
    </>
  );
}

/** What places have taken on: emulation drives and political tasks. */
export function CommitmentList({ asked }: { readonly asked: Asked }) {
  const say = useSay();
  const [address, change] = useAddress();
  const list = usePages(commitments, asked, { size: PAGE, rows: (answer) => answer.rows });
  const columns: Column<Commitment>[] = [
    { id: 'what', header: say({ vi: 'Việc', en: 'What' }), width: 'minmax(220px, 2fr)', cell: (row) => <>{row.what}<small>{row.organisation.name}, {row.superior.name}</small></> },
    { id: 'kind', header: say({ vi: 'Loại', en: 'Kind' }), width: 'minmax(150px, 1fr)', phone: false, cell: (row) => say(commitmentKindWords[row.kind]) },
    { id: 'figure', header: say({ vi: 'Cần đạt', en: 'To be reached' }), width: 'minmax(120px, 1fr)', phone: false, cell: (row) => (row.figure === '' ? '–' : row.figure) },
    { id: 'owner', header: say(words.owner), width: 'minmax(140px, 1fr)', phone: false, cell: (row) => row.owner },
    { id: 'due', header: say(words.deadline), width: '148px', cell: (row) => <CommitmentMark of={row} /> },
  ];
  return (
    <>
      <Listed
        list={list} columns={columns} label={say({ vi: 'Việc đăng ký', en: 'Commitments' })} rowKey={(row) => row.id} onOpen={(row) => change({ mo: row.id, noi: row.organisation.code })}
        empty={say(asked.show === 'open' && asked.search === undefined ? { vi: 'Chưa có việc đăng ký nào đang thực hiện.', en: 'No commitment is under way.' } : { vi: 'Không có việc đăng ký nào như vậy.', en: 'There is no such commitment.' })}
      />
      <CommitmentDrawer season={asked.season} code={address['noi']} id={address['mo']} onClose={() => change({ mo: undefined, noi: undefined })} />
    </>
  );
}

/** A list in its states: waiting, failed, empty, there. */
function Listed<Row>({ list, columns, label, rowKey, empty, onOpen }: { readonly list: Pages<never, Row>; readonly columns: readonly Column<Row>[]; readonly label: string; readonly rowKey: (row: Row) => string; readonly empty: string; readonly onOpen: (row: Row) => void }) {
  const say = useSay();
  const show = useFormat();
  if (list.problem && list.rows.length === 0) return <FailedState problem={list.problem} retry={list.retry} />;
  if (list.total === undefined) return <Waiting lines={10} lineHeight={48} />;
  return (
    <>
      <p className="small muted">{say({ vi: `${show.number(list.total)} việc`, en: show.number(list.total) })}</p>
      <DataTable label={label} rows={list.rows} rowKey={rowKey} columns={columns} rowHeight={54} height={640} total={list.total} onNearEnd={list.more} onOpen={onOpen} empty={<EmptyState>{empty}</EmptyState>} />
    </>
  );
}
