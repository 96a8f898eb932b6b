import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { withDatabase } from '../testing/server.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { backup } from './backup.ts';
import { FILLED_FROM_THE_START, restore } from './restore.ts';
import { referencesOf, tablesOf } from './shape.ts';
import { backupProblemWords } from './words.ts';

let source: TestDatabase;
let folder: string;
let file: string;
const opened: TestDatabase[] = [];

async function freshDatabase(): Promise<TestDatabase> {
  const made = await testDatabase();
  opened.push(made);
  return made;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dh-backup-'));
  file = join(folder, 'season.daihoi');
  source = await freshDatabase();
  await fillWithEverything(source.owner.pool);
  expect(await backup(source.config, file)).toMatchObject({ ok: true });
});

afterAll(async () => {
  for (const each of opened) await each.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Rows with whatever text can hold, references of each kind, a paper with every byte, and guarded tables. */
async function fillWithEverything(pool: pg.Pool): Promise<void> {
  await pool.query(`
    insert into ledger (chain, number, at, account, operation, kinds, body, previous, hash)
      select 'register', n, now(), 'an', 'a.b', array['x', 'y "z"', 'null'], '{"n":' || n || E',"t":"tab\\t dòng\\n\\\\."}',
        case n when 1 then repeat('0', 64) else encode(sha256((n - 1)::text::bytea), 'hex') end, encode(sha256(n::text::bytea), 'hex') from generate_series(1, 200) n;
    insert into ledger_subjects select 'LH', 'register', n from generate_series(1, 200) n;
    insert into organisation_levels values ('hamlet', 99, 'Ấp', 'Hamlet');
    insert into organisation_kinds values ('hamlet', 'hamlet', 'branch', 'Chi bộ ấp', 'Hamlet branch', 999);
    insert into organisations (id, code, path, depth, superior_id, kind_id, name, name_folded) values
      (2, 'LH', '/3/2/', 1, 3, 'hamlet', E'Huyện ủy\\tLong Hồ\\r\\n\\\\N', ''), (3, 'VL', '/3/', 0, null, 'hamlet', 'Tỉnh ủy Vĩnh Long', 'x');
    insert into papers select encode(sha256(bytes), 'hex'), 'application/pdf', length(bytes), bytes, now()
      from (select decode(string_agg(lpad(to_hex(n % 256), 2, '0'), '' order by n), 'hex') as bytes from generate_series(0, 6000000) n) one;
    insert into people (id, full_name, given, family, middle, name_folded, recorded_at) values (nextval('person_ids'), 'Nguyễn Văn An', 'An', 'Nguyễn', 'Văn', '', '2020-05-29 03:00:00.123+00');
    insert into accounts (name, person_id, password_hash, password_set_at, created_at) values ('an.nv', 1, 'x', now(), now());
    insert into days_off values ('2020-09-02', 'off', 'Quốc khánh') on conflict do nothing;
  `);
}

async function fingerprints(pool: pg.Pool): Promise<Record<string, string>> {
  const client = await pool.connect();
  try {
    const found: Record<string, string> = {};
    for (const { name } of await tablesOf(client)) {
      const hash = createHash('md5');
      for (const row of (await client.query<{ row: string }>(`select t::text as row from "${name}" t order by t::text collate "C"`)).rows) hash.update(row.row);
      found[name] = hash.digest('hex');
    }
    return found;
  } finally {
    client.release();
  }
}

async function rowsIn(database: TestDatabase, table: string): Promise<number> {
  return Number((await database.owner.pool.query(`select count(*) as n from "${table}"`)).rows[0].n);
}

async function references(database: TestDatabase): Promise<unknown[]> {
  const client = await database.owner.pool.connect();
  return referencesOf(client).finally(() => client.release());
}

describe('a backup', () => {
  test('gives every row of every table back', async () => {
    const target = await freshDatabase();
    const said: string[] = [];
    const result = await restore(target.config, file, { say: (sentence) => said.push(sentence.vi) });
    expect(result).toMatchObject({ ok: true });
    expect(await fingerprints(target.owner.pool)).toEqual(await fingerprints(source.owner.pool));
    expect(said).toContain('ledger: 200 dòng');
  });

  test('goes on counting where it stopped, and the record is guarded as before', async () => {
    const target = await freshDatabase();
    await restore(target.config, file);
    expect(await references(target)).toEqual(await references(source));
    expect((await references(target)).length).toBeGreaterThan(10);
    const { rows } = await target.owner.pool.query(`select nextval('person_ids') as person, nextval(pg_get_serial_sequence('accounts', 'id')) as account`);
    expect(rows[0]).toEqual({ person: 2, account: 2 });
    await expect(target.owner.pool.query(`update ledger set account = 'x'`)).rejects.toThrow(/only ever added to/);
    await expect(target.pool.query('delete from ledger')).rejects.toThrow(/permission denied/);
    await expect(
      target.owner.pool.query(`insert into ledger (chain, number, at, account, operation, kinds, body, previous, hash) values ('register', 300, now(), 'a', 'b', array['c'], 'd', repeat('0', 64), repeat('1', 64))`),
    ).rejects.toThrow(/does not follow its head/);
  });

  test('also into a database without any tables', async () => {
    const admin = await freshDatabase();
    const name = `${(await admin.pool.query('select current_database() as name')).rows[0].name}_bare`;
    await admin.owner.pool.query(`create database "${name}"`);
    expect(await restore(withDatabase(inject('testServer'), name), file)).toMatchObject({ ok: true });
  });

  test('is of one moment, though others go on writing', async () => {
    const client = new pg.Client(source.config);
    await client.connect();
    const copy = join(folder, 'meanwhile.daihoi');
    const writing = (async () => {
      for (let n = 0; n < 50; n += 1) await client.query(`insert into idempotency_keys values ('an', $1, 'x', repeat('0', 64), '1', now())`, [`key-${n}-long`]);
    })();
    expect(await backup(source.config, copy)).toMatchObject({ ok: true });
    await writing;
    await client.query('delete from idempotency_keys');
    await client.end();
    expect(await restore((await freshDatabase()).config, copy)).toMatchObject({ ok: true });
  });

  test('is opened by tar', async () => {
    const { execFileSync } = await import('node:child_process');
    const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n');
    expect(names[0]).toBe('backup.json');
    expect(names.slice(-2)).toEqual(['totals.json', 'SHA256']);
    // The paper has six million bytes, so its table has several parts.
    expect(names.filter((name) => name.startsWith('tables/papers/')).length).toBeGreaterThan(1);
  });

  test('is for its owner only', async () => {
    const { statSync } = await import('node:fs');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('never takes the place of a file, and leaves no half file', async () => {
    expect(await backup(source.config, file)).toEqual({ ok: false, problem: { code: 'file_exists', path: file } });
    const nowhere = join(folder, 'none', 'x.daihoi');
    expect(await backup(source.config, nowhere)).toMatchObject({ ok: false, problem: { code: 'file_not_written', reason: 'ENOENT' } });
    const full = await backup(source.config, '/dev/full/x').catch((error: unknown) => error);
    expect(full).toMatchObject({ ok: false, problem: { code: 'file_not_written' } });
    expect(existsSync(`${file}.partial`)).toBe(false);
  });
});

describe('a restoration refuses', () => {
  let target: TestDatabase;
  beforeAll(async () => {
    target = await freshDatabase();
  });

  async function refused(name: string, bytes: Buffer): Promise<unknown> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const result = await restore(target.config, path);
    expect(await rowsIn(target, 'ledger')).toBe(0);
    expect(await rowsIn(target, 'people')).toBe(0);
    if (result.ok) throw new Error('it was restored');
    expect((backupProblemWords[result.problem.code] as (facts: unknown) => { vi: string })(result.problem).vi).toMatch(/\.$/);
    return result.problem.code;
  }

  test('a file that is cut off, at any place', async () => {
    const whole = readFileSync(file);
    for (const share of [0.02, 0.3, 0.7, 0.99]) expect(await refused(`cut-${share}`, whole.subarray(0, Math.floor(whole.length * share)))).toMatch(/backup_damaged|not_a_backup/);
    expect(await refused('cut-last', whole.subarray(0, -1))).toBe('backup_damaged');
  });

  test('a file cut off and packed anew', async () => {
    const plain = gunzipSync(readFileSync(file));
    expect(await refused('cut-tar', gzipSync(plain.subarray(0, Math.floor(plain.length / 1024) * 512), { level: 1 }))).toBe('backup_damaged');
  });

  test('a file with one letter altered and packed anew', async () => {
    const plain = gunzipSync(readFileSync(file));
    const at = plain.indexOf('Nguyễn Văn An');
    plain[at + 1] = 'G'.charCodeAt(0);
    expect(await refused('altered', gzipSync(plain, { level: 1 }))).toBe('backup_damaged');
  });

  test('bits that turned over', async () => {
    const whole = Buffer.from(readFileSync(file));
    const middle = Math.floor(whole.length / 2);
    whole[middle] = (whole[middle] as number) ^ 16;
    expect(await refused('bits', whole)).toBe('backup_damaged');
  });

  test('other kinds of files', async () => {
    expect(await refused('text', Buffer.from('Biên bản đại hội'))).toBe('not_a_backup');
    expect(await refused('nothing', Buffer.alloc(0))).toBe('not_a_backup');
    expect(await refused('gzip', gzipSync('Biên bản đại hội'.repeat(200)))).toBe('not_a_backup');
    const { execFileSync } = await import('node:child_process');
    expect(await refused('tar', execFileSync('tar', ['-cz', '-C', '/', 'etc/hostname']))).toBe('not_a_backup');
    expect(await restore(target.config, join(folder, 'missing'))).toMatchObject({ problem: { code: 'file_not_read', reason: 'ENOENT' } });
    expect(await restore(target.config, folder)).toMatchObject({ problem: { code: 'file_not_read', reason: 'EISDIR' } });
  });

  test.each([
    ['older', (all: unknown[]) => all.slice(0, -1)],
    ['newer', (all: unknown[]) => [...all, { name: '9999-later.sql', hash: '0'.repeat(64) }]],
    ['other', (all: { name: string }[]) => all.map((each, at) => (at === 1 ? { name: each.name, hash: '0'.repeat(64) } : each))],
  ] as const)('a backup of an %s edition', async (edition, alter) => {
    const other = await freshDatabase();
    const { rows } = await other.owner.pool.query<{ name: string; hash: string }>('select name, hash from migrations order by name');
    await other.owner.pool.query('delete from migrations');
    for (const each of alter(rows) as { name: string; hash: string }[]) await other.owner.pool.query('insert into migrations (name, hash) values ($1, $2)', [each.name, each.hash]);
    const path = join(folder, `${edition}.daihoi`);
    await backup(other.config, path);
    expect(await refused(`${edition}-again`, readFileSync(path))).toBe(`backup_of_${edition}_edition`);
  });

  test('a database that holds something', async () => {
    const before = await fingerprints(source.owner.pool);
    expect(await restore(source.config, file)).toMatchObject({ ok: false, problem: { code: 'database_not_empty' } });
    expect(await fingerprints(source.owner.pool)).toEqual(before);
  });

  test('nothing that a new database has: migrations fill only the named tables', async () => {
    const fresh = await freshDatabase();
    await migrate(fresh.config);
    for (const name of (await fresh.pool.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public'`)).rows.map((row) => row.tablename)) {
      if (!FILLED_FROM_THE_START.includes(name)) expect([name, await rowsIn(fresh, name)]).toEqual([name, 0]);
    }
  });
});
