import { type Command, InputError } from './command.ts';

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
  synthesise: () => import('./synthesise.ts'),
  redline: () => import('./redline.ts'),
  due: () => import('./due.ts'),
  clocks: () => import('./clocks.ts'),
  risks: () => import('./risks.ts'),
  verify: () => import('./verify.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  help: () => import('./help.ts'),
} as const satisfies Record<string, () => Promise<{ readonly command: Command }>>;

const COMMAND_NAMES = Object.keys(LOADERS);

export async function findCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(LOADERS, name) ? (await LOADERS[name as keyof typeof LOADERS]()).command : undefined;
}

export async function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(LOADERS).map(async (load) => (await load()).command));
}

export function noSuchCommand(name: string): InputError {
  const known = COMMAND_NAMES.join(', ');
  return new InputError('no_such_command', { vi: `Không có lệnh «${name}». Các lệnh: ${known}.`, en: `There is no command «${name}». Commands: ${known}.` });
}
