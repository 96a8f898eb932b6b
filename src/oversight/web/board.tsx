import { useState } from 'react';
import { addDays, type Day, later } from '#foundation/day.ts';
import { type Address, useAddress } from '#kit/address.ts';
import { type Pages, useAnswer, usePages } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { me } from '#people/contract/own-account.ts';
import { overview } from '#progress/contract.ts';
import { board } from '../contract.ts';
import { SIGNALS, type SignalId } from '../core/signal.ts';
import type { Board, BoardRow } from './answers.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { BoardRowLine } from './board-row.tsx';
import { BoardGrievances, BoardMentors } from './board-side.tsx';
import { ChooseVisitDialog } from './choose-visit-dialog.tsx';
import { boardAddress, mattersAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import { PlanVisitDialog } from './plan-visit-dialog.tsx';
import { WeekDialog } from './week-dialog.tsx';

/** What narrows the list, by its name in the address. */
const NARROWS = ['q', 'don-vi', 'dau-hieu', 'giao'];
const PAGE = 25;
const MENTOR_SHOWN = { 'chua-giao': 'missing', 'da-giao': 'assigned' } as const;

type Dialog = { readonly what: 'print' } | { readonly what: 'visit' } | { readonly what: 'assign' | 'plan'; readonly code: string; readonly name: string };

/** Where to go this week and why: a day, a place, reasons in a sentence, a person; grievances and people beside it. @rule R-SEED-8 */
export function BoardScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const [address] = useAddress();
  const [dialog, setDialog] = useState<Dialog | undefined>(undefined);
  const asked = askedIn(season, address);
  const about = useAnswer(board, { season, ...(asked.unit !== undefined && { unit: asked.unit }), limit: 1 }, { keep: true });
  const list = usePages(board, asked, { size: PAGE, rows: (answer) => answer.rows });
  const who = useAnswer(me, {});
  const answer = about.data;
  const problem = about.error ?? list.problem;
  if (!answer) return <Page title={say(words.plainTitle)} lead={'\u00A0'}>{problem ? <FailedState problem={problem} retry={() => { void about.refetch(); list.retry(); }} /> : <Waiting lines={12} lineHeight={56} />}</Page>;
  const [from, until] = [answer.week.from as Day, answer.week.until as Day];
  return (
    <Page
      title={say(words.title(show.dayMonth(from), show.dayMonth(until)))}
      above={answer.above.length === 0 && answer.ranges.length === 1 ? undefined : <UnitPath season={season} answer={answer} />}
      lead={<span className={css.lead}><Lead season={season} answer={answer} /></span>}
      actions={
        <>
          {answer.totals.places > 0 && <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setDialog({ what: 'print' })}>{say(words.printWeek)}</button>}
          {answer.may.visit && <button type="button" className="btn main" aria-haspopup="dialog" onClick={() => setDialog({ what: 'visit' })}>{say(words.recordVisit)}</button>}
        </>
      }
    >
      <div className={css.cols}>
        <section aria-label={say(words.ranked)}>
          <Ranking answer={answer} />
          <Filters season={season} answer={answer} />
          <Places season={season} answer={answer} list={list} own={who.data?.personId ?? null} onDialog={setDialog} />
        </section>
        <aside aria-label={say({ vi: 'Vấn đề tồn đọng và người theo dõi', en: 'Grievances and people' })}>
          <BoardGrievances season={season} answer={answer} />
          <BoardMentors season={season} answer={answer} />
        </aside>
      </div>
      <Dialogs season={season} answer={answer} unit={asked.unit} rows={list.rows} own={who.data?.personId ?? null} dialog={dialog} onClose={() => setDialog(undefined)} />
    </Page>
  );
}

