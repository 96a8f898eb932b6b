import type { LinkedTable, LinkedTableId } from '#documents/core/linked-table.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { judgedFormer, judgedNew } from '../core/judged.ts';
import { linkedTableOf } from '../core/tables.ts';
import { besideOf, surroundingsOf } from './beside.ts';
import { targetsOf } from './store.ts';

/** What other rooms may ask of targets; documents ask through ports, since they come before. */

export { recordResultsWithin, type ResultWithin } from './results-within.ts';
export { type StoredTarget, targetsOf } from './store.ts';

/** The table as it stands now, for a draft or a resolution that links it; null while there are no targets. */
export async function linkedTable(db: Db, seasonId: number, organisationId: number, which: LinkedTableId): Promise<LinkedTable | null> {
  return linkedTableOf(await targetsOf(db, seasonId, { organisations: [organisationId] }), which);
}

export interface Judged {
  readonly met: number;
  readonly of: number;
}

/**
 * Former targets that are rated, with a cause where they were missed; new ones against which nothing speaks, or whose note answers it.
 * @rule R-SEED-6
 */
export async function targetsJudged(db: Db, seasonId: number, organisationId: number): Promise<{ readonly former: Judged; readonly new: Judged }> {
  const organisation = await findOrganisation(db, { id: organisationId });
  assert(organisation, `organisation ${organisationId} is in the register`);
  const around = await surroundingsOf(db, seasonId, organisation);
  return {
    former: judgedFormer(around.own.filter((each) => each.term === 'former')),
    new: judgedNew(around.own.filter((each) => each.term === 'new'), (target) => besideOf(target, around)),
  };
}
