import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overview, recordFact } from '#progress/contract.ts';
import { databaseServer, projectFolder, startProcess } from './testing/process.ts';
import { nextHeads } from './testing/live.ts';

const SEASON = 'vinh-long-2020';
const SOON_MS = 3000;
const folder = mkdtempSync(join(tmpdir(), 'dh-exit-'));
/** A finished sample; each test works on a copy of it. */
const played = join(folder, 'played');

const copy = (name: string): string => {
  const to = join(folder, name);
  cpSync(played, to, { recursive: true, preserveTimestamps: true, mode: 2 });
  return to;
};
const held = (data: string): number => {
  const { DATABASE_URL: _none, ...env } = process.env;
  const done = spawnSync(process.execPath, [join(projectFolder, 'scripts', 'daihoi.mjs'), 'progress', '--season', SEASON, '--as-of', '2020-05-29', '--json'], { encoding: 'utf8', env: { ...env, DAIHOI_DATA: data } });
  if (done.status !== 0) throw new Error(done.stderr);
  return (JSON.parse(done.stdout) as { congresses: { held: number } }).congresses.held;
};

beforeAll(async () => {
  const app = startProcess(played);
  await app.url();
  await app.end('SIGTERM');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('told to stop', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s: ends in order, the database with it', async (signal) => {
    const data = copy(`plain-${signal}`);
    const app = startProcess(data);
    await app.url();
    expect(databaseServer(data)).toBeDefined();
    const end = await app.end(signal);
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(end.ms).toBeLessThan(SOON_MS);
    expect(databaseServer(data)).toBeUndefined();
  });

  test('with an open live feed and while requests come in: each request is answered whole or not at all', async () => {
    const data = copy('busy');
    const app = startProcess(data);
    const office = await app.as('tinh');
    await nextHeads(office);
    const asking = Array.from({ length: 20 }, () => office.ask(overview, { season: SEASON }).then((came) => came.status, () => 'no answer'));
    const recording = office.ask(recordFact, { season: SEASON, organisation: 'LH.44', kind: 'held', happenedOn: '2020-05-28' }).then((came) => came.ok, () => false);
    await pause(20);
    const end = await app.end('SIGTERM');
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(end.ms).toBeLessThan(SOON_MS);
    for (const outcome of await Promise.all(asking)) expect(outcome).toBeOneOf([200, 503, 'no answer']);
    const acknowledged = await recording;
    expect(held(data)).toBeOneOf(acknowledged ? [239] : [238, 239]);
    expect(databaseServer(data)).toBeUndefined();
  });

  test('during the sample: ends soon, leaves no server, and the next start tells the story anew', async () => {
    const data = join(folder, 'seeding');
    const first = startProcess(data);
    await first.says('kế hoạch');
    const end = await first.end('SIGTERM');
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(end.ms).toBeLessThan(SOON_MS);
    expect(databaseServer(data)).toBeUndefined();
    const killed = startProcess(data);
    await killed.says('diễn biến');
    await killed.end('SIGKILL');

    const second = startProcess(data);
    await second.url();
    expect(second.said.err).toContain('sổ tổ chức');
    expect((await second.end('SIGINT')).code).toBe(0);
    expect(held(data)).toBe(238);
  }, 240_000);

  test('one Ctrl-C reaches the process twice, from the terminal and from npm, and is one', async () => {
    const data = copy('twice');
    const app = startProcess(data);
    await app.url();
    // The second may come at any moment of the end, also in the last milliseconds of the process.
    const again = setInterval(() => app.child.kill('SIGINT'), 1);
    const fell = setTimeout(() => clearInterval(again), 450);
    const end = await app.end('SIGINT');
    clearInterval(again);
    clearTimeout(fell);
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(databaseServer(data)).toBeUndefined();
  });

  test('a command that is interrupted leaves no server either', async () => {
    const data = join(folder, 'seed-command');
    const seeding = startProcess(data, { command: ['seed', SEASON] });
    await seeding.says('sổ tổ chức');
    expect(await seeding.end('SIGINT')).toMatchObject({ code: 130, signal: null });
    expect(seeding.said.err).toContain('Stopped half-way');
    expect(databaseServer(data)).toBeUndefined();
  });
});

describe('two starts on one folder', () => {
  test('at one moment on a new folder: one plays the sample, the other waits for it, both serve', async () => {
    const data = join(folder, 'both-new');
    const both = [startProcess(data), startProcess(data)];
    await Promise.race(both.map((app) => app.says('sổ tổ chức')));
    const third = startProcess(data);
    await third.says('Another process is playing the sample');
    expect(await third.end('SIGTERM')).toMatchObject({ code: 0, signal: null });
    const offices = await Promise.all(both.map((app) => app.as('tinh')));
    const seen = await Promise.all(offices.map((office) => office.get(overview, { season: SEASON })));
    expect(seen.map((each) => each.congresses.held)).toEqual([238, 238]);
    expect(both.filter((app) => app.said.err.includes('sổ tổ chức'))).toHaveLength(1);
    expect((await both[0]?.end('SIGTERM'))?.code).toBe(0);
    expect(databaseServer(data)).toBeDefined();
    expect((await offices[1]?.get(overview, { season: SEASON }))?.congresses.held).toBe(238);
    expect((await both[1]?.end('SIGTERM'))?.code).toBe(0);
    expect(databaseServer(data)).toBeUndefined();
  }, 240_000);
});

describe('what cannot be served', () => {
  test('a taken port gets a sentence and exit code 1', async () => {
    const data = copy('port');
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const app = startProcess(data, { env: { PORT: String(port) } });
    await expect(app.url()).rejects.toThrow(`Port ${port} is taken`);
    expect(app.child.exitCode).toBe(1);
    expect(app.said.err).not.toContain('    at ');
    expect(databaseServer(data)).toBeUndefined();
    other.close();
  });

  test.each([
    ['an address of another computer', { HOST: '192.0.2.1' }, 'does not have that address'],
    ['a port that is none', { PORT: 'x' }, 'a port is a number'],
    ['a database that does not answer', { DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/x' }, 'DATABASE_URL'],
    ['an address of a database that is none', { DATABASE_URL: 'nonsense' }, 'DATABASE_URL'],
  ])('%s gets a sentence', async (_what, env, words) => {
    const app = startProcess(played, { env });
    await expect(app.url()).rejects.toThrow(words);
    expect(app.said.err).not.toMatch(/^ {4}at |secret/m);
    expect(databaseServer(played)).toBeUndefined();
  });

  test.each([
    ['a file stands in its place', 'letter'],
    ['a file stands above it', 'letter/data'],
  ])('a data folder that cannot be gets a sentence: %s', async (_what, path) => {
    writeFileSync(join(folder, 'letter'), 'x');
    const app = startProcess(join(folder, path));
    await expect(app.url()).rejects.toThrow('DAIHOI_DATA');
    expect(app.said.err).not.toContain('    at ');
  });
});
