import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import css from './delegates.module.css';

export type DelegatesPart = 'roll' | 'allocation' | 'check-in' | 'credentials';

/** Address of a part of the delegates' work of one congress. */
export function partHref(season: string, code: string, part: DelegatesPart): string {
  const at = `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
  return { roll: `${at}/dai-bieu`, allocation: `${at}/dai-bieu?phan=phan-bo`, 'check-in': `${at}/diem-danh`, credentials: `${at}/tham-tra` }[part];
}

/** The parts of one work, beside one another; which there are follows from the form of the congress, so before that is known there are none. */
export function DelegatesNav({ season, code, form, here }: { readonly season: string; readonly code: string; readonly form: 'members' | 'delegates' | undefined; readonly here: DelegatesPart }) {
  const say = useSay();
  if (form === undefined) return <div className={css['parts']} />;
  const parts: readonly (readonly [DelegatesPart, Sentence])[] = [
    ['roll', { vi: 'Danh sách', en: 'Roll' }],
    ...(form === 'members' ? [] : [['allocation', { vi: 'Phân bổ', en: 'Allocation' }] as const]),
    ['check-in', { vi: 'Điểm danh', en: 'Check-in' }],
    ['credentials', form === 'members' ? { vi: 'Báo cáo', en: 'Report' } : { vi: 'Thẩm tra', en: 'Credentials' }],
  ];
  return (
    <nav className={css['parts']} aria-label={say({ vi: 'Các phần việc về đại biểu', en: 'Parts of the delegates’ work' })}>
      {parts.map(([part, words]) => (
        <Go key={part} href={partHref(season, code, part)} {...(part === here && { 'aria-current': 'page' as const })}>
          {say(words)}
        </Go>
      ))}
    </nav>
  );
}

/** Where this is: the congress, by its organisation's name. */
export function CongressAbove({ season, code, name }: { readonly season: string; readonly code: string; readonly name: string | undefined }) {
  const say = useSay();
  if (name === undefined) return <>&nbsp;</>;
  return <Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}`}>{say({ vi: `Đại hội ${name}`, en: `Congress of ${name}` })}</Go>;
}
