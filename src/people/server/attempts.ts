import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { momentOf, millisecondsOf, type Moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type AttemptLimit, LIMIT_AT_ADDRESS, LIMIT_OF_ACCOUNT, LIMIT_OF_ADDRESS, LONGEST_LIMIT_MS, secondsToWait } from '../core/attempts.ts';

export type TooManyAttempts = { readonly code: 'too_many_attempts'; readonly seconds: number };

/** An attempt that counts as failed until it is forgiven. */
export interface Attempt {
  readonly id: number;
  readonly account: string;
  readonly address: string;
}

/**
 * Counts the attempt before anything is compared: a hundred at once are not more than the limit. The name need not be an account's,
 * so that nobody learns from the waiting which names exist.
 */
export function claimAttempt(db: Db, account: string, address: string, now: Moment): Promise<Result<Attempt, TooManyAttempts>> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`daihoi attempts ${account}`}))`.execute(tx);
    const since = momentOf(millisecondsOf(now) - LONGEST_LIMIT_MS);
    const failures = await tx.selectFrom('sign_in_failures').select(['account_name', 'address', 'at'])
      .where((or) => or.or([or('account_name', '=', account), or('address', '=', address)])).where('at', '>', since).execute();
    const ofAccount = failures.filter((failure) => failure.account_name === account);
    const ofAddress = failures.filter((failure) => failure.address === address);
    const seconds = Math.max(
      wait(ofAccount.filter((failure) => failure.address === address), LIMIT_AT_ADDRESS, now),
      wait(ofAccount, LIMIT_OF_ACCOUNT, now),
      wait(ofAddress, LIMIT_OF_ADDRESS, now),
    );
    if (seconds > 0) return fail({ code: 'too_many_attempts', seconds });
    const { id } = await tx.insertInto('sign_in_failures').values({ account_name: account, address, at: now }).returning('id').executeTakeFirstOrThrow();
    return ok({ id, account, address });
  });
}

function wait(failures: readonly { readonly at: Moment }[], limit: AttemptLimit, now: Moment): number {
  return secondsToWait(failures.map((each) => each.at), limit, now);
}

/** This one attempt was no failure. */
export async function forgiveAttempt(db: Db, attempt: Attempt): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('id', '=', attempt.id).execute();
}

/** The person proved who he is: what failed before from this address is forgotten, and what nobody counts any more is cleared away. */
export async function forgetFailures(db: Db, attempt: Attempt, now: Moment): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('account_name', '=', attempt.account).where('address', '=', attempt.address).execute();
  await db.deleteFrom('sign_in_failures').where('at', '<', momentOf(millisecondsOf(now) - 2 * LONGEST_LIMIT_MS)).execute();
}
