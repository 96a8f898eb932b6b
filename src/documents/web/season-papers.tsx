import { useMemo } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { seasonDocuments } from '../contract.ts';
import { DOCUMENT_KINDS, type DocumentKind, documentKindWords } from '../core/required-set.ts';
import css from './documents.module.css';
import { lower, setStateWords } from './document-words.ts';
import { OrganisationPapers } from './organisation-papers.tsx';
import { columnWords, seasonDocumentsWords as words, shortKindWords } from './season-words.ts';

type Whole = OutputOf<typeof seasonDocuments>;
type Unit = Whole['children'][number];
export type PapersRow = Whole['rows'][number];

const SET_STATES = ['late', 'missing', 'ready'] as const;
/** Names in the address that narrow the list. */
const NAMES = ['q', 'kind', 'state'] as const;
const PAGE = 100;

/** Who has which paper: the committees with their figures, then every organisation with what it lacks. */
export function SeasonPapers({ season, whole }: { readonly season: string; readonly whole: Whole | undefined }) {
  const say = useSay();
  if (!whole) return <Waiting lines={12} lineHeight={48} />;
  return (
    <div className={css.panels}>
      {whole.children.some((unit) => unit.opens) && (
        <Panel title={say({ vi: 'Theo cấp ủy', en: 'By committee' })}>
          <UnitTable season={season} whole={whole} />
        </Panel>
      )}
      <Panel title={say({ vi: 'Từng tổ chức', en: 'Each organisation' })}>
        <OrganisationList season={season} unit={whole.unit.code} />
      </Panel>
    </div>
  );
}

function UnitTable({ season, whole }: { readonly season: string; readonly whole: Whole }) {
  const say = useSay();
  const show = useFormat();
  const [, change] = useAddress();
  const kinds = whole.whole.kinds.filter((kind) => kind.required > 0).map(({ kind }) => kind);
  const columns: Column<Unit>[] = [
    {
      id: 'name', header: say(words.organisation), width: 'minmax(150px, 2fr)',
      cell: (unit) => (unit.opens ? <Go href={`/mua/${season}/van-kien?unit=${encodeURIComponent(unit.code)}`}>{unit.name}</Go> : unit.name),
    },
    { id: 'complete', header: say(words.complete), width: '84px', align: 'right', cell: (unit) => `${show.number(unit.complete)}/${show.number(unit.congresses)}` },
    ...kinds.map((kind): Column<Unit> => ({ id: kind, header: say(columnWords[kind]), width: '84px', align: 'right', phone: false, cell: (unit) => <KindCell unit={unit} kind={kind} /> })),
  ];
  return <DataTable label={say({ vi: 'Văn kiện theo cấp ủy', en: 'Papers by committee' })} rows={whole.children} rowKey={(unit) => unit.code} columns={columns} onOpen={(unit) => unit.opens && change({ unit: unit.code })} rowHeight={48} height={520} leastWidth={kinds.length * 100 + 320} />;
}

/** "12/17", and below it how many are late. */
function KindCell({ unit, kind }: { readonly unit: Unit; readonly kind: DocumentKind }) {
  const say = useSay();
  const show = useFormat();
  const count = unit.kinds.find((each) => each.kind === kind);
  if (!count || count.required === 0) return <span className="muted">–</span>;
  return (
    <>
      {show.number(count.ready)}/{show.number(count.required)}
      {count.late > 0 && <small className={css.late}>{say({ vi: `${show.number(count.late)} quá hạn`, en: `${show.number(count.late)} late` })}</small>}
    </>
  );
}

