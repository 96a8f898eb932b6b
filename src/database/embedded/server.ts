import { spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { programEnvironment } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { lookForServer } from './postmaster.ts';
import { isServerOf } from './processes.ts';
import { commandAs } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';
import { socketPort } from './socket-folder.ts';

export interface Start {
  readonly clusterFolder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
}

/**
 * Starts the server so that it outlives us, and waits until it takes connections or ends before that. Recovery after a
 * crash may take a while; as long as the server works at it we wait, up to `patience` milliseconds.
 */
export async function startServer(start: Start, patience: number): Promise<'ready' | 'ended' | 'slow'> {
  await turnOverLog(start.logFile);
  const log = openSync(start.logFile, 'a', 0o600);
  const { file, args, options } = commandAs(start.account, start.binaries.postgres, ['-D', start.clusterFolder, ...settings(start)]);
  const child = spawn(file, args, {
    ...options,
    cwd: start.clusterFolder,
    env: programEnvironment(start.binaries),
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  if (start.account.way === 'switch') fchownSync(log, start.account.uid, start.account.gid);
  closeSync(log);

  for (const until = performance.now() + patience; performance.now() < until; await pause(10)) {
    if (ended) return 'ended';
    const found = await lookForServer(start.clusterFolder);
    if (found.state === 'ready' && found.pid === child.pid) return 'ready';
  }
  return 'slow';
}

/** Ends the server in order: open transactions are rolled back, everything is written, then it goes. */
export async function stopServer(clusterFolder: string, pid: number, patience: number): Promise<boolean> {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  for (const until = performance.now() + patience; performance.now() < until; await pause(10)) {
    if (!isServerOf(pid, clusterFolder)) return true;
  }
  return false;
}

/** The last line of weight in the log, for the person who must find out why there is no server. */
export async function lastWords(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-50);
  return lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? '';
}

/**
 * Settings travel with the start, not with the data, so that a newer edition of ours changes them. Small enough for a
 * laptop; nothing that guards the data is relaxed: fsync, full page writes and synchronous commit stay as PostgreSQL has them.
 */
function settings({ binaries, socketFolder }: Start): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '',
    port: socketPort,
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    cluster_name: `daihoi-${binaries.kind}`,
    max_connections: 100,
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    jit: 'off',
    fsync: 'on',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    // From 18 on three more processes would read for the others; on a small machine they only cost memory.
    ...(binaries.major >= 18 ? { io_method: 'sync' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function turnOverLog(logFile: string): Promise<void> {
  const size = await stat(logFile).then((found) => found.size, () => 0);
  if (size > 2_000_000) await rename(logFile, `${logFile}.1`);
}
