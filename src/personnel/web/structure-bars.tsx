import type { Sentence } from '#foundation/sentence.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import css from './personnel.module.css';
import type { StructureLine } from './structure-lines.ts';

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
  const changed = before !== undefined && before.count !== line.count;
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
        {show.number(line.count)}
        <small>{line.of === 0 ? '–' : show.share(line.count, line.of)}</small>
        {changed && <small className={css['before']}>{say({ vi: `trước: ${show.number(before.count)}`, en: `was ${show.number(before.count)}` })}</small>}
      </span>
    </li>
  );
}

function aimText(line: StructureLine, below: boolean, above: boolean, say: (sentence: Sentence) => string): string {
  const aim = line.most === null || line.most === undefined ? say({ vi: `mục tiêu ${line.aim}%`, en: `aim ${line.aim}%` }) : say({ vi: `mục tiêu ${line.aim}–${line.most}%`, en: `aim ${line.aim}–${line.most}%` });
  if (below) return `${aim}, ${say({ vi: 'chưa đạt', en: 'below' })}`;
  return above ? `${aim}, ${say({ vi: 'cao hơn', en: 'above' })}` : aim;
}
