import { Socket } from 'node:net';
import pg from 'pg';
import { databaseUser } from './cluster.ts';
import { socketPort } from './socket-folder.ts';

/**
 * A connection that lasts as long as this process uses the server. It is how the others see that we are there, and it
 * ends with us however we end; a note in a file would stay behind after `kill -9`.
 */
export interface Presence {
  readonly kind: 'embedded' | 'system';
  /** Connections of everyone else: other processes of ours, a person's psql, a backup. */
  countOthers(): Promise<number>;
  leave(): Promise<void>; // safe to call twice
}

export async function takePresence(socketFolder: string, name: string, database: string, lost: () => void): Promise<Presence> {
  const socket = new Socket();
  const client = new pg.Client({
    host: socketFolder,
    port: socketPort,
    user: databaseUser,
    database: 'postgres',
    application_name: name,
    ssl: false,
    connectionTimeoutMillis: 10_000,
    stream: () => socket,
  });
  let here = false;
  let left: Promise<void> | undefined;
  // Without a listener the end of the server would be the end of this process.
  client.on('error', () => undefined);
  client.on('end', () => {
    if (here) lost();
    here = false;
  });
  try {
    await client.connect();
    const answer = await client.query<{ cluster: string; there: boolean }>(
      `select current_setting('cluster_name') as cluster, exists (select from pg_database where datname = $1) as there`,
      [database],
    );
    const { cluster, there } = answer.rows[0]!;
    if (!there) await client.query(`create database ${pg.escapeIdentifier(database)}`);
    socket.unref(); // being present keeps no process from ending
    here = true;
    return {
      kind: cluster === 'daihoi-system' ? 'system' : 'embedded',
      countOthers() {
        socket.ref();
        return countOthers(client, name);
      },
      leave() {
        here = false;
        socket.ref();
        return (left ??= client.end());
      },
    };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

async function countOthers(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
      where backend_type in ('client backend', 'walsender') and application_name <> $1 and pid <> pg_backend_pid()`,
    [name],
  );
  return rows[0]!.others;
}
