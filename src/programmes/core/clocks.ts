import { dueDay, LEGAL_CLOCKS, type LegalClock } from '#approvals/core/legal-clock.ts';
import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import { type Day, daysBetween, later } from '#foundation/day.ts';
import { assert } from '#foundation/assert.ts';
import type { Work } from './programme.ts';

/** Which clock runs for which work. @rule R-GK-2.1, R-GK-2.2, R-GK-2.3 no source names a period; the table of clocks holds what offices take */
const RULES: { readonly [W in Work]: string } = { rules: 'R-GK-2.1', term: 'R-GK-2.2', action: 'R-GK-2.3' };

/** done-late: after its day, but done. */
export type ClockState = 'done' | 'done-late' | 'open' | 'late';

export interface WorkClock {
  readonly work: Work;
  readonly rule: string;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly state: ClockState;
  /** To the due day; negative when it has passed. Of what is done: from the day done. */
  readonly daysLeft: number;
}

/** Day on which each work was done; null: not yet. */
export type Done = { readonly [W in Work]: Day | null };

/**
 * What is due after a congress, by its order of time.
 * @rule R-GK-2 counted from the day on which the congress was held; the day itself does not count
 * @param clocks the periods, as parameters
 */
export function workClocks(heldOn: Day, done: Done, today: Day, calendar: WorkingCalendar, clocks: readonly LegalClock[] = LEGAL_CLOCKS): WorkClock[] {
  return (['rules', 'term', 'action'] as const).map((work) => {
    const rule = RULES[work];
    const clock = clocks.find((each) => each.rule === rule);
    assert(clock, `there is a clock ${rule}`);
    const due = dueDay(clock, heldOn, calendar);
    const doneOn = done[work];
    const state = doneOn === null ? (today > due ? 'late' : 'open') : doneOn > due ? 'done-late' : 'done';
    return { work, rule, due, doneOn, state, daysLeft: daysBetween(doneOn ?? today, due) };
  });
}

/** The day since which working rules and both programmes are out; null while one is missing. */
export function completeOn({ rules, term, action }: Done): Day | null {
  return rules === null || term === null || action === null ? null : later(rules, later(term, action));
}
