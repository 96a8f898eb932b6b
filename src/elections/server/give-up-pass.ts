import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { giveUpPass as operation } from '../contract.ts';
import type { PassProblem } from '../core/problems.ts';
import { personOf, type Work, workAtElection } from './election-at.ts';
import { batchOf } from './pass-at.ts';
import { deletePass, lockPass } from './store-count.ts';

/** An open pass is given back and what was entered is dropped; the head teller does it for a teller who has left. */
export function giveUpPass(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'count', 'elections.give_up_pass', input, async (tx, at): Work<object, PassProblem> => {
    const found = await batchOf(tx, actor, at, input.batch);
    if (!found.ok) return found;
    const { batch, teller } = found.value;
    const key = { batch: batch.id, count: at.round.count, pass: input.pass };
    const row = await lockPass(tx, key);
    if (!row) return fail({ code: 'pass_not_found' });
    const isHead = teller.role === 'head' && acting(actor, 'settle', at.place.organisation.path) !== undefined;
    if (row.person_id !== teller.person_id && !isHead) return fail({ code: 'not_your_pass' });
    if (row.closed) return fail({ code: 'pass_closed' });
    await deletePass(tx, key);
    const event = {
      kind: 'elections.pass_given_up', election: at.election.id, round: at.round.round, count: key.count, batch: batch.id, number: batch.number, pass: input.pass, by: personOf(row), reason: input.reason,
    };
    return ok({ events: [event], answer: {} });
  });
}
