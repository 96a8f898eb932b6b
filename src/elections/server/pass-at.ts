import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/shell.ts';
import type { PassName } from '../core/pass.ts';
import type { PassProblem } from '../core/problems.ts';
import { type ElectionAt, electionAt, type ElectionInput, type OutOfRange, tellerOf } from './election-at.ts';
import { listState, type ListState } from './list-state.ts';
import { type BatchRow, batchRows, lockPass, type PassKey, type PassRow } from './store-count.ts';
import type { TellerRow } from './store-elections.ts';

export interface BatchInput extends ElectionInput {
  readonly batch: string;
}

export interface BatchAt {
  readonly at: ElectionAt;
  readonly teller: TellerRow & { readonly person_id: number };
  readonly frozen: NonNullable<ListState['frozen']>;
  readonly batch: BatchRow;
}

/** The batch of the present round's present count, for a teller of this election. */
export async function batchAt(db: Db, actor: Actor, input: BatchInput): Promise<Result<BatchAt, PassProblem | OutOfRange>> {
  const at = await electionAt(db, actor, 'count', input);
  return at.ok ? batchOf(db, actor, at.value, input.batch) : at;
}

export async function batchOf(db: Db, actor: Actor, at: ElectionAt, batchId: string): Promise<Result<BatchAt, PassProblem>> {
  const teller = tellerOf(at, actor);
  if (!teller || teller.person_id === null) return fail({ code: 'not_a_teller' });
  if (at.round.count === 0) return fail({ code: 'box_not_returned' });
  const batch = (await batchRows(db, at.election.id, at.round.round)).find((each) => each.id === batchId);
  if (!batch) return fail({ code: 'batch_not_found' });
  const { frozen } = await listState(db, at, at.round);
  assert(frozen, 'a count has a frozen list');
  return ok({ at, teller: { ...teller, person_id: teller.person_id }, frozen, batch });
}

export interface PassAt extends BatchAt {
  readonly key: PassKey;
  readonly row: PassRow;
}

/** The asking teller's own open pass, held against every other work on it until this transaction ends. */
export async function ownPass(tx: Tx, actor: Actor, input: BatchInput & { readonly pass: PassName }): Promise<Result<PassAt, PassProblem | OutOfRange>> {
  const found = await batchAt(tx, actor, input);
  return found.ok ? lockOwn(tx, found.value, input.pass) : found;
}

export async function lockOwn(tx: Tx, found: BatchAt, pass: PassName): Promise<Result<PassAt, PassProblem>> {
  const key = { batch: found.batch.id, count: found.at.round.count, pass };
  const row = await lockPass(tx, key);
  if (!row) return fail({ code: 'pass_not_found' });
  if (row.person_id !== found.teller.person_id) return fail({ code: 'not_your_pass' });
  return row.closed ? fail({ code: 'pass_closed' }) : ok({ ...found, key, row });
}
