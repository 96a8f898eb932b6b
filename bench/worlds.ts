import { type ChildProcess, fork, spawn } from 'node:child_process';
import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { databasePids, readProc } from './memory.ts';
import type { FromServer, ServedRequest, ToServer } from './server-process.ts';

/** The project, seen from dist/.bench/. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
export const VINH_LONG = { season: 'vinh-long-2020', organisations: 463, accounts: ['tinh', 'longho', 'mangthit', 'tambinh', 'tpvinhlong'], root: 'VLG', office: 'tinh' } as const;
export const SAMPLE_PASSWORD = 'dai-hoi-mau-2020';

/** One season to measure with, and the accounts that work in it. */
export interface World {
  readonly season: string;
  readonly organisations: number;
  readonly folder: string;
  readonly accounts: readonly string[];
  readonly office: string;
  readonly root: string;
  /** How long the season took to play; undefined when it was there from an earlier round. */
  readonly seededInMs: number | undefined;
}

/** Data folders of generated seasons, each played once and thrown away at the end unless a folder to keep them was named. */
export class Worlds {
  readonly #folder: string;
  readonly #made = new Map<string, Promise<World>>();
  readonly #children = new Set<ChildProcess>();
  readonly #used = new Set<string>();
  readonly #fresh = new Set<string>();

