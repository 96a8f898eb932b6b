import type { Day } from '#foundation/day.ts';
import type { Plan } from '../plan.ts';
import type { Season } from '../season.ts';
import type { Statute } from '../statutes/statute.ts';
import type { WorkingCalendar } from '../working-days.ts';

/** One congress's plan with all that the rules look at. What it knows of others is gathered beforehand, so that a rule is one look at one plan. */
export interface Subject {
  readonly season: Pick<Season, 'fromDay' | 'untilDay' | 'levels'>;
  readonly statute: Statute;
  readonly switches: readonly string[];
  readonly calendar: WorkingCalendar;
  readonly levelId: string;
  /** Full members last reported; null: unknown. */
  readonly members: number | null;
  readonly plan: Plan;
  /** Day on which the planned day was, or would be, made known. */
  readonly announcedOn: Day | null;
  /** The congress of the direct superior, when it has a day. */
  readonly superior: { readonly name: string; readonly plannedOn: Day } | null;
  /** The earliest congress of the same superior and level that is no pilot. */
  readonly firstOther: { readonly name: string; readonly plannedOn: Day } | null;
  /** Holds over this organisation that stand now or are to come, or stood while they were in force. */
  readonly holds: readonly { readonly fromDay: Day; readonly lastDay: Day | null }[];
}
