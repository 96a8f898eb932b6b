import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import css from './hall.module.css';

export interface HallStageProps {
  /** White for what is read as a list, black for the clock. */
  readonly ground: 'white' | 'black';
  readonly children: ReactNode;
}

/** The whole screen of the hall, drawn in hundredths of its height. */
export function HallStage({ ground, children }: HallStageProps) {
  return (
    <main className={`${css.hall} ${css[ground]}`}>
      <div className={css.stage}>{children}</div>
    </main>
  );
}

export interface FitProps {
  /** Hundredths of the screen's height: what is tried first, and what it never goes below. */
  readonly most: number;
  readonly least?: number;
  /** Rows of text that it may take at each size above the least. */
  readonly rows: number;
  /** Rows at the least size; what is longer still ends in dots. Without it nothing is cut. */
  readonly atMost?: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const STEP = 0.4;

/** A text as large as its rows allow; a longer one is smaller, never under a twentieth of the height. The stage has one shape, so the size holds for every window. */
export function Fit({ most, least = 5, rows, atMost, className, children }: FitProps) {
  const place = useRef<HTMLSpanElement>(null);
  const fit = useCallback(() => {
    const span = place.current;
    if (!span) return;
    let size = most;
    const set = (): void => void (span.style.fontSize = `calc(${size} * var(--u))`);
    for (set(); size > least && rowsOf(span) > rows; ) {
      size = Math.max(least, size - STEP);
      set();
    }
  }, [most, least, rows]);
  // After every drawing, for the text is anybody's; and once more when the fonts have come, which alone know the width of the letters.
  useLayoutEffect(fit);
  useEffect(() => void document.fonts.ready.then(fit), [fit]);
  return (
    <span ref={place} className={[css.fit, atMost !== undefined && css.cut, className].filter(Boolean).join(' ')} style={atMost === undefined ? undefined : { WebkitLineClamp: atMost }}>
      {children}
    </span>
  );
}

function rowsOf(span: HTMLElement): number {
  const { lineHeight } = getComputedStyle(span);
  return Math.round(span.getBoundingClientRect().height / Number.parseFloat(lineHeight));
}
