import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { signIn as operation } from '../contract.ts';
import { SESSION_MAX_MS } from '../core/account.ts';
import { loadAccountByName, spendTotpStep } from './account-store.ts';
import { claimAttempt, forgetFailures, forgiveAttempt } from './attempts.ts';
import { argon2Passwords } from './passwords.ts';
import type { PeoplePorts } from './ports.ts';
import { endSignInOfToken, insertSignIn } from './sign-in-store.ts';
import { totpStep } from './totp.ts';

/**
 * Signs a person in. Unknown and disabled accounts take the same work and get the same answer as a wrong password; whether a code is
 * needed is told to those only who know the password. A new sign-in takes the place of the one the browser had.
 */
export async function signIn(ports: PeoplePorts, input: InputOf<typeof operation>, exchange: Exchange): Answer<typeof operation> {
  const { db } = ports;
  const now = ports.clock.now();
  const name = input.account.toLowerCase();
  const attempt = await claimAttempt(db, name, exchange.address, now);
  if (!attempt.ok) return attempt;

  const found = await loadAccountByName(db, name);
  const account = found?.disabledAt === null ? found : undefined;
  const right = await (ports.passwords ?? argon2Passwords).matches(account?.passwordHash, input.password);
  if (!account || !right) return fail({ code: 'sign_in_failed' });

  if (account.totpSecret !== null && account.totpConfirmedAt !== null) {
    if (input.code === undefined) {
      await forgiveAttempt(db, attempt.value);
      return fail({ code: 'totp_needed' });
    }
    const step = totpStep(account.totpSecret, input.code, now);
    if (step === undefined || !(await spendTotpStep(db, account.id, step))) return fail({ code: 'totp_wrong' });
  }

  await forgetFailures(db, attempt.value, now);
  if (exchange.token !== undefined) await endSignInOfToken(db, exchange.token, now);
  const token = await insertSignIn(db, { accountId: account.id, device: exchange.device, address: exchange.address, now });
  exchange.setToken(token, SESSION_MAX_MS / 1000);
  return ok({ account: account.name, mustChangePassword: account.passwordTemporary });
}

/** Ends the sign-in of this browser; without one there is nothing to end. */
export async function signOut(ports: PeoplePorts, exchange: Exchange): Promise<{ ok: true; value: null }> {
  if (exchange.token !== undefined) await endSignInOfToken(ports.db, exchange.token, ports.clock.now());
  exchange.clearToken();
  return ok(null);
}
