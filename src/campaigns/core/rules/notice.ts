import type { Day } from '#foundation/day.ts';
import type { Finding } from '../finding.ts';
import { subtractWorkingDays, type WorkingCalendar, workingDaysOfNotice } from '../working-days.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * The convening committee tells the opening day so many working days before it; the opening itself does not count.
 * @rule R-QD24-11.1 30 working days
 * @source Decision 24-QĐ/TW, article 11 on the convening committee
 * @problem notice_short  the day was made known later than the last day that leaves the notice
 */
export function checkNotice(subject: Subject): Finding[] {
  const { plan, announcedOn, calendar, statute } = subject;
  const notice = valueFor(subject, statute.noticeWorkingDays);
  if (plan.plannedOn === null || announcedOn === null || !notice) return [];
  const latestOn = latestNoticeOn(calendar, plan.plannedOn, notice.value);
  if (announcedOn <= latestOn) return [];
  const workingDays = workingDaysOfNotice(calendar, announcedOn, plan.plannedOn);
  return [found(notice, 'warning', { code: 'notice_short', announcedOn, latestOn, workingDays, neededWorkingDays: notice.value })];
}

const remembered = new WeakMap<WorkingCalendar, Map<string, Day>>();

/** The last day on which the opening may be told. A season has few different days and thousands of congresses, so each is counted once. */
export function latestNoticeOn(calendar: WorkingCalendar, plannedOn: Day, workingDays: number): Day {
  let days = remembered.get(calendar);
  if (!days) remembered.set(calendar, (days = new Map()));
  const key = `${plannedOn} ${workingDays}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const latest = subtractWorkingDays(calendar, plannedOn, workingDays);
  days.set(key, latest);
  return latest;
}
