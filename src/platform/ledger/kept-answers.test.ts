import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { ok } from '#foundation/result.ts';
import { SYSTEM } from '../actor.ts';
import { makeShell } from '../shell.ts';
import { REGISTER_CHAIN } from './append.ts';
import { KeptAnswers } from './kept-answers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const note = (chain: string) => {
  const shell = makeShell({ db: database.db });
  return shell.write(chain, async (tx) => ok(await shell.record(tx, { actor: SYSTEM, duty: null }, { chain, operation: 'test.note', organisations: [], events: [{ kind: 'test.noted' }] })));
};

/** Asks and says how often the work was done so far. */
function counted() {
  const kept = new KeptAnswers<number>(2);
  let worked = 0;
  return (question: unknown, season = 'here') => kept.get(database.db, season, question, async () => (worked += 1));
}

describe('an answer is kept', () => {
  test('until an entry of the season, of one of its congresses or of the register', async () => {
    const ask = counted();
    expect([await ask('a'), await ask('a')]).toEqual([1, 1]);
    for (const chain of ['here', 'here/LH.01', REGISTER_CHAIN]) {
      const before = await ask('a');
      await note(chain);
      expect(await ask('a')).toBe(before + 1);
    }
  });

  test('whatever is recorded in another season, also in one whose code begins alike', async () => {
    const ask = counted();
    await ask('a');
    await note('there');
    await note('here-too');
    expect(await ask('a')).toBe(1);
  });

  test('by question and season; the one not asked for longest makes room', async () => {
    const ask = counted();
    expect([await ask(['LH', 1]), await ask(['LH', 2]), await ask(['LH', 1]), await ask(['LH', 1], 'there'), await ask(['LH', 1]), await ask(['LH', 2])]).toEqual([1, 2, 1, 3, 1, 4]);
  });

  test('those who ask at one moment wait for one answer; what failed is asked anew', async () => {
    const kept = new KeptAnswers<string>();
    let worked = 0;
    const failing = () => kept.get(database.db, 'here', 'f', async () => {
      worked += 1;
      await pause(100);
      throw new Error('gone');
    });
    const all = await Promise.allSettled([failing(), failing(), failing()]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(worked).toBe(1);
    await expect(failing()).rejects.toThrow('gone');
    expect(worked).toBe(2);
    expect(await kept.get(database.db, 'here', 'f', async () => 'well')).toBe('well');
  });
});
