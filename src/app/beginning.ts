import pg from 'pg';
import type { Db } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';
import type { Opened } from './open.ts';

/** How this data folder began: not yet, with the sample (perhaps interrupted), or empty for a real season. */
export type Beginning = 'not-yet' | 'sample-unfinished' | 'sample' | 'empty';

const NAME = 'beginning';

export async function readBeginning(db: Db): Promise<Beginning> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
  if (row) return row.value as Beginning;
  const organisation = await db.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
  const account = await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
  // Somebody has worked here with the command line before the first start: that is a beginning of its own.
  return organisation || account ? 'empty' : 'not-yet';
}

export async function writeBeginning(db: Db, beginning: Exclude<Beginning, 'not-yet'>): Promise<void> {
  const value = JSON.stringify(beginning);
  await db.insertInto('settings').values({ name: NAME, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute();
}

/**
 * Of two that begin on one database at one moment the second waits here and then finds the beginning of the first; otherwise it would take
 * the first one's unfinished sample for an interrupted one. The lock goes with its connection, however the process ends.
 */
export async function beginAlone<T>(opened: Opened, work: () => Promise<T>, options: { readonly waiting?: () => void; readonly signal?: AbortSignal } = {}): Promise<T> {
  const client = new pg.Client(opened.config);
  client.on('error', () => {});
  options.signal?.addEventListener('abort', () => void client.end().catch(() => {}));
  await client.connect();
  try {
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(hashtext('daihoi beginning')) as alone`);
    if (rows[0]?.alone !== true) {
      options.waiting?.();
      await client.query(`select pg_advisory_lock(hashtext('daihoi beginning'))`);
    }
    return await work();
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * A sample that was interrupted is half a story; nothing but the sample can be in it, since nothing was served yet.
 * The tables are made anew and the story is told from its beginning.
 */
export async function forgetUnfinishedSample(opened: Opened): Promise<void> {
  const owner = new pg.Client(opened.config);
  owner.on('error', () => {});
  await owner.connect();
  try {
    await owner.query('drop schema public cascade');
    await owner.query('create schema public');
  } finally {
    await owner.end();
  }
  await migrate(opened.config);
}
