import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programEnvironment } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { commandAs } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** The account inside PostgreSQL that owns everything; who reaches the socket is it, without a password. */
export const databaseUser = 'daihoi';

export interface Cluster {
  readonly major: number; // the PostgreSQL that wrote it
  readonly owner: { readonly uid: number; readonly gid: number };
}

/** The data cluster in this folder; none when there is no folder or an empty one. */
export async function readCluster(clusterFolder: string): Promise<Cluster | undefined> {
  const folder = await stat(clusterFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!folder) return undefined;
  const owner = { uid: folder.uid, gid: folder.gid };
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0 && owner.uid !== uid) {
    throw new DatabaseUnavailable({ code: 'data_of_another_account', folder: clusterFolder, owner: owner.uid });
  }
  const version = await readFile(join(clusterFolder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) return { major: Number.parseInt(version, 10), owner };
  if ((await readdir(clusterFolder)).length > 0) throw new DatabaseUnavailable({ code: 'data_folder_damaged', folder: clusterFolder });
  await rmdir(clusterFolder);
  return undefined;
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that an interrupted first start leaves
 * nothing that looks like data. Must be done in turn (turn.ts): drafts of earlier, interrupted starts are removed.
 */
export async function makeCluster(dataFolder: string, clusterFolder: string, binaries: Binaries, account: ServerAccount): Promise<void> {
  for (const entry of await readdir(dataFolder)) {
    if (entry.startsWith('postgres.new-')) await rm(join(dataFolder, entry), { recursive: true, force: true });
  }
  const draft = join(dataFolder, `postgres.new-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(draft, { mode: 0o700 });
    if (account.way === 'switch') await chown(draft, account.uid, account.gid);
    await initdb(draft, binaries, account);
    await writeFile(join(draft, 'pg_hba.conf'), '# Only the socket in a private folder; the folder is the lock.\nlocal all all trust\n');
    await toDisk(join(draft, 'pg_hba.conf'));
    await toDisk(draft);
    await rename(draft, clusterFolder);
    await toDisk(dataFolder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Letters sort and fold by Unicode code point on every machine; from 17 on PostgreSQL brings that order itself. */
async function initdb(folder: string, binaries: Binaries, account: ServerAccount): Promise<void> {
  const unicode = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const attempts = [['--locale=C.UTF-8', ...unicode], ['--locale=C', ...unicode]];
  for (const [index, locale] of attempts.entries()) {
    const command = commandAs(account, binaries.initdb, [
      '-D', folder, '-U', databaseUser, '--auth=trust', '--encoding=UTF8', ...locale, '--lc-messages=C', '--data-checksums', '--no-instructions',
    ]);
    try {
      await run(command.file, command.args, { ...command.options, cwd: folder, env: programEnvironment(binaries) });
      return;
    } catch (error) {
      const told = ((error as { stderr?: string }).stderr ?? '').trim().split('\n').filter(Boolean);
      if (index < attempts.length - 1 && told.some((line) => line.includes('locale'))) continue;
      throw new DatabaseUnavailable({ code: 'cluster_not_made', reason: told.find((line) => /error|FATAL|PANIC|could not|No space/.test(line)) ?? told.at(-1) ?? (error as Error).message }, { cause: error });
    }
  }
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

const run = promisify(execFile);
