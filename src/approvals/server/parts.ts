import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type FactKinds, factKinds } from '#progress/core/fact-kinds.ts';
import type { DossierKind, Office } from '../core/dossier.ts';
import type { DossierPiece } from '../core/piece.ts';

/** Persons of one post or body whom a dossier names. */
export interface Named {
  readonly office: Office;
  /** "Ban chấp hành Đảng bộ xã"; at a branch "Chi ủy". */
  readonly title: Sentence;
  readonly names: readonly string[];
}

/** What one election gave. */
export interface Elected extends Named {
  /** Null: known without an election of the elections room. */
  readonly election: string | null;
}

/** When the programmes after a congress were issued; null: not yet. */
export interface IssuedAfter {
  readonly rules: Day | null;
  readonly term: Day | null;
  readonly action: Day | null;
}

/** What later rooms know and dossiers show. */
export interface ApprovalsPorts {
  /** Papers and states of things that belong into a dossier of the kind; the plan paper is this room's own. */
  readonly pieces?: (db: Db, place: CongressPlace, kind: DossierKind) => Promise<readonly DossierPiece[]>;
  /** Who was elected, election by election, in the order of the congress. */
  readonly elected?: (db: Db, congressId: number) => Promise<readonly Elected[]>;
  /** Who is proposed by the personnel scheme. */
  readonly proposed?: (db: Db, place: CongressPlace) => Promise<readonly Named[]>;
  /** The day on which organisations sent up their synthesis of opinions, by organisation. @rule R-HD60-2 */
  readonly synthesisSentOn?: (db: Db, seasonId: number) => Promise<ReadonlyMap<number, Day>>;
  /** By congress. @rule R-GK-2 */
  readonly issuedAfter?: (db: Db, seasonId: number) => Promise<ReadonlyMap<number, IssuedAfter>>;
}

export interface ApprovalsParts extends Required<ApprovalsPorts> {
  readonly kinds: FactKinds;
}

/** The ports with an empty answer where a later room is missing. */
export function approvalsParts(ports: ApprovalsPorts = {}): ApprovalsParts {
  return {
    pieces: async () => [],
    elected: async () => [],
    proposed: async () => [],
    synthesisSentOn: async () => new Map(),
    issuedAfter: async () => new Map(),
    kinds: factKinds(),
    ...ports,
  };
}
