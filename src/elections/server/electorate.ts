import type { Db } from '#database/connect.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { baseOf } from '#delegates/core/rules/base.ts';
import type { ElectionRow } from './store-elections.ts';
import { congressBase, type RollBase } from './roll.ts';

/** Who votes in this election: the congress by its roll, or the conference by the members summoned to it. @rule R-244-32.4 */
export async function electorateOf(db: Db, place: Pick<CongressPlace, 'congress'>, election: Pick<ElectionRow, 'place' | 'summoned' | 'present'>): Promise<RollBase | null> {
  if (election.place === 'congress') return congressBase(db, place.congress);
  const summoned = election.summoned?.length ?? 0;
  const { base, threshold } = baseOf('conference', summoned, {});
  return { meeting: 'conference', summoned, base, threshold, subtracted: [], present: election.present ?? summoned };
}
