import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from './testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('a connection that breaks between two statements of a transaction fails that transaction and nothing else', async () => {
  const broken = database.db.transaction().execute(async (tx) => {
    await tx.selectFrom('settings').select('name').execute();
    await database.owner.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`);
    await pause(100);
    await tx.selectFrom('settings').select('name').execute();
  });
  await expect(broken).rejects.toThrow();
  expect(await database.db.selectFrom('settings').select('name').execute()).toEqual([]);
});
