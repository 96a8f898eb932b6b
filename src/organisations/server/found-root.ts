import { dayOf, type Day } from '#foundation/day.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import { decideAdd } from '../core/decide-add.ts';
import type { AddProblem } from '../core/problems.ts';
import { saveChange } from './save.ts';
import { loadRegister, takeIds } from './store.ts';

export interface NewRoot {
  readonly code: string;
  readonly name: string;
  readonly kindId: string;
  readonly on: Day;
  readonly reason: string;
}

/**
 * Founds the root of a register within a larger piece of work, the first set-up. The events go into the caller's entry of the
 * register's chain, whose number the caller knows because it holds the chain.
 */
export async function foundRoot(tx: Tx, root: NewRoot, entryNumber: number): Promise<Result<{ readonly id: number; readonly events: readonly LedgerEvent[] }, AddProblem>> {
  const { on, reason, code, name, kindId } = root;
  const [id = 0] = await takeIds(tx, 1);
  const register = await loadRegister(tx, { mentioned: [code] });
  const decision = decideAdd(register, id, { code, name, kindId, superior: null, members: null, branches: null }, { on, today: dayOf(tx.recordedAt), reason });
  if (!decision.ok) return decision;
  await saveChange(tx, register, decision.value, { recordedAt: tx.recordedAt, entryNumber, reason });
  return ok({ id, events: decision.value.events });
}
