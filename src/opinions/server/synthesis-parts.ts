import type { Db } from '#database/connect.ts';
import type { HallVote } from '#documents/core/hall-vote.ts';
import type { Moment } from '#foundation/day.ts';
import type { CongressTimes } from '../core/balance.ts';

/** What the rooms of the congress day tell the synthesis and the balance. */
export interface SynthesisPorts {
  /** Decided motions of a congress, in the order of their numbers. Without it there are none. */
  readonly hallVotes?: (db: Db, congressId: number) => Promise<readonly HallVote[]>;
  /** Where the time of these congresses went; those without an agenda are missing. */
  readonly congressTimes?: (db: Db, congressIds: readonly number[], now: Moment) => Promise<ReadonlyMap<number, CongressTimes>>;
}

export type SynthesisParts = Required<SynthesisPorts>;

/** The ports with an empty answer where a later room is missing. */
export function synthesisParts(ports: SynthesisPorts = {}): SynthesisParts {
  return { hallVotes: ports.hallVotes ?? (async () => []), congressTimes: ports.congressTimes ?? (async () => new Map()) };
}
