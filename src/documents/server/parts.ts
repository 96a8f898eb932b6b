import type { Db } from '#database/connect.ts';
import type { HallVote } from '../core/hall-vote.ts';
import type { LinkedTable, LinkedTableId } from '../core/linked-table.ts';

/** Opinions and meetings on the drafts of each level; */
export interface LevelsDiscussed {
  readonly own: number;
  readonly superior: number;
  readonly centre: number;
  readonly meetings: number;
}

/** How many of the targets are so; `of` 0: there are none. */
export interface TargetsFigure {
  readonly met: number;
  readonly of: number;
}

/** What later rooms know and documents show. */
export interface DocumentsPorts {
  /** Decided motions of a congress, in the order of their numbers. */
  readonly hallVotes?: (db: Db, congressId: number) => Promise<readonly HallVote[]>;
  /** A table of targets; null: there are none. */
  readonly linkedTable?: (db: Db, seasonId: number, organisationId: number, which: LinkedTableId) => Promise<LinkedTable | null>;
  readonly levelsDiscussed?: (db: Db, seasonId: number, organisationId: number) => Promise<LevelsDiscussed>;
  /** Minutes of the agenda for documents and for elections; null: nothing was held or planned. */
  readonly timeBalance?: (db: Db, congressId: number) => Promise<{ readonly documents: number; readonly elections: number } | null>;
  /** Former targets that are judged, and new ones that are concrete and within the trend. */
  readonly targetsJudged?: (db: Db, seasonId: number, organisationId: number) => Promise<{ readonly former: TargetsFigure; readonly new: TargetsFigure }>;
  /** Opinions on the three subjects that a congress should dwell on, of all its opinions. @rule R-SEED-7 */
  readonly focusDiscussed?: (db: Db, seasonId: number, organisationId: number) => Promise<TargetsFigure>;
  /** Whether the synthesis of opinions was sent up. @rule R-HD60-2 */
  readonly synthesisSent?: (db: Db, seasonId: number, organisationIds: readonly number[]) => Promise<ReadonlySet<number>>;
}

export type DocumentsParts = Required<DocumentsPorts>;

/** The ports with an empty answer where a later room is missing. */
export function documentsParts(ports: DocumentsPorts = {}): DocumentsParts {
  return {
    hallVotes: async () => [],
    linkedTable: async () => null,
    levelsDiscussed: async () => ({ own: 0, superior: 0, centre: 0, meetings: 0 }),
    timeBalance: async () => null,
    targetsJudged: async () => ({ former: { met: 0, of: 0 }, new: { met: 0, of: 0 } }),
    focusDiscussed: async () => ({ met: 0, of: 0 }),
    synthesisSent: async () => new Set<number>(),
    ...ports,
  };
}
