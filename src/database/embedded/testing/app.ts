import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BinarySources } from '../binaries.ts';

const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** A temporary folder for everything of one test file. Others may look in, as some tests run under another account. */
export function makeFolder(): string {
  const folder = mkdtempSync('/tmp/daihoi-test-');
  chmodSync(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * An application that opens the database, in a process of its own that can be killed. It is one file without further
 * modules, so that any account can run it.
 */
export async function buildApp(folder: string): Promise<string> {
  const entry = join(folder, 'app-source.ts');
  writeFileSync(entry, source);
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(folder, 'app'),
      rollupOptions: { external: ['pg-native', 'pg-cloudflare'], output: { entryFileNames: 'app.mjs' } },
    },
  });
  return join(folder, 'app', 'app.mjs');
}

const source = `
import { createInterface } from 'node:readline';
import { openDatabase, openPool } from ${JSON.stringify(join(here, 'testing', 'app-parts.ts'))};
let leaving;
const { work, sources, ...options } = JSON.parse(process.argv[2]);
const tell = (fact) => process.stdout.write(JSON.stringify(fact) + '\\n');
const database = await openDatabase({ ...options, say: (line) => tell({ said: line }) }, sources).catch((error) => {
  tell({ code: error.code, message: error.message });
  process.exit(3);
});
const pool = openPool(database.config);
const leave = async () => {
  if (leaving) return;
  leaving = true;
  await pool.end();
  await database.stop();
  process.exit(0);
};
// The end of the test process closes the input: then we go in order as well, and leave no server behind.
createInterface({ input: process.stdin }).once('line', leave).once('close', leave);
tell({ kind: database.kind, host: database.config.host });
if (work === 'write') {
  await pool.query('create table if not exists kept (n integer primary key)');
  const { rows } = await pool.query('select coalesce(max(n), 0) as n from kept');
  for (let n = rows[0].n + 1; ; ) {
    try {
      await pool.query('insert into kept values ($1) on conflict do nothing', [n]);
      tell({ kept: n++ });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20)); // the server is being put up again
    }
  }
}
`;

export interface Fact {
  readonly kind?: string;
  readonly host?: string;
  readonly code?: string;
  readonly message?: string;
  readonly kept?: number;
  readonly said?: string;
}

export interface App {
  readonly process: ChildProcess;
  readonly facts: readonly Fact[];
  /** The first fact of this kind, told already or still to come. */
  has(matches: (fact: Fact) => boolean): Promise<Fact>;
  /** The orderly exit. */
  stop(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

export interface AppOptions {
  readonly dataFolder: string;
  readonly sources: BinarySources;
  readonly work?: 'write';
  readonly uid?: number;
  readonly path?: string;
}

export function startApp(app: string, { uid, path, ...asked }: AppOptions): App {
  const account = uid === undefined ? {} : { uid, gid: uid };
  const env = { ...process.env, ...(path === undefined ? {} : { PATH: path }) };
  const child = spawn(process.execPath, [app, JSON.stringify(asked)], { ...account, env, cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] });
  const facts: Fact[] = [];
  const listeners = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    facts.push(JSON.parse(line) as Fact);
    for (const listener of listeners) listener();
  });
  let exited = false;
  const exit = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    exited = true;
    for (const listener of listeners) listener();
  });
  return {
    process: child,
    facts,
    has: (matches) =>
      new Promise((resolve, reject) => {
        const listener = (): void => {
          const fact = facts.find(matches);
          if (fact) resolve(fact);
          else if (exited) reject(new Error(`the application ended: ${JSON.stringify(facts.slice(-3))}`));
          else return;
          listeners.delete(listener);
        };
        listeners.add(listener);
        listener();
      }),
    async stop() {
      child.stdin.write('stop\n');
      await exit;
    },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
