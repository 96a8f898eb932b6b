import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedSources } from './binaries.ts';
import { openDatabase } from './open.ts';
import { lookForServer } from './postmaster.ts';
import { buildApp, makeFolder, removeFolder, startApp } from './testing/app.ts';
import { openPool } from './testing/app-parts.ts';

const sources = installedSources();
let folder: string;
let app: string;
beforeAll(async () => {
  folder = makeFolder();
  app = await buildApp(folder);
});
afterAll(() => removeFolder(folder));

async function serverPid(dataFolder: string): Promise<number> {
  const found = await lookForServer(join(realpathSync(dataFolder), 'postgres'));
  if (found.state === 'none') throw new Error('no server runs');
  return found.pid;
}

/** Asks again while the server is being put up again. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 100) throw error;
      await pause(50);
    }
  }
}

async function keptNumbers(pool: pg.Pool): Promise<{ most: number; count: number }> {
  return (await pool.query<{ most: number; count: number }>('select max(n) as most, count(*)::int as count from kept')).rows[0]!;
}

test('kill -9 of the server: it is put up again at the same address and nothing acknowledged is lost', async () => {
  const dataFolder = join(folder, 'server');
  const said: string[] = [];
  const open = await openDatabase({ dataFolder, say: (line) => said.push(line) }, sources);
  const pool = openPool(open.config);
  await pool.query('create table kept as select generate_series(1, 500) as n');
  for (let round = 1; round <= 2; round++) {
    const before = await serverPid(dataFolder);
    process.kill(before, 'SIGKILL');
    // The killed server's own last processes may still answer, so we wait for the new one first.
    await insist(async () => expect(await serverPid(dataFolder)).not.toBe(before));
    expect(await insist(() => keptNumbers(pool))).toEqual({ most: 500, count: 500 });
    await insist(async () => expect(said.filter((line) => line.includes('đã chạy lại'))).toHaveLength(round));
  }
  await pool.end();
  await open.stop();
  expect((await lookForServer(join(realpathSync(dataFolder), 'postgres'))).state).toBe('none');
});

test('kill -9 of the application, of the server, of both while it writes: every acknowledged row is there', async () => {
  const dataFolder = join(folder, 'both');
  let acknowledged = 0;
  for (const victims of ['app', 'both', 'server', 'both', 'app'] as const) {
    const writer = startApp(app, { dataFolder, sources, work: 'write' });
    await writer.has((fact) => (fact.kept ?? 0) >= acknowledged + 100);
    const soFar = writer.facts.at(-1)?.kept ?? 0;
    if (victims !== 'app') process.kill(await serverPid(dataFolder), 'SIGKILL');
    // Without its server the application puts it up again and writes on.
    if (victims === 'server') await writer.has((fact) => (fact.kept ?? 0) >= soFar + 100);
    await writer.kill();
    acknowledged = writer.facts.reduce((most, fact) => Math.max(most, fact.kept ?? 0), acknowledged);

    const open = await openDatabase({ dataFolder }, sources);
    const pool = openPool(open.config);
    const kept = await keptNumbers(pool);
    // One insert may have been done whose answer was not heard any more; no number is missing below.
    expect(kept.most - acknowledged).toBeOneOf([0, 1]);
    expect(kept.count).toBe(kept.most);
    await pool.end();
    await open.stop();
    expect((await lookForServer(join(realpathSync(dataFolder), 'postgres'))).state).toBe('none');
  }
});

describe('what a killed server leaves', () => {
  test('a note with the number of a zombie or of another program does not keep the next from starting', async () => {
    const dataFolder = join(folder, 'zombie');
    const note = join(dataFolder, 'postgres', 'postmaster.pid');
    const open = await openDatabase({ dataFolder }, sources);
    const kept = readFileSync(note, 'utf8');
    const lock = join(open.config.host!, '.s.PGSQL.5432.lock');
    const keptLock = readFileSync(lock, 'utf8');
    await open.stop();

    // The shell becomes `sleep`, which never asks for its ended child: a zombie as long as it lives.
    const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    await pause(200);
    for (const pid of [Number(line.toString()), process.pid]) {
      writeFileSync(note, kept.replace(/^\d+/, String(pid)), { mode: 0o600 });
      mkdirSync(dirname(lock), { recursive: true, mode: 0o700 });
      writeFileSync(lock, keptLock.replace(/^\d+/, String(pid)), { mode: 0o600 });
      const next = await openDatabase({ dataFolder }, sources);
      expect(await serverPid(dataFolder)).not.toBe(pid);
      await next.stop();
    }
    parent.kill('SIGKILL');
  });

  test('a server whose socket was swept away is started anew', async () => {
    const dataFolder = join(folder, 'swept');
    const first = startApp(app, { dataFolder, sources });
    const { host } = await first.has((fact) => fact.kind !== undefined);
    const before = await serverPid(dataFolder);
    await first.kill();
    rmSync(host!, { recursive: true });
    const open = await openDatabase({ dataFolder }, sources);
    expect(await serverPid(dataFolder)).not.toBe(before);
    await open.stop();
  });

  test('when the data folder is gone no empty one is put in its place', async () => {
    const dataFolder = join(folder, 'gone');
    const said: string[] = [];
    const open = await openDatabase({ dataFolder, say: (line) => said.push(line) }, sources);
    const pid = await serverPid(dataFolder);
    rmSync(dataFolder, { recursive: true });
    process.kill(pid, 'SIGKILL');
    await insist(async () => expect(said.join()).toContain('không còn nữa'));
    await open.stop();
    rmSync(open.config.host!, { recursive: true });
    expect(() => realpathSync(dataFolder)).toThrow('ENOENT');
  });
});