  constructor(readonly kept: string | undefined, readonly say: (line: string) => void) {
    this.#folder = kept ?? mkdtempSync(join(tmpdir(), 'daihoi-bench-'));
    mkdirSync(this.#folder, { recursive: true });
  }

  vinhLong(): Promise<World> {
    return this.#once('vinh-long-2020', ['vinh-long-2020'], VINH_LONG);
  }

  national(organisations: number): Promise<World> {
    return this.#once(`national-${organisations}`, ['national', '--organisations', String(organisations)], {
      season: 'national', organisations, accounts: ['toanquoc', 'toanquoc.quantri', 't01', 'toanquoc', 'toanquoc.quantri'], office: 'toanquoc', root: 'QG',
    });
  }

  /** A folder that nothing is in yet. */
  fresh(name: string): string {
    const folder = mkdtempSync(join(this.#folder, `${name}-`));
    this.#fresh.add(folder);
    return folder;
  }

  /** The same season in a folder of its own, for a measure that writes: the next round finds the season as it was. */
  copyOf(world: World): World {
    const folder = this.fresh('copy');
    cpSync(world.folder, folder, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE });
    return { ...world, folder };
  }

  #once(name: string, seed: readonly string[], about: Omit<World, 'folder' | 'seededInMs'>): Promise<World> {
    const there = this.#made.get(name);
    if (there) return there;
    const made = this.#make(join(this.#folder, name), seed).then((seededInMs) => ({ ...about, folder: join(this.#folder, name), seededInMs }));
    this.#made.set(name, made);
    return made;
  }

  async #make(folder: string, seed: readonly string[]): Promise<number | undefined> {
    if (existsSync(folder)) return undefined;
    this.say(`playing ${seed.join(' ')} …`);
    // Under another name until it is whole, so that an interrupted round leaves nothing that looks finished.
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    const { time } = await this.command(['seed', ...seed], unfinished);
    renameSync(unfinished, folder);
    return time;
  }

  /** One word of the command line on a data folder. */
  command(args: readonly string[], folder: string): Promise<{ readonly time: number; readonly out: string; readonly peakBytes: number }> {
    this.uses(folder);
    return this.run(process.execPath, [join(projectFolder, 'scripts', 'daihoi.mjs'), ...args], { DAIHOI_DATA: folder });
  }

  /** A program that must end well. */
  run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = projectFolder): Promise<{ readonly time: number; readonly out: string; readonly peakBytes: number }> {
    const started = performance.now();
    const child = spawn(program, args, { cwd, env: { ...ownEnvironment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#children.add(child);
    let out = '';
    let errors = '';
    let peakBytes = 0;
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    const watch = setInterval(() => (peakBytes = Math.max(peakBytes, peakOf(child.pid))), 200);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => {
        clearInterval(watch);
        this.#children.delete(child);
        if (code === 0) resolve({ time: performance.now() - started, out, peakBytes });
        else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${errors.slice(-2000)}`));
      });
    });
  }

  /** Serves a data folder, works, and stops the server whatever happens. */
  async serving<T>(folder: string, work: (server: Served) => Promise<T>): Promise<T> {
    this.uses(folder);
    const child = fork(fileURLToPath(new URL('./server-process.js', import.meta.url)), [], { cwd: projectFolder, env: { ...ownEnvironment(), DAIHOI_DATA: folder }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#children.add(child);
    const gone = new Promise<never>((_, reject) => child.once('exit', (code) => reject(new Error(`the server ended with ${code}`))));
    gone.catch(() => undefined);
    try {
      const { url } = await Promise.race([next(child, 'listening'), gone]);
      return await Promise.race([work(new Served(url, folder, child)), gone]);
    } finally {
      if (child.connected) child.send({ ask: 'stop' } satisfies ToServer);
      await ended(child);
      this.#children.delete(child);
    }
  }

  /** A data folder whose database is stopped at the end, also when the program that used it was cut short. */
  uses(folder: string): void {
    this.#used.add(folder);
  }

  /** Everything that we started ends, everything that we made goes. */
  async close(): Promise<void> {
    for (const child of this.#children) child.kill('SIGTERM');
    await Promise.all([...this.#children].map(ended));
    await Promise.all([...this.#used].map(stopDatabase));
    for (const folder of this.#fresh) rmSync(folder, { recursive: true, force: true });
    if (this.kept === undefined) rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The database server of a folder, if one still runs there: told to stop at once, and waited for. */
async function stopDatabase(folder: string): Promise<void> {
  const pid = databasePids(folder)[0];
  if (pid === undefined || !readProc(`/proc/${pid}/cmdline`).includes(folder)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 100 && existsSync(`/proc/${pid}`); waited++) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A running server of ours. */
export class Served {
  constructor(readonly url: string, readonly folder: string, readonly child: ChildProcess) {}

  /** The requests served since this was asked last. */
  async take(): Promise<readonly ServedRequest[]> {
    return (await this.#ask()).served;
  }

  #ask(): Promise<Told<'take'>> {
    const answer = next(this.child, 'take');
    this.child.send({ ask: 'take' } satisfies ToServer);
    return answer;
  }

  /** Times inside the server of one route, since this was asked last; anything but 200 is an error of the measure. */
  async times(route: string): Promise<number[]> {
    return (await this.work(route)).times;
  }

  /** The same, with the processor's work for each answer; other routes must be silent meanwhile. */
  async work(route: string): Promise<{ readonly times: number[]; readonly processorMs: number }> {
    const told = await this.#ask();
    const served = told.served.filter((each) => each.route === route);
    const bad = served.find((each) => each.status !== 200);
    if (bad || served.length === 0) throw new Error(`${route} answered ${bad?.status ?? 'nothing'}`);
    return { times: served.map((each) => each.time), processorMs: told.processorMs / served.length };
  }
}

type Told<K extends FromServer['tells']> = Extract<FromServer, { readonly tells: K }>;

function next<K extends FromServer['tells']>(child: ChildProcess, tells: K): Promise<Told<K>> {
  return new Promise((resolve) => {
    const hear = (message: FromServer): void => {
      if (message.tells !== tells) return;
      child.off('message', hear);
      resolve(message as Told<K>);
    };
    child.on('message', hear);
  });
}

/** Ends by itself within half a minute, or is ended. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** Nothing of the caller's own settings reaches what is measured. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, DAIHOI_DATA: _data, PORT: _port, HOST: _host, NODE_OPTIONS: _options, ...env } = process.env;
  return env;
}

function peakOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}
