import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import { type DutyKindId, overlaps, type Period, rightsBeyond, type Standing } from './duties.ts';

export type GiveDutyProblem =
  | { readonly code: 'not_to_yourself' }
  | { readonly code: 'rights_beyond_yours'; readonly rights: readonly Right[] }
  | { readonly code: 'ends_before_it_begins'; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'duty_organisation_closed'; readonly organisation: string; readonly closedOn: Day }
  | { readonly code: 'duty_held_already'; readonly fromDay: Day; readonly untilDay: Day | null };

export type EndDutyProblem =
  | { readonly code: 'rights_beyond_yours'; readonly rights: readonly Right[] }
  | { readonly code: 'ends_before_it_begins'; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'duty_ended_already'; readonly untilDay: Day }
  | { readonly code: 'last_administrator' };

/** Everything that decides about a new duty. `giver` is undefined for work that no person asked for. */
export interface NewDuty extends Period {
  readonly kind: DutyKindId;
  readonly organisation: { readonly name: string; readonly path: string; readonly closedOn: Day | null };
  readonly giver: { readonly isThatPerson: boolean; readonly standings: readonly Standing[] } | undefined;
  /** Duties of the same kind that the person holds or held in that organisation. */
  readonly same: readonly Period[];
}

/**
 * @problem not_to_yourself        nobody gives a duty to himself
 * @problem rights_beyond_yours    the duty gives rights which the giver lacks there
 * @problem ends_before_it_begins  the first day without the duty is not after its first day
 * @problem duty_organisation_closed    the organisation is no more when the duty would begin
 * @problem duty_held_already      the person holds the same duty there at that time
 */
export function decideGiving(duty: NewDuty): Result<Period, GiveDutyProblem> {
  const { fromDay, untilDay, organisation, giver } = duty;
  if (giver?.isThatPerson) return fail({ code: 'not_to_yourself' });
  const rights = giver ? rightsBeyond(giver.standings, duty.kind, organisation.path) : [];
  if (rights.length > 0) return fail({ code: 'rights_beyond_yours', rights });
  if (untilDay !== null && untilDay <= fromDay) return fail({ code: 'ends_before_it_begins', fromDay, untilDay });
  if (organisation.closedOn !== null && organisation.closedOn <= fromDay) {
    return fail({ code: 'duty_organisation_closed', organisation: organisation.name, closedOn: organisation.closedOn });
  }
  const held = duty.same.find((other) => overlaps(duty, other));
  return held ? fail({ code: 'duty_held_already', fromDay: held.fromDay, untilDay: held.untilDay }) : ok({ fromDay, untilDay });
}

/** Everything that decides about an end. */
export interface EndOfDuty {
  readonly kind: DutyKindId;
  readonly path: string;
  readonly held: Period;
  readonly untilDay: Day;
  /** Undefined for work that no person asked for, and for a person who lays down his own duty. */
  readonly giver: readonly Standing[] | undefined;
  /** Open-ended administrator duties of others with an account in use. */
  readonly otherAdministrators: readonly { readonly path: string }[];
}

/**
 * @problem rights_beyond_yours    only who could give the duty may end it
 * @problem ends_before_it_begins  the end lies before the first day; on the first day itself it was never in force
 * @problem duty_ended_already     it ends no later than that anyway
 * @problem last_administrator     nobody would be left who administers that organisation
 */
export function decideEnding(duty: EndOfDuty): Result<Day, EndDutyProblem> {
  const { held, untilDay } = duty;
  const rights = duty.giver ? rightsBeyond(duty.giver, duty.kind, duty.path) : [];
  if (rights.length > 0) return fail({ code: 'rights_beyond_yours', rights });
  if (untilDay < held.fromDay) return fail({ code: 'ends_before_it_begins', fromDay: held.fromDay, untilDay });
  if (held.untilDay !== null && held.untilDay <= untilDay) return fail({ code: 'duty_ended_already', untilDay: held.untilDay });
  if (duty.kind === 'administrator' && !someoneElseAdministers(duty.path, duty.otherAdministrators)) return fail({ code: 'last_administrator' });
  return ok(untilDay);
}

/** Whether another administrator's range holds that organisation. */
export function someoneElseAdministers(path: string, others: readonly { readonly path: string }[]): boolean {
  return others.some((other) => path.startsWith(other.path));
}
