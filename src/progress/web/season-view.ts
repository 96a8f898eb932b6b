import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day, parseDay } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import type { Address } from '#kit/address.ts';
import { burnUp, cells, overview } from '../contract.ts';

export type Overview = OutputOf<typeof overview>;
export type Cells = OutputOf<typeof cells>;
export type CellRow = Cells['rows'][number];
export type Cell = NonNullable<CellRow['cells']>[number];
export type BurnUp = OutputOf<typeof burnUp>;

/** What every view is asked with; only what differs from the season's own opening. */
export interface View {
  readonly season: string;
  readonly unit?: string;
  readonly level?: string;
  readonly asOf?: Day;
  readonly knownOn?: Day;
}

/** The view in an address; a day that cannot be is left out. */
export function viewIn(season: string, address: Address): View {
  const asOf = parseDay(address.asOf ?? '');
  const knownOn = parseDay(address.knownOn ?? '');
  return { season, ...(address.unit && { unit: address.unit }), ...(address.level && { level: address.level }), ...(asOf && { asOf }), ...(knownOn && { knownOn }) };
}

export interface Picture {
  readonly overview: Overview;
  readonly cells: Cells;
  readonly burnUp: BurnUp;
}

/**
 * The three answers of one moment. While those of another day are on the way the last whole picture stays, so that figures, squares and
 * lines always belong to the same day and nothing moves.
 */
export function usePicture(view: View) {
  const answers = [useAnswer(overview, view, { keep: true }), useAnswer(cells, view, { keep: true }), useAnswer(burnUp, view, { keep: true })] as const;
  const [shown, setShown] = useState<Picture | undefined>(undefined);
  const [first, second, third] = answers;
  const whole = answers.every((answer) => answer.data !== undefined && !answer.isPlaceholderData);
  if (whole && first.data && second.data && third.data && (shown?.overview !== first.data || shown.cells !== second.data || shown.burnUp !== third.data)) {
    setShown({ overview: first.data, cells: second.data, burnUp: third.data });
  }
  const problem = answers.find((answer) => answer.error)?.error ?? null;
  return { shown, problem, retry: () => answers.forEach((answer) => void answer.refetch()) };
}

const ASK_EVERY_MS = 120;
const SETTLE_MS = 350;

/**
 * The day under the hand while it is dragged: `hand` follows at once, `asked` at most every 120 ms, and the address is written when the hand
 * rests, because browsers limit how often an address may change.
 */
export function useDraggedDay(settled: Day | undefined, settle: (day: Day) => void) {
  const [hand, setHand] = useState<Day | undefined>(undefined);
  const [asked, setAsked] = useState<Day | undefined>(undefined);
  const timers = useRef<{ ask?: ReturnType<typeof setTimeout> | undefined; settle?: ReturnType<typeof setTimeout> | undefined; latest?: Day }>({});
  const [before, setBefore] = useState(settled);
  if (before !== settled) {
    setBefore(settled);
    setHand(undefined);
    setAsked(undefined);
  }
  useEffect(() => () => {
    clearTimeout(timers.current.ask);
    clearTimeout(timers.current.settle);
  }, []);
  const drag = useCallback(
    (day: Day) => {
      const kept = timers.current;
      kept.latest = day;
      setHand(day);
      kept.ask ??= setTimeout(() => {
        kept.ask = undefined;
        setAsked(kept.latest);
      }, ASK_EVERY_MS);
      clearTimeout(kept.settle);
      kept.settle = setTimeout(() => settle(day), SETTLE_MS);
    },
    [settle],
  );
  return { hand: hand ?? settled, asked: asked ?? settled, drag };
}
