import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { awaitsSuperior, type DossierKind, type DossierState } from '../core/dossier.ts';
import { dossierClock } from '../core/dossier-clock.ts';
import { findCongresses } from '#campaigns/server/door.ts';
import { frameOf } from './frame.ts';
import { dossiersOfMany } from './store.ts';

/** What later rooms may ask of dossiers and clocks. Everything is read as the caller's connection sees it. */

export { annulledElections, type AnnulledElection, approvedDossier, approvedPiece, keptDays, type KeptDay, refusedPersons } from './locks.ts';
export { sha256Of } from './pieces.ts';
export { type ApprovalsParts, type ApprovalsPorts, approvalsParts, type Elected, type IssuedAfter, type Named } from './parts.ts';

export interface DossierStanding {
  readonly dossier: string;
  readonly state: DossierState;
  readonly round: number;
  readonly superiorId: number;
  readonly submittedOn: Day;
  readonly receivedOn: Day | null;
  readonly endedOn: Day | null;
}

/** The last round of each kind that these organisations have sent, by organisation and kind. */
export async function dossierStates(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, ReadonlyMap<DossierKind, DossierStanding>>> {
  const states = new Map<number, Map<DossierKind, DossierStanding>>();
  for (const each of await dossiersOfMany(db, seasonId, organisationIds)) {
    const known = states.get(each.organisationId) ?? new Map<DossierKind, DossierStanding>();
    // Rounds come in their order; the last one stands.
    known.set(each.kind, { dossier: each.id, state: each.state, round: each.round, superiorId: each.superiorId, submittedOn: each.submittedOn, receivedOn: each.receivedOn, endedOn: each.endedOn });
    states.set(each.organisationId, known);
  }
  return states;
}

export interface LivingDossier {
  readonly dossier: string;
  readonly organisationId: number;
  readonly superiorId: number;
  readonly kind: DossierKind;
  readonly state: DossierState;
  readonly submittedOn: Day;
  /** Null: no clock runs. */
  readonly due: Day | null;
  readonly late: boolean;
  /** Null: no clock runs; below 0: so many days late. */
  readonly daysLeft: number | null;
}

/** Dossiers of these organisations that lie with their superior, with the time it still has; and those that came back and were not sent again. */
export async function livingDossiers(db: Db, season: Season, organisationIds: readonly number[], today: Day): Promise<LivingDossier[]> {
  const frame = await frameOf(db, season, today);
  const opensOn = new Map((await findCongresses(db, season.id, organisationIds)).map((each) => [each.organisationId, each.plannedOn]));
  const living: LivingDossier[] = [];
  for (const [organisationId, kinds] of await dossierStates(db, season.id, organisationIds)) {
    for (const [kind, { dossier, state, superiorId, submittedOn, receivedOn }] of kinds) {
      if (!awaitsSuperior(state) && state !== 'returned') continue;
      const clock = dossierClock({ kind, state, submittedOn, receivedOn }, { ...frame, opensOn: opensOn.get(organisationId) ?? null });
      living.push({ dossier, organisationId, superiorId, kind, state, submittedOn, due: clock?.due ?? null, late: clock?.state === 'late', daysLeft: clock?.daysLeft ?? null });
    }
  }
  return living;
}
