import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { ok } from '#foundation/result.ts';
import { actingForSelf, SYSTEM } from '../actor.ts';
import { makeShell } from '../shell.ts';
import { type Heads, type LiveFeed, openFeed } from './feed.ts';

/** How fast it is, the bench measures; here it must come at all. */
const WITHIN_MS = 5000;

let database: TestDatabase;
/** Two processes on one database. */
let writing: LiveFeed;
let watching: LiveFeed;

beforeAll(async () => {
  database = await testDatabase();
  writing = await openFeed(database.config);
  watching = await openFeed(database.config);
});
afterAll(async () => {
  await writing.close();
  await watching.close();
  await database.close();
});

/** A piece of work that commits; `tell` is what the process does after it. */
async function grow(chain: string, tell = true): Promise<void> {
  const shell = makeShell({ db: database.db, ...(tell && { committed: (head) => writing.committed(head) }) });
  const done = await shell.write(chain, async (tx) => {
    await shell.record(tx, actingForSelf(SYSTEM), { chain, operation: 'test.grow', organisations: [], events: [{ kind: 'test.grown' }] });
    return ok(null);
  });
  expect(done.ok).toBe(true);
}

/** Once the heads come in which the chain has this number. */
function told(feed: LiveFeed, chain: string, number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${chain} ${number} was not told`)), WITHIN_MS);
    const stop = feed.subscribe((heads: Heads) => {
      if (heads[chain] !== number) return;
      clearTimeout(late);
      stop();
      resolve();
    });
  });
}

test('what one process writes the other knows', async () => {
  const known = told(watching, 'mua-mot', 1);
  await grow('mua-mot');
  await known;
  expect(watching.head('mua-mot')).toBe(1);
});

test('many writes at once end at the last of them', async () => {
  const known = told(watching, 'mua-hai', 50);
  for (let time = 0; time < 50; time += 1) await grow('mua-hai');
  await known;
  expect(watching.head('mua-hai')).toBe(50);
});

test('a write that nobody told of is found', async () => {
  const known = told(watching, 'mua-ba', 1);
  await grow('mua-ba', false);
  await known;
});

test('a connection that broke is made anew, and nothing is missed', async () => {
  const owner = new pg.Client(database.config);
  owner.on('error', () => {});
  await owner.connect();
  await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'daihoi-live'");
  await owner.end();
  const known = told(watching, 'mua-bon', 1);
  await grow('mua-bon');
  await known;
  const again = told(watching, 'mua-bon', 2);
  await grow('mua-bon');
  await again;
});

test('who has ended hears no more', async () => {
  let heard = 0;
  const stop = watching.subscribe(() => (heard += 1));
  stop();
  const known = told(watching, 'mua-nam', 1);
  await grow('mua-nam');
  await known;
  expect(heard).toBe(0);
});

test('which chains grew of late', async () => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const known = told(watching, 'mua-sau', 1);
  const from = performance.now();
  await grow('mua-sau');
  await known;
  const ago = performance.now() - from;
  const recent = watching.grownWithin(ago);
  expect(Object.keys(recent.grown)).toEqual(['mua-sau']);
  expect(recent.grown['mua-sau']).toBeLessThanOrEqual(Math.ceil(ago));
  expect(recent.began).toBeGreaterThan(ago);
  expect(Object.keys(watching.grownWithin(60_000).grown)).toEqual(expect.arrayContaining(['mua-mot', 'mua-sau']));
});

test('what is told names the chains that grew, not all there are', async () => {
  const told: Heads[] = [];
  const stop = watching.subscribe((grown) => told.push(grown));
  await grow('mua-bay');
  await expect.poll(() => told, { timeout: WITHIN_MS }).toEqual([{ 'mua-bay': 1 }]);
  stop();
});

test('more chains at once than one notice holds', async () => {
  const names = Array.from({ length: 150 }, (_, place) => `mua-tam/${'X'.repeat(40)}.${place}`);
  const told = new Set<string>();
  const stop = watching.subscribe((grown) => Object.keys(grown).forEach((chain) => told.add(chain)));
  for (const chain of names) writing.committed({ chain, number: 1, hash: '' });
  await expect.poll(() => told.size, { timeout: WITHIN_MS }).toBe(names.length);
  stop();
});
