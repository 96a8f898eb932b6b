import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { nominate as operation } from '../contract.ts';
import type { NominateProblem } from '../core/problems.ts';
import { putForward } from './candidacies-within.ts';
import { type Work, workAtElection } from './election-at.ts';

/** The convening committee or somebody of the hall puts names forward. @rule R-244-11.1, R-190-14.2 */
export function nominate(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.nominate', input, async (tx, at): Work<{ candidates: string[] }, NominateProblem> => {
    const put = await putForward(tx, at, { by: input.by, people: input.people, nominator: input.nominator, supporters: input.supporters });
    return put.ok ? ok({ events: put.value.events, answer: { candidates: put.value.ids } }) : put;
  });
}
