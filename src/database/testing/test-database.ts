import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connect, type Connection } from '../connect.ts';
import { withDatabase } from './server.ts';

export interface TestDatabase extends Connection {
  readonly config: pg.ClientConfig;
  /** As the owner of the tables, for looking behind the application's back. */
  readonly owner: Connection;
}

/** A fresh migrated database on the run's real server (20–40 ms). Close it in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  return copyOf();
}

/** The same, filled once per run: `fill` gets the connection of an empty database, and everybody a copy of what it left. */
export async function filledDatabase(fill: (config: pg.ClientConfig) => Promise<void>): Promise<TestDatabase> {
  return copyOf(fill);
}

async function copyOf(fill?: (config: pg.ClientConfig) => Promise<void>): Promise<TestDatabase> {
  const server = inject('testServer');
  const template = String(server.application_name);
  const { application_name: _template, ...config } = server;
  const name = `t_${template.replace(/\D+/g, '')}_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client(config);
  admin.on('error', () => {});
  await admin.connect();
  if (fill) await fillOnce(admin, config, template, fill);
  await copyTemplate(admin, name, fill ? `${template}_sample` : template);
  await admin.end();
  const at = withDatabase(config, name);
  const application = connect(at);
  const owner = connect(at, { as: 'owner', max: 2 });
  return {
    ...application,
    config: at,
    owner,
    close: async () => {
      await application.close();
      await owner.close();
    },
  };
}

async function fillOnce(admin: pg.Client, config: pg.ClientConfig, template: string, fill: (config: pg.ClientConfig) => Promise<void>): Promise<void> {
  const filled = `${template}_sample`;
  // A lock of its own: filling takes half a minute, and who only wants an empty database does not wait for it.
  await admin.query(`select pg_advisory_lock(hashtext('fill template'))`);
  const there = await admin.query('select from pg_database where datname = $1', [filled]);
  if (!there.rowCount) {
    await copyTemplate(admin, `${filled}_filling`, template);
    await fill(withDatabase(config, `${filled}_filling`));
    await admin.query(`alter database "${filled}_filling" rename to "${filled}"`);
  }
  await admin.query(`select pg_advisory_unlock(hashtext('fill template'))`);
}

/** Two files that copy a template at the same moment must not meet. */
async function copyTemplate(admin: pg.Client, name: string, template: string): Promise<void> {
  await admin.query(`select pg_advisory_lock(hashtext('copy template'))`);
  await admin.query(`create database "${name}" template "${template}"`);
  await admin.query(`select pg_advisory_unlock(hashtext('copy template'))`);
}
