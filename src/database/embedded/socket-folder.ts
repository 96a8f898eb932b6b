import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './server-account.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** The port is only a part of the socket's name; nothing listens on the network. */
export const socketPort = 5432;

export const socketFile = (folder: string): string => join(folder, `.s.PGSQL.${socketPort}`);

/**
 * A folder for the socket that only the server's account may enter, made when missing. The path of a socket holds 107
 * bytes at most (103 on macOS), and a data folder may lie deep, so the folder lies in /tmp under a name made from the
 * data folder. /tmp belongs to everyone: a folder of that name that someone else put there is passed over. The folder of
 * a login session comes second, because it vanishes at log-out while the server may go on.
 */
export async function makeSocketFolder(account: ServerAccount, dataFolder: string, places = socketPlaces(dataFolder)): Promise<string> {
  const tried: string[] = [];
  for (const folder of places) {
    tried.push(folder);
    if (Buffer.byteLength(socketFile(folder)) > 103 || /[\s,"'\\]/.test(folder)) continue;
    await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
    // Only root comes here, and what root owns nobody else has planted.
    if (account.way === 'switch' && (await belongsTo({ uid: 0 }, folder))) await chown(folder, account.uid, account.gid);
    if (!(await belongsTo(account, folder))) continue;
    await chmod(folder, 0o700);
    return folder;
  }
  throw new DatabaseUnavailable({ code: 'no_socket_folder', tried });
}

/** Whether the folder is a real one (no link) of this account: whoever owns it decides who answers on the socket. */
export async function belongsTo(account: Pick<ServerAccount, 'uid'>, folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return found !== undefined && found.isDirectory() && found.uid === account.uid;
}

export function socketPlaces(dataFolder: string): string[] {
  const name = `daihoi-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
  const session = process.env['XDG_RUNTIME_DIR'];
  return [join('/tmp', name), ...(session ? [join(session, name)] : []), join(dataFolder, 'socket')];
}
