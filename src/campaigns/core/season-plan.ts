import type { Day } from '#foundation/day.ts';
import type { Organisation } from '#organisations/core/organisation.ts';
import type { Finding } from './finding.ts';
import { type Hold, holdReaches } from './hold.ts';
import type { Congress } from './plan.ts';
import { findingsOf } from './rules/plan-rules.ts';
import type { Neighbour, Subject } from './rules/subject.ts';
import type { Season } from './season.ts';
import type { Statute } from './statutes/statute.ts';
import type { WorkingCalendar } from './working-days.ts';

/** One organisation with its congress. */
export interface PlannedOrganisation {
  readonly organisation: Organisation;
  readonly congress: Congress;
  /** The congress took place; its plan is done and the rules are silent. */
  readonly held: boolean;
}

/** All plans of a season at one moment, by organisation id. */
export interface SeasonPlan {
  readonly season: Season;
  readonly statute: Statute;
  readonly calendar: WorkingCalendar;
  readonly holds: readonly Hold[];
  readonly organisations: ReadonlyMap<number, PlannedOrganisation>;
}

/** What the rules need to know of other plans, gathered in one pass over all of them. */
export interface Neighbours {
  /** By superior and level: the earliest congress that is no pilot. */
  readonly firstOthers: ReadonlyMap<string, Neighbour>;
}

export function neighboursIn(plan: SeasonPlan): Neighbours {
  const firstOthers = new Map<string, Neighbour>();
  for (const { organisation, congress } of plan.organisations.values()) {
    if (congress.pilot || congress.plannedOn === null) continue;
    const key = siblings(organisation);
    const first = firstOthers.get(key);
    if (!first || congress.plannedOn < first.plannedOn) firstOthers.set(key, { name: organisation.name, plannedOn: congress.plannedOn });
  }
  return { firstOthers };
}

export function findingsFor(plan: SeasonPlan, neighbours: Neighbours, planned: PlannedOrganisation): Finding[] {
  return planned.held ? [] : findingsOf(subjectOf(plan, neighbours, planned));
}

function subjectOf(plan: SeasonPlan, { firstOthers }: Neighbours, { organisation, congress }: PlannedOrganisation): Subject {
  const superior = organisation.superiorId === null ? undefined : plan.organisations.get(organisation.superiorId);
  return {
    season: plan.season, statute: plan.statute, calendar: plan.calendar, levelId: organisation.levelId, members: organisation.members, plan: congress,
    announcedOn: congress.announcedOn,
    superior: superior?.congress.plannedOn ? { name: superior.organisation.name, plannedOn: superior.congress.plannedOn } : null,
    firstOther: firstOthers.get(siblings(organisation)) ?? null,
    holds: plan.holds.filter((hold) => holdReaches(hold, organisation.path)).map((hold) => ({ fromDay: hold.fromDay, lastDay: lastDayNow(hold) })),
  };
}

/** The season's plans with some congresses replaced: what would be after a change. */
export function withCongresses(plan: SeasonPlan, changed: readonly Congress[]): SeasonPlan {
  const organisations = new Map(plan.organisations);
  for (const congress of changed) {
    const before = organisations.get(congress.organisationId);
    if (before) organisations.set(congress.organisationId, { ...before, congress });
  }
  return { ...plan, organisations };
}

/** The last day of the hold as it is known now. */
export function lastDayNow(hold: Hold): Day | null {
  return hold.liftedAt === null ? hold.untilDay : hold.liftedUntil;
}

function siblings(organisation: Organisation): string {
  return `${organisation.superiorId ?? ''} ${organisation.levelId}`;
}
