import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Shell } from '#platform/shell.ts';
import type { endOtherSignIns as endOthers, endSignIn as end, listSignIns as list } from '../contract.ts';
import type { PeoplePorts } from './ports.ts';
import { endSignInById, loadSignIns } from './sign-in-store.ts';
import { tokenHash } from './tokens.ts';

export async function listSignIns(shell: Shell, actor: Actor, exchange: Exchange): Answer<typeof list> {
  const here = exchange.token === undefined ? undefined : tokenHash(exchange.token);
  const signIns = await shell.read((db) => loadSignIns(db, actor.account, shell.now()));
  return ok({ signIns: signIns.map(({ tokenHash: hash, ...shown }) => ({ ...shown, current: hash === here })) });
}

export async function endSignIn(ports: PeoplePorts, actor: Actor, input: InputOf<typeof end>): Answer<typeof end> {
  const now = ports.clock.now();
  const signIn = (await loadSignIns(ports.db, actor.account, now)).find((each) => each.id === input.signIn);
  if (!signIn) return fail({ code: 'no_such_sign_in' });
  await endSignInById(ports.db, signIn.id, now);
  return ok(null);
}

export async function endOtherSignIns(ports: PeoplePorts, actor: Actor, exchange: Exchange): Answer<typeof endOthers> {
  const now = ports.clock.now();
  const here = exchange.token === undefined ? undefined : tokenHash(exchange.token);
  const others = (await loadSignIns(ports.db, actor.account, now)).filter((each) => each.tokenHash !== here);
  for (const each of others) await endSignInById(ports.db, each.id, now);
  return ok({ ended: others.length });
}
