import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { stand as operation } from '../contract.ts';
import type { NominateProblem } from '../core/problems.ts';
import { putForward } from './candidacies-within.ts';
import { type Work, workAtElection } from './election-at.ts';

/** Somebody of the roll stands by themselves. @rule R-244-10.1 */
export function stand(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.stand', input, async (tx, at): Work<{ candidate: string }, NominateProblem> => {
    const put = await putForward(tx, at, { by: 'self', people: [{ participant: input.participant }], supporters: input.supporters });
    if (!put.ok) return put;
    const [candidate] = put.value.ids;
    assert(candidate, 'one name was put forward');
    return ok({ events: put.value.events, answer: { candidate } });
  });
}
