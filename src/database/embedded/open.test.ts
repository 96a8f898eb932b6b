import { mkdirSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedSources } from './binaries.ts';
import { openDatabase } from './open.ts';
import type { OpenDatabase } from './open.ts';
import { lookForServer } from './postmaster.ts';
import { buildApp, makeFolder, removeFolder, startApp } from './testing/app.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const sources = installedSources();
let folder: string;
let app: string;
beforeAll(async () => {
  folder = makeFolder();
  app = await buildApp(folder);
});
afterAll(() => removeFolder(folder));

async function ask<T extends pg.QueryResultRow>(config: pg.ClientConfig, sql: string): Promise<T[]> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  return client.query<T>(sql).then(({ rows }) => rows).finally(() => client.end());
}

const serverState = async (dataFolder: string): Promise<string> => (await lookForServer(join(realpathSync(dataFolder), 'postgres'))).state;

async function refusal(opening: Promise<OpenDatabase>): Promise<DatabaseUnavailable> {
  const outcome = await opening.then((open) => open.stop().then(() => 'it opened'), (error: unknown) => error);
  expect(outcome).toBeInstanceOf(DatabaseUnavailable);
  return outcome as DatabaseUnavailable;
}

describe('the first and the second start', () => {
  test('a new folder gets a durable, private database; what was written is there again', async () => {
    const dataFolder = join(folder, 'first');
    const said: string[] = [];
    const first = await openDatabase({ dataFolder, say: (line) => said.push(line) }, sources);
    expect(first.kind).toBe('embedded');
    expect(said).toEqual([expect.stringContaining('Đang tạo cơ sở dữ liệu')]);
    const [settings] = await ask(first.config, `select
      current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit,
      current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
      current_setting('listen_addresses') as addresses, current_database() as database, current_user as account,
      lower('ĐẠI HỘI ĐẢNG BỘ XÃ LONG HỒ') as lower`);
    expect(settings).toEqual({
      fsync: 'on', pages: 'on', commit: 'on', checksums: 'on', encoding: 'UTF8', addresses: '', database: 'daihoi', account: 'daihoi',
      lower: 'đại hội đảng bộ xã long hồ',
    });
    const host = first.config.host!;
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(host)).toBeLessThan(80);
    expect(readFileSync(join(dataFolder, 'postgres', 'pg_hba.conf'), 'utf8')).not.toMatch(/^host/m);
    await ask(first.config, 'create table kept as select 238 as held');
    await first.stop();
    await first.stop();
    expect(await serverState(dataFolder)).toBe('none');
    expect(readdirSync(dataFolder).toSorted()).toEqual(['postgres', 'postgres.log', 'postgres.turns']);

    const second = await openDatabase({ dataFolder }, sources);
    expect(await ask(second.config, 'select held from kept')).toEqual([{ held: 238 }]);
    await second.stop();
  });

  test('a first start that was interrupted leaves nothing in the way', async () => {
    const dataFolder = join(folder, 'interrupted');
    mkdirSync(join(dataFolder, 'postgres.new-1234', 'base'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres.new-1234', 'PG_VERSION'), '18\n');
    const open = await openDatabase({ dataFolder }, sources);
    await open.stop();
    expect(readdirSync(dataFolder).some((entry) => entry.startsWith('postgres.new-'))).toBe(false);
  });

  test('a deep folder with spaces and Vietnamese letters is as good as any', async () => {
    const dataFolder = join(folder, 'Đại hội "cơ sở" 2020–2025 '.repeat(6), `${'sâu '.repeat(30)}thư mục`);
    const open = await openDatabase({ dataFolder }, sources);
    expect(await ask(open.config, 'select 1 as one')).toEqual([{ one: 1 }]);
    await open.stop();
  });

  test.runIf(sources.systemFolders.length > 0)('without the npm programs PostgreSQL of the system serves', async () => {
    const dataFolder = join(folder, 'system');
    const open = await openDatabase({ dataFolder }, { ...sources, packageFolder: undefined });
    expect(open.kind).toBe('system');
    expect(await ask(open.config, `select current_setting('data_checksums') as checksums, lower('Đ') as lower`)).toEqual([{ checksums: 'on', lower: 'đ' }]);
    await open.stop();
  });
});

describe('several at once', () => {
  test('a second process joins; the server stops with the last, even if that one only joined', async () => {
    const dataFolder = join(folder, 'join');
    const first = await openDatabase({ dataFolder }, sources);
    const second = startApp(app, { dataFolder, sources });
    expect(await second.has((fact) => fact.kind !== undefined)).toEqual({ kind: 'embedded', host: first.config.host });
    await first.stop();
    expect(await serverState(dataFolder)).toBe('ready');
    await second.stop();
    expect(await serverState(dataFolder)).toBe('none');
  });

  test('five that start at one moment on a new folder share one server', async () => {
    const dataFolder = join(folder, 'at-once');
    const apps = Array.from({ length: 4 }, () => startApp(app, { dataFolder, sources }));
    const own = await openDatabase({ dataFolder }, sources);
    const hosts = await Promise.all(apps.map(async (one) => (await one.has((fact) => fact.kind !== undefined)).host));
    expect(new Set(hosts)).toEqual(new Set([own.config.host]));
    expect(readFileSync(join(dataFolder, 'postgres.log'), 'utf8').match(/ready to accept connections/g)).toHaveLength(1);
    // They leave at one moment too, and still the last one stops the server.
    await Promise.all([own.stop(), ...apps.map((one) => one.stop())]);
    expect(await serverState(dataFolder)).toBe('none');
  });

  test('a connection of someone else keeps the server; our own forgotten pool does not', async () => {
    const dataFolder = join(folder, 'others');
    const first = await openDatabase({ dataFolder }, sources);
    const stranger = new pg.Client({ ...first.config, application_name: 'psql' });
    stranger.on('error', () => undefined);
    await stranger.connect();
    await first.stop();
    expect((await stranger.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await stranger.end();

    const second = await openDatabase({ dataFolder }, sources);
    const pool = new pg.Pool(second.config);
    pool.on('error', () => undefined);
    await pool.query('select 1');
    await second.stop();
    expect(await serverState(dataFolder)).toBe('none');
    await pool.end();
  });
});

describe('DATABASE_URL', () => {
  test('a server that is named is used, and never stopped', async () => {
    const dataFolder = join(folder, 'named');
    const server = await openDatabase({ dataFolder }, sources);
    const databaseUrl = `postgresql://daihoi@/daihoi?host=${encodeURIComponent(server.config.host!)}`;
    const open = await openDatabase({ dataFolder: join(folder, 'unused'), databaseUrl }, sources);
    expect(open.kind).toBe('external');
    expect(await ask(open.config, 'select current_database() as name')).toEqual([{ name: 'daihoi' }]);
    await open.stop();
    expect(await serverState(dataFolder)).toBe('ready');
    await server.stop();
  });

  test('one that does not answer gets a sentence without the password', async () => {
    const error = await refusal(openDatabase({ dataFolder: folder, databaseUrl: 'postgresql://a:geheim@127.0.0.1:1/x' }, sources));
    expect(error.code).toBe('external_not_reachable');
    expect(error.vi).toContain('DATABASE_URL');
    expect(error.message).not.toContain('geheim');
  });
});

describe('nothing to open', () => {
  test('no programs at all: what to do, in both languages', async () => {
    const error = await refusal(openDatabase({ dataFolder: join(folder, 'none') }, { packageFolder: undefined, systemFolders: [] }));
    expect(error.code).toBe('nothing_to_start');
    expect(error.vi).toContain('chạy lại "npm install"');
    expect(error.en).toContain('npm install');
  });

  test('programs that do not run are named with the reason', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'native', 'bin'), { recursive: true });
    for (const name of ['postgres', 'initdb']) writeFileSync(join(broken, 'native', 'bin', name), '#!/bin/sh\necho "wrong machine" >&2\nexit 1\n', { mode: 0o755 });
    const error = await refusal(openDatabase({ dataFolder: join(folder, 'none') }, { packageFolder: broken, systemFolders: [] }));
    expect(error.en).toContain('npm: wrong machine');
  });

  test('data of a version that is not here are left alone', async () => {
    const dataFolder = join(folder, 'old');
    mkdirSync(join(dataFolder, 'postgres'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres', 'PG_VERSION'), '13\n');
    const error = await refusal(openDatabase({ dataFolder }, sources));
    expect(error.problem).toMatchObject({ code: 'other_version_needed', needed: 13 });
  });

  test('a folder with something else in it is left alone', async () => {
    const dataFolder = join(folder, 'foreign');
    mkdirSync(join(dataFolder, 'postgres'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres', 'letter.txt'), 'x');
    expect((await refusal(openDatabase({ dataFolder }, sources))).code).toBe('data_folder_damaged');
    expect(readdirSync(join(dataFolder, 'postgres'))).toEqual(['letter.txt']);
  });

  test('a server that cannot start is quoted', async () => {
    const dataFolder = join(folder, 'torn');
    await (await openDatabase({ dataFolder }, sources)).stop();
    rmSync(join(dataFolder, 'postgres', 'global', 'pg_control'));
    const error = await refusal(openDatabase({ dataFolder }, sources));
    expect(error.problem).toMatchObject({ code: 'server_did_not_start', reason: expect.stringContaining('pg_control') });
  });
});
