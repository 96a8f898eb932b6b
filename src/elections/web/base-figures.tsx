import { useState } from 'react';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import type { Overview } from './election-view.ts';
import css from './elections.module.css';
import { RuleReason } from './rule-reason.tsx';

type Base = NonNullable<Overview['base']>;

/** Of whom more than half is needed. @rule R-244-32.2 @rule R-244-32.3 */
const BASE_RULES: { readonly [M in Base['meeting']]: string } = { 'members-congress': 'R-244-32.2', 'delegate-congress': 'R-244-32.3', conference: 'R-244-32.4' };

const SUMMONED: { readonly [M in Base['meeting']]: Sentence } = {
  'members-congress': { vi: 'Đảng viên chính thức được triệu tập', en: 'Full members summoned' },
  'delegate-congress': { vi: 'Đại biểu chính thức được triệu tập', en: 'Official delegates summoned' },
  conference: { vi: 'Ủy viên được triệu tập', en: 'Members summoned' },
};

/** Summoned, base, votes needed, present; each subtraction is itemised on the credentials page. */
export function BaseFigures({ base, place, regulation }: { readonly base: Overview['base']; readonly regulation: RegulationId; readonly place: { readonly season: string; readonly organisation: string } }) {
  const say = useSay();
  const show = useFormat();
  const [why, setWhy] = useState(false);
  const roll = `/mua/${place.season}/dai-hoi/${encodeURIComponent(place.organisation)}`;
  if (!base) {
    return (
      <p className="small muted">
        {say({ vi: 'Chưa có danh sách đại biểu nên chưa tính được. ', en: 'There is no roll yet, so there is no base. ' })}
        <Go href={`${roll}/dai-bieu`}>{say({ vi: 'Lập danh sách đại biểu', en: 'Make the roll' })}</Go>
      </p>
    );
  }
  return (
    <>
      <dl className={css.figures}>
        <dt>{say(SUMMONED[base.meeting])}</dt>
        <dd>{show.number(base.summoned)}</dd>
        <dt>{say({ vi: 'Số người được tính', en: 'Base of the vote' })}</dt>
        <dd>{show.number(base.base)}</dd>
        <dt>{say({ vi: 'Trúng cử khi được từ', en: 'Elected from' })}</dt>
        <dd>{say({ vi: `${show.number(base.threshold)} phiếu`, en: `${show.number(base.threshold)} votes` })}</dd>
        <dt>{say({ vi: 'Đang có mặt', en: 'Present now' })}</dt>
        <dd>{show.number(base.present)}</dd>
      </dl>
      <p className="small">
        <Go href={`${roll}/tham-tra`}>{say({ vi: 'Xem từng người được trừ', en: 'See who is subtracted' })}</Go>{' '}
        <button type="button" className="why" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say({ vi: 'Vì sao?', en: 'Why?' })}
        </button>
      </p>
      {why && <RuleReason rule={BASE_RULES[base.meeting]} regulation={regulation} />}
    </>
  );
}

/** Which edition, and which of its rules have no source: they are switches, never certainties. */
export function RegulationNote({ regulation }: { readonly regulation: Overview['regulation'] }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className="small">
      <p>{say(regulation.name)}</p>
      {regulation.unconfirmed.length > 0 && (
        <>
          <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say({ vi: `${regulation.unconfirmed.length} quy tắc chưa xác nhận được nguồn`, en: `${regulation.unconfirmed.length} rules without a confirmed source` })}
          </button>
          {open && regulation.unconfirmed.map((rule) => <RuleReason key={rule} rule={rule} regulation={regulation.id} unconfirmed />)}
        </>
      )}
    </div>
  );
}
