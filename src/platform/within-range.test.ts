import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { inRange, type Range } from './actor.ts';
import { withinRange } from './within-range.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const path = fc.array(fc.constantFrom(1, 2, 12, 123), { minLength: 1, maxLength: 4 }).map((ids) => `/${ids.join('/')}/`);
const range: fc.Arbitrary<Range> = fc.record({ everything: fc.constant(false), paths: fc.array(fc.record({ path, reach: fc.constantFrom('own', 'subtree') }), { maxLength: 3 }) });

test('the database finds in a range what the process finds there', async () => {
  await fc.assert(
    fc.asyncProperty(range, fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), async (within, paths) => {
      const { rows } = await sql<{ path: string }>`select o.path from unnest(${paths}::text[]) as o (path) where ${withinRange(within, 'o.path')}`.execute(database.db);
      expect(rows.map((row) => row.path).toSorted()).toEqual(paths.filter((each) => inRange(within, each)).toSorted());
    }),
    { numRuns: 100 },
  );
});

test('everything is everything', async () => {
  const { rows } = await sql`select 1 from unnest(${['/1/', '/2/']}::text[]) as o (path) where ${withinRange({ everything: true, paths: [] }, 'o.path')}`.execute(database.db);
  expect(rows).toHaveLength(2);
});
