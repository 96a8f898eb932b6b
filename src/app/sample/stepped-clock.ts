import { type Day, millisecondsOf, type Moment, momentAt, momentOf } from '#foundation/day.ts';
import type { Clock } from '#platform/shell.ts';

/** A clock that the sample's story sets: each look moves it on by a few seconds, as office work does. */
export interface SteppedClock extends Clock {
  /** Goes to that hour of that day; never back. */
  goTo(day: Day, hour: number, minute?: number): void;
}

const STEP_MS = 7000;

export function steppedClock(start: Day): SteppedClock {
  let at: Moment = momentAt(start, 7);
  return {
    now() {
      at = momentOf(millisecondsOf(at) + STEP_MS);
      return at;
    },
    goTo(day, hour, minute = 0) {
      const asked = momentAt(day, hour, minute);
      if (asked > at) at = asked;
    },
  };
}
