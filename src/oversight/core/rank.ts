import { SIGNAL_SETTINGS } from './signal-measures.ts';
import { scoreOf } from './signals.ts';
import type { Signal } from './signal.ts';

export interface Ranked {
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** The signs with their sum; null: nothing that somebody must go for. */
export function ranked(signals: readonly Signal[], least: number = SIGNAL_SETTINGS.leastScore): Ranked | null {
  const score = scoreOf(signals);
  return score < least ? null : { score, signals };
}

/** The heaviest first; of the same weight the one whose day comes first, then by code. Whether somebody goes there already makes no difference. */
export function inRank<P extends { readonly score: number; readonly plannedOn: string | null; readonly code: string }>(places: readonly P[]): P[] {
  return places.toSorted((one, other) => other.score - one.score || compare(one.plannedOn ?? '9', other.plannedOn ?? '9') || compare(one.code, other.code));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
