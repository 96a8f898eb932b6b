import { type Day, earlier, later } from '#foundation/day.ts';
import { shiftedBy } from './hold.ts';
import type { Congress } from './plan.ts';
import type { PlannedOrganisation, SeasonPlan } from './season-plan.ts';

/** A period in which congresses below an organisation are held back. */
export interface HoldPeriod {
  readonly organisationPath: string;
  readonly fromDay: Day;
  /** Included; null: no end is known yet. */
  readonly lastDay: Day | null;
}

/** One congress that the hold stands over, and its plan after it; the same day while the hold has no end. */
export interface HeldBack {
  readonly planned: PlannedOrganisation;
  readonly after: Congress;
}

/**
 * The congresses not yet held whose day falls into the hold. With an end each moves by the hold's length to a working day and keeps the
 * notice that was given for it; without one it waits on its day.
 * @rule R-CT35-2.7
 */
export function heldBackBy(plan: SeasonPlan, { organisationPath, fromDay, lastDay }: HoldPeriod): HeldBack[] {
  const standing: HeldBack[] = [];
  for (const planned of plan.organisations.values()) {
    const { congress, organisation, held } = planned;
    if (held || congress.plannedOn === null || congress.plannedOn < fromDay || !organisation.path.startsWith(organisationPath)) continue;
    if (lastDay !== null && congress.plannedOn > lastDay) continue;
    const plannedOn = lastDay === null ? congress.plannedOn : shiftedBy(plan.calendar, congress.plannedOn, fromDay, lastDay);
    standing.push({ planned, after: { ...congress, plannedOn, revision: congress.revision + 1 } });
  }
  return standing;
}

/** What a preview tells: how many, from when, to when. */
export interface HoldSummary {
  readonly standing: number;
  readonly moved: number;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly newFirstOn: Day | null;
  readonly newLastOn: Day | null;
}

export function summaryOf(standing: readonly HeldBack[]): HoldSummary {
  const moved = standing.filter(({ planned, after }) => planned.congress.plannedOn !== after.plannedOn);
  const before = standing.map(({ planned }) => planned.congress.plannedOn as Day);
  const then = moved.map(({ after }) => after.plannedOn as Day);
  return { standing: standing.length, moved: moved.length, firstOn: first(before), lastOn: last(before), newFirstOn: first(then), newLastOn: last(then) };
}

function first(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((least, day) => (least === null ? day : earlier(least, day)), null);
}

function last(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((most, day) => (most === null ? day : later(most, day)), null);
}
