import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isServerOf } from './processes.ts';
import { socketFile } from './socket-folder.ts';

/** What the file `postmaster.pid` and the process table together say about the server of a data cluster. */
export type Found =
  | { readonly state: 'none' }
  | { readonly state: 'starting' | 'ready' | 'stopping'; readonly pid: number; readonly socketFolder: string };

/** @param clusterFolder without links in its path, as the server's own working folder is compared with it. */
export async function lookForServer(clusterFolder: string): Promise<Found> {
  const noted = await readNote(clusterFolder);
  if (!noted || !isServerOf(noted.pid, clusterFolder)) return { state: 'none' };
  const { pid, socketFolder, status } = noted;
  if (status === 'stopping') return { state: 'stopping', pid, socketFolder };
  return { state: status === 'ready' || status === 'standby' ? 'ready' : 'starting', pid, socketFolder };
}

/**
 * Clears what a killed server left, so that the next one is not refused: its number may be held by a zombie or by then
 * be another program's. Only when nothing works in the cluster any more, and in turn (turn.ts), or it could take away the
 * note of a server that has just begun.
 */
export async function clearTraces(clusterFolder: string, socketFolder: string): Promise<void> {
  const noted = await readNote(clusterFolder);
  for (const folder of new Set([socketFolder, noted?.socketFolder ?? socketFolder])) {
    if (folder) await rm(`${socketFile(folder)}.lock`, { force: true }).catch(() => undefined);
    if (folder) await rm(socketFile(folder), { force: true }).catch(() => undefined);
  }
  await rm(join(clusterFolder, 'postmaster.pid'), { force: true });
}

/** Lines of the file: process, data folder, start time, port, socket folder, address, memory key, status. */
async function readNote(clusterFolder: string): Promise<{ pid: number; socketFolder: string; status: string } | undefined> {
  const text = await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return { pid, socketFolder: lines[4]?.trim() ?? '', status: lines[7]?.trim() ?? '' };
}
