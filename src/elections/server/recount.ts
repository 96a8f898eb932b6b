import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { recount as operation } from '../contract.ts';
import type { RecountProblem } from '../core/problems.ts';
import { allOpened, begunCount } from './count-at.ts';
import { type Work, workAtElection } from './election-at.ts';
import { insertCount } from './store-count.ts';
import { setRound } from './store-elections.ts';

/** A further count over the same batches. The count before stays as it is, with its protocol and signatures. */
export function recount(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.recount', input, async (tx, at, entry): Work<{ count: number }, RecountProblem> => {
    if (at.round.decided !== null) return fail({ code: 'round_over' });
    const begun = await begunCount(tx, at, at.round);
    if (!begun.ok) return begun;
    if (!allOpened(begun.value) || begun.value.state.count.totals === null) return fail({ code: 'count_unfinished' });
    const count = at.round.count + 1;
    await insertCount(tx, at.election.id, at.round.round, count, input.reason, entry);
    await setRound(tx, at.election.id, at.round.round, { count, announced_at: null });
    return ok({ events: [{ kind: 'elections.recount_begun', election: at.election.id, round: at.round.round, count, reason: input.reason }], answer: { count } });
  });
}
