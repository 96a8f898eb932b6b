import { fail, type Result } from '#foundation/result.ts';
import { type Aim, aimedAt, type RegisterChange, settled } from './change.ts';
import type { ChangeNote, RegisterEvent } from './events.ts';
import { isWithin } from './placement.ts';
import type { ChangeProblem, KindUnknown, MoveProblem, RecountProblem, RenameProblem, ReclassifyProblem } from './problems.ts';
import { type Known, named, openOne, type Register } from './register.ts';
import { changedFrom, type Facts, lastOf, sameTimeline } from './timeline.ts';

export function decideRename(register: Register, aim: Aim & { readonly name: string }): Result<RegisterChange, RenameProblem> {
  return altered(register, aim, 'renamed', { name: aim.name }, (was) => ({
    kind: 'organisations.renamed', organisation: aim.organisation, name: aim.name, was: was.name, on: aim.on, reason: aim.reason,
  }));
}

/** @problem superior_level_wrong  also when an organisation below would no longer be of a lower level */
export function decideReclassify(register: Register, aim: Aim & { readonly kindId: string }): Result<RegisterChange, ReclassifyProblem> {
  if (!register.kinds.has(aim.kindId)) return fail<KindUnknown>({ code: 'kind_unknown', kind: aim.kindId });
  return altered(register, aim, 'reclassified', { kindId: aim.kindId }, (was) => ({
    kind: 'organisations.reclassified', organisation: aim.organisation, of: aim.kindId, was: was.kindId, on: aim.on, reason: aim.reason,
  }));
}

/** What the organisation reports of itself: full members, and branches below it. */
export function decideRecount(register: Register, aim: Aim & { readonly members: number | null; readonly branches: number | null }): Result<RegisterChange, RecountProblem> {
  const { members, branches } = aim;
  return altered(register, aim, 'recounted', { members, branches }, () => ({
    kind: 'organisations.recounted', organisation: aim.organisation, members, branches, on: aim.on, reason: aim.reason,
  }));
}

/** It and everything below it stands under another superior; its own record stays with it. */
export function decideMove(register: Register, aim: Aim & { readonly superior: string }): Result<RegisterChange, MoveProblem> {
  const aimed = aimedAt(register, aim);
  if (!aimed.ok) return aimed;
  const superior = openOne(register, aim.superior);
  if (!superior.ok) return superior;
  if (isWithin(superior.value, aimed.value)) return fail({ code: 'cycle_in_tree', organisation: named(aimed.value), superior: named(superior.value) });
  return altered(register, aim, 'moved', { superiorId: superior.value.id }, () => ({
    kind: 'organisations.moved', organisation: aim.organisation, superior: aim.superior, instead: null, on: aim.on, reason: aim.reason,
  }));
}

function altered(
  register: Register,
  aim: Aim,
  kind: ChangeNote['kind'],
  facts: Partial<Facts>,
  event: (was: Facts) => RegisterEvent,
): Result<RegisterChange, ChangeProblem> {
  const aimed = aimedAt(register, aim);
  if (!aimed.ok) return aimed;
  const before: Known = aimed.value;
  const after = { ...before, timeline: changedFrom(before.timeline, aim.on, () => facts) };
  if (sameTimeline(before.timeline, after.timeline)) return fail({ code: 'nothing_changes', organisation: named(before) });
  return settled(register, { touched: [after], notes: [{ organisationId: before.id, kind, onDay: aim.on, otherId: null }], events: [event(lastOf(before.timeline))] });
}
