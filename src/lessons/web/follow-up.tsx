import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer, usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { followUp, listLessons } from '../contract.ts';
import { outcomeWords } from '../core/words.ts';
import css from './lessons.module.css';
import type { Units } from './lessons.tsx';
import { checksHref, OUTCOME_MARKS, pageWords as words } from './page-words.ts';

type Answer = OutputOf<typeof followUp>;
type Row = Answer['rows'][number];

const NAMES = ['q', 'unit', 'bai', 'loc'];
const ONLY = ['open', 'answered', 'held-open'] as const;

/** Which congress answered which lesson, the open ones that meet soonest first. */
export function FollowUp({ season, unit, units }: { readonly season: string; readonly unit: string | undefined; readonly units: Units }) {
  const say = useSay();
  const go = useGo();
  const [address] = useAddress();
  const only = ONLY.find((each) => each === address['loc']);
  const asked = { season, ...(unit !== undefined && { unit }), ...(address['bai'] !== undefined && { lesson: address['bai'] }) };
  const totals = useAnswer(followUp, { ...asked, limit: 1 }, { keep: true });
  const pages = usePages(followUp, { ...asked, ...(only && { only }), ...(address['q'] !== undefined && { search: address['q'] }) }, { size: 100, rows: (answer) => answer.rows });
  const issued = useAnswer(listLessons, { season, state: 'issued', limit: 100 });
  const columns = useColumns();
  const onlyWords = { open: { vi: 'Chưa trả lời', en: 'Without an answer' }, answered: { vi: 'Đã trả lời', en: 'Answered' }, 'held-open': { vi: 'Đã họp mà chưa trả lời', en: 'Held without an answer' } };
  return (
    <>
      {totals.data && <Sums totals={totals.data.totals} />}
      <FilterRow names={NAMES} search={say({ vi: 'Tìm tổ chức', en: 'Organisation' })} searchLength={100}>
        <FilterSelect name="unit" label={say(words.unit)} options={[{ value: '', label: say(words.wholeRange) }, ...units.map(({ code, name }) => ({ value: code, label: name }))]} />
        <FilterSelect name="bai" label={say(words.lesson)} options={[{ value: '', label: say({ vi: 'Mọi bài học', en: 'Every lesson' }) }, ...(issued.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))]} />
        <FilterSelect name="loc" label={say(words.answered)} options={[{ value: '', label: say({ vi: 'Mọi trả lời', en: 'All' }) }, ...ONLY.map((each) => ({ value: each, label: say(onlyWords[each]) }))]} />
      </FilterRow>
      {pages.problem && pages.total === undefined && <FailedState problem={pages.problem} retry={pages.retry} />}
      {pages.total === undefined && !pages.problem && <Waiting lines={8} lineHeight={54} />}
      {pages.total !== undefined && (
        <DataTable
          label={say(words.followUp)} rows={pages.rows} rowKey={(row) => `${row.organisation} ${row.lesson}`} columns={columns} rowHeight={58} height={Math.max(420, window.innerHeight - 380)} leastWidth={760} total={pages.total} onNearEnd={pages.more}
          onOpen={(row) => go(checksHref(season, row.organisation))}
          empty={<EmptyState>{say({ vi: 'Không có việc kiểm tra nào ở đây. Bài học đã ban hành thành việc kiểm tra của các đại hội sắp tới.', en: 'There is no check here. An issued lesson becomes a check of the congresses to come.' })}</EmptyState>}
        />
      )}
    </>
  );
}

function Sums({ totals: { all, open, done, explained, notApplicable, heldOpen } }: { readonly totals: Answer['totals'] }) {
  const say = useSay();
  const show = useFormat();
  const parts = [
    [all, { vi: 'việc kiểm tra', en: 'checks' }], [done, { vi: 'đã làm', en: 'done' }], [explained, { vi: 'giải trình', en: 'explained' }], [notApplicable, { vi: 'không áp dụng', en: 'not applicable' }],
    [open, { vi: 'chưa trả lời', en: 'without an answer' }], [heldOpen, { vi: 'đã họp mà chưa trả lời', en: 'held without an answer' }],
  ] as const;
  return (
    <dl className={css.sums}>
      {parts.map(([count, said]) => (
        <div key={said.en}>
          <dt>{say(said)}</dt>
          <dd>{show.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useSay();
  const show = useFormat();
  return [
    { id: 'name', header: say(words.congress), width: 'minmax(190px, 1.4fr)', cell: (row) => <span lang="vi">{row.organisationName}<small>{row.superiorName}</small></span> },
    {
      id: 'day', header: say({ vi: 'Ngày họp', en: 'Meets on' }), width: '104px', phone: false,
      cell: (row) => (row.heldOn !== null ? <>{show.day(row.heldOn as Day)}<small>{say({ vi: 'đã họp', en: 'held' })}</small></> : row.plannedOn === null ? <span className="muted">{say({ vi: 'chưa có ngày', en: 'no day yet' })}</span> : show.day(row.plannedOn as Day)),
    },
    { id: 'lesson', header: say(words.lesson), width: 'minmax(190px, 1.6fr)', phone: false, cell: (row) => <span lang="vi" title={row.title}>{row.title}</span> },
    {
      id: 'answer', header: say(words.answered), width: 'minmax(140px, 1.1fr)',
      cell: (row) => (row.answer ? <span><StateMark state={OUTCOME_MARKS[row.answer.outcome]}>{say(outcomeWords[row.answer.outcome])}</StateMark><small lang="vi" title={row.answer.note}>{row.answer.note === '' ? show.day(row.answer.on as Day) : row.answer.note}</small></span> : <StateMark state={row.heldOn === null ? 'notdue' : 'late'}>{say({ vi: 'chưa trả lời', en: 'no answer' })}</StateMark>),
    },
  ];
}
