import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import type { RefusedFact } from '../core/problems.ts';
import { type FactsWithin, factsWithin, type FactToRecord } from './facts-within.ts';
import type { ProgressParts } from './parts.ts';
import { daysOfKind, factDayRange, heldCongressIds, standingFacts } from './store.ts';
import { type FactToWithdraw, withdrawWithin } from './withdraw-within.ts';

/** What later rooms may ask of the progress, and how their facts come into it. */

export type { FactsWithin, FactToRecord } from './facts-within.ts';
export { type ProgressParts, type ProgressPorts, progressParts } from './parts.ts';
export { type StandingRow, standingFacts } from './store.ts';
export type { FactToWithdraw } from './withdraw-within.ts';

/** Ids of the season's congresses that are on record as held. */
export function heldCongresses(db: Db, seasonId: number): Promise<ReadonlySet<number>> {
  return heldCongressIds(db, seasonId);
}

/** The day on which each of these congresses was held, by id; those that were not are missing. */
export function heldOn(db: Db, congressIds: readonly number[]): Promise<ReadonlyMap<number, Day>> {
  return daysOfKind(db, congressIds, 'held');
}

/** The first day of each kind of fact that stands about these congresses, by id of the congress and kind. */
export async function factsStanding(db: Db, congressIds: readonly number[]): Promise<ReadonlyMap<number, ReadonlyMap<string, Day>>> {
  const days = new Map<number, Map<string, Day>>(congressIds.map((id) => [id, new Map()]));
  for (const { congressId, kind, happenedOn } of await standingFacts(db, congressIds)) {
    const known = days.get(congressId)?.get(kind);
    if (known === undefined || happenedOn < known) days.get(congressId)?.set(kind, happenedOn);
  }
  return days;
}

/** First and last day of what stands on record in the season; null: nothing does. */
export function factDays(db: Db, seasonId: number): Promise<{ readonly earliest: Day; readonly latest: Day } | null> {
  return factDayRange(db, seasonId);
}

/**
 * Records facts that a later room decided, within its transaction. The room has checked who may do this; it holds the season's chain
 * (`shell.write(season.code, …)`) and puts the answered events into its one entry there.
 */
export function recordFactsWithin(tx: Tx, parts: Pick<ProgressParts, 'kinds'>, season: Season, actor: Actor, facts: readonly FactToRecord[]): Promise<Result<FactsWithin, readonly RefusedFact[]>> {
  return factsWithin(tx, parts.kinds, season, { account: actor.account, name: actor.name, byHand: false, mayRecord: () => true }, facts);
}

/** Withdraws facts that a later room had told and that no longer hold; answers the events for the caller's entry in the season's chain, none where nothing stood. */
export function withdrawFactsWithin(tx: Tx, parts: Pick<ProgressParts, 'kinds'>, season: Season, actor: Actor, facts: readonly FactToWithdraw[]): Promise<LedgerEvent[]> {
  return withdrawWithin(tx, parts.kinds, season, actor.account, facts);
}
