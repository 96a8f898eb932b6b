import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type FactKinds, factKinds } from '#progress/core/fact-kinds.ts';
import type { ResolutionParts } from '../core/minutes-entry.ts';
import { hallMemory, type HallMemory } from './hall-memory.ts';
import { delegatesRoll, type Roll } from './roll.ts';

/** What later rooms bring. */
export interface SittingsPorts {
  /** Another roll than the delegates' room keeps; for tests of this room alone. */
  readonly roll?: Roll;
  /** Elections of a congress that have no result yet, one sentence each. Without it there are none. */
  readonly unfinishedElections?: (db: Db, place: CongressPlace) => Promise<readonly Sentence[]>;
  /** Parts I–III of the resolution from the adopted documents; null or without it: the paper says that they are missing. */
  readonly resolutionParts?: (db: Db, congressId: number) => Promise<ResolutionParts | null>;
  readonly hall?: HallMemory;
}

/** What the works of this room share within a process. */
export interface SittingsParts {
  readonly roll: Roll;
  readonly unfinishedElections: (db: Db, place: CongressPlace) => Promise<readonly Sentence[]>;
  readonly resolutionParts: (db: Db, congressId: number) => Promise<ResolutionParts | null>;
  readonly kinds: FactKinds;
  readonly hall: HallMemory;
}

export function sittingsParts(ports: SittingsPorts = {}): SittingsParts {
  return {
    roll: ports.roll ?? delegatesRoll, unfinishedElections: ports.unfinishedElections ?? (async () => []), resolutionParts: ports.resolutionParts ?? (async () => null),
    kinds: factKinds(), hall: ports.hall ?? hallMemory(),
  };
}
