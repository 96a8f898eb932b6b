import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showProtocol as operation } from '../contract.ts';
import { signedText } from '../core/make-protocol.ts';
import type { ProtocolProblem } from '../core/problems.ts';
import { actionsOf } from './actions.ts';
import { roundOf } from './count-at.ts';
import { electionAt, type ElectionAt, type ElectionInput, type OutOfRange } from './election-at.ts';
import { roundProtocol, type RoundProtocol } from './outcomes.ts';
import { isGoodSignature } from './signatures.ts';
import { standingFor } from './standing.ts';
import { mayKnow, summaryOf } from './summary.ts';

/** The protocol of a round's present count, with its signatures checked again. */
export function showProtocol(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await findProtocol(db, actor, input);
    if (!found.ok) return found;
    const { at, round, row, protocol, signatures } = found.value;
    return ok({
      election: await summaryOf(db, at, actor), round, hash: row.hash, canonical: row.canonical, signs: signedText(row.hash), head: { number: protocol.head.number, hash: protocol.head.hash },
      signatures: signatures.map((each) => ({
        role: each.role, name: each.full_name, key: each.key_id, publicKey: each.public_key, signature: each.signature, at: each.at,
        good: isGoodSignature(each.public_key, row.hash, each.signature),
      })),
      actions: actionsOf(await standingFor(db, at, actor), ['elections.sign_protocol', 'elections.announce', 'elections.decide_next', 'elections.recount']),
    });
  });
}

export interface FoundProtocol extends RoundProtocol {
  readonly at: ElectionAt;
  readonly round: number;
}

type Asked = ElectionInput & { readonly round?: number | undefined };

/** The protocol of a round for who may know it. */
export async function findProtocol(db: Db, actor: Actor, input: Asked): Promise<Result<FoundProtocol, ProtocolProblem | OutOfRange | { readonly code: 'result_not_open' }>> {
  const found = await electionAt(db, actor, 'read', input);
  if (!found.ok) return found;
  const round = roundOf(found.value, input.round);
  if (!round.ok) return round;
  const protocol = await roundProtocol(db, found.value.election.id, round.value);
  if (!mayKnow(found.value, actor, protocol)) return fail({ code: 'result_not_open' });
  return protocol ? ok({ at: found.value, round: round.value.round, ...protocol }) : fail({ code: 'protocol_missing' });
}
