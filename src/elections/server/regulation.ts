import { statuteOf } from '#campaigns/core/statutes/editions.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { day } from '#foundation/day.ts';
import type { Body } from '../core/chain.ts';
import type { RegulationId } from '../core/packs/pack.ts';

/** Decision 190 is in force from its signature on 10/10/2024 and replaced Decision 244. */
const DECISION_190_FROM = day('2024-10-10');

/** Under which edition the season's elections are held: an association's own, else by the day on which the season begins. */
export function regulationFor({ season }: Pick<CongressPlace, 'season'>): RegulationId {
  if (statuteOf(season.statute)?.edition === 'association') return 'association';
  return season.fromDay >= DECISION_190_FROM ? '190-QD/TW' : '244-QD/TW';
}

/** Which order of elections the organisation has. @rule R-244-19.9, R-DL-24.4, R-DL-22.5, R-190-22.1 */
export function bodyOf({ season, organisation }: Pick<CongressPlace, 'season' | 'organisation'>): Body {
  if (regulationFor({ season }) === 'association') return 'association';
  if (organisation.groupId === 'branch') return 'branch';
  if (organisation.levelId === 'grassroots') return 'grassroots';
  return organisation.levelId === 'branch' ? 'sub-grassroots' : 'upper';
}
