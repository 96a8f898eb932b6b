import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { planPost as operation } from '../contract.ts';
import type { PlanPostProblem } from '../core/problems.ts';
import { type Work, workAtCongress } from './election-at.ts';
import { rollPeople } from './roll.ts';

/** Records whom the approved scheme plans for a post. @rule R-190-S.1 */
export function planPost(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtCongress(shell, actor, 'record', 'elections.plan_post', input, async (tx, { congress }, { at, entryNumber }): Work<object, PlanPostProblem> => {
    const person = (await rollPeople(tx, congress)).get(input.participant);
    if (!person) return fail({ code: 'participant_not_found' });
    const row = { congress_id: congress.id, office: input.office, participant: person.id, full_name: person.fullName, paper: input.paper, at, entry_number: entryNumber };
    const inserted = await tx.insertInto('planned_posts').values(row).onConflict((conflict) => conflict.doNothing()).returning('office').executeTakeFirst();
    if (!inserted) return fail({ code: 'post_planned_already', name: person.fullName });
    return ok({ events: [{ kind: 'elections.post_planned', office: input.office, person: person.id, fullName: person.fullName, paper: input.paper }], answer: {} });
  });
}