/** The places in their rank, page after page. */
function Places({ season, answer, list, own, onDialog }: { readonly season: string; readonly answer: Board; readonly list: Pages<typeof board, BoardRow>; readonly own: number | null; readonly onDialog: (dialog: Dialog) => void }) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  if (list.total === undefined) return <Waiting lines={8} lineHeight={84} />;
  if (list.rows.length === 0) {
    const narrowed = NARROWS.some((name) => address[name] !== undefined);
    return (
      <EmptyState action={narrowed ? <button type="button" className="btn" onClick={() => change(Object.fromEntries(NARROWS.map((name) => [name, undefined])))}>{say(kitWords.clearFilters)}</button> : undefined}>
        {say(answer.totals.places === 0 ? words.nothingHard : words.nothingFound)}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={css.go}>
        {list.rows.map((row) => (
          <BoardRowLine
            key={row.organisation.code} season={season} row={row} may={answer.may} own={own}
            onAssign={() => onDialog({ what: 'assign', ...row.organisation })} onPlan={() => onDialog({ what: 'plan', ...row.organisation })}
          />
        ))}
      </ol>
      {list.rows.length < list.total && <p className={css.more}><button type="button" className="link" onClick={list.more}>{say(words.moreplaces(show.number(list.total - list.rows.length)))}</button></p>}
    </>
  );
}

interface DialogsProps {
  readonly season: string;
  readonly answer: Board;
  readonly unit: string | undefined;
  readonly rows: readonly BoardRow[];
  readonly own: number | null;
  readonly dialog: Dialog | undefined;
  readonly onClose: () => void;
}

function Dialogs({ season, answer, unit, rows, own, dialog, onClose }: DialogsProps) {
  const [from, until, today] = [answer.week.from as Day, answer.week.until as Day, answer.asOf as Day];
  switch (dialog?.what) {
    case 'print': return <WeekDialog season={season} unit={unit} from={from} until={until} onClose={onClose} />;
    case 'visit': return <ChooseVisitDialog season={season} rows={rows} own={own} onClose={onClose} />;
    case 'assign': return <AssignDialog season={season} code={dialog.code} name={dialog.name} onClose={onClose} />;
    case 'plan': return <PlanVisitDialog season={season} code={dialog.code} name={dialog.name} today={today} first={later(addDays(today, 1), from)} onClose={onClose} />;
    case undefined: return null;
  }
}

function askedIn(season: string, address: Address) {
  const signal = SIGNALS.find((each): each is SignalId => each === address['dau-hieu']);
  const mentor = MENTOR_SHOWN[address['giao'] as keyof typeof MENTOR_SHOWN] as 'missing' | 'assigned' | undefined;
  return {
    season,
    ...(address['don-vi'] !== undefined && { unit: address['don-vi'] }),
    ...(signal !== undefined && { signal }),
    ...(mentor !== undefined && { mentor }),
    ...(address['q'] !== undefined && { search: address['q'] }),
  };
}

/** "9 nơi có dấu hiệu khó khăn, 7 nơi đã có người đi, 2 nơi chưa giao." Each figure leads to what it counts. */
function Lead({ season, answer: { unit, totals } }: { readonly season: string; readonly answer: Board }) {
  const say = useSay();
  const show = useFormat();
  const href = (giao?: string): string => `${boardAddress(season)}?${new URLSearchParams({ 'don-vi': unit.code, ...(giao !== undefined && { giao }) }).toString()}`;
  const [places, assigned, missing] = [show.number(totals.places), show.number(totals.assigned), show.number(totals.missing)];
  const [open, overdue] = [show.number(totals.grievances.open), show.number(totals.grievances.overdue)];
  if (totals.places === 0 && totals.grievances.open === 0) return <>{say({ vi: 'Không nơi nào có dấu hiệu khó khăn, không vấn đề tồn đọng nào chưa xong.', en: 'No place shows difficulty and no grievance is open.' })}</>;
  return (
    <>
      <Go href={href()}>{say({ vi: `${places} nơi`, en: `${places} places` })}</Go>
      {say({ vi: ' có dấu hiệu khó khăn, ', en: ' show difficulty, ' })}
      <Go href={href('da-giao')}>{say({ vi: `${assigned} nơi`, en: assigned })}</Go>
      {say({ vi: ' đã có người đi, ', en: ' have somebody, ' })}
      <Go href={href('chua-giao')}>{say({ vi: `${missing} nơi chưa giao`, en: `${missing} have nobody` })}</Go>
      {'. '}
      <Go href={mattersAddress(season)}>{say({ vi: `${open} vấn đề tồn đọng`, en: `${open} grievances` })}</Go>
      {say({ vi: ' chưa xong', en: ' are open' })}
      {totals.grievances.overdue > 0 && (
        <>
          {', '}
          <Go href={`${mattersAddress(season)}?hien=qua-han`}>{say({ vi: `${overdue} đã quá hạn`, en: `${overdue} overdue` })}</Go>
        </>
      )}
      .
    </>
  );
}

