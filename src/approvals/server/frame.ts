import { applies } from '#campaigns/core/statutes/statute.ts';
import { statuteOf } from '#campaigns/core/statutes/editions.ts';
import type { Statute } from '#campaigns/core/statutes/statute.ts';
import { type Season, seasonToday } from '#campaigns/core/season.ts';
import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import { workingDays } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, dayOf, earlier, type Moment } from '#foundation/day.ts';

/** By which day, calendar and rules everything in one request is judged. */
export interface Frame {
  readonly season: Season;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly statute: Statute;
  /** @rule R-CT35b-2.8 whether the season applies it */
  readonly approvedBefore: boolean;
}

export async function frameOf(db: Db, season: Season, today: Day): Promise<Frame> {
  const statute = statuteOf(season.statute);
  assert(statute, `the statute ${season.statute} of a season is known`);
  return { season, today, calendar: await workingDays(db), statute, approvedBefore: applies(statute.approvedWorkingDays, season.switches) };
}

/**
 * The day on which work is done: of a season that is shown on a past day that day, and never one that has not come.
 * @param heldOn  of the congress it is about: who plays it on works after it
 */
export function dayOfWork(season: Season, at: Moment, heldOn?: Day | null): Day {
  return earlier(seasonToday(season, dayOf(at), heldOn), dayOf(at));
}
