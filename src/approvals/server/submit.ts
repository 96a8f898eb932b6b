import type { InputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { factsStanding } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { submit as contract } from '../contract.ts';
import { nextRound } from '../core/dossier.ts';
import { readNumber } from '../core/paper-number.ts';
import { type DossierPiece, missingPieces } from '../core/piece.ts';
import type { SubmitProblem } from '../core/problems.ts';
import { frameOf } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { piecesNow } from './pieces.ts';
import { dossiersOf, findDossier, insertDossier, insertPieces, insertStep, remarksOf, type StoredDossier } from './store.ts';
import { dossierView, pieceView } from './views.ts';
import { tellingSeason, type WorkPlace } from './work.ts';

type Input = InputOf<typeof contract>;

/** Sends a dossier to the direct superior, with its pieces as they are now. Of a result the season hears that it was reported. @rule R-QD24-16.1 */
export function submit(shell: Shell, actor: Actor, input: Input, parts: ApprovalsParts): Answer<typeof contract> {
  return tellingSeason<typeof contract>(shell, actor, 'own', input, 'approvals.submit', parts, async (tx, place) => {
    const known = await findDossier(tx, input.id);
    const frame = await frameOf(tx, place.season, place.today);
    if (known) return sentBefore(known, place, input) ? ok({ happened: [], answer: () => dossierView(tx, frame, known) }) : fail({ code: 'dossier_id_taken' });
    const weighed = await weigh(tx, place, input, parts);
    if (!weighed.ok) return weighed;
    const { dossier, superior, pieces, held } = weighed.value;
    await insertDossier(tx, dossier);
    await insertPieces(tx, dossier.id, pieces);
    await insertStep(tx, dossier.id, place.entryNumber, { what: 'submitted', on: place.today, at: tx.recordedAt, by: place.by.actor.name, byOrganisation: place.byOrganisation, text: dossier.number });
    const reports = input.kind === 'result' && !held.has('reported');
    return ok({
      happened: [submitted(place, superior, dossier, pieces)],
      facts: reports ? [{ organisation: place.organisation.code, kind: 'reported', happenedOn: place.today, note: dossier.number }] : [],
      answer: () => dossierView(tx, frame, dossier),
    });
  }) as Answer<typeof contract>;
}

function sentBefore(known: StoredDossier, { season, organisation }: WorkPlace, { kind }: Input): boolean {
  return known.seasonId === season.id && known.organisationId === organisation.id && known.kind === kind;
}

interface Weighed {
  readonly dossier: StoredDossier;
  readonly superior: Organisation;
  readonly pieces: readonly DossierPiece[];
  readonly held: ReadonlyMap<string, Day>;
}

async function weigh(tx: Tx, place: WorkPlace, input: Input, parts: ApprovalsParts): Promise<Result<Weighed, SubmitProblem>> {
  const { season, organisation, congress } = place;
  const superior = organisation.id === season.rootId || organisation.superiorId === null ? undefined : await findOrganisation(tx, { id: organisation.superiorId });
  if (!superior) return fail({ code: 'no_superior_here', organisation: organisation.name });
  const number = readNumber(input.number);
  if (!number.ok) return number;
  const held = (await factsStanding(tx, [congress.id])).get(congress.id) ?? new Map<string, Day>();
  const heldOn = held.get('held');
  if ((input.kind === 'result' || input.kind === 'programme') && (heldOn === undefined || heldOn > place.today)) return fail({ code: 'congress_not_held', kind: input.kind });
  const rounds = (await dossiersOf(tx, season.id, organisation.id)).filter((each) => each.kind === input.kind);
  const last = rounds.at(-1);
  const open = last ? (await remarksOf(tx, last.id)).filter((each) => each.must && each.answer === null).length : 0;
  const round = nextRound(rounds, open);
  if (!round.ok) return round;
  const pieces = await piecesNow(tx, place, input.kind, parts);
  const missing = missingPieces(pieces);
  if (missing.length > 0 && input.missingReason === '') return fail({ code: 'dossier_incomplete', missing: missing.map(({ name }) => name) });
  const reopened = rounds.findLast((each) => each.reopening !== null);
  const dossier: StoredDossier = {
    id: input.id, seasonId: season.id, congressId: congress.id, organisationId: organisation.id, superiorId: superior.id, kind: input.kind, round: round.value, state: 'submitted',
    number: number.value.text, note: input.note, missingReason: missing.length > 0 ? input.missingReason : null, change: reopened?.reopening?.reason ?? null,
    submittedOn: place.today, receivedOn: null, endedOn: null, endReason: null, reopening: null, recordedAt: tx.recordedAt,
  };
  return ok({ dossier, superior, pieces, held });
}

function submitted(place: WorkPlace, superior: Organisation, dossier: StoredDossier, pieces: readonly DossierPiece[]): LedgerEvent {
  return {
    kind: 'approvals.dossier_submitted', dossier: dossier.id, superior: superior.code, dossierKind: dossier.kind, round: dossier.round, number: dossier.number, note: dossier.note,
    missingReason: dossier.missingReason, change: dossier.change, on: dossier.submittedOn, pieces: pieces.map(pieceView), by: place.by.actor.name, byOrganisation: place.byOrganisation,
  };
}
