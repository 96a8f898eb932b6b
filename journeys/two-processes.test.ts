import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '#database/connect.ts';
import { filledDatabase } from '#database/testing/test-database.ts';
import { playVinhLong } from '#app/sample/vinh-long-2020/index.ts';
import { verifyRecord } from '#app/record/contract.ts';
import { me, signOut } from '#people/contract.ts';
import { cells, listUnits, overview, recordFact, withdrawFact } from '#progress/contract.ts';
import { Client } from './testing/client.ts';
import { nextHeads } from './testing/live.ts';
import { type AppProcess, startProcess } from './testing/process.ts';

const SEASON = 'vinh-long-2020';
const folder = mkdtempSync(join(tmpdir(), 'dh-two-'));
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two on one data folder: the second joins the database server of the first. */
async function joined(): Promise<AppProcess[]> {
  const first = startProcess(join(folder, 'data'));
  await first.url();
  return [first, startProcess(join(folder, 'data'))];
}

/** Two that are given the same server. */
async function named(): Promise<AppProcess[]> {
  const database = await filledDatabase(async (config) => {
    const connection = connect(config);
    await playVinhLong(connection.db, () => {});
    await connection.close();
  });
  closing.push(() => database.close());
  const { user, host, port, database: name, password } = database.owner.pool.options;
  const url = `postgresql://${user ?? ''}${typeof password === 'string' && password !== '' ? `:${encodeURIComponent(password)}` : ''}@/${name ?? ''}?host=${encodeURIComponent(host ?? '')}&port=${port ?? 5432}`;
  return [1, 2].map((each) => startProcess(join(folder, `unused-${each}`), { env: { DATABASE_URL: url } }));
}

describe.each([
  ['a data folder', joined],
  ['a named server', named],
] as const)('two processes on %s', (_what, open) => {
  test('show the same within a second, agree after many writes to both, and know each other’s sign-ins', async () => {
    const [one, other] = (await open()) as [AppProcess, AppProcess];
    closing.push(() => one.end('SIGTERM'), () => other.end('SIGTERM'));
    const [here, there] = [await one.as('tinh'), await other.as('tinh')];
    const before = await there.get(overview, { season: SEASON });
    expect(before.congresses.held).toBe(238);

    const { units } = await here.get(listUnits, { season: SEASON, indicator: 'not-held', limit: 1000 });
    const codes = units.map((unit) => unit.code);
    const live = await nextHeads(there);
    const begun = performance.now();
    const fact = await here.get(recordFact, { season: SEASON, organisation: codes.pop() ?? '', kind: 'held', happenedOn: '2020-05-28' });
    await live.grownBeyond(SEASON, fact.entry.number - 1);
    expect(performance.now() - begun).toBeLessThan(1000);
    live.close();
    expect((await there.get(overview, { season: SEASON })).congresses.held).toBe(239);

    const recorded: number[] = [];
    await Promise.all(
      Array.from({ length: 30 }, async (_none, index) => {
        const [mine, theirs] = index % 2 === 0 ? [here, there] : [there, here];
        const done = await mine.get(recordFact, { season: SEASON, organisation: codes.pop() ?? '', kind: 'held', happenedOn: '2020-05-28' });
        if (index % 3 === 0) await theirs.get(withdrawFact, { season: SEASON, fact: done.id, reason: 'Ghi nhầm' });
        else recorded.push(done.id);
      }),
    );
    const [seenHere, seenThere] = [await here.get(overview, { season: SEASON }), await there.get(overview, { season: SEASON })];
    expect(seenHere.congresses.held).toBe(239 + recorded.length);
    expect(seenThere).toEqual(seenHere);
    expect(await there.get(cells, { season: SEASON })).toEqual(await here.get(cells, { season: SEASON }));

    // Of two who record the same at one moment through two processes, one is refused.
    const same = { season: SEASON, organisation: codes.pop() ?? '', kind: 'held', happenedOn: '2020-05-28' };
    expect((await Promise.all([here.ask(recordFact, same), there.ask(recordFact, same)])).map((came) => came.status).toSorted()).toEqual([200, 409]);

    const moved = new Client(await other.url(), here.cookie);
    expect((await moved.get(me, {})).account).toBe('tinh');
    await here.get(signOut, {});
    expect(await moved.ask(me, {})).toMatchObject({ ok: false, status: 401 });
    expect(await (await other.as('kiemtra')).get(verifyRecord, {})).toMatchObject({ ok: true });
  }, 90_000);
});
