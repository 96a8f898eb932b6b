import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { Result } from '#foundation/result.ts';
import { authority } from '#people/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import type { Day } from '#foundation/day.ts';
import { steppedClock, type SteppedClock } from './stepped-clock.ts';

/** What a sample plays with: the ordinary operations, asked by ordinary accounts, under a clock that the story sets. */
export interface Story {
  readonly db: Db;
  readonly shell: Shell;
  readonly clock: SteppedClock;
  /** The account as an actor with the duties it holds at this point of the story. */
  as(account: string): Promise<Actor>;
  readonly say: (line: string) => void;
}

export function beginStory(db: Db, firstDay: Day, say: (line: string) => void): Story {
  const clock = steppedClock(firstDay);
  const shell = makeShell({ db, clock });
  const accounts = authority(db, clock);
  return {
    db,
    shell,
    clock,
    say,
    as: async (account) => {
      const actor = await accounts.actorOf(account);
      assert(actor, `the sample has an account ${account}`);
      return actor;
    },
  };
}

/** A step of a sample cannot meet a problem: one is a mistake of ours. */
export async function done<T>(work: Promise<Result<T, unknown>>): Promise<T> {
  const result = await work;
  assert(result.ok, `a step of the sample was refused: ${result.ok ? '' : JSON.stringify(result.problem)}`);
  return result.value;
}
