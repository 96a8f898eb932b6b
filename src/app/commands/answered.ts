import type { AnyProblem } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { authority } from '#people/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import { commonProblemWords } from '#platform/problems.ts';
import { systemClock } from '#platform/shell.ts';
import type { Db } from '#database/connect.ts';
import { allWords } from '../rooms.ts';
import { InputError } from './command.ts';

/** The value of an answer; a problem becomes its sentence and exit code 2. */
export function answered<T>(result: Result<T, AnyProblem>): T {
  if (result.ok) return result.value;
  const { problem } = result;
  const words = (allWords[problem.code] ?? commonProblemWords[problem.code as 'not_signed_in']) as (facts: AnyProblem) => Sentence;
  throw new InputError(problem.code, words(problem));
}

/** The account in whose duties a command works; the terminal of the machine needs no password. */
export async function actorNamed(db: Db, account: string): Promise<Actor> {
  const actor = await authority(db, systemClock).actorOf(account);
  if (!actor) throw new InputError('no_such_account', { vi: `Không có tài khoản «${account}», hoặc tài khoản đã khóa.`, en: `There is no account «${account}», or it is disabled.` });
  return actor;
}
