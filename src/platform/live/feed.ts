import pg from 'pg';
import type { LedgerHead } from '../ledger/append.ts';

const CHANNEL = 'daihoi_ledger';
const NOTIFY_AT_MOST_EVERY_MS = 50;
const POLL_EVERY_MS = 1000;

/** Number of the last entry of each chain. */
export type Heads = { readonly [chain: string]: number };

/**
 * Tells whoever listens that a chain of the ledger has grown. One connection per process listens; a write notifies after its commit,
 * at most every 50 ms, because a NOTIFY inside each transaction makes commits wait for one another. Polling catches what was missed.
 */
export interface LiveFeed {
  heads(): Heads;
  /** Chains that grew within the last milliseconds, and how many ago. At its start a process takes every chain for one that just grew. */
  grownWithin(milliseconds: number): { readonly [chain: string]: number };
  /** Calls back with all heads after any of them grew; the returned function ends it. */
  subscribe(listener: (heads: Heads) => void): () => void;
  /** A write of this process has committed. */
  committed(head: LedgerHead): void;
  close(): Promise<void>;
}

/**
 * Listens to the database on one connection of its own. When that breaks, the next poll makes a new one; subscribers notice nothing.
 * @throws when the first connection cannot be made
 */
export async function openFeed(config: pg.ClientConfig): Promise<LiveFeed> {
  let heads: Record<string, number> = {};
  const grewAt = new Map<string, number>();
  const listeners = new Set<(heads: Heads) => void>();
  let closed = false;
  let client: pg.Client | undefined;
  let notifying: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  let askedMeanwhile = false;

  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({ ...config, application_name: 'daihoi-live' });
    made.on('error', () => {
      if (client === made) client = undefined;
    });
    made.on('end', () => {
      if (client === made) client = undefined;
    });
    made.on('notification', refresh);
    await made.connect();
    await made.query(`listen ${CHANNEL}`);
    return made;
  };

  /** One reading at a time. Who asks during one may know of a commit that it did not see: then another follows. */
  const refresh = (): void => {
    askedMeanwhile = reading !== undefined;
    reading ??= readHeads().finally(() => {
      reading = undefined;
      if (askedMeanwhile && !closed) refresh();
    });
  };

  async function readHeads(): Promise<void> {
    try {
      client ??= await connect();
      const rows = (await client.query<{ chain: string; number: string }>('select chain, number from ledger_chains')).rows;
      const grown = rows.filter((row) => Number(row.number) > (heads[row.chain] ?? -1));
      if (grown.length === 0) return;
      for (const { chain } of grown) grewAt.set(chain, performance.now());
      heads = Object.fromEntries(rows.map((row) => [row.chain, Number(row.number)]));
      for (const listener of listeners) listener(heads);
    } catch {
      // The server is away for a moment; the next poll connects again.
      const broken = client;
      client = undefined;
      await broken?.end().catch(() => {});
    }
  }

  client = await connect();
  await readHeads();
  const poll = setInterval(refresh, POLL_EVERY_MS);
  poll.unref();

  return {
    heads: () => heads,
    grownWithin(milliseconds) {
      const now = performance.now();
      return Object.fromEntries([...grewAt].flatMap(([chain, at]) => (now - at <= milliseconds ? [[chain, Math.round(now - at)]] : [])));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    committed() {
      if (closed) return;
      notifying ??= setTimeout(() => {
        notifying = undefined;
        void client?.query(`select pg_notify('${CHANNEL}', '')`).catch(() => {});
      }, NOTIFY_AT_MOST_EVERY_MS);
    },
    async close() {
      closed = true;
      clearInterval(poll);
      clearTimeout(notifying);
      listeners.clear();
      await client?.end().catch(() => {});
    },
  };
}
