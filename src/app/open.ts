import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { connect, type Connection } from '#database/connect.ts';
import { openDatabase } from '#database/embedded/open.ts';
import { migrate } from '#database/migrate.ts';
import { Interrupted } from './commands/command.ts';
import { toldToStop, unlessStopped } from './told-to-stop.ts';

/** How long the closing waits for work that is still under way; then the database rolls it back. */
const PATIENCE_MS = 1500;

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where the data are: DAIHOI_DATA, or the folder data/ beside the software. */
export function dataFolder(): string {
  return resolve(process.env['DAIHOI_DATA'] || join(projectFolder, 'data'));
}

export interface Opened extends Connection {
  readonly config: pg.ClientConfig;
  readonly kind: 'external' | 'embedded' | 'system';
}

/** The database of this data folder (or of DATABASE_URL), migrated and connected in the application's role. Close it for an orderly exit. */
export async function openData(say: (line: string) => void = () => {}): Promise<Opened> {
  const folder = dataFolder();
  const url = process.env['DATABASE_URL'];
  if (!url) makeFolder(folder);
  const database = await openDatabase({ dataFolder: folder, say, ...(url ? { databaseUrl: url } : {}) });
  try {
    await migrate(database.config);
    const connection = connect(database.config);
    return {
      ...connection,
      config: database.config,
      kind: database.kind,
      close: async () => {
        await Promise.race([connection.close(), pause(PATIENCE_MS, undefined, { ref: false })]);
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Opening the database finds the same and has the sentence for it.
  }
}

/** Opens, works, closes: what every command does. Interrupted, it closes too, so that no database server stays behind. */
export async function withData<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const stop = toldToStop();
  const opened = await openData();
  try {
    const outcome = await unlessStopped(stop, work(opened).then((value) => ({ value })));
    if (outcome) return outcome.value;
  } finally {
    await opened.close();
    stop.ignore();
  }
  throw new Interrupted();
}
