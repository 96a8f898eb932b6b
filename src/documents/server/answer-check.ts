import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { answerCheck as contract } from '../contract.ts';
import { takeStep } from '../core/paper-state.ts';
import { ownFreshDocument } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { mayCheck } from './list-documents.ts';
import { saveStep } from './step-work.ts';
import { documentView } from './views.ts';

/** The superior lets the draft go on, or sends it back with the reason. @source forms §4, thẩm định */
export function answerCheck(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return atDesk<typeof contract>(shell, actor, 'decide', input, 'documents.answer_check', async (tx, place) => {
    if (!mayCheck(actor, place.organisation.path)) return fail({ code: 'checks_own_paper', organisation: place.organisation.name });
    const found = await ownFreshDocument(tx, place, input);
    if (!found.ok) return found;
    const { agreed, note } = input;
    const after = takeStep(found.value, { step: 'answer_check', agreed }, { needsCheck: true, series: { last: 0, lastOn: null } });
    if (!after.ok) return after;
    if (!agreed && note === '') return fail({ code: 'reason_needed', step: 'answer_check' });
    const { document, happened } = await saveStep(tx, place, found.value, { ...found.value, ...after.value }, { step: 'answer_check', agreed, note });
    return ok({ happened: [happened], answer: () => documentView(tx, place.organisation.path, document) });
  });
}
