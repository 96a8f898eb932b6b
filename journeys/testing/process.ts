import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signIn } from '#people/contract.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { Client } from './client.ts';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const script = join(projectFolder, 'scripts', 'daihoi.mjs');

export interface AppProcess {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  readonly said: { out: string; err: string };
  /** Waits until standard output or error holds the words. */
  says(words: string): Promise<void>;
  /** Address of the served pages, as soon as they are. */
  url(): Promise<string>;
  /** Sends the signal and waits for the end: exit code, signal and milliseconds. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null; ms: number }>;
  /** A signed-in client of the sample account. */
  as(account: string): Promise<Client>;
}

/** `daihoi start`, or another command, in a process of its own; it serves on any free port. */
export function startProcess(dataFolder: string, options: { readonly command?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {}): AppProcess {
  const { DATABASE_URL: _none, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...(options.command ?? ['start'])], {
    cwd: projectFolder,
    env: { ...env, DAIHOI_DATA: dataFolder, PORT: '0', DAIHOI_LANGUAGE: 'en', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += String(text)));
  child.stderr.on('data', (text) => (said.err += String(text)));
  const ended = once(child, 'close');
  const address = (): string | undefined => /Đại Hội: (http\S+)/.exec(said.out)?.[1];
  const until = async (there: () => boolean): Promise<void> => {
    while (!there()) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the application ended: ${said.out}${said.err}`);
      await pause(10);
    }
  };
  const self: AppProcess = {
    child,
    said,
    says: (words) => until(() => (said.out + said.err).includes(words)),
    async url() {
      await until(() => address() !== undefined);
      return address() ?? '';
    },
    async end(signal) {
      const from = performance.now();
      child.kill(signal);
      const [code, by] = (await ended) as [number | null, NodeJS.Signals | null];
      return { code, signal: by, ms: performance.now() - from };
    },
    async as(account) {
      const client = new Client(await self.url());
      await client.get(signIn, { account, password: SAMPLE_PASSWORD });
      return client;
    },
  };
  return self;
}

/** Process number of the database server of the data folder; undefined when none runs. */
export function databaseServer(dataFolder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
