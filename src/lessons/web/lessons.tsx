import { useAddress } from '#kit/address.ts';
import { useAnswer, usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { Waiting } from '#kit/waiting.tsx';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { me } from '#people/contract.ts';
import { overview } from '#progress/contract.ts';
import { Strong } from '#progress/web/strong.tsx';
import { followUp, listLessons } from '../contract.ts';
import { STATES } from '../core/lesson.ts';
import { sortWords, stateWords } from '../core/words.ts';
import { FollowUp } from './follow-up.tsx';
import { lessonHref, type LessonRow, pageWords as words, STATE_MARKS, writeHref } from './page-words.ts';
import css from './lessons.module.css';

const NAMES = ['q', 'unit', 'state'];

/** The lessons of a season: what was learned, what is issued, who has acted on it. What is shown stands in the address. */
export function LessonsScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const unit = address['unit'];
  const part = address['phan'] === 'theo-doi' ? 'follow' : 'list';
  const whole = useAnswer(listLessons, { season, limit: 1 });
  const answers = useAnswer(followUp, { season, limit: 1 });
  const who = useAnswer(me, {});
  const units = useAnswer(overview, { season }, { keep: true });
  const writesFor = who.data?.duties.find((duty) => duty.rights.includes('record'))?.organisation.code;
  return (
    <Page
      title={say(words.title)}
      lead={whole.data && answers.data ? <Lead whole={whole.data} totals={answers.data.totals} /> : '\u00A0'}
      actions={writesFor !== undefined && <Go className="btn main" href={writeHref(season, writesFor)}>{say(words.write)}</Go>}
    >
      {whole.error && !whole.data ? (
        <FailedState problem={whole.error} retry={whole.refetch} />
      ) : (
        <>
          <Tabs
            label={say(words.title)} here={part} onTab={(id) => change({ phan: id === 'follow' ? 'theo-doi' : undefined, q: undefined, state: undefined, bai: undefined, loc: undefined })}
            tabs={[{ id: 'list', name: say(words.list), count: whole.data?.total }, { id: 'follow', name: say(words.followUp), count: answers.data?.totals.open }]}
          />
          {part === 'list' ? <LessonList season={season} unit={unit} units={units.data?.byUnit ?? []} /> : <FollowUp season={season} unit={unit} units={units.data?.byUnit ?? []} />}
        </>
      )}
    </Page>
  );
}

/** "6 bài học, 4 đã ban hành, 1 chờ xem xét; 310 việc kiểm tra chưa được trả lời." */
function Lead({ whole, totals }: { readonly whole: OutputOf<typeof listLessons>; readonly totals: OutputOf<typeof followUp>['totals'] }) {
  const say = useSay();
  const show = useFormat();
  const of = (state: string): number => whole.counts.find((each) => each.state === state)?.count ?? 0;
  const all = whole.counts.reduce((sum, each) => sum + each.count, 0);
  if (all === 0) return <>{say({ vi: 'Chưa có bài học nào trong phạm vi này.', en: 'There is no lesson in this range yet.' })}</>;
  return (
    <Strong
      text={say({
        vi: `${show.number(all)} bài học, ${show.number(of('issued'))} đã ban hành${of('sent') > 0 ? `, **${show.number(of('sent'))} chờ xem xét**` : ''}; **${show.number(totals.open)}** trên ${show.number(totals.all)} việc kiểm tra chưa được trả lời.`,
        en: `${show.number(all)} lessons, ${show.number(of('issued'))} issued${of('sent') > 0 ? `, **${show.number(of('sent'))} to be reviewed**` : ''}; **${show.number(totals.open)}** of ${show.number(totals.all)} checks have no answer.`,
      })}
    />
  );
}

export type Units = readonly { readonly code: string; readonly name: string }[];

