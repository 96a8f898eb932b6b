import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fromPackage } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/**
 * Under which account PostgreSQL's programs run. It refuses root, so for root there are two ways:
 * - `namespace`: in a user namespace where root's number reads 1000. Files stay root's and a folder that only root may
 *   enter is no obstacle. To the rest of the system the server is still root, so this is a convenience, not a fence.
 * - `switch`: as the owner of the data, or `nobody` for new data, where namespaces are forbidden (most containers).
 */
export interface ServerAccount {
  readonly way: 'self' | 'namespace' | 'switch';
  readonly uid: number; // owner of the data and of the socket, seen from outside
  readonly gid: number;
}

const nobody = 65534;
const asPlainUser = ['-U', '--map-user=1000', '--map-group=1000', '--'];

/** @param owner of the existing data; none before the first start. */
export async function chooseAccount(owner: { uid: number; gid: number } | undefined, folder: string): Promise<ServerAccount> {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) {
    if (owner && owner.uid !== uid) throw new DatabaseUnavailable({ code: 'data_of_another_account', folder, owner: owner.uid });
    return { way: 'self', uid, gid };
  }
  if (owner && owner.uid !== 0) return { way: 'switch', ...owner };
  if (await namespacesWork()) return { way: 'namespace', uid, gid };
  return { way: 'switch', uid: nobody, gid: nobody };
}

/** How to spawn a program under that account. */
export function commandAs(account: ServerAccount, program: string, args: readonly string[]): { file: string; args: string[]; options: { uid?: number; gid?: number } } {
  switch (account.way) {
    case 'self':
      return { file: program, args: [...args], options: {} };
    case 'namespace':
      return { file: 'unshare', args: [...asPlainUser, program, ...args], options: {} };
    case 'switch':
      return { file: program, args: [...args], options: { uid: account.uid, gid: account.gid } };
  }
}

/**
 * Makes the data folder and the programs usable by another account: leave to pass through the data folder, the data its
 * own, and a copy of the npm programs beside the data when their own place is closed to it.
 */
export async function prepareSwitch(account: ServerAccount, binaries: Binaries, dataFolder: string, clusterFolder: string): Promise<Binaries> {
  if (account.way !== 'switch') return binaries;
  const mode = (await stat(dataFolder)).mode & 0o7777;
  if (!(await mayEnter(account, dataFolder))) await chmod(dataFolder, mode | 0o011);
  if (!(await mayEnter(account, dataFolder))) throw new DatabaseUnavailable({ code: 'not_as_root_here', folder: dirname(dataFolder) });
  await giveTo(account, clusterFolder);
  if (await mayEnter(account, dirname(binaries.postgres))) return binaries;
  if (!binaries.packageFolder) throw new DatabaseUnavailable({ code: 'not_as_root_here', folder: dirname(binaries.postgres) });
  return copyPrograms(binaries, binaries.packageFolder, dataFolder);
}

async function copyPrograms(binaries: Binaries, packageFolder: string, dataFolder: string): Promise<Binaries> {
  const place = join(dataFolder, 'postgres-programs');
  const copy = join(place, binaries.version);
  if (!(await exists(copy))) {
    const draft = join(place, 'draft');
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true, mode: 0o755 });
    await cp(join(packageFolder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy);
  }
  const copied = await fromPackage(copy, join(dataFolder, 'postgres-libraries'));
  if (typeof copied === 'string') throw new DatabaseUnavailable({ code: 'nothing_to_start', tried: [`${copy}: ${copied}`] });
  return copied;
}

/** Data that root made in a namespace change hands when they are opened where there is none. */
async function giveTo(account: ServerAccount, clusterFolder: string): Promise<void> {
  const owner = await stat(clusterFolder).catch(() => undefined);
  if (!owner || owner.uid === account.uid) return;
  for (const entry of await readdir(clusterFolder, { recursive: true })) await chown(join(clusterFolder, entry), account.uid, account.gid);
  await chown(clusterFolder, account.uid, account.gid); // last, so that an interrupted change is taken up again
}

async function namespacesWork(): Promise<boolean> {
  return run('unshare', [...asPlainUser, 'true']).then(() => true, () => false);
}

async function mayEnter(account: ServerAccount, folder: string): Promise<boolean> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
const run = promisify(execFile);
