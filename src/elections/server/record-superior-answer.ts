import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { recordSuperiorAnswer as operation } from '../contract.ts';
import type { SuperiorProblem } from '../core/problems.ts';
import { chainState, stepFor } from './chain-state.ts';
import { type Work, workAtCongress } from './election-at.ts';
import { rollPeople } from './roll.ts';

/** The superior's answer lets the election of a post go on whose planned person was not elected. @rule R-190-S.1 */
export function recordSuperiorAnswer(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtCongress(shell, actor, 'record', 'elections.record_superior_answer', input, async (tx, place, { at, entryNumber }): Work<object, SuperiorProblem> => {
    const state = await chainState(tx, place, await rollPeople(tx, place.congress));
    if (state.superiorAnswered.includes(input.office)) return fail({ code: 'superior_already_answered' });
    const awaited = stepFor(state, input.office)?.findings.some((each) => each.code === 'planned_not_elected');
    if (!awaited) return fail({ code: 'superior_answer_not_awaited' });
    await tx.insertInto('superior_answers').values({ congress_id: place.congress.id, office: input.office, answer: input.answer, paper: input.paper, at, entry_number: entryNumber }).execute();
    return ok({ events: [{ kind: 'elections.superior_answered', office: input.office, answer: input.answer, paper: input.paper }], answer: {} });
  });
}
