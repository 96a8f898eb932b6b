import type { Db } from '#database/connect.ts';
import { type CheckRow, checkRows } from './check-rows.ts';

/** What other rooms may ask of the lessons; campaigns ask through a port, since they come before. */

export type { CheckRow } from './check-rows.ts';

export interface CheckCount {
  readonly open: number;
  readonly all: number;
}

/** How many lessons each of these organisations' congresses has to heed, and how many wait for its answer; those without one are missing. */
export async function openChecks(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, CheckCount>> {
  const counts = new Map<number, CheckCount>();
  for (const { congress, answers } of await checkRows(db, seasonId, { organisationIds })) {
    const { open, all } = counts.get(congress.organisationId) ?? { open: 0, all: 0 };
    counts.set(congress.organisationId, { open: open + (answers.length === 0 ? 1 : 0), all: all + 1 });
  }
  return counts;
}

/** Every check of one organisation's congress with the answers given. */
export function checksOf(db: Db, seasonId: number, organisationId: number): Promise<CheckRow[]> {
  return checkRows(db, seasonId, { organisationIds: [organisationId] });
}
