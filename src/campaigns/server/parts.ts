import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type HeldCongresses, planMemory, type PlanMemory } from './plan-memory.ts';

/** First and last day of what is on record as having happened in the season; null when nothing is. */
export type FactDays = (db: Db, seasonId: number) => Promise<{ readonly earliest: Day; readonly latest: Day } | null>;

/** How many lessons of earlier congresses each of these organisations' congresses has to heed, and how many wait for its answer; those without are missing. */
export type LessonChecks = (db: Db, seasonId: number, organisationIds: readonly number[]) => Promise<ReadonlyMap<number, { readonly open: number; readonly all: number }>>;

/** What the works of this room share within a process. */
export interface CampaignsParts {
  readonly memory: PlanMemory;
  readonly factDays: FactDays;
  readonly lessonChecks: LessonChecks;
}

export interface CampaignsPorts {
  /** Ids of the congresses that took place. Wired by the application; without it none did. */
  readonly heldCongresses?: HeldCongresses;
  /** Between which days facts of the season stand. Wired likewise; without it there are none. */
  readonly factDays?: FactDays;
  /** What lessons ask of coming congresses. Wired likewise; without it nothing. */
  readonly lessonChecks?: LessonChecks;
}

/** Without ports: no congress took place, no fact stands and no lesson was learned, which suits tests of this room alone. */
export function campaignsParts(ports: CampaignsPorts = {}): CampaignsParts {
  return { memory: planMemory(ports.heldCongresses ?? (async () => new Set())), factDays: ports.factDays ?? (async () => null), lessonChecks: ports.lessonChecks ?? (async () => new Map()) };
}
