import type { CSSProperties, ReactNode } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { partsOf, useTurning } from './hall-pages.ts';
import { Fit } from './hall-stage.tsx';
import css from './hall.module.css';

export interface HallName {
  readonly name: string;
  /** Votes, for a bar against the base; without them the place on the list stands before the name. */
  readonly votes?: number;
}

export interface HallNamesProps {
  readonly label: string;
  readonly names: readonly HallName[];
  /** What the whole bar stands for, and where its tick is. */
  readonly bar?: { readonly whole: number; readonly tick: number | null };
  /** In the free place after the last name, when there is one. */
  readonly note?: string;
}

/** So many rows keep the names above a twentieth of the height, where figures stand below them and where not. More than two columns turn by themselves. */
const ROWS_WITH_FIGURES = 8;
const ROWS = 10;
/** So few names stand large, in one column. */
const FEW = 3;

/** Names in one or two columns, read from twenty metres. */
export function HallNames({ label, names, bar, note }: HallNamesProps) {
  const say = useSay();
  const show = useFormat();
  const parts = partsOf(names, 2 * (bar ? ROWS_WITH_FIGURES : ROWS));
  const turn = useTurning(parts.length);
  const shown = parts[turn] ?? [];
  const before = parts.slice(0, turn).reduce((sum, part) => sum + part.length, 0);
  const rows = Math.max(shown.length > 6 || parts.length > 1 ? Math.ceil(shown.length / 2) : shown.length, 4);
  const columns = Math.ceil(shown.length / rows);
  const size = shown.length <= FEW && parts.length === 1 ? 9 : columns === 1 ? 6.4 : 5.2;
  const free = rows * columns > shown.length || columns === 1;
  const style = (name: HallName): CSSProperties => {
    const bars = bar && name.votes !== undefined ? { '--share': share(name.votes, bar.whole), '--tick': share(bar.tick ?? 0, bar.whole) } : {};
    return { fontSize: `calc(${size} * var(--u))`, ...bars };
  };
  return (
    <>
      <ol className={[css.names, bar ? css.bars : css.numbered, bar && bar.tick === null && css.untold].filter(Boolean).join(' ')} aria-label={label} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))` }}>
        {shown.map((name, index) => (
          <li key={`${before + index}`} style={style(name)}>
            {bar === undefined && <b>{before + index + 1}</b>}
            <span>
              <Fit most={size} rows={1} atMost={1}>
                {name.name}
              </Fit>
            </span>
            {bar !== undefined && name.votes !== undefined && <b>{show.number(name.votes)}</b>}
          </li>
        ))}
        {note !== undefined && free && columns > 1 && <li className={css.note}>{note}</li>}
      </ol>
      {note !== undefined && (!free || columns === 1) && shown.length > 0 && <p className="sr">{note}</p>}
      {parts.length > 1 && <p className={css.turn}>{say({ vi: `${before + 1} – ${before + shown.length} trên ${names.length} người`, en: `${before + 1} – ${before + shown.length} of ${names.length}` })}</p>}
    </>
  );
}

function share(part: number, whole: number): string {
  return `${(100 * part) / Math.max(1, whole)}%`;
}

/** The large line, and a smaller sentence under it. */
export function HallHeading({ title, lead }: { readonly title: string; readonly lead?: ReactNode }) {
  return (
    <>
      <h1>
        <Fit most={7.4} least={5.6} rows={1}>
          {title}
        </Fit>
      </h1>
      {lead !== undefined && <p>{lead}</p>}
    </>
  );
}

/** Figures in the last row: Phát ra 116 · Thu về 116 · … */
export function HallFigures({ figures }: { readonly figures: readonly (readonly [string, number])[] }) {
  const show = useFormat();
  return (
    <p className={css.figures}>
      {figures.map(([name, figure]) => (
        <span key={name}>
          {name} <b>{show.number(figure)}</b>
        </span>
      ))}
    </p>
  );
}
