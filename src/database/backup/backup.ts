import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Member, PART_BYTES, sealedTar } from './archive.ts';
import { type BackupHeader, type BackupTotals, sequencesOf, tablesOf } from './shape.ts';
import { type BackupProblem, backupWords, type Say } from './words.ts';

export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
}

/** Every table is written as one text for all servers, whatever their settings. */
export const COPY_SETTINGS = `set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1; set client_encoding = 'UTF8'`;

/**
 * Writes the whole database, as it is at one moment, into one file that any edition of PostgreSQL from 15 on can take back. People go on
 * working meanwhile. The file appears under its name only when it is complete.
 */
export async function backup(config: pg.ClientConfig, path: string, options: { readonly say?: Say } = {}): Promise<Result<BackupSummary, BackupProblem>> {
  if (await exists(path)) return fail({ code: 'file_exists', path });
  const partial = `${path}.partial`;
  const client = new pg.Client({ ...config, application_name: 'daihoi-backup' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(COPY_SETTINGS);
    await client.query('begin isolation level repeatable read read only');
    // No migration changes the tables while they are copied.
    await client.query(`select pg_advisory_xact_lock_shared(hashtext('daihoi migrations'))`);
    const madeAt = new Date();
    const totals: Record<string, number> = {};
    const bytes = sealedTar(membersOf(client, madeAt, totals, options.say ?? (() => {})), madeAt.getTime());
    await pipeline(Readable.from(bytes), createGzip({ level: 4 }), createWriteStream(partial, { mode: 0o600 }));
    await client.query('commit');
    await reachDisk(partial);
    await rename(partial, path);
    return ok({ tables: Object.keys(totals).length, rows: Object.values(totals).reduce((sum, rows) => sum + rows, 0) });
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code !== undefined && syscall !== undefined && (error as NodeJS.ErrnoException).path !== undefined) return fail({ code: 'file_not_written', path, reason: code });
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return fail({ code: 'file_not_written', path, reason: code });
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function* membersOf(client: pg.Client, madeAt: Date, totals: Record<string, number>, say: Say): AsyncGenerator<Member> {
  const tables = await tablesOf(client);
  const header: BackupHeader = {
    format: 'daihoi-backup',
    version: 1,
    madeAt: madeAt.toISOString(),
    server: (await client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? '',
    migrations: (await client.query<{ name: string; hash: string }>('select name, hash from migrations order by name')).rows,
    tables,
  };
  yield { name: 'backup.json', bytes: json(header) };
  for (const table of tables) {
    let rows = 0;
    let part = 0;
    for await (const bytes of inParts(client.query(copyTo(`copy ${relation(table)} to stdout`)))) {
      rows += countLines(bytes);
      part += 1;
      yield { name: `tables/${table.name}/${String(part).padStart(6, '0')}.copy`, bytes };
    }
    totals[table.name] = rows;
    if (rows > 0) say(backupWords.copied(table.name, rows));
  }
  // Sequences stand outside snapshots: read last, they are never behind the rows.
  const end: BackupTotals = { rows: totals, sequences: await sequencesOf(client) };
  yield { name: 'totals.json', bytes: json(end) };
}

export function relation(table: BackupHeader['tables'][number]): string {
  return `"${table.name}" (${table.columns.map((column) => `"${column}"`).join(', ')})`;
}

async function* inParts(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const bytes of stream) {
    held.push(bytes);
    length += bytes.length;
    while (length >= PART_BYTES) {
      const all = Buffer.concat(held);
      yield all.subarray(0, PART_BYTES);
      held = [all.subarray(PART_BYTES)];
      length = all.length - PART_BYTES;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}

/** In COPY's text every row is one line: line ends within values are written as \n. */
function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function reachDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
