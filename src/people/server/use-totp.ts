import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, actingForSelf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { beginTotp as begin, confirmTotp as confirm, removeTotp as remove } from '../contract.ts';
import { loadAccountByName, saveTotp, spendTotpStep } from './account-store.ts';
import { claimAttempt, forgetFailures } from './attempts.ts';
import { ownAccount, provePassword } from './own-account.ts';
import type { PeoplePorts } from './ports.ts';
import { describeTotp, newTotpSecret, totpStep } from './totp.ts';

/** Makes a secret that is not yet in force; a second beginning replaces the first. */
export async function beginTotp(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof begin>, exchange: Exchange): Answer<typeof begin> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  if (own.value.totpConfirmedAt !== null) return fail({ code: 'totp_on_already' });
  const proved = await provePassword(ports, own.value, input.password, exchange, shell.now());
  if (!proved.ok) return proved;
  const secret = newTotpSecret();
  await saveTotp(ports.db, own.value.id, secret, null);
  return ok({ secret, ...describeTotp(secret, actor.account) });
}

/** The first right code puts the secret in force. */
export async function confirmTotp(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof confirm>, exchange: Exchange): Answer<typeof confirm> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  const attempt = await claimAttempt(ports.db, actor.account, exchange.address, shell.now());
  if (!attempt.ok) return attempt;
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof confirm> => {
    const account = await loadAccountByName(tx, actor.account);
    if (!account?.totpSecret || account.totpConfirmedAt !== null) return fail({ code: 'totp_not_begun' });
    const step = totpStep(account.totpSecret, input.code, shell.now());
    if (step === undefined) return fail({ code: 'totp_wrong' });
    await saveTotp(tx, account.id, account.totpSecret, tx.recordedAt);
    await spendTotpStep(tx, account.id, step);
    await forgetFailures(tx, attempt.value, shell.now());
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.confirm_totp', organisations: [], events: [{ kind: 'people.totp_confirmed', account: actor.account }],
    });
    return ok(null);
  });
}

export async function removeTotp(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof remove>, exchange: Exchange): Answer<typeof remove> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  if (own.value.totpConfirmedAt === null) return fail({ code: 'totp_not_on' });
  const proved = await provePassword(ports, own.value, input.password, exchange, shell.now());
  if (!proved.ok) return proved;
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof remove> => {
    await saveTotp(tx, own.value.id, null, null);
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.remove_totp', organisations: [], events: [{ kind: 'people.totp_removed', account: actor.account }],
    });
    return ok(null);
  });
}
