import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Moment, momentOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Acting } from './actor.ts';
import { appendEntry, type LedgerHead, lockChain, type NewEntry, readHead } from './ledger/append.ts';

export interface Clock {
  now(): Moment;
}

export const systemClock: Clock = { now: () => momentOf(Date.now()) };

/** A write's key: the same key with the same request is answered again, not done again. */
export interface IdempotencyKey {
  readonly account: string;
  readonly key: string;
  readonly operation: string;
  readonly input: unknown;
}

export type IdempotencyProblem = { readonly code: 'idempotency_key_reused' };

/** A transaction's connection, and the moment at which the work counts as recorded. */
export interface Tx extends Db {
  readonly recordedAt: Moment;
}

/**
 * What a piece of work needs from the world: a transaction, a clock, the ledger. Reads see one moment of the database;
 * a write holds its chain alone, so what it decided on is still so when it commits.
 */
export interface Shell {
  now(): Moment;
  /** Reads one consistent state; nothing can be written within. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** One piece of work on the given chain(s). A problem rolls everything back. */
  write<T, P>(chain: string | readonly string[], work: (tx: Tx) => Promise<Result<T, P>>): Promise<Result<T, P | IdempotencyProblem>>;
  /** Adds the entry of this piece of work; exactly one per chain and write. */
  record(tx: Tx, by: Acting, entry: NewEntry): Promise<LedgerHead>;
}

export interface ShellParts {
  readonly db: Db;
  readonly clock?: Clock;
  readonly idempotency?: IdempotencyKey;
  /** Told after each commit that added an entry; the live feed listens here. */
  readonly committed?: (head: LedgerHead) => void;
}

/**
 * A shell over one database, for one request or for a run of the command line. Its writes throw what the database throws and what assertions
 * find; both roll back. People's problems come back as the result and roll back too.
 */
export function makeShell(parts: ShellParts): Shell {
  const clock = parts.clock ?? systemClock;
  const recordedHeads = new WeakMap<object, LedgerHead[]>();

  return {
    now: () => clock.now(),

    read: (work) =>
      parts.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute((tx) => work(tx)),

    async write(chain, work) {
      const chains = (typeof chain === 'string' ? [chain] : [...chain]).toSorted();
      let heads: LedgerHead[] = [];
      const outcome = await inTurn(parts.db, chains, () => inTransaction(parts.db, async (db) => {
        // Two requests with one key may go to different chains; the key's own lock comes first.
        if (parts.idempotency) await lockChain(db, `key ${parts.idempotency.account} ${parts.idempotency.key}`);
        for (const each of chains) await lockChain(db, each);
        const repeated = parts.idempotency && (await earlierAnswer(db, parts.idempotency));
        if (repeated) return repeated as Result<never, never>;
        const tx = Object.assign(db, { recordedAt: await momentAfterHeads(db, chains, clock.now()) });
        recordedHeads.set(tx, []);
        const result = await work(tx);
        if (!result.ok) return result;
        heads = recordedHeads.get(tx) ?? [];
        if (parts.idempotency) await keepAnswer(db, parts.idempotency, result.value, tx.recordedAt);
        return result;
      }));
      for (const head of heads) parts.committed?.(head);
      return outcome;
    },

    async record(tx, by, entry) {
      const heads = recordedHeads.get(tx);
      assert(heads, 'an entry is recorded within a write');
      assert(!heads.some((head) => head.chain === entry.chain), 'one piece of work records one entry per chain');
      const head = await appendEntry(tx, by, tx.recordedAt, entry);
      heads.push(head);
      return head;
    },
  };
}

const lastTurns = new WeakMap<Db, Map<string, Promise<void>>>();

/**
 * Work of this process on one chain waits here, before it takes a connection. Waiting for the chain's lock in the database, a few dozen
 * reports at once would hold every connection, and nobody could read meanwhile.
 */
function inTurn<T>(db: Db, chains: readonly string[], work: () => Promise<T>): Promise<T> {
  const turns = lastTurns.get(db) ?? new Map<string, Promise<void>>();
  lastTurns.set(db, turns);
  const done = Promise.all(chains.map((chain) => turns.get(chain) ?? Promise.resolve())).then(work);
  const turn = done.then(
    () => {},
    () => {},
  );
  for (const chain of chains) turns.set(chain, turn);
  void turn.then(() => {
    for (const chain of chains) if (turns.get(chain) === turn) turns.delete(chain);
  });
  return done;
}

class RolledBack extends Error {
  constructor(readonly result: Result<never, unknown>) {
    super('rolled back');
  }
}

async function inTransaction<T, P>(db: Db, work: (tx: Db) => Promise<Result<T, P>>): Promise<Result<T, P>> {
  try {
    return await db.transaction().execute(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<T, P>;
    throw error;
  }
}

/** Entries of a chain never go back in time, even when the computer's clock did. */
async function momentAfterHeads(db: Db, chains: readonly string[], now: Moment): Promise<Moment> {
  let at = now;
  for (const chain of chains) {
    const head = await readHead(db, chain);
    if (head.at && head.at > at) at = head.at;
  }
  return at;
}

function requestHash(of: IdempotencyKey): string {
  return createHash('sha256').update(canonicalize(of.input ?? null) ?? '').digest('hex');
}

async function earlierAnswer(db: Db, of: IdempotencyKey): Promise<Result<unknown, IdempotencyProblem> | undefined> {
  const row = await db.selectFrom('idempotency_keys').select(['operation', 'request', 'answer']).where('account', '=', of.account).where('key', '=', of.key).executeTakeFirst();
  if (!row) return undefined;
  if (row.operation !== of.operation || row.request !== requestHash(of)) return fail({ code: 'idempotency_key_reused' });
  return ok(JSON.parse(row.answer));
}

async function keepAnswer(db: Db, of: IdempotencyKey, value: unknown, at: Moment): Promise<void> {
  await db
    .insertInto('idempotency_keys')
    .values({ account: of.account, key: of.key, operation: of.operation, request: requestHash(of), answer: JSON.stringify(value ?? null), created_at: at })
    .execute();
}
