import { annulledElections } from '#approvals/server/door.ts';
import type { Db } from '#database/connect.ts';

/** Ids of the congress's elections whose result the superior has annulled: they stay on record, and the office is elected anew. @rule R-QD24-16.2 */
export async function annulledIds(db: Db, congressId: number): Promise<ReadonlySet<string>> {
  return new Set((await annulledElections(db, congressId)).map(({ election }) => election));
}
