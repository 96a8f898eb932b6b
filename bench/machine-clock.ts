import { hrtime } from 'node:process';

/** The clock that all processes of this machine share, in milliseconds. */
export function machineMs(): number {
  return Number(hrtime.bigint()) / 1e6;
}
