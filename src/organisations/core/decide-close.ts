import { fail, ok, type Result } from '#foundation/result.ts';
import { type Aim, aimedAt, belowSince, type RegisterChange, settled } from './change.ts';
import type { ChangeProblem, CloseProblem } from './problems.ts';
import { type Known, named, type Register } from './register.ts';
import { endedOn, firstDay } from './timeline.ts';
import type { Day } from '#foundation/day.ts';

/** @problem has_open_subordinates  those below must be moved, merged or closed first */
export function decideClose(register: Register, aim: Omit<Aim, 'correction'>): Result<RegisterChange, CloseProblem> {
  const aimed = aimedAt(register, aim);
  if (!aimed.ok) return aimed;
  const left = belowSince(register, aimed.value, aim.on).length;
  if (left > 0) return fail({ code: 'has_open_subordinates', organisation: named(aimed.value), count: left });
  const ended = lifeEnds(aimed.value, aim.on);
  if (!ended.ok) return ended;
  return settled(register, {
    touched: [ended.value],
    notes: [{ organisationId: aimed.value.id, kind: 'closed', onDay: aim.on, otherId: null }],
    events: [{ kind: 'organisations.closed', organisation: aim.organisation, on: aim.on, reason: aim.reason }],
  });
}

/** It ends on that day; everything that was recorded about it stays. One that began on the same day never was: that is refused. */
export function lifeEnds(known: Known, on: Day): Result<Known, Extract<ChangeProblem, { code: 'day_before_state' }>> {
  const timeline = endedOn(known.timeline, on);
  return timeline.length === 0 ? fail({ code: 'day_before_state', organisation: named(known), on, since: firstDay(known.timeline) }) : ok({ ...known, timeline });
}
