import type { Db } from '#database/connect.ts';
import type { Clock } from '#platform/shell.ts';
import type { Passwords } from './passwords.ts';

/** What this room needs beside the shell of a request: signing in and out, and what stands in no ledger, are written directly. */
export interface PeoplePorts {
  readonly db: Db;
  readonly clock: Clock;
  readonly passwords?: Passwords;
}
