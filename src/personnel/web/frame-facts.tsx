import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import type { Aims } from '../core/scheme.ts';
import css from './personnel.module.css';
import type { Overview } from './personnel-view.ts';

export type Frame = NonNullable<Overview['frame']>;

const AIMS = [
  ['women', { vi: 'Nữ', en: 'Women' }],
  ['under40', { vi: 'Dưới 40 tuổi', en: 'Below 40' }],
  ['ethnic', { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }],
  ['renewal', { vi: 'Đổi mới', en: 'Renewal' }],
] as const satisfies readonly (readonly [keyof Aims, Sentence])[];

export const AIM_FIELDS = AIMS;

export function rangeText({ from, until }: { readonly from: number; readonly until: number }, unit = ''): string {
  return from === until ? `${from}${unit}` : `${from}–${until}${unit}`;
}

/** What the superior lays down for this kind of organisation. */
export function FrameFacts({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  return (
    <>
      <dl className={css['facts']}>
        <div><dt>{say({ vi: 'Số cấp ủy viên', en: 'Members' })}</dt><dd>{rangeText(frame.seats)}</dd></div>
        {frame.standing && <div><dt>{say({ vi: 'Ban thường vụ', en: 'Standing committee' })}</dt><dd>{rangeText(frame.standing)}</dd></div>}
        {AIMS.map(([aim, name]) => frame.aims[aim] !== null && <div key={aim}><dt>{say(name)}</dt><dd>{say({ vi: `từ ${frame.aims[aim]}%`, en: `${frame.aims[aim]}% and more` })}</dd></div>)}
        {frame.middle && <div><dt>{say({ vi: '40 đến 50 tuổi', en: '40 to 50' })}</dt><dd>{rangeText(frame.middle, '%')}</dd></div>}
        <div><dt>{say({ vi: 'Số dư chuẩn bị', en: 'Surplus prepared' })}</dt><dd>{rangeText(frame.surplus, '%')}</dd></div>
        {frame.note !== '' && <div><dt>{say({ vi: 'Ghi chú', en: 'Note' })}</dt><dd>{frame.note}</dd></div>}
      </dl>
      <p className="small muted">
        {frame.organisation.name}
        {frame.paper !== '' && `, ${frame.paper}`}
      </p>
    </>
  );
}
