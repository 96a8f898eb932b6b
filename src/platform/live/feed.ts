import pg from 'pg';
import type { LedgerHead } from '../ledger/append.ts';

const CHANNEL = 'daihoi_ledger';
const NOTIFY_AT_MOST_EVERY_MS = 50;
const POLL_EVERY_MS = 1000;
/** PostgreSQL takes no payload of 8,000 bytes; a chain's name has at most some dozens. */
const CHAINS_IN_ONE_NOTICE = 60;

/** Number of the last entry, by chain. */
export type Heads = { readonly [chain: string]: number };

/** What grew of late. */
export interface Recent {
  /** Milliseconds since this process began to look; what grew before, it cannot tell. */
  readonly began: number;
  /** Milliseconds since it saw each of these chains grow. */
  readonly grown: { readonly [chain: string]: number };
}

/**
 * Tells whoever listens that a chain of the ledger has grown. One connection per process listens; a write notifies after its commit,
 * at most every 50 ms, because a NOTIFY inside each transaction makes commits wait for one another. Polling catches what was missed.
 */
export interface LiveFeed {
  /** Number of the chain's last entry; 0 without one. */
  head(chain: string): number;
  /** What grew within the last milliseconds. */
  grownWithin(milliseconds: number): Recent;
  /** Calls back with the chains that grew; the returned function ends it. */
  subscribe(listener: (grown: Heads) => void): () => void;
  /** A write of this process has committed. */
  committed(head: LedgerHead): void;
  close(): Promise<void>;
}

/**
 * Listens to the database on one connection of its own. When that breaks, the next poll makes a new one; subscribers notice nothing.
 * @throws when the first connection cannot be made
 */
export async function openFeed(config: pg.ClientConfig): Promise<LiveFeed> {
  const heads = new Map<string, number>();
  const grewAt = new Map<string, number>();
  const began = performance.now();
  const listeners = new Set<(grown: Heads) => void>();
  let unsaid = new Map<string, number>();
  let closed = false;
  let client: pg.Client | undefined;
  let notifying: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({ ...config, application_name: 'daihoi-live' });
    made.on('error', () => {
      if (client === made) client = undefined;
    });
    made.on('end', () => {
      if (client === made) client = undefined;
    });
    made.on('notification', ({ payload }) => take(Object.entries(JSON.parse(payload || '{}') as Heads)));
    await made.connect();
    await made.query(`listen ${CHANNEL}`);
    return made;
  };

  /** Keeps what is newer than what is known, and tells it. */
  const take = (found: readonly (readonly [string, number])[]): void => {
    const grown = found.filter(([chain, number]) => number > (heads.get(chain) ?? -1));
    if (grown.length === 0) return;
    const now = performance.now();
    for (const [chain, number] of grown) {
      heads.set(chain, number);
      grewAt.set(chain, now);
    }
    const told = Object.fromEntries(grown);
    for (const listener of listeners) listener(told);
  };

  async function readHeads(): Promise<[string, number][]> {
    client ??= await connect();
    const { rows } = await client.query<{ chain: string; number: string }>('select chain, number from ledger_chains');
    return rows.map((row) => [row.chain, Number(row.number)]);
  }

  /** One question at a time on the connection. */
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const asked = turn.then(ask);
    turn = asked.catch(() => undefined);
    return asked;
  };

  const poll = async (): Promise<void> => {
    try {
      take(await inTurn(readHeads));
    } catch {
      // The server is away for a moment; the next poll connects again.
      const broken = client;
      client = undefined;
      await broken?.end().catch(() => {});
    }
  };

  client = await connect();
  for (const [chain, number] of await readHeads()) heads.set(chain, number);
  const polling = setInterval(() => {
    reading ??= poll().finally(() => (reading = undefined));
  }, POLL_EVERY_MS);
  polling.unref();

  return {
    head: (chain) => heads.get(chain) ?? 0,
    grownWithin(milliseconds) {
      const now = performance.now();
      return { began: Math.round(now - began), grown: Object.fromEntries([...grewAt].flatMap(([chain, at]) => (now - at <= milliseconds ? [[chain, Math.round(now - at)]] : []))) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    committed({ chain, number }) {
      if (closed) return;
      unsaid.set(chain, number);
      notifying ??= setTimeout(() => {
        notifying = undefined;
        const said = notices(unsaid);
        unsaid = new Map();
        for (const notice of said) void inTurn(async () => client?.query('select pg_notify($1, $2)', [CHANNEL, notice])).catch(() => {});
      }, NOTIFY_AT_MOST_EVERY_MS);
    },
    async close() {
      closed = true;
      clearInterval(polling);
      clearTimeout(notifying);
      listeners.clear();
      await client?.end().catch(() => {});
    },
  };
}

function notices(heads: ReadonlyMap<string, number>): string[] {
  const all = [...heads];
  return Array.from({ length: Math.ceil(all.length / CHAINS_IN_ONE_NOTICE) }, (_, place) => JSON.stringify(Object.fromEntries(all.slice(place * CHAINS_IN_ONE_NOTICE, (place + 1) * CHAINS_IN_ONE_NOTICE))));
}
