import { addDays, type Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Congress, type Content, type CongressForm, inOrder, samePlan } from './plan.ts';
import type { RowProblem } from './problems.ts';
import { proposedForm } from './rules/form.ts';
import type { PlannedOrganisation, SeasonPlan } from './season-plan.ts';
import { liesInSeason } from './season.ts';

/** What a person wants changed in one plan; what is not named stays. */
export interface PlanWish {
  /** null takes the day away. */
  readonly plannedOn?: Day | null | undefined;
  /** Calendar days, forward or back; a day off is passed over in the same direction. */
  readonly shiftDays?: number | undefined;
  readonly halfDays?: number | null | undefined;
  readonly form?: CongressForm | undefined;
  readonly contents?: readonly Content[] | undefined;
}

/**
 * The congress with the wish fulfilled as its next revision, or the same object when nothing changes.
 * @rule R-PLAN-1 a day of the season · R-DER-6 direct election needs the committee · R-CT35-3.1 another form needs a reason
 * @param today on which a new day counts as made known
 * @problem already_held            the day of a congress that took place
 * @problem shift_without_day       a shift by days without a day to shift
 * @problem day_outside_season      the new day is no day of the season
 * @problem direct_needs_committee  the committee is taken out while the secretary is elected directly
 * @problem form_needs_reason       another form than proposed, without a reason
 */
export function changePlan(plan: SeasonPlan, { organisation, congress, held }: PlannedOrganisation, wish: PlanWish, reason: string, today: Day): Result<Congress, RowProblem> {
  const day = newDay(plan, congress, wish);
  if (!day.ok) return day;
  const plannedOn = day.value;
  const changed: Congress = {
    ...congress,
    plannedOn,
    halfDays: wish.halfDays === undefined ? congress.halfDays : wish.halfDays,
    form: wish.form ?? congress.form,
    contents: wish.contents === undefined ? congress.contents : inOrder(wish.contents),
  };
  if (samePlan(congress, changed)) return ok(congress);
  if (plannedOn !== congress.plannedOn && held) return fail({ code: 'already_held' });
  if (plannedOn !== null && plannedOn !== congress.plannedOn && !liesInSeason(plan.season, plannedOn)) {
    return fail({ code: 'day_outside_season', day: plannedOn, fromDay: plan.season.fromDay, untilDay: plan.season.untilDay });
  }
  if (changed.directElection && !changed.contents.includes('committee')) return fail({ code: 'direct_needs_committee' });
  if (changed.form !== congress.form && reason === '') {
    const proposed = proposedForm(plan.statute, plan.season.switches, organisation.levelId, organisation.members);
    if (proposed !== undefined && proposed !== changed.form) return fail({ code: 'form_needs_reason', members: organisation.members });
  }
  return ok({ ...changed, revision: congress.revision + 1, announcedOn: plannedOn === congress.plannedOn ? congress.announcedOn : plannedOn && today });
}

function newDay(plan: SeasonPlan, congress: Congress, wish: PlanWish): Result<Day | null, RowProblem> {
  if (wish.plannedOn !== undefined) return ok(wish.plannedOn);
  if (wish.shiftDays === undefined || wish.shiftDays === 0) return ok(congress.plannedOn);
  if (congress.plannedOn === null) return fail({ code: 'shift_without_day' });
  const step = Math.sign(wish.shiftDays);
  let day = addDays(congress.plannedOn, wish.shiftDays);
  while (!plan.calendar.isWorking(day)) day = addDays(day, step);
  return ok(day);
}
