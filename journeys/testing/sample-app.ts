import { connect } from '#database/connect.ts';
import { filledDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { signIn } from '#people/contract.ts';
import { playVinhLong } from '#app/sample/vinh-long-2020/index.ts';
import { serveApp } from '#app/serve-app.ts';
import { Client } from './client.ts';

export interface SampleApp {
  readonly url: string;
  readonly database: TestDatabase;
  /** Our own mistakes, as the application writes them down. */
  readonly mistakes: string[];
  /** A signed-in client of the sample account. */
  as(account: string): Promise<Client>;
  close(): Promise<void>;
}

/** The whole application over its own copy of the sample season, on a real port of this machine. */
export async function sampleApp(): Promise<SampleApp> {
  const database = await filledDatabase(async (config) => {
    const connection = connect(config);
    await playVinhLong(connection.db, () => {});
    await connection.close();
  });
  const mistakes: string[] = [];
  const app = await serveApp(database, { requestsPerMinute: 1_000_000, log: (line) => void mistakes.push(line) });
  const url = await app.listen('127.0.0.1', 0);
  return {
    url,
    database,
    mistakes,
    async as(account) {
      const client = new Client(url);
      await client.get(signIn, { account, password: SAMPLE_PASSWORD });
      return client;
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
