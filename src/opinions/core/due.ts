import { addDays, type Day, daysBetween } from '#foundation/day.ts';

/** Days from the closing of the congress until the synthesis is with the superior. @rule R-HD60-2 */
export const DAYS_TO_SEND = 10;

export interface SendingClock {
  readonly closedOn: Day | null;
  readonly dueOn: Day | null;
  /** From today, or from the day it was sent, to the due day; negative: so many days late. */
  readonly daysLeft: number | null;
  readonly late: boolean;
}

/** Before the congress is closed nothing runs. Late is said, never refused. @rule R-HD60-2 */
export function sendingClock(closedOn: Day | null, sentOn: Day | null, today: Day): SendingClock {
  if (closedOn === null) return { closedOn: null, dueOn: null, daysLeft: null, late: false };
  const dueOn = addDays(closedOn, DAYS_TO_SEND);
  const daysLeft = daysBetween(sentOn ?? today, dueOn);
  return { closedOn, dueOn, daysLeft, late: daysLeft < 0 };
}
