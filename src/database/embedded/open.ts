import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { installedSources } from './binaries.ts';
import type { BinarySources } from './binaries.ts';
import { databaseUser, readCluster } from './cluster.ts';
import { checkExternal } from './external.ts';
import { socketPort } from './socket-folder.ts';
import { inTurn } from './turn.ts';
import { DatabaseUnavailable } from './unavailable.ts';
import { databaseName, getServer, leaveServer } from './use-server.ts';
import type { Held, Place } from './use-server.ts';

export interface OpenDatabase {
  /** A server named by DATABASE_URL, or one of ours from the npm programs or from the system's. */
  readonly kind: 'external' | 'embedded' | 'system';
  /** What a `pg` client or pool needs. Keep its `application_name`: by it our own connections are told from others'. */
  readonly config: pg.ClientConfig;
  /**
   * The orderly exit. The server stops with the last who uses it, whoever started it; while others are connected it
   * stays. Safe to call twice.
   */
  stop(): Promise<void>;
}

export interface OpenOptions {
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  /** Gets a short line, Vietnamese and English, when something takes its time or went wrong. */
  readonly say?: ((line: string) => void) | undefined;
}

/**
 * Opens the database of a data folder: the server of `databaseUrl`, else the one already running on the folder, else
 * one that we start, from the npm programs or a PostgreSQL of the system. If it is killed while we use it, it is started
 * again under the same address. Every `pg` pool on `config` needs an `error` listener of its own.
 * @throws DatabaseUnavailable with a sentence for the person in front of the computer
 */
export async function openDatabase(options: OpenOptions, sources: BinarySources = installedSources()): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    await checkExternal(options.databaseUrl);
    return { kind: 'external', config: { connectionString: options.databaseUrl }, stop: async () => undefined };
  }
  // Node reaches no Unix socket on Windows, and a network port with a password is a door not to be opened unasked.
  if (process.platform === 'win32') throw new DatabaseUnavailable({ code: 'not_on_windows' });

  const place = await makePlace(options, sources);
  const use = new UseOfServer(place);
  const held = await use.begin();
  return {
    kind: held.presence.kind,
    config: {
      host: held.socketFolder,
      port: socketPort,
      user: databaseUser,
      database: databaseName,
      application_name: place.name,
      ssl: false,
    },
    stop: () => use.end(),
  };
}

/** From joining or starting the server until leaving it, with the repair when it is killed in between. */
class UseOfServer {
  #held: Held | undefined;
  readonly #place: Place;
  readonly #over = new AbortController();
  #lost = false;
  #repair: Promise<void> | undefined;
  #end: Promise<void> | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** If the server is lost before this ends, the repair waits for its turn and so comes after it. */
  async begin(): Promise<Held> {
    const held = await takeTurn(this.#place, () => getServer(this.#place, 'old or new', () => this.#startRepair()));
    this.#held = held;
    return held;
  }

  end(): Promise<void> {
    return (this.#end ??= this.#leave());
  }

  async #leave(): Promise<void> {
    this.#over.abort();
    await this.#repair;
    const held = this.#held;
    if (!held) return;
    try {
      await takeTurn(this.#place, () => leaveServer(this.#place, held));
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable && error.code === 'data_folder_gone')) throw error;
      await held.presence.leave();
    }
  }

  #startRepair(): void {
    if (this.#over.signal.aborted) return;
    this.#lost = true;
    this.#repair ??= this.#getServerAgain().finally(() => (this.#repair = undefined));
  }

  async #getServerAgain(): Promise<void> {
    const { signal } = this.#over;
    let wait = 100;
    while (this.#lost) {
      await pause(wait, undefined, { ref: false, signal }).catch(() => undefined);
      if (signal.aborted) return;
      wait = Math.min(wait * 2, 30_000);
      this.#lost = false; // and true again when the new one is lost before we are done
      try {
        this.#held = await takeTurn(this.#place, () => getServer(this.#place, 'old', () => this.#startRepair()));
        this.#place.say('Cơ sở dữ liệu đã chạy lại · the database runs again');
      } catch (error) {
        this.#place.say((error as Error).message);
        this.#lost = !(error instanceof DatabaseUnavailable && error.code === 'data_folder_gone');
      }
    }
  }
}

async function takeTurn<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const there = await access(place.turnsFolder).then(() => true, () => false);
  if (!there) throw new DatabaseUnavailable({ code: 'data_folder_gone', folder: place.dataFolder });
  return inTurn(place.turnsFolder, work, () =>
    place.say('Đang chờ tiến trình khác khởi động cơ sở dữ liệu · waiting for another process to start the database'),
  );
}

async function makePlace({ dataFolder: asked, say }: OpenOptions, sources: BinarySources): Promise<Place> {
  try {
    await mkdir(asked, { recursive: true, mode: 0o700 });
    const dataFolder = await realpath(asked);
    const clusterFolder = join(dataFolder, 'postgres');
    const turnsFolder = join(dataFolder, 'postgres.turns');
    // Asked first, because data of another account deserve that sentence and not one about the right to write.
    await readCluster(clusterFolder);
    await mkdir(turnsFolder, { recursive: true, mode: 0o700 });
    return {
      dataFolder,
      clusterFolder,
      turnsFolder,
      logFile: join(dataFolder, 'postgres.log'),
      name: `daihoi ${process.pid} ${randomBytes(4).toString('hex')}`,
      sources,
      say: say ?? (() => undefined),
    };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    const owner = await ownerOfClosed(asked);
    if (owner !== undefined) throw new DatabaseUnavailable({ code: 'data_of_another_account', folder: asked, owner }, { cause: error });
    throw new DatabaseUnavailable({ code: 'data_folder_closed', folder: asked }, { cause: error });
  }
}

/** Whose the folder is, when it is not ours and we may not even enter it. */
async function ownerOfClosed(folder: string): Promise<number | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found || found.uid === process.getuid?.()) return undefined;
  return access(folder, constants.X_OK).then(() => undefined, () => found.uid);
}
