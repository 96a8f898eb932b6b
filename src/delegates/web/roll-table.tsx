import { type Column, DataTable } from '#kit/data-table.tsx';
import { useAddress } from '#kit/address.ts';
import { usePages } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import { listParticipants } from '../contract.ts';
import { kindsOf, PARTICIPANT_KINDS } from '../core/participant.ts';
import { STANDINGS } from '../core/standing.ts';
import { kindWords, sourceWords, standingWords } from '../core/words.ts';
import css from './delegates.module.css';
import type { About } from './roll.tsx';
import { rollWords as words, standingMarks } from './roll-words.ts';

export type Row = OutputOf<typeof listParticipants>['rows'][number];
type Asked = Omit<SentBy<typeof listParticipants>, 'offset' | 'limit'>;

const NAMES = ['q', 'loai', 'doan', 'tu-cach', 'co-mat'];
const PAGE = 500;

/** The roll itself, narrowed by what stands in the address. */
export function RollTable({ season, code, about, onOpen }: { readonly season: string; readonly code: string; readonly about: About; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const pages = usePages(listParticipants, { season, organisation: code, ...askedIn(address) }, { size: PAGE, rows: (answer) => answer.rows });
  const { form } = about.congress;
  const delegations = about.delegations.filter((each) => each.key !== '');
  const columns = useColumns(form === 'delegates' || delegations.length > 1);
  if (pages.problem && pages.total === undefined) return <FailedState problem={pages.problem} retry={pages.retry} />;
  const filtered = NAMES.some((name) => address[name] !== undefined);
  return (
    <>
      <FilterRow names={NAMES} search={say(words.search)} searchLength={100}>
        <FilterSelect name="loai" label={say(words.kind)} options={[{ value: '', label: say(words.anyKind) }, ...kindsOf(form).map((kind) => ({ value: kind, label: say(kindWords[kind]) }))]} />
        {delegations.length > 1 && <FilterSelect name="doan" label={say(words.delegation)} options={[{ value: '', label: say(words.anyDelegation) }, ...delegations.map(({ key, delegation }) => ({ value: key, label: delegation.name }))]} />}
        <FilterSelect
          name="tu-cach" label={say(words.state)}
          options={[{ value: '', label: say(words.anyStanding) }, { value: 'any', label: say(words.someStanding) }, ...STANDINGS.map((standing) => ({ value: standing, label: say(standingWords[standing]) })), ...(form === 'delegates' ? [{ value: 'replaced', label: say(words.replaced) }] : [])]}
        />
        <FilterSelect name="co-mat" label={say(words.present)} options={[{ value: '', label: say(words.anyPresence) }, { value: 'yes', label: say(words.presentOnly) }, { value: 'no', label: say(words.absentOnly) }]} />
      </FilterRow>
      {pages.total === undefined ? (
        <Waiting lines={12} lineHeight={52} />
      ) : (
        <>
          {filtered && <p className={css['count']} role="status">{say({ vi: `${show.number(pages.total)} người khớp`, en: `${show.number(pages.total)} fit` })}</p>}
          <DataTable
            label={say({ vi: 'Danh sách', en: 'Roll' })} rows={pages.rows} rowKey={(row) => row.id} columns={columns} rowHeight={52} height={640} leastWidth={720} total={pages.total} onNearEnd={pages.more}
            onOpen={(row) => onOpen(row.id)}
            empty={<EmptyState action={<button type="button" className="btn" onClick={() => change(Object.fromEntries(NAMES.map((name) => [name, undefined])))}>{say({ vi: 'Bỏ lọc', en: 'Clear filters' })}</button>}>{say(words.noneFits)}</EmptyState>}
          />
        </>
      )}
    </>
  );
}

function askedIn(address: { readonly [name: string]: string | undefined }): Omit<Asked, 'season' | 'organisation'> {
  const { q, loai, doan } = address;
  const kind = PARTICIPANT_KINDS.find((each) => each === loai);
  const standing = [...STANDINGS, 'replaced' as const, 'any' as const].find((each) => each === address['tu-cach']);
  const present = (['yes', 'no'] as const).find((each) => each === address['co-mat']);
  return { ...(q !== undefined && { search: q }), ...(kind && { kind }), ...(doan !== undefined && { delegation: doan }), ...(standing && { standing }), ...(present && { present }) };
}

function useColumns(withDelegation: boolean): Column<Row>[] {
  const say = useSay();
  return [
    { id: 'name', header: say(words.name), width: 'minmax(190px, 1.5fr)', cell: (row) => <>{row.fullName}<small>{row.position}</small></> },
    ...(withDelegation ? [{ id: 'delegation', header: say(words.delegation), width: 'minmax(140px, 1.2fr)', phone: false, cell: (row: Row) => row.delegation.name } as const] : []),
    { id: 'kind', header: say(words.kind), width: 'minmax(140px, 1fr)', phone: false, cell: (row) => <KindCell row={row} /> },
    { id: 'state', header: say(words.state), width: 'minmax(124px, 1fr)', cell: (row) => <StateCell row={row} /> },
    { id: 'badge', header: say(words.badge), width: '84px', phone: false, cell: (row) => <span className="digits">{row.badge ?? '–'}</span> },
  ];
}

function KindCell({ row }: { readonly row: Row }) {
  const say = useSay();
  const about = row.source ? say(sourceWords[row.source]) : row.alternateRank !== null ? say({ vi: `thứ tự ${row.alternateRank}`, en: `rank ${row.alternateRank}` }) : row.temporaryHere ? say({ vi: 'sinh hoạt tạm thời', en: 'temporary here' }) : '';
  return <>{say(kindWords[row.kind])}<small>{[about.toLocaleLowerCase(), row.isConvener ? say({ vi: 'cấp ủy triệu tập', en: 'convening committee' }) : ''].filter((text) => text !== '').join(', ')}</small></>;
}

/** Standing before presence: who is suspended is not simply absent. */
export function StateCell({ row }: { readonly row: Row }) {
  const say = useSay();
  const { standing } = row;
  if (standing.suspended || standing.refused) return <StateMark state="need">{say(standingMarks[standing.suspended ? 'suspended' : 'refused'])}</StateMark>;
  if (standing.replacedBy) return <StateMark state="hold">{say({ vi: 'đã thay', en: 'replaced' })}</StateMark>;
  if (row.present) return <StateMark state="held">{say(words.present)}</StateMark>;
  const other = (['excused', 'elsewhere', 'exempt', 'moved'] as const).find((each) => standing[each] !== null);
  if (other) return <StateMark state="hold">{say(standingMarks[other])}</StateMark>;
  if (row.attended) return <StateMark state="planned">{say(words.left)}</StateMark>;
  if (standing.replaces) return <StateMark state="planned">{say({ vi: 'giữ suất thay', en: 'holds a seat' })}</StateMark>;
  return <span className="muted">–</span>;
}
