import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, startMark } from './processes.ts';

/**
 * Does a piece of work while no other process does the same in this folder, which must exist and serve nothing else. `waiting` is told once when that takes more than a second.
 *
 * Each contender first puts down a ticket of its own and then looks round: whoever sees no other living ticket is in.
 * Tickets name a process and its start, so one whose process was killed is told apart and cleared, and no ticket is ever
 * taken over by another: that is what a single lock file cannot offer. When two see each other, the higher ticket goes
 * back and tries again later.
 */
export async function inTurn<T>(folder: string, work: () => Promise<T>, waiting?: () => void): Promise<T> {
  const ticket = await drawTicket(folder, waiting);
  try {
    return await work();
  } finally {
    await rm(join(folder, ticket), { force: true });
  }
}

async function drawTicket(folder: string, waiting?: () => void): Promise<string> {
  const ticket = `${process.pid}.${startMark(process.pid)}.${randomBytes(6).toString('hex')}`;
  const tell = waiting && setTimeout(waiting, 1_000);
  try {
    for (;;) {
      await writeFile(join(folder, ticket), '', { mode: 0o600, flag: 'wx' });
      for (;;) {
        const others = await livingTickets(folder, ticket);
        if (others.length === 0) return ticket;
        if (others.some((other) => other < ticket)) break;
        await pause(10);
      }
      await rm(join(folder, ticket), { force: true });
      await pause(10 + Math.random() * 30);
    }
  } finally {
    clearTimeout(tell);
  }
}

async function livingTickets(folder: string, own: string): Promise<string[]> {
  const living: string[] = [];
  for (const ticket of await readdir(folder)) {
    if (ticket === own) continue;
    const [pid = '', mark = ''] = ticket.split('.');
    if (isRunning(Number(pid)) && startMark(Number(pid)) === mark) living.push(ticket);
    else await rm(join(folder, ticket), { force: true });
  }
  return living;
}
