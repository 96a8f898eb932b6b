import type { CountedBallot } from '../core/counted-ballot.ts';

/**
 * Ballots on their way to the server. Each has an id of its own made here, so that one that is sent twice counts once. What has not been
 * acknowledged is kept in this browser and outlives a lost line and a closed window; what has been, is forgotten here.
 * Kept in the order of the random ids: nothing says which paper came first.
 */
export interface Waiting {
  readonly enters: readonly { readonly id: string; readonly ballot: CountedBallot }[];
  readonly backs: readonly string[];
}

export const NOTHING_WAITING: Waiting = { enters: [], backs: [] };

export function waitingToEnter(waiting: Waiting, id: string, ballot: CountedBallot): Waiting {
  return { ...waiting, enters: [...waiting.enters, { id, ballot }].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * Whether the ballot's own entry has arrived cannot be known while it waits, so it is not simply dropped: entering is repeated without harm,
 * and taking back comes after it.
 */
export function waitingToTakeBack(waiting: Waiting, id: string): Waiting {
  return waiting.backs.includes(id) ? waiting : { ...waiting, backs: [...waiting.backs, id].toSorted() };
}

export function entered(waiting: Waiting, ids: ReadonlySet<string>): Waiting {
  return { ...waiting, enters: waiting.enters.filter(({ id }) => !ids.has(id)) };
}

export function takenBack(waiting: Waiting, id: string): Waiting {
  return { ...waiting, backs: waiting.backs.filter((each) => each !== id) };
}

export function isEmpty({ enters, backs }: Waiting): boolean {
  return enters.length === 0 && backs.length === 0;
}

/** What the open pass holds once everything that waits has arrived; the server's figure may already count some of it, until it answers. */
export function ballotsAfter(atServer: number, { enters, backs }: Waiting): number {
  return Math.max(0, atServer + enters.length - backs.length);
}

export interface Keeper {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export function read(keeper: Keeper | undefined, key: string): Waiting {
  try {
    const kept = JSON.parse(keeper?.getItem(key) ?? 'null') as Waiting | null;
    return Array.isArray(kept?.enters) && Array.isArray(kept.backs) ? kept : NOTHING_WAITING;
  } catch {
    return NOTHING_WAITING;
  }
}

/** False when the browser keeps nothing; then only this window holds what waits, and says so. */
export function keep(keeper: Keeper | undefined, key: string, waiting: Waiting): boolean {
  try {
    if (!keeper) return false;
    if (isEmpty(waiting)) keeper.removeItem(key);
    else keeper.setItem(key, JSON.stringify(waiting));
    return true;
  } catch {
    return false;
  }
}
