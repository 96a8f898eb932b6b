import type { Day } from '#foundation/day.ts';

/** A drive: opinions on several drafts are gathered at once, over everything below its owner, from a day to a day. */
export interface Drive {
  /** uuid */
  readonly id: string;
  readonly ownerId: number;
  readonly name: string;
  readonly from: Day;
  /** The last day, included. */
  readonly until: Day;
  readonly note: string;
  /** Documents in the order of their discussion, by uuid. */
  readonly documents: readonly string[];
  readonly revision: number;
  readonly savedBy: string;
}

export const DRIVE_STATES = ['waiting', 'open', 'closed'] as const;
export type DriveState = (typeof DRIVE_STATES)[number];

export function driveState({ from, until }: Pick<Drive, 'from' | 'until'>, on: Day): DriveState {
  if (on < from) return 'waiting';
  return on > until ? 'closed' : 'open';
}

/** Why nothing is heard on that day; undefined when it lies within. */
export function windowProblem(drive: Pick<Drive, 'name' | 'from' | 'until'>, on: Day): { readonly code: 'drive_not_begun'; readonly name: string; readonly from: Day } | { readonly code: 'drive_over'; readonly name: string; readonly until: Day } | undefined {
  const state = driveState(drive, on);
  if (state === 'waiting') return { code: 'drive_not_begun', name: drive.name, from: drive.from };
  return state === 'closed' ? { code: 'drive_over', name: drive.name, until: drive.until } : undefined;
}
