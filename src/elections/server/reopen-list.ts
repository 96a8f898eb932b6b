import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { reopenList as operation } from '../contract.ts';
import type { ReopenProblem } from '../core/problems.ts';
import { type Work, workAtElection } from './election-at.ts';
import { setRound } from './store-elections.ts';
import { insertReopening } from './store-lists.ts';

/** A frozen list is opened again, as long as the box is not back; the papers of its version are void. */
export function reopenList(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.reopen_list', input, async (tx, { election, round }, entry): Work<object, ReopenProblem> => {
    if (round.count > 0) return fail({ code: 'box_returned' });
    if (round.list_open) return fail({ code: 'list_not_frozen' });
    const of = { election_id: election.id, round: round.round, version: round.list_version, reason: input.reason };
    await insertReopening(tx, of, entry);
    await setRound(tx, election.id, round.round, { list_open: true, list_announced_at: null });
    return ok({ events: [{ kind: 'elections.list_reopened', election: election.id, round: round.round, version: round.list_version, reason: input.reason }], answer: {} });
  });
}
