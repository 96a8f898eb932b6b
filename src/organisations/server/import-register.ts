import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { acting, type Actor, actingAnywhere, SYSTEM } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import { unhurried } from '#platform/unhurried.ts';
import type { Occasion } from '../core/change.ts';
import { type ImportOptions, planImport, type ImportPlan } from '../core/import/plan-import.ts';
import type { RegisterRow, RowIssue } from '../core/import/row.ts';
import type { DayInFuture } from '../core/problems.ts';
import type { Register } from '../core/register.ts';
import { saveChange } from './save.ts';
import { loadWholeRegister, takeIds } from './store.ts';
import type { Day } from '#foundation/day.ts';

export interface RegisterImport {
  readonly rows: readonly RegisterRow[];
  /** From this day on the register is as the rows say. */
  readonly onDay: Day;
  readonly reason: string;
}

export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Open organisations that the rows do not name; they stay as they are. */
  readonly missing: number;
  /** Number in the register's ledger; null when nothing changed. */
  readonly entry: number | null;
}

export type ImportRegisterProblem = DayInFuture | { readonly code: 'rows_wrong'; readonly count: number; readonly issues: readonly RowIssue[] };

/** How far a long import has come, counted in organisations. */
export interface ImportProgress {
  readonly stage: 'reading' | 'comparing' | 'recording' | 'saving' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
}

/**
 * Takes over a whole list of organisations: what is new is added, what differs is changed from that day on, all or nothing, as one
 * entry of the ledger. What the list does not name stays as it is; a number that it leaves out too.
 * @problem rows_wrong  with every row that is not right; nothing is written
 */
export async function importRegister(
  shell: Shell,
  actor: Actor,
  { rows, onDay, reason }: RegisterImport,
  told: (progress: ImportProgress) => void = () => {},
): Promise<Result<Imported, ImportRegisterProblem | CommonProblem>> {
  const by = actingAnywhere(actor, 'register');
  if (!by) return fail({ code: 'not_your_duty' });
  return shell.write(REGISTER_CHAIN, async (tx): Promise<Result<Imported, ImportRegisterProblem>> => {
    const today = dayOf(tx.recordedAt);
    if (onDay > today) return fail({ code: 'day_in_future', on: onDay, today });
    told({ stage: 'comparing', done: 0, total: rows.length });
    const register = await loadWholeRegister(tx);
    const fresh = rows.filter((row) => !register.byCode.has(row.code)).length;
    const ids = (await takeIds(tx, fresh)).values();
    const plan = await planFor(register, rows, { on: onDay, today, reason }, actor, { idFor: () => ids.next().value ?? 0 });
    if (plan.issues.length > 0) return fail({ code: 'rows_wrong', count: plan.issues.length, issues: plan.issues });
    const { differences, change } = plan;
    const answer = { added: differences.added.length, changed: differences.changed.length, unchanged: differences.unchanged, missing: differences.missing.length };
    if (change.touched.length === 0) return ok({ ...answer, entry: null });
    const total = change.touched.length;
    told({ stage: 'recording', done: 0, total });
    const head = await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'organisations.import', organisations: change.touched.map((each) => each.code), events: change.events,
    });
    let done = 0;
    told({ stage: 'saving', done, total });
    await saveChange(tx, register, change, { recordedAt: tx.recordedAt, entryNumber: head.number, reason }, {
      whole: true,
      told: (saved) => told({ stage: 'saving', done: (done += saved), total }),
    });
    return ok({ ...answer, entry: head.number });
  });
}

/** The comparison as this person may do it, bit by bit: a whole country takes a while. */
export function planFor(
  register: Register,
  rows: readonly RegisterRow[],
  occasion: Occasion,
  actor: Actor,
  options: Pick<ImportOptions, 'idFor' | 'asideCodes'>,
): Promise<ImportPlan> {
  return unhurried(planImport(register, rows, occasion, {
    ...options,
    allowed: (organisation) => acting(actor, 'register', organisation.path) !== undefined,
    mayAddRoots: actor === SYSTEM,
  }));
}
