import type { Db } from '#database/connect.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { baseOf } from '#delegates/core/rules/base.ts';
import { eventsOfKind } from '#platform/ledger/read.ts';
import type { ProtocolBase } from '../core/protocol.ts';
import type { ElectionAt } from './election-at.ts';
import type { ElectionRow, RoundRow } from './store-elections.ts';
import { congressBase, type RollBase } from './roll.ts';

/** Who votes in this election: the congress by its roll, or the conference by the members summoned to it. @rule R-244-32.4 */
export async function electorateOf(db: Db, place: Pick<CongressPlace, 'congress'>, election: Pick<ElectionRow, 'place' | 'summoned' | 'present'>): Promise<RollBase | null> {
  if (election.place === 'congress') return congressBase(db, place.congress);
  const summoned = election.summoned?.length ?? 0;
  const { base, threshold } = baseOf('conference', summoned, {});
  return { meeting: 'conference', summoned, base, threshold, subtracted: [], present: election.present ?? summoned };
}

/**
 * The base of a round: as it was when its papers were handed out, so that nobody who is excused, suspended or checked in later moves the votes needed; as it
 * is now while none are out. Papers handed out are recorded with their base, and counted again with the base of the latest report.
 */
export async function votersOf(db: Db, at: ElectionAt, round: Pick<RoundRow, 'round' | 'list_open' | 'list_version'>): Promise<RollBase | null> {
  const now = await electorateOf(db, at.place, at.election);
  if (round.list_open || !now) return now;
  const issued = (await eventsOfKind(db, at.place.chain, 'elections.papers_issued')).find(
    ({ event }) => event['election'] === at.election.id && event['round'] === round.round && event['version'] === round.list_version,
  );
  if (!issued) return now;
  const { meeting, summoned, base, subtracted } = issued.event['base'] as unknown as ProtocolBase;
  return { meeting, summoned, base, subtracted, threshold: Math.floor(base / 2) + 1, present: now.present };
}

/** The base as an event and a protocol say it. */
export function baseFacts({ meeting, summoned, base, subtracted }: ProtocolBase) {
  return { meeting, summoned, base, subtracted: subtracted.map(({ person, fullName, as }) => ({ person, fullName, as })) };
}
