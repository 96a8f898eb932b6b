import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { PlanLock } from '../core/plan-lock.ts';
import { type HeldCongresses, planMemory, type PlanMemory } from './plan-memory.ts';

/** First and last day of what is on record as having happened in the season; null when nothing is. */
export type FactDays = (db: Db, seasonId: number) => Promise<{ readonly earliest: Day; readonly latest: Day } | null>;

/** How many lessons of earlier congresses each of these organisations' congresses has to heed, and how many wait for its answer; those without are missing. */
export type LessonChecks = (db: Db, seasonId: number, organisationIds: readonly number[]) => Promise<ReadonlyMap<number, { readonly open: number; readonly all: number }>>;

/** The dossiers that stand over the plans of these congresses, by congress; those that may be changed are missing. */
export type PlanLocks = (db: Db, seasonId: number, congressIds: readonly number[]) => Promise<ReadonlyMap<number, PlanLock>>;

/** What the works of this room share within a process. */
export interface CampaignsParts {
  readonly memory: PlanMemory;
  readonly factDays: FactDays;
  readonly lessonChecks: LessonChecks;
  readonly planLocks: PlanLocks;
}

export interface CampaignsPorts {
  /** Ids of the congresses that took place. Wired by the application; without it none did. */
  readonly heldCongresses?: HeldCongresses;
  /** Between which days facts of the season stand. Wired likewise; without it there are none. */
  readonly factDays?: FactDays;
  /** What lessons ask of coming congresses. Wired likewise; without it nothing. */
  readonly lessonChecks?: LessonChecks;
  /** Which plans lie with a superior or are approved. Wired likewise; without it none is. */
  readonly planLocks?: PlanLocks;
}

/** Without ports: no congress took place, no fact stands, no lesson was learned and no plan is approved, which suits tests of this room alone. */
export function campaignsParts(ports: CampaignsPorts = {}): CampaignsParts {
  return {
    memory: planMemory(ports.heldCongresses ?? (async () => new Set())), factDays: ports.factDays ?? (async () => null), lessonChecks: ports.lessonChecks ?? (async () => new Map()),
    planLocks: ports.planLocks ?? (async () => new Map()),
  };
}
