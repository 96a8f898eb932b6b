// Everybody who watches a hall screen, in a process of their own: each an open line, told by when it heard.
import { get } from 'node:http';
import { machineMs } from './machine-clock.ts';

export type ToClients =
  | { readonly ask: 'open'; readonly address: string; readonly count: number }
  /** From now on the next state that each line hears is told of. */
  | { readonly ask: 'hear' }
  | { readonly ask: 'close' };
export type FromClients =
  | { readonly tells: 'open'; readonly openedInMs: number }
  | { readonly tells: 'listening' }
  /** By the clock of the machine, in milliseconds; a line that broke is missing. */
  | { readonly tells: 'heard'; readonly at: readonly number[] };

const OPENING_AT_ONCE = 50;
const PATIENCE_MS = 30_000;

interface Round {
  readonly at: number[];
  readonly late: NodeJS.Timeout;
}

const tell = (message: FromClients): void => void process.send?.(message);
const closing: (() => void)[] = [];
let round: Round | undefined;

/** Resolves once the line has heard what is shown now. */
function line(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { agent: false, headers: { 'accept-encoding': 'identity' } }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`the hall's line answered ${response.statusCode}`));
      let text = '';
      response.setEncoding('utf8');
      response.on('error', () => undefined);
      response.on('data', (chunk: string) => {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const state = text.slice(0, end).includes('event: state');
          text = text.slice(end + 2);
          if (!state) continue;
          resolve();
          heard();
        }
      });
    });
    asked.on('error', reject);
    closing.push(() => asked.destroy());
  });
}

function heard(): void {
  if (!round) return;
  round.at.push(machineMs());
  if (round.at.length === closing.length) over();
}

function over(): void {
  if (!round) return;
  clearTimeout(round.late);
  tell({ tells: 'heard', at: round.at });
  round = undefined;
}

async function open(address: string, count: number): Promise<void> {
  const began = machineMs();
  for (let opened = 0; opened < count; opened += OPENING_AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(OPENING_AT_ONCE, count - opened) }, () => line(address)));
  }
  tell({ tells: 'open', openedInMs: machineMs() - began });
}

function close(): void {
  for (const each of closing.splice(0)) each();
}

process.on('message', (message: ToClients) => {
  if (message.ask === 'open') void open(message.address, message.count);
  if (message.ask === 'hear') {
    round = { at: [], late: setTimeout(over, PATIENCE_MS) };
    tell({ tells: 'listening' });
  }
  if (message.ask === 'close') process.exit(0);
});
process.on('disconnect', () => {
  close();
  process.exit(0);
});
