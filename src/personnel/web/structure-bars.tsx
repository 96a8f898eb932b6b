import type { Sentence } from '#foundation/sentence.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { Aims } from '../core/scheme.ts';
import css from './personnel.module.css';
import type { Structure } from './personnel-view.ts';

export interface StructureLine {
  readonly id: string;
  readonly name: Sentence;
  readonly count: number;
  /** Of how many the share is taken. */
  readonly of: number;
  /** Least share in whole per cent; null: no aim. */
  readonly aim: number | null;
  /** Most share in whole per cent, where the aim is a band. */
  readonly most?: number | null;
}

/** The lines of a structure that R-CT35-4.2…4.4 look at, with the aims in force. */
export function structureLines(structure: Structure, aims: Aims | null, middle: { readonly from: number; readonly until: number } | null): StructureLine[] {
  const of = structure.people;
  return [
    { id: 'women', name: { vi: 'Nữ', en: 'Women' }, count: structure.women, of, aim: aims?.women ?? null },
    { id: 'under40', name: { vi: 'Dưới 40 tuổi', en: 'Below 40' }, count: structure.under40, of, aim: aims?.under40 ?? null },
    { id: 'middle', name: { vi: '40 đến 50 tuổi', en: '40 to 50' }, count: structure.from40to50, of, aim: middle?.from ?? null, most: middle?.until ?? null },
    { id: 'over50', name: { vi: 'Trên 50 tuổi', en: 'Above 50' }, count: structure.over50, of, aim: null },
    { id: 'ethnic', name: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }, count: structure.ethnic, of, aim: aims?.ethnic ?? null },
    { id: 'renewal', name: { vi: 'Tham gia lần đầu', en: 'First time' }, count: structure.firstTime, of, aim: aims?.renewal ?? null },
    { id: 'university', name: { vi: 'Đại học trở lên', en: 'University and above' }, count: structure.university, of, aim: null },
    { id: 'theory', name: { vi: 'Cao cấp, cử nhân lý luận', en: 'Advanced political theory' }, count: structure.theoryAdvanced, of, aim: null },
  ];
}

/** Shares of a list as bars with their aims; below an aim it is said in words too. */
export function StructureBars({ lines, before }: { readonly lines: readonly StructureLine[]; /** The same lines before a change that is being tried. */ readonly before?: readonly StructureLine[] | undefined }) {
  return (
    <ul className={css['bars']}>
      {lines.map((line) => <Bar key={line.id} line={line} before={before?.find(({ id }) => id === line.id)} />)}
    </ul>
  );
}

function Bar({ line, before }: { readonly line: StructureLine; readonly before: StructureLine | undefined }) {
  const say = useSay();
  const show = useFormat();
  const percent = line.of === 0 ? 0 : (line.count * 100) / line.of;
  const below = line.of > 0 && line.aim !== null && line.count * 100 < line.aim * line.of;
  const above = line.of > 0 && (line.most ?? null) !== null && line.count * 100 > (line.most ?? 0) * line.of;
  const changed = before !== undefined && (before.count !== line.count || before.of !== line.of);
  return (
    <li>
      <span>
        {say(line.name)}
        {line.aim !== null && <small className={below ? css['below'] : undefined}>{aimText(line, below, above, say)}</small>}
      </span>
      <i aria-hidden="true" className={css['bar']}>
        <i className={below ? css['short'] : line.aim === null ? css['plain'] : css['met']} style={{ width: `${Math.min(percent, 100)}%` }} />
        {line.aim !== null && <i className={css['aim']} style={{ left: `${line.aim}%` }} />}
      </i>
      <span className={css['figure']}>
        {line.count}
        <small>{line.of === 0 ? '–' : show.share(line.count, line.of)}</small>
        {changed && <small className={css['before']}>{say({ vi: `trước: ${before.count}`, en: `was ${before.count}` })}</small>}
      </span>
    </li>
  );
}

function aimText(line: StructureLine, below: boolean, above: boolean, say: (sentence: Sentence) => string): string {
  const aim = line.most === null || line.most === undefined ? say({ vi: `mục tiêu ${line.aim}%`, en: `aim ${line.aim}%` }) : say({ vi: `mục tiêu ${line.aim}–${line.most}%`, en: `aim ${line.aim}–${line.most}%` });
  if (below) return `${aim}, ${say({ vi: 'chưa đạt', en: 'below' })}`;
  return above ? `${aim}, ${say({ vi: 'cao hơn', en: 'above' })}` : aim;
}
