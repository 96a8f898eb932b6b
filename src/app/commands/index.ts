import type { Command } from './command.ts';

/** Every word of the command line, each loaded only when it is asked for, in the order in which `help` lists them. */
const LOADERS = {
  start: () => import('./start.ts'),
  seed: () => import('./seed.ts'),
  import: () => import('./import.ts'),
  progress: () => import('./progress.ts'),
  units: () => import('./units.ts'),
  record: () => import('./record.ts'),
  tally: () => import('./tally.ts'),
  slate: () => import('./slate.ts'),
  verify: () => import('./verify.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  help: () => import('./help.ts'),
} as const satisfies Record<string, () => Promise<{ readonly command: Command }>>;

export const COMMAND_NAMES = Object.keys(LOADERS);

export async function findCommand(name: string): Promise<Command | undefined> {
  const load = (LOADERS as Record<string, (() => Promise<{ readonly command: Command }>) | undefined>)[name];
  return load && (await load()).command;
}

export async function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(LOADERS).map(async (load) => (await load()).command));
}
