import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { Moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Exchange } from '#platform/http/route.ts';
import { type Account, loadAccountByName } from './account-store.ts';
import { type Attempt, claimAttempt, forgetFailures, type TooManyAttempts } from './attempts.ts';
import { argon2Passwords } from './passwords.ts';
import type { PeoplePorts } from './ports.ts';
import { isProgramToken } from './tokens.ts';

type Refusal = { readonly code: 'program_token_used' } | { readonly code: 'sample_account' };

/** The actor's own account, to be changed by the person alone: not by a program in his name, and not when everybody shares it. */
export async function ownAccount(db: Db, actor: Actor, exchange: Exchange): Promise<Result<Account, Refusal>> {
  if (isProgramToken(exchange.token)) return fail({ code: 'program_token_used' });
  const account = await loadAccountByName(db, actor.account);
  assert(account, 'whoever is signed in has an account');
  return account.sample ? fail({ code: 'sample_account' }) : ok(account);
}

/** Asks for the password again before something grave; attempts count as those of signing in do. */
export async function provePassword(
  ports: PeoplePorts,
  account: Account,
  password: string,
  exchange: Exchange,
  now: Moment,
): Promise<Result<Attempt, TooManyAttempts | { readonly code: 'password_wrong' }>> {
  const attempt = await claimAttempt(ports.db, account.name, exchange.address, now);
  if (!attempt.ok) return attempt;
  if (!(await (ports.passwords ?? argon2Passwords).matches(account.passwordHash, password))) return fail({ code: 'password_wrong' });
  await forgetFailures(ports.db, attempt.value, now);
  return attempt;
}
