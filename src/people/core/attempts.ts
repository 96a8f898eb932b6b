import { type Moment, millisecondsOf } from '#foundation/day.ts';

/** How many failed attempts are borne within how long. */
export interface AttemptLimit {
  readonly attempts: number;
  readonly withinMs: number;
}

/** From one address: a person who mistypes is not stopped, a program is. */
export const LIMIT_AT_ADDRESS: AttemptLimit = { attempts: 5, withinMs: 5 * 60_000 };
/** From all addresses together: whoever guesses from many places is slowed; wide enough that a stranger hardly locks the owner out. */
export const LIMIT_OF_ACCOUNT: AttemptLimit = { attempts: 50, withinMs: 15 * 60_000 };
/** Of one address for all names together: whoever tries one password on every account is stopped; an office behind one address is not. */
export const LIMIT_OF_ADDRESS: AttemptLimit = { attempts: 300, withinMs: 15 * 60_000 };

export const LONGEST_LIMIT_MS = Math.max(LIMIT_AT_ADDRESS.withinMs, LIMIT_OF_ACCOUNT.withinMs, LIMIT_OF_ADDRESS.withinMs);

/** Seconds until the next attempt is borne; 0: now. `failures` in any order. */
export function secondsToWait(failures: readonly Moment[], limit: AttemptLimit, now: Moment): number {
  const at = millisecondsOf(now);
  const recent = failures.map((failure) => millisecondsOf(failure)).filter((failure) => at - failure < limit.withinMs).toSorted((one, other) => one - other);
  const oldest = recent.at(-limit.attempts);
  return recent.length < limit.attempts || oldest === undefined ? 0 : Math.ceil((oldest + limit.withinMs - at) / 1000);
}
