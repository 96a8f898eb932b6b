import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** The role under which the application works: it can add to the record and never change it (migrate.ts makes it and its rights). */
export const APPLICATION_ROLE = 'daihoi_app';

export type Db = Kysely<Tables>;

export interface Connection {
  readonly db: Db;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

export interface ConnectOptions {
  /** 'owner' only for migrations, backup and restore. */
  readonly as?: 'application' | 'owner';
  readonly max?: number;
}

/** Days are read as '2020-05-29', moments as ISO text in UTC, bigint as number. */
export function connect(config: pg.ClientConfig, options: ConnectOptions = {}): Connection {
  const role = options.as === 'owner' ? '' : ` -c role=${APPLICATION_ROLE}`;
  const pool = new pg.Pool({
    ...config,
    types,
    max: options.max ?? 10,
    application_name: config.application_name ?? 'daihoi',
    options: `-c timezone=UTC -c datestyle=ISO -c client_min_messages=warning${role}`,
  });
  // A server that stops must not take the process with it: the next query fails and says so.
  pool.on('error', () => {});
  // The pool listens to idle clients alone; one between two statements of a transaction would otherwise throw into the open.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | undefined;
  return { db, pool, close: () => (closing ??= db.destroy()) };
}
