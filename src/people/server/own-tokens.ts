import type { InputOf } from '#foundation/contract.ts';
import { addDays, dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { type Actor, actingForSelf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { listTokens as list, makeToken as make, revokeToken as revoke } from '../contract.ts';
import { TOKEN_MAX_DAYS } from '../core/account.ts';
import { ownAccount } from './own-account.ts';
import type { PeoplePorts } from './ports.ts';
import { insertProgramToken, loadProgramTokens, saveTokenRevoked } from './sign-in-store.ts';

export async function listTokens(shell: Shell, actor: Actor): Answer<typeof list> {
  const today = dayOf(shell.now());
  const tokens = await shell.read((db) => loadProgramTokens(db, actor.account));
  return ok({
    tokens: tokens.map(({ id, name, readsOnly, untilDay, createdAt, lastUsedOn, revokedAt }) => ({ id, name, readsOnly, untilDay, createdAt, lastUsedOn, ended: revokedAt !== null || untilDay <= today })),
  });
}

/** A token for a program that works in the account's name; only this answer ever shows it. */
export async function makeToken(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof make>, exchange: Exchange): Answer<typeof make> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  const today = dayOf(shell.now());
  const latest = addDays(today, TOKEN_MAX_DAYS);
  if (input.untilDay <= today || input.untilDay > latest) return fail({ code: 'token_period_wrong', latest });
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof make> => {
    const fields = { name: tidy(input.name), readsOnly: input.readsOnly, untilDay: input.untilDay };
    const made = await insertProgramToken(tx, own.value.id, fields, tx.recordedAt);
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.make_token', organisations: [], events: [{ kind: 'people.token_made', account: actor.account, token: made.id, ...fields }],
    });
    return ok(made);
  });
}

export async function revokeToken(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof revoke>, exchange: Exchange): Answer<typeof revoke> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof revoke> => {
    const token = (await loadProgramTokens(tx, actor.account)).find((each) => each.id === input.token && each.revokedAt === null);
    if (!token) return fail({ code: 'no_such_token' });
    await saveTokenRevoked(tx, token.id, tx.recordedAt);
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.revoke_token', organisations: [], events: [{ kind: 'people.token_revoked', account: actor.account, token: token.id }],
    });
    return ok(null);
  });
}
