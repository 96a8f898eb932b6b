import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromClients, ToClients } from './hall-clients.ts';
import { ended, ownEnvironment } from './worlds.ts';

const OPENING_PATIENCE_MS = 120_000;

/** So many open lines of one address. */
export interface Audience {
  readonly openedInMs: number;
  /** When each line heard of the next state, which `tell` brings about; by the machine's clock. */
  hears(tell: () => Promise<unknown> | void): Promise<readonly number[]>;
  close(): Promise<void>;
}

export async function audience(address: string, count: number): Promise<Audience> {
  const child = fork(fileURLToPath(new URL('./hall-clients.js', import.meta.url)), [], { env: ownEnvironment(), stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ask = (message: ToClients): void => void child.send(message);
  const close = async (): Promise<void> => {
    if (child.connected) ask({ ask: 'close' });
    await ended(child);
  };
  try {
    const open = next(child, 'open');
    ask({ ask: 'open', address, count });
    const { openedInMs } = await open;
    return {
      openedInMs,
      async hears(tell) {
        const listening = next(child, 'listening');
        ask({ ask: 'hear' });
        await listening;
        const heard = next(child, 'heard');
        const told = tell();
        const [{ at }] = await Promise.all([heard, told]);
        return at;
      },
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

type Told<K extends FromClients['tells']> = Extract<FromClients, { readonly tells: K }>;

function next<K extends FromClients['tells']>(child: ChildProcess, tells: K): Promise<Told<K>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => over(() => reject(new Error(`the listeners did not tell «${tells}» in time`))), OPENING_PATIENCE_MS);
    const hear = (message: FromClients): void => {
      if (message.tells === tells) over(() => resolve(message as Told<K>));
    };
    const gone = (code: number | null): void => over(() => reject(new Error(`the listeners ended with ${code}`)));
    const over = (then: () => void): void => {
      clearTimeout(late);
      child.off('message', hear);
      child.off('exit', gone);
      then();
    };
    child.on('message', hear);
    child.once('exit', gone);
  });
}
