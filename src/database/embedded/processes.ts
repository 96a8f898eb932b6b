import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Whether the process runs. A zombie does not: it holds no memory and no file, only its number until its parent asks
 * for it, and after a `kill -9` of everything that may take seconds.
 */
export function isRunning(pid: number): boolean {
  const stat = statOf(pid);
  if (stat) return !['Z', 'X', 'x'].includes(stat.state);
  if (hasProc) return false;
  return answersSignal(pid) && !psState(pid).startsWith('Z');
}

/** A mark that tells this life of a process number from a later one with the same number; empty where it cannot be known. */
export function startMark(pid: number): string {
  return statOf(pid)?.startedAt ?? '';
}

/** Whether a running process is a PostgreSQL server of this folder, and not a newcomer that was given its number. */
export function isServerOf(pid: number, folder: string): boolean {
  if (!isRunning(pid)) return false;
  if (!hasProc) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    // Without the right to see the working folder the command line answers; the main server does not rewrite its own.
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder);
    } catch {
      return isRunning(pid);
    }
  }
}

/**
 * Running PostgreSQL processes whose working folder is this one: a server or what is left of a killed one, which may still be
 * finishing a query. Empty where the system does not tell; PostgreSQL's own shared memory check then stands alone.
 */
export function processesIn(folder: string): number[] {
  if (!hasProc) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0 && worksIn(pid, folder) && isRunning(pid));
}

const hasProc = process.platform === 'linux';

function worksIn(pid: number, folder: string): boolean {
  try {
    // Only PostgreSQL itself: a person's shell may stand in the folder too.
    return readlinkSync(`/proc/${pid}/cwd`) === folder && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

function statOf(pid: number): { state: string; startedAt: string } | undefined {
  if (!hasProc) return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold spaces and parentheses of its own, so we count from the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? 'X', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function psState(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
