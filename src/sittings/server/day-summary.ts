import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Sitting } from '../core/sitting.ts';
import { dayRow, sittingsOf } from './store-day.ts';
import { remarksOf } from './store-minutes.ts';

/** The sittings of a congress and what was noted beside its minutes. */
export interface DaySummary {
  readonly sittings: readonly Sitting[];
  readonly closedAt: Moment | null;
  /** Remarks that stand on lines of the minutes or on the whole. */
  readonly remarks: readonly string[];
}

export async function daySummary(db: Db, congressId: number): Promise<DaySummary> {
  const { closedAt } = await dayRow(db, congressId);
  return { sittings: await sittingsOf(db, congressId), closedAt, remarks: [...(await remarksOf(db, congressId)).values()].map(({ text }) => text) };
}
