import type { DraftLevel } from './draft.ts';

/** Where the time of a congress went, whole minutes, and how many spoke; the superior's speech is not one of them. */
export interface CongressTimes {
  readonly documents: number;
  readonly elections: number;
  readonly speakers: number;
}

/** What is known of one congress. Opinions are those of its organisation's meetings. */
export interface Discussed {
  readonly held: boolean;
  /** Null: the day was not led with the software, so nothing was timed. */
  readonly times: CongressTimes | null;
  readonly levels: { readonly [L in DraftLevel]: number };
  /** Whether a draft of that level was put to opinions here; only then can it be missing. */
  readonly asked: { readonly [L in DraftLevel]: boolean };
}

/** Ours: the rule names the defect and no measure. @rule R-SEED-7 */
export interface BalanceSettings {
  /** Per cent of the minutes on documents and elections together. */
  readonly leastDocumentsShare: number;
  readonly leastSpeakers: number;
  readonly levelsToDiscuss: number;
}

export const BALANCE_SETTINGS: BalanceSettings = { leastDocumentsShare: 30, leastSpeakers: 3, levelsToDiscuss: 3 };
export const BALANCE_RULE = 'R-SEED-7';

export type BalanceFinding =
  | { readonly code: 'little_time'; readonly value: number; readonly least: number; readonly level: null }
  | { readonly code: 'few_speakers'; readonly value: number; readonly least: number; readonly level: null }
  | { readonly code: 'level_not_discussed'; readonly value: number; readonly least: number; readonly level: DraftLevel };

const LEVELS: readonly DraftLevel[] = ['own', 'superior', 'centre'];

/** Minutes on documents of the minutes on both, in whole per cent rounded down, so that what is below a limit never looks like it; null: neither was timed. */
export function documentsShare({ documents, elections }: Pick<CongressTimes, 'documents' | 'elections'>): number | null {
  const minutes = documents + elections;
  return minutes === 0 ? null : Math.floor((100 * documents) / minutes);
}

/** What speaks for neglect of the documents once the congress was held; empty before. Warns, never blocks. @rule R-SEED-7 */
export function balanceFindings({ held, times, levels, asked }: Discussed, settings: BalanceSettings = BALANCE_SETTINGS): BalanceFinding[] {
  if (!held) return [];
  const findings: BalanceFinding[] = [];
  const share = times && documentsShare(times);
  if (share !== null && share < settings.leastDocumentsShare) findings.push({ code: 'little_time', value: share, least: settings.leastDocumentsShare, level: null });
  if (times && times.speakers < settings.leastSpeakers) findings.push({ code: 'few_speakers', value: times.speakers, least: settings.leastSpeakers, level: null });
  for (const level of LEVELS) if (asked[level] && levels[level] === 0) findings.push({ code: 'level_not_discussed', value: 0, least: 1, level });
  return findings;
}
