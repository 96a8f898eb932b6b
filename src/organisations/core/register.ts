import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { KindsAndLevels, Named } from './organisation.ts';
import type { ClosedProblem, OrganisationNotFound } from './problems.ts';
import { endOf, lastOf, type Timeline } from './timeline.ts';

/** An organisation with its whole life as it is known now. */
export interface Known {
  readonly id: number;
  readonly code: string;
  readonly path: string;
  /** 0 for one that is being added. */
  readonly revision: number;
  /** What it was merged into, when that is how it ended. */
  readonly mergedInto: Named | null;
  readonly timeline: Timeline;
}

/** The part of the register that a change concerns: those named, their superiors at any time, and what ever stood below those that change. */
export interface Register extends KindsAndLevels {
  readonly organisations: ReadonlyMap<number, Known>;
  readonly byCode: ReadonlyMap<string, Known>;
}

export function named(organisation: Known): Named {
  return { code: organisation.code, name: lastOf(organisation.timeline).name };
}

export function registerOf(organisations: Iterable<Known>, { kinds, levels }: KindsAndLevels): Register {
  const byId = new Map<number, Known>();
  const byCode = new Map<string, Known>();
  for (const each of organisations) {
    byId.set(each.id, each);
    byCode.set(each.code, each);
  }
  return { organisations: byId, byCode, kinds, levels };
}

/** The organisation of that code, open. */
export function openOne(register: Register, code: string): Result<Known, OrganisationNotFound | ClosedProblem> {
  const known = register.byCode.get(code);
  if (!known) return fail({ code: 'organisation_not_found', organisation: code });
  const closedOn = endOf(known.timeline);
  return closedOn === null ? ok(known) : fail(closedProblem(known, closedOn));
}

function closedProblem(known: Known, closedOn: Day): ClosedProblem {
  return known.mergedInto
    ? { code: 'merged_already', organisation: named(known), into: known.mergedInto, on: closedOn }
    : { code: 'organisation_closed', organisation: named(known), closedOn };
}
