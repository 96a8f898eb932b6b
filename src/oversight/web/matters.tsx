import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type Address, useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { Page } from '#kit/page.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { overview } from '#progress/contract.ts';
import { commitments, grievances } from '../contract.ts';
import type { Commitments, Grievances } from './answers.ts';
import { CommitmentForm } from './commitment-form.tsx';
import { GrievanceForm } from './grievance-form.tsx';
import { CommitmentList, GrievanceList } from './matter-lists.tsx';
import { boardAddress, mattersAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

const NARROWS = ['q', 'don-vi', 'hien'];
/** What is shown, by its name in the address. */
const SHOWN = { 'qua-han': 'overdue', 'da-xong': 'done', 'tat-ca': 'all' } as const;
export type Asked = { readonly season: string; readonly unit?: string; readonly show: 'open' | 'overdue' | 'done' | 'all'; readonly search?: string };

/** What the people and the members wait for, and what places have taken on: ?phan=dang-ky, ?hien=qua-han, ?don-vi=MT. */
export function MattersScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [adding, setAdding] = useState(false);
  const part = address['phan'] === 'dang-ky' ? 'commitments' : 'grievances';
  const asked = askedIn(season, address);
  const open = useAnswer(grievances, { ...asked, limit: 1 }, { keep: true });
  const taken = useAnswer(commitments, { ...asked, limit: 1 }, { keep: true });
  const may = part === 'grievances' ? open.data?.may.record === true : taken.data?.may.record === true;
  const today = (open.data ?? taken.data)?.today as Day | undefined;
  return (
    <Page
      title={say({ vi: 'Vấn đề tồn đọng và việc đăng ký', en: 'Grievances and commitments' })}
      above={<Go href={boardAddress(season)}>{say(words.plainTitle)}</Go>}
      lead={part === 'grievances' ? open.data && <GrievanceLead season={season} answer={open.data} /> : taken.data && <CommitmentLead season={season} answer={taken.data} />}
      actions={may && <button type="button" className="btn main" aria-haspopup="dialog" onClick={() => setAdding(true)}>{say(part === 'grievances' ? { vi: 'Ghi vấn đề', en: 'Record a grievance' } : { vi: 'Ghi việc đăng ký', en: 'Record a commitment' })}</button>}
    >
      <Tabs
        label={say(words.grievances)} here={part} onTab={(id) => change({ phan: id === 'commitments' ? 'dang-ky' : undefined, hien: undefined, q: undefined, mo: undefined, noi: undefined })}
        tabs={[{ id: 'grievances', name: say(words.grievances), count: open.data?.totals.open }, { id: 'commitments', name: say({ vi: 'Việc đăng ký', en: 'Commitments' }), count: taken.data?.totals.open }]}
      />
      <Filters season={season} part={part} />
      {part === 'grievances' ? <GrievanceList asked={asked} /> : <CommitmentList asked={asked} />}
      {today !== undefined && (
        <SideDrawer opened={adding} onClose={() => setAdding(false)} title={say(part === 'grievances' ? { vi: 'Ghi vấn đề tồn đọng', en: 'Record a grievance' } : { vi: 'Ghi việc đăng ký', en: 'Record a commitment' })}>
          {adding && (part === 'grievances' ? <GrievanceForm season={season} code={undefined} today={today} confide={open.data?.may.confide === true} onDone={() => setAdding(false)} /> : <CommitmentForm season={season} code={undefined} today={today} onDone={() => setAdding(false)} />)}
        </SideDrawer>
      )}
    </Page>
  );
}

function askedIn(season: string, address: Address): Asked {
  return {
    season, show: SHOWN[address['hien'] as keyof typeof SHOWN] ?? 'open',
    ...(address['don-vi'] !== undefined && { unit: address['don-vi'] }),
    ...(address['q'] !== undefined && { search: address['q'] }),
  };
}

function Filters({ season, part }: { readonly season: string; readonly part: 'grievances' | 'commitments' }) {
  const say = useSay();
  const units = useAnswer(overview, { season }, { keep: true });
  return (
    <FilterRow names={NARROWS} search={part === 'grievances' ? say({ vi: 'Tìm vấn đề', en: 'Find a grievance' }) : say({ vi: 'Tìm việc', en: 'Find a commitment' })} searchLength={100}>
      <FilterSelect name="don-vi" label={say({ vi: 'Đảng bộ', en: 'Committee' })} options={[{ value: '', label: say(words.wholeRange) }, ...(units.data?.byUnit ?? []).map(({ code, name }) => ({ value: code, label: name }))]} />
      <FilterSelect
        name="hien" label={say({ vi: 'Tình trạng', en: 'State' })}
        options={[{ value: '', label: say({ vi: 'Chưa xong', en: 'Open' }) }, { value: 'qua-han', label: say({ vi: 'Quá hạn', en: 'Overdue' }) }, { value: 'da-xong', label: say({ vi: 'Đã xong', en: 'Closed' }) }, { value: 'tat-ca', label: say({ vi: 'Tất cả', en: 'All' }) }]}
      />
    </FilterRow>
  );
}

/** "3 chưa xong, 1 quá hạn; 11 đã xong, 2 chưa báo lại." Each figure leads to its list. */
function GrievanceLead({ season, answer: { totals } }: { readonly season: string; readonly answer: Grievances }) {
  const say = useSay();
  const show = useFormat();
  return (
    <span className={css.lead}>
      <Figures season={season} open={totals.open} overdue={totals.overdue} done={totals.done} />
      {totals.untold > 0 && say({ vi: `, trong đó ${show.number(totals.untold)} chưa báo lại cho người nêu`, en: `, of which ${show.number(totals.untold)} were not told to those who raised them` })}.
    </span>
  );
}

function CommitmentLead({ season, answer: { totals } }: { readonly season: string; readonly answer: Commitments }) {
  return <span className={css.lead}><Figures season={season} part="dang-ky" open={totals.open} overdue={totals.overdue} done={totals.done} />.</span>;
}

function Figures({ season, part, open, overdue, done }: { readonly season: string; readonly part?: string; readonly open: number; readonly overdue: number; readonly done: number }) {
  const say = useSay();
  const show = useFormat();
  const href = (hien?: string): string => {
    const query = new URLSearchParams({ ...(part !== undefined && { phan: part }), ...(hien !== undefined && { hien }) }).toString();
    return query === '' ? mattersAddress(season) : `${mattersAddress(season)}?${query}`;
  };
  return (
    <>
      <Go href={href()}>{say({ vi: `${show.number(open)} việc chưa xong`, en: `${show.number(open)} open` })}</Go>
      {', '}
      <Go href={href('qua-han')}>{say({ vi: `${show.number(overdue)} quá hạn`, en: `${show.number(overdue)} overdue` })}</Go>
      {'; '}
      <Go href={href('da-xong')}>{say({ vi: `${show.number(done)} đã xong`, en: `${show.number(done)} closed` })}</Go>
    </>
  );
}
