import type { Db } from '#database/connect.ts';
import { directPreparations, personnelState } from '#personnel/server/door.ts';

/** Organisations that have begun with their personnel: a scheme at least. */
export async function personnelBegun(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlySet<number>> {
  const states = await personnelState(db, seasonId, organisationIds);
  return new Set([...states].flatMap(([organisation, { state }]) => (state === 'none' ? [] : [organisation])));
}

/** How many preparations of the direct election are missing, by organisation. @rule R-HD62-1 */
export async function directMissing(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const preparations = await directPreparations(db, seasonId, organisationIds);
  return new Map([...preparations].map(([organisation, { ready, open }]) => [organisation, ready ? 0 : open.length]));
}
