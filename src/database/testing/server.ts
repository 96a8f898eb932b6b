import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests' server is; every test makes a database of its own there. */
    testServer: pg.ClientConfig;
  }
}

export const TEMPLATE = 'daihoi_template';

/** One real server for a whole test run, with a migrated database to copy from. DAIHOI_TEST_DATABASE_URL takes a given server instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['DAIHOI_TEST_DATABASE_URL'];
  const folder = mkdtempSync(join(tmpdir(), 'dh-test-'));
  const opened = url === undefined ? await startOwn(folder) : { config: { connectionString: url }, stop: async () => {} };
  const template = `${TEMPLATE}_${process.pid}`;
  const admin = new pg.Client(opened.config);
  admin.on('error', () => {});
  await admin.connect();
  await admin.query(`create database ${template}`);
  const at = withDatabase(opened.config, template);
  await migrate(at);
  project.provide('testServer', { ...opened.config, application_name: template });
  return async () => {
    const mine = (await admin.query<{ datname: string }>(`select datname from pg_database where datname like $1`, [`t_${process.pid}_%`])).rows;
    for (const { datname } of mine) await admin.query(`drop database if exists "${datname}" with (force)`);
    await admin.query(`drop database if exists ${template}_sample with (force)`);
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.end();
    await opened.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startOwn(dataFolder: string): Promise<{ config: pg.ClientConfig; stop: () => Promise<void> }> {
  const { openDatabase } = await import('../embedded/open.ts');
  return openDatabase({ dataFolder });
}

/** The same server, another database. */
export function withDatabase(config: pg.ClientConfig, database: string): pg.ClientConfig {
  if (config.connectionString === undefined) return { ...config, database };
  const { host, port, user, password, ssl } = new pg.Client(config);
  return { host, port, user, password, ssl, database };
}
