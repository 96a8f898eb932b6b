import pg from 'pg';
import { oldestMajor } from './binaries.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** Connects once, so that a wrong DATABASE_URL is told at the start and in plain words. */
export async function checkExternal(databaseUrl: string): Promise<void> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ version: string; major: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major`,
    );
    const { version, major } = rows[0]!;
    if (major < oldestMajor) throw new DatabaseUnavailable({ code: 'external_too_old', version });
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    const { message, code } = error as NodeJS.ErrnoException;
    throw new DatabaseUnavailable({ code: 'external_not_reachable', reason: message || code || 'no answer' }, { cause: error });
  } finally {
    await client?.end().catch(() => undefined);
  }
}
