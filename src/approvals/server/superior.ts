import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { receive as receiveContract, returnDossier as returnContract } from '../contract.ts';
import { frameOf } from './frame.ts';
import { dossierFor, madeBy, step } from './own-side.ts';
import { insertRemarks, piecesOf, type StoredDossier, updateDossier } from './store.ts';
import { dossierView } from './views.ts';
import { fromAbove } from './work.ts';

/** Records when the dossier came in; from the next day on the superior's time runs. @rule R-QD24-16.2 */
export function receive(shell: Shell, actor: Actor, input: InputOf<typeof receiveContract>): Answer<typeof receiveContract> {
  return fromAbove<typeof receiveContract>(shell, actor, input, 'approvals.receive', async (tx, place) => {
    const found = await dossierFor(tx, place, input.dossier, 'receive');
    if (!found.ok) return found;
    if (input.on > place.today) return fail({ code: 'day_in_future', day: input.on, today: place.today });
    if (input.on < found.value.submittedOn) return fail({ code: 'received_before_submitted', on: input.on, submittedOn: found.value.submittedOn });
    const dossier: StoredDossier = { ...found.value, state: 'received', receivedOn: input.on };
    await updateDossier(tx, dossier);
    await step(tx, place, dossier.id, 'received', '');
    const frame = await frameOf(tx, place.season, place.today);
    return ok({ happened: [{ kind: 'approvals.dossier_received', dossier: dossier.id, received: input.on, on: place.today, ...madeBy(place) }], answer: () => dossierView(tx, frame, dossier) });
  });
}

/** Sends the dossier back with remarks; those that must be answered hold up the next round. */
export function returnDossier(shell: Shell, actor: Actor, input: InputOf<typeof returnContract>): Answer<typeof returnContract> {
  return fromAbove<typeof returnContract>(shell, actor, input, 'approvals.return', async (tx, place) => {
    const found = await dossierFor(tx, place, input.dossier, 'return');
    if (!found.ok) return found;
    const pieces = new Set((await piecesOf(tx, found.value.id)).map(({ id }) => id));
    const foreign = input.remarks.find(({ piece }) => piece !== null && !pieces.has(piece));
    if (foreign) return fail({ code: 'piece_not_found', piece: foreign.piece ?? '' });
    const dossier: StoredDossier = { ...found.value, state: 'returned', endedOn: place.today, endReason: input.reason };
    await updateDossier(tx, dossier);
    const remarks = input.remarks.map(({ piece, text, must }, index) => ({ position: index + 1, piece, text, must }));
    await insertRemarks(tx, dossier.id, remarks.map((each) => ({ ...each, by: place.by.actor.name, at: tx.recordedAt })));
    await step(tx, place, dossier.id, 'returned', input.reason);
    const frame = await frameOf(tx, place.season, place.today);
    return ok({
      happened: [{ kind: 'approvals.dossier_returned', dossier: dossier.id, on: place.today, reason: input.reason, remarks, ...madeBy(place) }],
      answer: () => dossierView(tx, frame, dossier),
    });
  });
}
