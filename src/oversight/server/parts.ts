import type { Db } from '#database/connect.ts';
import { type ProgressParts, progressParts } from '#progress/server/door.ts';
import type { DossierFact } from '../core/signals.ts';
import { dossierFacts } from './from-approvals.ts';
import { directMissing, personnelBegun } from './from-personnel.ts';

/** What other rooms tell about many places in one question each; a place they know nothing of is missing from the answer. Without a port the room's own door is asked. */
export interface OversightPorts {
  readonly progress?: ProgressParts;
  /** Dossiers between these organisations and their superiors. */
  readonly dossiers?: (db: Db, seasonId: number, organisationIds: readonly number[]) => Promise<ReadonlyMap<number, readonly DossierFact[]>>;
  /** Organisations that have a personnel scheme. */
  readonly personnelBegun?: (db: Db, seasonId: number, organisationIds: readonly number[]) => Promise<ReadonlySet<number>>;
  /** Of those whose congress elects the secretary: how many preparations are missing. @rule R-HD62-1 */
  readonly directMissing?: (db: Db, seasonId: number, organisationIds: readonly number[]) => Promise<ReadonlyMap<number, number>>;
}

export type OversightParts = Required<OversightPorts>;

export function oversightParts(ports: OversightPorts = {}): OversightParts {
  return { progress: ports.progress ?? progressParts(), dossiers: dossierFacts, personnelBegun, directMissing, ...ports };
}
