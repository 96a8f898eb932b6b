import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type HeldCongresses, planMemory, type PlanMemory } from './plan-memory.ts';

/** First and last day of what is on record as having happened in the season; null when nothing is. */
export type FactDays = (db: Db, seasonId: number) => Promise<{ readonly earliest: Day; readonly latest: Day } | null>;

/** What the works of this room share within a process. */
export interface CampaignsParts {
  readonly memory: PlanMemory;
  readonly factDays: FactDays;
}

export interface CampaignsPorts {
  /** Ids of the congresses that took place. Wired by the application; without it none did. */
  readonly heldCongresses?: HeldCongresses;
  /** Between which days facts of the season stand. Wired likewise; without it there are none. */
  readonly factDays?: FactDays;
}

/** Without ports: no congress took place and no fact stands, which suits tests of this room alone. */
export function campaignsParts(ports: CampaignsPorts = {}): CampaignsParts {
  return { memory: planMemory(ports.heldCongresses ?? (async () => new Set())), factDays: ports.factDays ?? (async () => null) };
}
