import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { awaitsSuperior, type DossierKind, keepingRound, standingApproval } from '../core/dossier.ts';
import { PLANNED_DAY } from './pieces.ts';
import { dossiersOf, piecesOf, type RoundWithPiece, roundsWithPiece } from './store.ts';

/** The approval that stands over what a dossier of this kind holds: it is not changed until the dossier is reopened. */
export async function approvedDossier(db: Db, seasonId: number, organisationId: number, kind: DossierKind): Promise<{ readonly dossier: string; readonly on: Day } | undefined> {
  const standing = standingApproval((await dossiersOf(db, seasonId, organisationId)).filter((each) => each.kind === kind));
  return standing && { dossier: standing.id, on: standing.endedOn ?? standing.submittedOn };
}

/** The same where the approved dossier held this piece: what was drafted beside it is no matter of the approval. */
export async function approvedPiece(db: Db, seasonId: number, organisationId: number, kind: DossierKind, piece: string): Promise<{ readonly dossier: string; readonly on: Day } | undefined> {
  const approved = await approvedDossier(db, seasonId, organisationId, kind);
  return approved && (await piecesOf(db, approved.dossier)).some((each) => each.id === piece && each.state === 'ready') ? approved : undefined;
}

export interface KeptDay {
  readonly dossier: string;
  readonly number: string;
  readonly state: 'waiting' | 'approved';
  /** Of the sending; of the approval. */
  readonly on: Day;
}

/** Dossiers of the plan that hold the day of these congresses and lie with the superior or are approved, by congress; days that may be moved are missing. */
export async function keptDays(db: Db, seasonId: number, congressIds: readonly number[]): Promise<ReadonlyMap<number, KeptDay>> {
  const kept = new Map<number, KeptDay>();
  const rounds = new Map<number, RoundWithPiece[]>();
  for (const round of await roundsWithPiece(db, seasonId, congressIds, 'plan', PLANNED_DAY)) rounds.set(round.congressId, [...(rounds.get(round.congressId) ?? []), round]);
  for (const [congress, own] of rounds) {
    const round = keepingRound(own);
    // A plan may go up without its day, with a reason: then the day is still to be set.
    if (!round?.holdsPiece) continue;
    const waiting = awaitsSuperior(round.state);
    kept.set(congress, { dossier: round.id, number: round.number, state: waiting ? 'waiting' : 'approved', on: waiting ? round.submittedOn : (round.endedOn ?? round.submittedOn) });
  }
  return kept;
}

/** Persons whom the decision on a dossier refused by name, the others being approved. */
export async function refusedPersons(db: Db, dossier: string): Promise<readonly { readonly name: string; readonly office: string }[]> {
  return db.selectFrom('dossier_refusals').select(['name', 'office']).where('dossier_id', '=', dossier).orderBy('position').execute();
}

export interface AnnulledElection {
  readonly election: string;
  readonly dossier: string;
  /** Day and number of the superior's paper. */
  readonly on: Day;
  readonly number: string;
  readonly reason: string;
}

/** Elections of a congress whose result the superior has annulled: they are held anew. @rule R-QD24-16.2 */
export async function annulledElections(db: Db, congressId: number): Promise<AnnulledElection[]> {
  const { rows } = await sql<{ election_id: string; dossier_id: string; decided_on: Day; number: string; reason: string }>`
    select a.election_id, a.dossier_id, x.decided_on, x.number, a.reason from annulled_elections a join dossier_decisions x on x.dossier_id = a.dossier_id join dossiers d on d.id = a.dossier_id
    where d.congress_id = ${congressId} order by x.recorded_at, a.position`.execute(db);
  return rows.map((row) => ({ election: row.election_id, dossier: row.dossier_id, on: row.decided_on, number: row.number, reason: row.reason }));
}