/** Where the board stands in the tree; who leads in several places is told of the others, which are not on this list. */
function UnitPath({ season, answer: { above, unit, ranges } }: { readonly season: string; readonly answer: Board }) {
  const say = useSay();
  const others = ranges.length > 1 ? ranges.filter(({ code }) => code !== unit.code && above.every((each) => each.code !== code)) : [];
  const to = (code: string): string => `${boardAddress(season)}?don-vi=${encodeURIComponent(code)}`;
  return (
    <>
      {above.map(({ code, name }) => <span key={code}><Go href={to(code)}>{name}</Go> › </span>)}
      <b>{unit.name}</b>
      {others.length > 0 && say({ vi: ' · cũng được giao: ', en: ' · also yours: ' })}
      {others.map(({ code, name }, at) => <span key={code}>{at > 0 && ', '}<Go href={to(code)}>{name}</Go></span>)}
    </>
  );
}

/** The heading of the list, and how places are ranked, opening in place. */
function Ranking({ answer: { measure } }: { readonly answer: Board }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={css.heading}>
        <h2>{say(words.ranked)}</h2>
        <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say(words.howRanked)}</button>
      </div>
      {open && (
        <div className={css.measure}>
          <p>
            {say({
              vi: `Mỗi dấu hiệu có điểm; cộng lại, nơi nhiều điểm đứng trước. Nơi chưa đại hội có từ ${measure.leastScore} điểm thì vào danh sách. Nơi chưa giao người vẫn giữ thứ tự. Điểm do phần mềm đặt để dễ thấy, không phải quy định.`,
              en: `Each sign has points; who has more in all stands higher. A place that has not held its congress is listed from ${measure.leastScore} points on. Places without anybody keep their rank. The points are ours, not the regulation’s.`,
            })}
          </p>
          <ul>
            {measure.weights.toSorted((one, other) => other.most - one.most).map(({ id, name, most }) => <li key={id}><span>{say(name)}</span><span className={css.points}>{say({ vi: `đến ${most}`, en: `up to ${most}` })}</span></li>)}
          </ul>
        </div>
      )}
    </>
  );
}

function Filters({ season, answer }: { readonly season: string; readonly answer: Board }) {
  const say = useSay();
  const show = useFormat();
  const units = useAnswer(overview, { season }, { keep: true });
  const [first, ...others] = answer.ranges;
  const listed = [...others, ...(units.data?.byUnit ?? [])];
  // A link leads to units that the list does not have; the field still names the one that is shown.
  const shown = listed.some(({ code }) => code === answer.unit.code) || answer.unit.code === first?.code ? [] : [answer.unit];
  return (
    <div className={css.filters}>
      <FilterRow names={NARROWS} search={say(words.findPlace)} searchLength={100}>
        <FilterSelect name="don-vi" label={say({ vi: 'Đảng bộ', en: 'Committee' })} options={[{ value: '', label: others.length === 0 || !first ? say(words.wholeRange) : first.name }, ...[...shown, ...listed].map(({ code, name }) => ({ value: code, label: name }))]} />
        <FilterSelect name="dau-hieu" label={say({ vi: 'Dấu hiệu', en: 'Sign' })} options={[{ value: '', label: say(words.anySignal) }, ...answer.signals.map(({ id, name, places }) => ({ value: id, label: `${say(name)} (${show.number(places)})` }))]} />
        <FilterSelect name="giao" label={say({ vi: 'Người theo dõi', en: 'Somebody sent' })} options={[{ value: '', label: say(words.anyMentor) }, { value: 'chua-giao', label: say(words.onlyMissing) }, { value: 'da-giao', label: say(words.onlyAssigned) }]} />
      </FilterRow>
    </div>
  );
}
