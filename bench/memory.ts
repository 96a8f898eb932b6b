import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the kernel about a process; empty where there is none (another system, or the process has gone). */
export function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Memory of a process with its share of what it shares, in bytes; 0 where the system does not tell. */
export function proportionalBytes(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

/** The database server of a data folder and everything that it started. */
export function databasePids(folder: string): number[] {
  const first = Number(readProc(join(folder, 'postgres', 'postmaster.pid')).split('\n')[0]);
  return Number.isInteger(first) && first > 1 ? withDescendants(first) : [];
}

export function withDescendants(pid: number): number[] {
  if (!existsSync('/proc')) return [pid];
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    // The name in brackets may itself hold brackets and spaces; the parent is the second field after it.
    const parent = Number(readProc(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [pid];
  for (let at = 0; at < found.length; at++) found.push(...(children.get(found[at] as number) ?? []));
  return found;
}
