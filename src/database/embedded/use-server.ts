import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import type { BinarySources } from './binaries.ts';
import { makeCluster, readCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { clearTraces, lookForServer } from './postmaster.ts';
import { takePresence } from './presence.ts';
import type { Presence } from './presence.ts';
import { processesIn } from './processes.ts';
import { chooseAccount, prepareSwitch } from './server-account.ts';
import { lastWords, startServer, stopServer } from './server.ts';
import { belongsTo, makeSocketFolder } from './socket-folder.ts';
import { DatabaseUnavailable } from './unavailable.ts';

export const databaseName = 'daihoi';

/** One use of the database of one data folder, by one process. */
export interface Place {
  readonly dataFolder: string; // without links in its path
  readonly clusterFolder: string;
  readonly turnsFolder: string;
  readonly logFile: string;
  readonly name: string; // of this use, unlike any other
  readonly sources: BinarySources;
  readonly say: (line: string) => void;
}

export interface Held {
  readonly presence: Presence;
  readonly socketFolder: string;
}

/** The longest a recovery after a crash may take, in milliseconds. */
const patience = 300_000;
/** How long a server may be up without answering on its socket before it is started anew. */
const silence = 3_000;

/**
 * Joins the running server or starts one. Everything here is done in turn (turn.ts), so that what is seen stays so until
 * we are connected and the others see us.
 * @param data whether new data may be made where there are none
 * @param lost is called when the server goes away under us
 */
export async function getServer(place: Place, data: 'old or new' | 'old', lost: () => void): Promise<Held> {
  const until = performance.now() + patience;
  let failedStarts = 0;
  let silentSince: number | undefined;
  for (; performance.now() < until; await pause(25)) {
    const cluster = await readCluster(place.clusterFolder);
    if (!cluster && data === 'old') throw new DatabaseUnavailable({ code: 'data_folder_gone', folder: place.dataFolder });
    const found = cluster ? await lookForServer(place.clusterFolder) : ({ state: 'none' } as const);
    if (cluster && found.state === 'ready') {
      const presence = await joinServer(place, cluster, found.socketFolder, lost);
      if (presence) return { presence, socketFolder: found.socketFolder };
      silentSince ??= performance.now();
      // Its socket was swept away from under it: nobody can reach it, not even to end it, except by a signal.
      if (performance.now() - silentSince > silence) await stopServer(place.clusterFolder, found.pid, patience);
    } else {
      silentSince = undefined;
    }
    if (found.state !== 'none') continue;

    const outcome = await start(place, cluster, until - performance.now());
    if (outcome !== 'ended') continue;
    failedStarts++;
    if (failedStarts === 4) {
      throw new DatabaseUnavailable({ code: 'server_did_not_start', log: place.logFile, reason: await lastWords(place.logFile) });
    }
    // What a killed server leaves behind (shared memory, a last query) goes within moments; we ask again a little later.
    await pause(200 * 2 ** failedStarts);
  }
  throw new DatabaseUnavailable({ code: 'start_took_too_long', log: place.logFile });
}

/** Goes; the last one to go stops the server. In turn as well: nobody joins between the look round and the stop. */
export async function leaveServer(place: Place, { presence }: Held): Promise<void> {
  const found = await lookForServer(place.clusterFolder);
  const others = found.state === 'none' ? 0 : await othersAfterAMoment(presence);
  await presence.leave();
  if (found.state === 'none' || others > 0) return;
  if (await stopServer(place.clusterFolder, found.pid, 60_000)) await rmdir(found.socketFolder).catch(() => undefined);
  else place.say(`PostgreSQL chưa dừng sau một phút · PostgreSQL has not stopped within a minute (${place.logFile})`);
}

/** A connection that was just closed is still listed for some milliseconds. */
async function othersAfterAMoment(presence: Presence): Promise<number> {
  let others = await presence.countOthers().catch(() => 0);
  for (let round = 0; others > 0 && round < 10; round++) {
    await pause(20);
    others = await presence.countOthers().catch(() => 0);
  }
  return others;
}

/** Nothing when the server is on its way out or not to be reached; the caller looks again. */
async function joinServer(place: Place, cluster: Cluster, socketFolder: string, lost: () => void): Promise<Presence | undefined> {
  if (!(await belongsTo(cluster.owner, socketFolder))) return undefined;
  try {
    return await takePresence(socketFolder, place.name, databaseName, lost);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const passing = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'];
    if (passing.includes(code ?? '') || message.startsWith('Connection terminated')) return undefined;
    throw error;
  }
}

async function start(place: Place, cluster: Cluster | undefined, time: number): Promise<'ready' | 'ended' | 'slow' | 'busy'> {
  const { dataFolder, clusterFolder, logFile, sources } = place;
  const account = await chooseAccount(cluster?.owner, clusterFolder);
  const { binaries: found, tried } = await findBinaries(sources, join(dataFolder, 'postgres-libraries'), cluster?.major);
  if (!found) {
    throw new DatabaseUnavailable(cluster ? { code: 'other_version_needed', needed: cluster.major, tried } : { code: 'nothing_to_start', tried });
  }
  // What is left of a killed server may still be finishing a query; two servers on one folder would ruin it.
  if (processesIn(clusterFolder).length > 0) return 'busy';
  const binaries = await prepareSwitch(account, found, dataFolder, clusterFolder);
  if (!cluster) {
    place.say('Đang tạo cơ sở dữ liệu (chỉ lần đầu) · making the database (first time only)');
    await makeCluster(dataFolder, clusterFolder, binaries, account);
  }
  const socketFolder = await makeSocketFolder(account, dataFolder);
  await clearTraces(clusterFolder, socketFolder);
  const outcome = await startServer({ clusterFolder, socketFolder, logFile, binaries, account }, time);
  if (outcome === 'ended') await rmdir(socketFolder).catch(() => undefined);
  return outcome;
}
