import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from '../client.ts';
import { databasePids, proportionalBytes, withDescendants } from '../memory.ts';
import type { Figures, Measure } from '../measure.ts';
import { megabytes, ms, spreadOf } from '../numbers.ts';
import { ended, ownEnvironment, projectFolder, SAMPLE_PASSWORD } from '../worlds.ts';

const WARM_STARTS = 5;
const PATIENCE_MS = 300_000;

/** What somebody waits for: the first start of a fresh clone, and the daily one; and what both take of the memory. */
export const start: Measure = {
  name: 'start',
  async run(bench) {
    const clone = join(bench.worlds.fresh('clone'), 'dai-hoi');
    await bench.worlds.run('git', ['clone', '--quiet', '--no-hardlinks', projectFolder, clone], {}, '/');
    const data = join(clone, 'data');
    bench.worlds.uses(data);
    bench.say('first start of a fresh clone');
    const cold = await started(clone, data, async () => undefined);
    bench.say('daily starts');
    const warm: Started[] = [];
    for (let round = 0; round < (bench.small ? 2 : WARM_STARTS); round++) warm.push(await started(clone, data, () => settle(500)));
    const memory = await started(clone, data, (url, child) => working(url, child, data));
    return [startFigures(cold, warm), memoryFigures(memory.found)];
  },
};

interface Started<T = unknown> {
  /** To the first 200 of /healthz. */
  readonly time: number;
  /** Lines of the program and when each came. */
  readonly lines: readonly (readonly [at: number, line: string])[];
  readonly stoppedIn: number;
  readonly found: T;
}

/** `npm start` as a person types it, until it serves; then the work, then the orderly stop of everything started. */
async function started<T>(folder: string, data: string, work: (url: string, child: ChildProcess) => Promise<T>): Promise<Started<T>> {
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const begun = performance.now();
  const lines: [number, string][] = [];
  const child = spawn('npm', ['start', '--silent'], { cwd: folder, env: { ...ownEnvironment(), PORT: String(port), DAIHOI_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const note = (chunk: Buffer): void => {
    for (const line of chunk.toString('utf8').split('\n')) if (line.trim() !== '') lines.push([performance.now() - begun, line]);
  };
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  const url = `http://127.0.0.1:${port}`;
  try {
    while (!(await healthy(url))) {
      if (child.exitCode !== null || performance.now() - begun > PATIENCE_MS) throw new Error(`npm start did not serve: ${lines.slice(-8).map(([, line]) => line).join('\n')}`);
      await settle(15);
    }
    const time = performance.now() - begun;
    const found = await work(url, child);
    const stopping = performance.now();
    signal(child, 'SIGINT');
    await ended(child);
    return { time, lines, stoppedIn: performance.now() - stopping, found };
  } finally {
    signal(child, 'SIGTERM');
    await ended(child);
  }
}

/** The group is npm, its shell and our program: all of them ours, none else's. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It ended in between.
  }
}

interface MemoryFound {
  readonly idle: readonly [program: number, database: number];
  readonly used: readonly [program: number, database: number];
}

/** The memory right after the start, and after somebody has looked at everything. */
async function working(url: string, child: ChildProcess, data: string): Promise<MemoryFound> {
  await settle(2000);
  const idle = await taken(child, data);
  const client = await new Client(url).signIn('tinh', SAMPLE_PASSWORD);
  for (let round = 0; round < 20; round++) {
    for (const path of ['overview', 'cells', 'burn-up', 'units?limit=500', 'congresses?limit=200']) await client.get(`/api/seasons/vinh-long-2020/${path}`);
    await client.get('/api/organisations?q=an');
    await client.get('/');
  }
  client.close();
  await settle(2000);
  return { idle, used: await taken(child, data) };
}

/** Our program without npm and its shell, which go with any start; the database with all its processes. */
async function taken(child: ChildProcess, data: string): Promise<readonly [number, number]> {
  const database = databasePids(data);
  const program = withDescendants(child.pid ?? 0).filter((pid) => !database.includes(pid)).at(-1);
  return [program === undefined ? 0 : proportionalBytes(program), database.reduce((sum, pid) => sum + proportionalBytes(pid), 0)];
}

function startFigures(cold: Started, warm: readonly Started[]): Figures {
  const at = (words: RegExp): number | undefined => cold.lines.find(([, line]) => words.test(line))?.[0];
  const steps: (readonly [string, number | undefined])[] = [
    ['installing the libraries', at(/Installing libraries/)],
    ['building the server', at(/Building the server/)],
    ['building the pages', at(/Building the pages/)],
    ['making the database', at(/making the database/)],
    ['playing the sample season', at(/mùa đại hội mẫu|sample season/)],
    ['', cold.time],
  ];
  const known = steps.filter((step): step is readonly [string, number] => step[1] !== undefined);
  const spread = spreadOf(warm.map((each) => each.time));
  return {
    title: 'Start',
    about: 'From `npm start` to the first good answer of /healthz. The fresh clone installs from the local package cache; the daily start finds everything in place.',
    columns: ['what', 'time'],
    rows: [
      ['first start of a fresh clone, all together', ms(cold.time)],
      ...known.slice(0, -1).map(([what, from], index) => [`· ${what}`, ms((known[index + 1]?.[1] ?? cold.time) - from)]),
      [`daily start, middle of ${warm.length}`, ms(spread.p50)],
      ['daily start, longest', ms(spread.max)],
      ['orderly stop, middle', ms(spreadOf(warm.map((each) => each.stoppedIn)).p50)],
    ],
  };
}

function memoryFigures({ idle, used }: MemoryFound): Figures {
  const row = (what: string, [program, database]: readonly [number, number]): string[] => [what, megabytes(program), megabytes(database), megabytes(program + database)];
  return {
    title: 'Memory with the sample season',
    about: existsSync('/proc') ? 'Proportional set size: what a process shares is counted in shares.' : 'This system does not tell.',
    columns: ['when', 'program', 'database', 'together'],
    rows: [row('after the start', idle), row('after every screen was asked for twenty times', used)],
  };
}

async function healthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).status === 200;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function settle(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
