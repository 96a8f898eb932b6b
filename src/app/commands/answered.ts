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

/** The value that a room answered; a problem becomes its sentence and exit code 2. */
export function answered<T>(room: keyof typeof allWords, result: Result<T, AnyProblem>): T {
  if (result.ok) return result.value;
  const { problem } = result;
  const words = { ...commonProblemWords, ...allWords[room] } as unknown as { readonly [code: string]: (facts: AnyProblem) => Sentence };
  throw new InputError(problem.code, (words[problem.code] as (facts: AnyProblem) => Sentence)(problem));
}

/** The account in whose duties a command works; the terminal of the machine needs no password. */
export async function actorNamed(db: Db, account: string): Promise<Actor> {
  const actor = await authority(db, systemClock).actorOf(account);
  if (!actor) throw new InputError('no_such_account', { vi: `Không có tài khoản «${account}», hoặc tài khoản đã khóa.`, en: `There is no account «${account}», or it is disabled.` });
  return actor;
}
