import type { Db } from '#database/connect.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type CountState, countState } from './count-state.ts';
import type { ElectionAt } from './election-at.ts';
import { listState, type ListState } from './list-state.ts';
import type { RoundRow } from './store-elections.ts';

export interface CountAt {
  readonly round: RoundRow;
  readonly frozen: NonNullable<ListState['frozen']>;
  readonly state: CountState;
}

/** The present count of a round; undefined before its list is frozen. */
export async function countAt(db: Db, at: ElectionAt, round: RoundRow, count = round.count): Promise<CountAt | undefined> {
  const { frozen } = await listState(db, at, round);
  if (!frozen) return undefined;
  return { round, frozen, state: await countState(db, at, round.round, { contest: frozen.contest, version: frozen.list.version, count }) };
}

/** The count once the box is back. @problem count_unfinished also before that */
export async function begunCount(db: Db, at: ElectionAt, round: RoundRow): Promise<Result<CountAt, { readonly code: 'count_unfinished' }>> {
  const found = round.count === 0 ? undefined : await countAt(db, at, round);
  return found ? ok(found) : fail({ code: 'count_unfinished' });
}

/** The round that was asked for, or the present one. */
export function roundOf(at: ElectionAt, round: number | undefined): Result<RoundRow, { readonly code: 'round_not_found' }> {
  const found = round === undefined ? at.round : at.rounds.find((each) => each.round === round);
  return found ? ok(found) : fail({ code: 'round_not_found' });
}

/** Every batch has both passes. */
export function allOpened({ state }: CountAt): boolean {
  return state.count.unfinished.length === 0;
}

export function openDifferences({ state }: CountAt): number {
  return state.count.batches.reduce((sum, each) => sum + each.open.length, 0);
}
