import { addDays, type Day, daysBetween, type Moment } from '#foundation/day.ts';
import { type WorkingCalendar, workingDayFrom } from './working-days.ts';

/** A stop for every congress of an organisation and all below, as in April 2020. @rule R-CT35-2.7 */
export interface Hold {
  readonly id: number;
  readonly organisationId: number;
  readonly organisationPath: string;
  readonly fromDay: Day;
  /** Last day as declared; null: until it is lifted. */
  readonly untilDay: Day | null;
  readonly reason: string;
  readonly paperNumber: string;
  readonly recordedAt: Moment;
  /** Moment at which its end was recorded, and the last day that was then set. */
  readonly liftedAt: Moment | null;
  readonly liftedUntil: Day | null;
  readonly entryNumber: number;
}

/** The last day of the hold as known at the moment; null: no end was known. */
export function lastDayKnownAt(hold: Hold, knownAt: Moment): Day | null {
  return hold.liftedAt !== null && hold.liftedAt <= knownAt ? hold.liftedUntil : hold.untilDay;
}

/** Whether the hold was declared and stood on that day, as known at the moment. */
export function holdStandsOn(hold: Hold, day: Day, knownAt: Moment): boolean {
  if (hold.recordedAt > knownAt || day < hold.fromDay) return false;
  const last = lastDayKnownAt(hold, knownAt);
  return last === null || day <= last;
}

export function holdReaches(hold: Pick<Hold, 'organisationPath'>, organisationPath: string): boolean {
  return organisationPath.startsWith(hold.organisationPath);
}

/**
 * The new day of a congress that stood in the hold: later by the hold's length, and on a working day. Congresses keep their order.
 * @rule R-CT35-2.7
 * @param lastDay of the hold, included
 */
export function shiftedBy(calendar: WorkingCalendar, plannedOn: Day, fromDay: Day, lastDay: Day): Day {
  return workingDayFrom(calendar, addDays(plannedOn, daysBetween(fromDay, lastDay) + 1));
}
