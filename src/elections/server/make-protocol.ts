import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { makeProtocol as operation } from '../contract.ts';
import { makeProtocol as make, protocolText } from '../core/make-protocol.ts';
import type { ProtocolProblem } from '../core/problems.ts';
import { begunCount } from './count-at.ts';
import { tellerOf, type Work, workAtElection } from './election-at.ts';
import { sha256 } from './freeze-list.ts';
import { roundProtocol } from './outcomes.ts';
import { protocolInput } from './protocol-input.ts';
import { insertProtocol } from './store-protocols.ts';

/**
 * Makes the protocol of the present count from the record, or says what stands in its way: a pass, a difference, a check, a warning. The head in it is
 * that of the entry before its own. @rule R-244-M.1
 */
export function makeProtocol(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'count', 'elections.make_protocol', input, async (tx, at, entry): Work<{ hash: string }, ProtocolProblem> => {
    if (!tellerOf(at, actor)) return fail({ code: 'not_a_teller' });
    if (await roundProtocol(tx, at.election.id, at.round)) return fail({ code: 'protocol_made' });
    const count = await begunCount(tx, at, at.round);
    if (!count.ok) return count;
    const from = await protocolInput(tx, at, count.value);
    if (!from) return fail({ code: 'count_unfinished' });
    const made = make(from);
    if (!made.ok) return made;
    const canonical = protocolText(made.value);
    const hash = sha256(canonical);
    const { head } = made.value;
    const of = { election_id: at.election.id, round: at.round.round, count: at.round.count };
    await insertProtocol(tx, { ...of, canonical, hash, head_number: head.number, head_hash: head.hash }, entry);
    const event = { kind: 'elections.protocol_made', election: of.election_id, round: of.round, count: of.count, hash, head: { number: head.number, hash: head.hash, at: head.at } };
    return ok({ events: [event], answer: { hash } });
  });
}