function LessonList({ season, unit, units }: { readonly season: string; readonly unit: string | undefined; readonly units: Units }) {
  const say = useSay();
  const go = useGo();
  const [address, change] = useAddress();
  const state = STATES.find((each) => each === address['state']);
  const pages = usePages(listLessons, { season, ...(unit !== undefined && { unit }), ...(state && { state }), ...(address['q'] !== undefined && { search: address['q'] }) }, { size: 50, rows: (answer) => answer.rows });
  const columns = useColumns();
  return (
    <>
      <FilterRow names={NAMES} search={say({ vi: 'Tìm bài học, tổ chức', en: 'Lesson or organisation' })} searchLength={100}>
        <FilterSelect name="unit" label={say(words.unit)} options={[{ value: '', label: say(words.wholeRange) }, ...units.map(({ code, name }) => ({ value: code, label: name }))]} />
        <FilterSelect name="state" label={say(words.state)} options={[{ value: '', label: say(words.anyState) }, ...(['draft', 'sent', 'issued', 'withdrawn'] as const).map((each) => ({ value: each, label: say(stateWords[each]) }))]} />
      </FilterRow>
      {pages.problem && pages.total === undefined && <FailedState problem={pages.problem} retry={pages.retry} />}
      {pages.total === undefined && !pages.problem && <Waiting lines={8} lineHeight={60} />}
      {pages.total !== undefined && (
        <DataTable
          label={say(words.title)} rows={pages.rows} rowKey={(row) => row.id} columns={columns} rowHeight={62} height={Math.max(420, window.innerHeight - 300)} leastWidth={760} total={pages.total} onNearEnd={pages.more}
          onOpen={(row) => go(lessonHref(season, row.id))}
          empty={<EmptyState action={NAMES.some((name) => address[name] !== undefined) && <button type="button" className="btn" onClick={() => change(Object.fromEntries(NAMES.map((name) => [name, undefined])))}>{say({ vi: 'Bỏ lọc', en: 'Clear filters' })}</button>}>{say({ vi: 'Không có bài học nào ở đây. Sau đại hội, mỗi tổ chức viết lại việc làm tốt và hạn chế để nơi khác tránh.', en: 'There is no lesson here. After a congress each organisation writes down what went well and what did not.' })}</EmptyState>}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<LessonRow>[] {
  const say = useSay();
  const show = useFormat();
  return [
    {
      id: 'title', header: say(words.lesson), width: 'minmax(220px, 2.4fr)',
      cell: (row) => <span lang="vi" title={row.title}>{row.title}<small>{row.organisation.name}{row.pilot && ` · ${say({ vi: 'đại hội điểm', en: 'pilot' })}`}</small></span>,
    },
    { id: 'sort', header: say({ vi: 'Loại', en: 'Sort' }), width: '110px', phone: false, cell: (row) => say(sortWords[row.sort]) },
    { id: 'state', header: say(words.state), width: '128px', cell: (row) => <StateMark state={STATE_MARKS[row.state]}>{say(stateWords[row.state])}</StateMark> },
    { id: 'issued', header: say(words.issued), width: 'minmax(130px, 1fr)', phone: false, cell: (row) => (row.issued ? <span lang="vi">{show.day(row.issued.on as Day)}<small>{row.issued.issuer.name}</small></span> : <span className="muted">–</span>) },
    { id: 'answered', header: say(words.answered), width: '132px', align: 'right', phone: false, cell: (row) => (row.issued ? <Answered counts={row.issued.checks} /> : <span className="muted">–</span>) },
  ];
}

/** "94/310" with a bar: how many congresses have answered. */
export function Answered({ counts: { all, done, explained, notApplicable } }: { readonly counts: NonNullable<LessonRow['issued']>['checks'] }) {
  const show = useFormat();
  const answered = done + explained + notApplicable;
  return (
    <span className={css.share}>
      <span className="num">{show.number(answered)}/{show.number(all)}</span>
      <i className={css.bar} aria-hidden="true"><i style={{ width: `${all === 0 ? 0 : (100 * answered) / all}%` }} /></i>
    </span>
  );
}
