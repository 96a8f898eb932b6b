import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type FactKinds, factKinds } from '#progress/core/fact-kinds.ts';

export interface ApprovedDossier {
  readonly dossier: string;
  readonly on: Day;
}

/** What other rooms bring. */
export interface ProgrammesPorts {
  /** The dossier by which the superior approved the programmes, unless it was opened anew. Without it there is none. */
  readonly approvedDossier?: (db: Db, place: CongressPlace) => Promise<ApprovedDossier | null>;
}

export interface ProgrammesParts {
  readonly approvedDossier: (db: Db, place: CongressPlace) => Promise<ApprovedDossier | null>;
  readonly kinds: FactKinds;
}

export function programmesParts(ports: ProgrammesPorts = {}): ProgrammesParts {
  return { approvedDossier: ports.approvedDossier ?? (async () => null), kinds: factKinds() };
}
