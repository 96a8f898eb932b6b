import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import type { Kind } from '../core/opinion.ts';
import css from './synthesis.module.css';

export const KIND_ORDER: readonly Kind[] = ['agree', 'other', 'amend', 'disagree'];

export const kindWords: Readonly<Record<Kind, Sentence>> = {
  agree: { vi: 'đồng ý', en: 'agree' },
  other: { vi: 'ý kiến khác', en: 'other views' },
  amend: { vi: 'sửa câu chữ', en: 'amend' },
  disagree: { vi: 'không đồng ý', en: 'disagree' },
};

export type ByKind = Readonly<Record<Kind, number>>;

/** How the kinds share a group, drawn to the length of its number; the words stand in KindTally. */
export function KindMix({ by, largest }: { readonly by: ByKind; readonly largest: number }) {
  const whole = KIND_ORDER.reduce((sum, kind) => sum + by[kind], 0);
  return (
    <span className={css.mix} aria-hidden="true" style={{ width: `calc((100% - 36px) * ${largest === 0 ? 0 : whole / largest})` }}>
      {KIND_ORDER.map((kind) => by[kind] > 0 && <i key={kind} className={css[kind]} style={{ flex: by[kind] }} />)}
    </span>
  );
}

/** «5 đồng ý · 6 ý kiến khác · 2 sửa câu chữ». */
export function useTally(): (by: ByKind) => string {
  const say = useSay();
  return (by) => KIND_ORDER.filter((kind) => by[kind] > 0).map((kind) => `${by[kind]} ${say(kindWords[kind])}`).join(' · ');
}

/** Square and word of a kind. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  const say = useSay();
  return <span className={`${css.kind} ${css[kind]}`}>{say(kindWords[kind])}</span>;
}
