import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { beginPasskeySignIn as begin, passkeySignIn as operation } from '../contract.ts';
import { SESSION_MAX_MS } from '../core/account.ts';
import { siteOf } from '../core/passkey.ts';
import { keepChallenge, passkeyOf, savePasskeyUse, spendChallenge } from './passkey-store.ts';
import type { PeoplePorts } from './ports.ts';
import { endSignInOfToken, insertSignIn } from './sign-in-store.ts';
import { askToSignIn, readSignature } from './webauthn.ts';

/** A challenge for whoever is about to sign in; it tells nothing of any account. */
export async function beginPasskeySignIn(ports: PeoplePorts, exchange: Exchange): Answer<typeof begin> {
  const site = siteOf(exchange.origin);
  if (!site.ok) return site;
  const asked = await askToSignIn(site.value);
  return ok({ challenge: await keepChallenge(ports.db, null, asked.challenge, ports.clock.now()), options: { ...asked } });
}

/**
 * Signs in who unlocked a key of the device: it stands for the password and the one-time code together. Removed keys and those of disabled
 * accounts get the same answer as unknown ones.
 */
export async function passkeySignIn(ports: PeoplePorts, input: InputOf<typeof operation>, exchange: Exchange): Answer<typeof operation> {
  const { db } = ports;
  const now = ports.clock.now();
  const site = siteOf(exchange.origin);
  if (!site.ok) return site;
  const challenge = await spendChallenge(db, input.challenge, null, now);
  if (challenge === undefined) return fail({ code: 'passkey_too_late' });
  const key = await passkeyOf(db, input.credential.id);
  if (!key) return fail({ code: 'passkey_unknown' });
  const counter = await readSignature(site.value, challenge, key, input.credential);
  if (counter === undefined || !(await savePasskeyUse(db, key.id, { known: key.counter, now: counter, at: now }))) return fail({ code: 'passkey_not_proved' });

  if (exchange.token !== undefined) await endSignInOfToken(db, exchange.token, now);
  const token = await insertSignIn(db, { accountId: key.account_id, device: exchange.device, address: exchange.address, now });
  exchange.setToken(token, SESSION_MAX_MS / 1000);
  return ok({ account: key.account, mustChangePassword: key.passwordTemporary });
}
