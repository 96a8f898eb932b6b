import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { ChangeNote, RegisterEvent } from './events.ts';
import { checkPlacement } from './placement.ts';
import type { ChangeProblem, CodeTaken, DayInFuture, KindUnknown, PlacementProblem } from './problems.ts';
import { type Known, named, openOne, type Register } from './register.ts';
import { changedFrom, firstDay, lastOf, lastsBeyond, type Facts } from './timeline.ts';

/** What a decision leaves to be saved: the concerned organisations as they are afterwards, their history's lines, the ledger's events. */
export interface RegisterChange {
  /** Those with revision 0 are new and have no path yet; a superior comes before its subordinates. */
  readonly touched: readonly Known[];
  readonly notes: readonly ChangeNote[];
  readonly events: readonly RegisterEvent[];
}

/** When and why; `today` is the day of the clock. */
export interface Occasion {
  readonly on: Day;
  readonly today: Day;
  readonly reason: string;
}

/** The organisation that a page wants to change, and the revision that the page showed. */
export interface Aim extends Occasion {
  readonly organisation: string;
  readonly revision?: number | undefined;
  /** The change corrects what was already recorded for later days. */
  readonly correction?: boolean | undefined;
}

/** The organisation, if it may change on that day. */
export function aimedAt(register: Register, aim: Aim): Result<Known, ChangeProblem> {
  const future = checkDay(aim);
  if (!future.ok) return future;
  const open = openOne(register, aim.organisation);
  if (!open.ok) return open;
  const known = open.value;
  if (aim.revision !== undefined && aim.revision !== known.revision) return fail({ code: 'stale_page', organisation: named(known), revision: known.revision });
  const since = aim.correction === true ? firstDay(known.timeline) : lastOf(known.timeline).from;
  if (aim.on < since) return fail({ code: 'day_before_state', organisation: named(known), on: aim.on, since });
  return open;
}

export function checkDay({ on, today }: Occasion): Result<null, DayInFuture> {
  return on > today ? fail({ code: 'day_in_future', on, today }) : ok(null);
}

export function checkNew(register: Register, added: { readonly code: string; readonly kindId: string }): Result<null, CodeTaken | KindUnknown> {
  const taken = register.byCode.get(added.code);
  if (taken) return fail({ code: 'code_taken', organisation: named(taken) });
  return register.kinds.has(added.kindId) ? ok(null) : fail({ code: 'kind_unknown', kind: added.kindId });
}

export function newOne(id: number, code: string, on: Day, facts: Facts): Known {
  return { id, code, path: '', revision: 0, mergedInto: null, timeline: [{ ...facts, from: on, until: null }] };
}

/** Whatever stood or stands directly below that organisation on the day or later. */
export function belowSince(register: Register, superior: Known, on: Day): Known[] {
  return [...register.organisations.values()].filter((each) => each.timeline.some((segment) => segment.superiorId === superior.id && lastsBeyond(segment, on)));
}

/** From the day on it stands below `to` wherever it would have stood below `instead`. */
export function movedAlong(known: Known, on: Day, instead: number, to: number): Known {
  return { ...known, timeline: changedFrom(known.timeline, on, (segment) => (segment.superiorId === instead ? { superiorId: to } : {})) };
}

/** Accepts the change if afterwards everything that it touches, and everything below, stands where it may. */
export function settled(register: Register, change: RegisterChange): Result<RegisterChange, PlacementProblem> {
  const organisations = new Map(register.organisations);
  for (const each of change.touched) organisations.set(each.id, each);
  const after = { ...register, organisations };
  const touched = new Set(change.touched.map((each) => each.id));
  for (const each of organisations.values()) {
    const concerned = touched.has(each.id) || each.timeline.some((segment) => segment.superiorId !== null && touched.has(segment.superiorId));
    // Some were loaded only to be looked at, without their own superiors: what changes does not stand above them.
    if (!concerned || !each.timeline.every((segment) => segment.superiorId === null || organisations.has(segment.superiorId))) continue;
    const placed = checkPlacement(after, each);
    if (!placed.ok) return placed;
  }
  return ok(change);
}
