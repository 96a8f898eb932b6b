import { ok, type Result } from '#foundation/result.ts';
import { checkDay, checkNew, newOne, type Occasion, type RegisterChange, settled } from './change.ts';
import type { RegisterEvent } from './events.ts';
import type { AddProblem } from './problems.ts';
import { openOne, type Register } from './register.ts';
import type { Facts } from './timeline.ts';

/** An organisation that is to be; `superior` is a code, null for the root of a register. */
export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kindId: string;
  readonly superior: string | null;
  readonly members: number | null;
  readonly branches: number | null;
}

/** @problem superior_not_open  the superior itself was founded after that day */
export function decideAdd(register: Register, id: number, added: NewOrganisation, occasion: Occasion): Result<RegisterChange, AddProblem> {
  const dated = checkDay(occasion);
  if (!dated.ok) return dated;
  const fresh = checkNew(register, added);
  if (!fresh.ok) return fresh;
  const superior = added.superior === null ? ok(undefined) : openOne(register, added.superior);
  if (!superior.ok) return superior;
  return settled(register, {
    touched: [newOne(id, added.code, occasion.on, factsOf(added, superior.value?.id ?? null))],
    notes: [{ organisationId: id, kind: 'added', onDay: occasion.on, otherId: null }],
    events: [addedEvent(added, occasion)],
  });
}

export function factsOf(added: NewOrganisation, superiorId: number | null): Facts {
  return { name: added.name, kindId: added.kindId, superiorId, members: added.members, branches: added.branches };
}

export function addedEvent(added: NewOrganisation, { on, reason }: Occasion): RegisterEvent {
  return {
    kind: 'organisations.added', organisation: added.code, name: added.name, of: added.kindId, superior: added.superior,
    members: added.members, branches: added.branches, on, reason,
  };
}