function OrganisationList({ season, unit }: { readonly season: string; readonly unit: string }) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const { q, kind, state } = address;
  const wanted = useMemo(
    () => ({
      season, unit,
      ...(q !== undefined && { search: q }),
      ...(DOCUMENT_KINDS.includes(kind as DocumentKind) && { kind: kind as DocumentKind }),
      ...(SET_STATES.includes(state as (typeof SET_STATES)[number]) && { state: state as (typeof SET_STATES)[number] }),
    }),
    [season, unit, q, kind, state],
  );
  const list = usePages(seasonDocuments, wanted, { size: PAGE, rows: (answer) => answer.rows });
  const opened = list.rows.find((row) => row.organisation.code === address['to']);
  const columns: Column<PapersRow>[] = [
    { id: 'name', header: say(words.organisation), width: 'minmax(180px, 1.4fr)', cell: (row) => <>{row.organisation.name}{row.under.code !== row.organisation.code && <small>{row.under.name}</small>}</> },
    { id: 'opens', header: say(words.opensOn), width: '96px', align: 'right', phone: false, cell: (row) => (row.opensOn === null ? <span className="muted">{say(words.noDay)}</span> : show.day(row.opensOn as Day)) },
    { id: 'has', header: say({ vi: 'Đã có', en: 'Has' }), width: '64px', align: 'right', cell: (row) => `${row.documents.filter((each) => each.state === 'ready').length}/${row.documents.length}` },
    { id: 'lacks', header: say(words.lacking), width: 'minmax(220px, 2.4fr)', phone: false, cell: (row) => <Lacking row={row} /> },
  ];
  return (
    <>
      <FilterRow names={NAMES} search={say({ vi: 'Tìm tổ chức', en: 'Find an organisation' })} searchLength={100}>
        <FilterSelect name="kind" label={say({ vi: 'Loại văn kiện', en: 'Kind of document' })} options={[{ value: '', label: say({ vi: 'Mọi văn kiện', en: 'All documents' }) }, ...DOCUMENT_KINDS.map((each) => ({ value: each, label: say(documentKindWords[each]) }))]} />
        <FilterSelect name="state" label={say({ vi: 'Tình trạng', en: 'State' })} options={[{ value: '', label: say({ vi: 'Mọi tình trạng', en: 'Any state' }) }, ...SET_STATES.map((each) => ({ value: each, label: say(setStateWords[each]) }))]} />
      </FilterRow>
      {list.problem && list.rows.length === 0 ? (
        <FailedState problem={list.problem} retry={list.retry} />
      ) : list.total === undefined ? (
        <Waiting lines={10} lineHeight={48} />
      ) : (
        <>
          <p className="small muted">{say({ vi: `${show.number(list.total)} tổ chức`, en: `${show.number(list.total)} organisations` })}</p>
          <DataTable
            label={say(words.papers)} rows={list.rows} rowKey={(row) => row.organisation.code} columns={columns} rowHeight={48} height={620} total={list.total} onNearEnd={list.more}
            onOpen={(row) => change({ to: row.organisation.code })}
            empty={<EmptyState>{say({ vi: 'Không có tổ chức nào như vậy. Bỏ bớt điều kiện lọc.', en: 'There is no such organisation. Take some of the filters away.' })}</EmptyState>}
          />
        </>
      )}
      <OrganisationPapers season={season} row={opened} onClose={() => change({ to: undefined })} />
    </>
  );
}

/** What is missing, the late ones first and by their word. */
function Lacking({ row }: { readonly row: PapersRow }) {
  const say = useSay();
  const names = (state: 'late' | 'missing'): string => row.documents.filter((each) => each.state === state).map((each) => lower(say(shortKindWords[each.kind]))).join(', ');
  const [late, missing] = [names('late'), names('missing')];
  if (late === '' && missing === '') return <span className="muted">{say(words.nothingLacking)}</span>;
  return (
    <>
      {late !== '' && <b className={css.late}>{say({ vi: `Quá hạn: ${late}`, en: `Late: ${late}` })}</b>}
      {missing !== '' && (late === '' ? say({ vi: `Chưa có: ${missing}`, en: `Missing: ${missing}` }) : <small>{say({ vi: `Chưa có: ${missing}`, en: `Missing: ${missing}` })}</small>)}
    </>
  );
}
