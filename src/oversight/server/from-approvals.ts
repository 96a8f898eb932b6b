import { awaitsSuperior, type DossierState, isApproved } from '#approvals/core/dossier.ts';
import { dossierStates } from '#approvals/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { DossierFact } from '../core/signals.ts';

/** Dossiers under way between these organisations and their superiors, by organisation; withdrawn, refused and annulled ones are gone. */
export async function dossierFacts(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, readonly DossierFact[]>> {
  const found = new Map<number, readonly DossierFact[]>();
  for (const [organisation, kinds] of await dossierStates(db, seasonId, organisationIds)) {
    const facts = [...kinds].flatMap(([kind, { state, submittedOn, endedOn }]): DossierFact[] => {
      const is = standing(state);
      return is === null ? [] : [{ kind, state: is, since: is === 'with-superior' ? submittedOn : (endedOn ?? submittedOn) }];
    });
    if (facts.length > 0) found.set(organisation, facts);
  }
  return found;
}

function standing(state: DossierState): DossierFact['state'] | null {
  if (awaitsSuperior(state)) return 'with-superior';
  return state === 'returned' ? 'returned' : isApproved(state) ? 'approved' : null;
}
