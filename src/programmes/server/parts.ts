import { approvedDossier, approvedPiece } from '#approvals/server/door.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type FactKinds, factKinds } from '#progress/core/fact-kinds.ts';

export interface ApprovedDossier {
  readonly dossier: string;
  readonly on: Day;
}

/** Pieces of the dossier of the programmes, by their ids there. */
export type LockedPiece = 'working-rules' | 'action-programme' | 'term-programme';

/** The dossier by which the superior approved the programmes, or this piece of them, unless it was opened anew. */
export type Approved = (db: Db, place: CongressPlace, piece?: LockedPiece) => Promise<ApprovedDossier | null>;

export interface ProgrammesParts {
  readonly approved: Approved;
  readonly kinds: FactKinds;
}

/** @param ports.approved another answer than that of the dossiers; for tests of this room alone */
export function programmesParts(ports: { readonly approved?: Approved } = {}): ProgrammesParts {
  return { approved: ports.approved ?? approvedByDossier, kinds: factKinds() };
}

async function approvedByDossier(db: Db, { season, organisation }: CongressPlace, piece?: LockedPiece): Promise<ApprovedDossier | null> {
  const approved = piece === undefined ? await approvedDossier(db, season.id, organisation.id, 'programme') : await approvedPiece(db, season.id, organisation.id, 'programme', piece);
  return approved ?? null;
}
