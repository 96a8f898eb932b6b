import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyRecord } from '#app/record/contract.ts';
import { listFacts, listUnits, recordFact } from '#progress/contract.ts';
import type { Client } from './testing/client.ts';
import { type AppProcess, databaseServer, startProcess } from './testing/process.ts';

/** kill -9 in the middle of many reports: whatever was acknowledged is there once, and what is sent again is not doubled. */
const SEASON = 'vinh-long-2020';
const AT_ONCE = 8;
/** Each kill leaves the next ones enough organisations, however long it takes to come back. */
const ACKNOWLEDGED_AT_MOST = 32;
const folder = mkdtempSync(join(tmpdir(), 'dh-kill-'));
const data = join(folder, 'data');
let app: AppProcess;
/** Organisations without a held congress: each gets one fact. */
const open: string[] = [];

beforeAll(async () => {
  app = startProcess(data);
  const office = await app.as('tinh');
  const { units } = await office.get(listUnits, { season: SEASON, indicator: 'not-held', limit: 1000 });
  open.push(...units.map((unit) => unit.code));
}, 120_000);
afterAll(async () => {
  await app.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly organisation: string;
  readonly key: string;
  /** Number of the fact, once it was acknowledged. */
  fact?: number;
}

const send = async (office: Client, each: Sent): Promise<void> => {
  const came = await office.ask(recordFact, { season: SEASON, organisation: each.organisation, kind: 'held', happenedOn: '2020-05-28' }, { key: each.key });
  if (came.ok) each.fact = came.value.id;
  else expect(came).toMatchObject({ status: 503, problem: { code: 'database_away' } });
};

/** Reports on and on, several at once, until nobody answers any more or `until` says so. */
const report = async (office: Client, sent: Sent[], until: () => boolean): Promise<void> => {
  const one = async (): Promise<void> => {
    for (let organisation = open.pop(); organisation !== undefined; organisation = until() ? undefined : open.pop()) {
      const each: Sent = { organisation, key: `held ${organisation}` };
      sent.push(each);
      await send(office, each);
      // While the database is away a person presses the same button again, and not a thousand times.
      while (each.fact === undefined && !until()) {
        await pause(100);
        await send(office, each);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => one().catch(() => {})));
};

const kill = (pid: number | undefined): void => void (pid !== undefined && process.kill(pid, 'SIGKILL'));

test.each([
  ['the application', 'app'],
  ['the database server', 'server'],
  ['both', 'both'],
  ['the application once more', 'app'],
  ['both once more', 'both'],
] as const)('%s', async (_name, victims) => {
  const sent: Sent[] = [];
  let over = false;
  const acknowledgedYet = (): number => sent.filter((each) => each.fact !== undefined).length;
  const reporting = report(await app.as('tinh'), sent, () => over || acknowledgedYet() >= ACKNOWLEDGED_AT_MOST);
  while (acknowledgedYet() < 12 && open.length > 0) await pause(2);
  const server = databaseServer(data);
  if (victims !== 'app') kill(server);
  if (victims !== 'server') {
    await app.end('SIGKILL');
    await reporting;
    app = startProcess(data);
  }

  // Without its database the application puts it up again; people need not do anything.
  const office = await app.as('tinh').catch(async () => {
    await app.says('đã chạy lại');
    return app.as('tinh');
  });
  over = true;
  await reporting;
  const acknowledged = sent.filter((each) => each.fact !== undefined).map((each) => ({ ...each }));
  expect(acknowledged.length).toBeGreaterThanOrEqual(12);

  for (const each of sent) await send(office, each);
  for (const each of acknowledged) expect(sent.find((one) => one.organisation === each.organisation)?.fact).toBe(each.fact);
  for (const each of sent) {
    const { facts } = await office.get(listFacts, { season: SEASON, organisation: each.organisation });
    expect(facts.filter((fact) => fact.kind === 'held' && fact.withdrawn === null).map((fact) => fact.id)).toEqual([each.fact]);
  }
  expect(await (await app.as('kiemtra')).get(verifyRecord, {})).toMatchObject({ ok: true });
}, 60_000);
