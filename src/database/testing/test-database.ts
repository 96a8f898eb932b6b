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
  const server = inject('testServer');
  const template = String(server.application_name);
  const { application_name: _template, ...config } = server;
  const name = `t_${template.replace(/\D+/g, '')}_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client(config);
  admin.on('error', () => {});
  await admin.connect();
  // Two files that copy the template at the same moment must not meet.
  await admin.query(`select pg_advisory_lock(hashtext('copy template'))`);
  await admin.query(`create database "${name}" template "${template}"`);
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
