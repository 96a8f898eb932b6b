import { NativeSelect } from '@mantine/core';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterRow } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { Strong } from '#progress/web/strong.tsx';
import { rollUp } from '../contract.ts';
import { ROLL_UP_ONLY, type RollUpOnly } from '../core/programme.ts';
import { quarterWords, workWords } from '../core/words.ts';
import { afterAddress } from './after-address.ts';
import css from './after.module.css';
import { ClockMark, ClockWhy } from './clock-mark.tsx';
import { lower, type RollUp, words } from './page-words.ts';

const ONLY: { readonly [O in RollUpOnly]: { readonly name: string | undefined; readonly words: Sentence } } = {
  all: { name: undefined, words: { vi: 'Đã đại hội', en: 'Held' } },
  late: { name: 'qua-han', words: { vi: 'Có việc quá hạn', en: 'Overdue' } },
  due: { name: 'con-viec', words: { vi: 'Còn phải ban hành', en: 'Not all out' } },
  silent: { name: 'chua-bao-cao', words: { vi: 'Chưa báo cáo quý', en: 'Quarter not reported' } },
  done: { name: 'da-du', words: { vi: 'Đã ban hành đủ', en: 'All out' } },
};

/** What is done and what is late after the congresses below a superior. */
export function SeasonAfterScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const only = ROLL_UP_ONLY.find((each) => ONLY[each].name === address['loc']) ?? 'all';
  const page = Math.max(1, Number(address['trang'] ?? '1') || 1);
  const answer = useAnswer(rollUp, { season, only, page, ...(address['unit'] !== undefined && { unit: address['unit'] }), ...(address['q'] !== undefined && { search: address['q'] }) }, { keep: true });
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.below)}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  const { data } = answer;
  if (!data) {
    return (
      <Page title={say(words.below)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  const late = data.totals.works.reduce((sum, each) => sum + each.late, 0);
  return (
    <Page
      title={say(words.below)} above={<b>{data.unit.name}</b>}
      lead={<Strong text={say({ vi: `**${show.number(data.counts.done)} trên ${show.number(data.congresses.held)}** tổ chức đã đại hội ban hành đủ quy chế và chương trình; **${show.number(late)}** văn bản quá hạn.`, en: `**${show.number(data.counts.done)} of ${show.number(data.congresses.held)}** that held their congress have rules and programmes out; **${show.number(late)}** papers are overdue.` })} />}
      actions={data.bodies.length > 0 || address['unit'] !== undefined ? <UnitSelect of={data} onUnit={(unit) => change({ unit, trang: undefined })} /> : undefined}
    >
      <Sums of={data} />
      <div className={css['choices']} role="group" aria-label={say({ vi: 'Chọn tổ chức', en: 'Choose' })}>
        {ROLL_UP_ONLY.map((each) => (
          <button key={each} type="button" aria-pressed={each === only} onClick={() => change({ loc: ONLY[each].name, trang: undefined })}>{say(ONLY[each].words)} <span className="num">{show.number(data.counts[each])}</span></button>
        ))}
      </div>
      <FilterRow names={['q']} search={say({ vi: 'Tìm tổ chức', en: 'Find an organisation' })} searchLength={80}>{null}</FilterRow>
      <Rows season={season} of={data} />
      {data.pages > 1 && (
        <nav className={css['pages']} aria-label={say({ vi: 'Trang', en: 'Pages' })}>
          <button type="button" className="btn" disabled={data.page <= 1} onClick={() => change({ trang: String(data.page - 1) })}>{say({ vi: 'Trang trước', en: 'Previous' })}</button>
          <span>{say({ vi: `Trang ${show.number(data.page)} trên ${show.number(data.pages)}`, en: `Page ${show.number(data.page)} of ${show.number(data.pages)}` })}</span>
          <button type="button" className="btn" disabled={data.page >= data.pages} onClick={() => change({ trang: String(data.page + 1) })}>{say({ vi: 'Trang sau', en: 'Next' })}</button>
        </nav>
      )}
    </Page>
  );
}

function UnitSelect({ of, onUnit }: { readonly of: RollUp; readonly onUnit: (unit: string | undefined) => void }) {
  const say = useSay();
  const show = useFormat();
  const [address] = useAddress();
  const chosen = address['unit'];
  return (
    <NativeSelect
      size="sm" aria-label={say({ vi: 'Đơn vị', en: 'Unit' })} value={chosen ?? ''} onChange={(event) => onUnit(event.currentTarget.value || undefined)}
      data={[
        { value: '', label: chosen === undefined ? of.unit.name : say({ vi: 'Toàn bộ phạm vi', en: 'The whole range' }) }, ...(chosen === undefined ? [] : [{ value: chosen, label: of.unit.name }]),
        ...of.bodies.map((each) => ({ value: each.code, label: say({ vi: `${each.name}: đủ ${show.number(each.complete)}/${show.number(each.held)}${each.late > 0 ? `, ${show.number(each.late)} có việc quá hạn` : ''}`, en: `${each.name}: ${show.number(each.complete)} of ${show.number(each.held)}${each.late > 0 ? `, ${show.number(each.late)} overdue` : ''}` }) })),
      ]}
    />
  );
}

/** The three papers, dissemination, tasks and the last quarter, in one row of figures. */
function Sums({ of: { totals, congresses, quarter } }: { readonly of: RollUp }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className={css['sums']}>
      {totals.works.map((each) => (
        <div key={each.work}>
          <b>{show.number(each.done + each.doneLate)}/{show.number(congresses.held)}</b>
          {say(workWords[each.work])}
          <ClockWhy rule={each.rule} heldOn={null} />
          <small>{each.late > 0 ? say({ vi: `${show.number(each.late)} quá hạn, ${show.number(each.open)} còn hạn`, en: `${show.number(each.late)} overdue, ${show.number(each.open)} in time` }) : say({ vi: `${show.number(each.open)} còn hạn`, en: `${show.number(each.open)} in time` })}</small>
        </div>
      ))}
      <div>
        <b>{show.number(totals.sessions.organisations)}/{show.number(congresses.held)}</b>
        {say({ vi: 'Đã quán triệt nghị quyết', en: 'Made the resolution known' })}
        <small>{say({ vi: `dự ${show.number(totals.sessions.attended)}/${show.number(totals.sessions.summoned)} lượt người`, en: `${show.number(totals.sessions.attended)} of ${show.number(totals.sessions.summoned)} attended` })}</small>
      </div>
      <div>
        <b>{show.number(totals.tasks.done)}/{show.number(totals.tasks.all)}</b>
        {say({ vi: 'Nhiệm vụ đã xong', en: 'Tasks done' })}
        <small>{say({ vi: `${show.number(totals.tasks.late)} quá hạn`, en: `${show.number(totals.tasks.late)} overdue` })}</small>
      </div>
      {totals.reported.of > 0 && (
        <div>
          <b>{show.number(totals.reported.organisations)}/{show.number(totals.reported.of)}</b>
          {say({ vi: `Đã báo cáo ${lower(quarterWords(quarter).vi)}`, en: `Reported ${lower(quarterWords(quarter).en)}` })}
        </div>
      )}
    </div>
  );
}

function Rows({ season, of }: { readonly season: string; readonly of: RollUp }) {
  const say = useSay();
  const show = useFormat();
  if (of.rows.length === 0) {
    return <EmptyState>{say(of.congresses.held === 0 ? { vi: 'Chưa tổ chức nào ở cấp dưới đã đại hội.', en: 'No congress below was held yet.' } : { vi: 'Không có tổ chức nào như vậy.', en: 'There is none like that.' })}</EmptyState>;
  }
  return (
    <>
      <div className={`${css['heads']} ${css['belowHead']}`} aria-hidden="true">
        <span>{say({ vi: 'Tổ chức', en: 'Organisation' })}</span>{(['rules', 'term', 'action'] as const).map((work) => <span key={work}>{say(workWords[work])}</span>)}<span>{say({ vi: 'Quán triệt', en: 'Sessions' })}</span><span>{say({ vi: 'Nhiệm vụ', en: 'Tasks' })}</span>
      </div>
      <ul className={css['rows']}>
        {of.rows.map((row) => (
          <li key={row.code} className={css['below']}>
            <div><Go href={afterAddress({ season, code: row.code })}>{row.name}</Go><small>{row.superior} · {say({ vi: 'đại hội', en: 'held' })} {show.day(row.heldOn as Day)}</small></div>
            {row.clocks.map((clock) => <div key={clock.work}><span className={css['phone']}>{say(workWords[clock.work])}: </span><ClockMark clock={clock} /></div>)}
            <span className={css['figure']}><span className={css['phone']}>{say({ vi: 'Quán triệt', en: 'Sessions' })}: </span>{row.sessions === 0 ? '–' : say({ vi: `${row.sessions} hội nghị`, en: `${row.sessions}` })}</span>
            <span className={css['figure']}><span className={css['phone']}>{say({ vi: 'Nhiệm vụ', en: 'Tasks' })}: </span>{row.tasks.all === 0 ? '–' : `${row.tasks.done}/${row.tasks.all}`}{row.tasks.late > 0 && <small>{say({ vi: `${row.tasks.late} quá hạn`, en: `${row.tasks.late} overdue` })}</small>}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
