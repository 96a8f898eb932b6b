import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { whoIs, whoReads } from '#people/server/door.ts';
import { closePdf } from '#platform/documents/pdf.ts';
import { serve } from '#platform/http/serve.ts';
import { openFeed } from '#platform/live/feed.ts';
import { serveFeed } from '#platform/live/serve-feed.ts';
import { serveHall } from '#platform/live/serve-hall.ts';
import { hallMemory } from '#sittings/server/door.ts';
import { type Clock, makeShell, systemClock } from '#platform/shell.ts';
import type { Opened } from './open.ts';
import { allRoutes, allWords } from './rooms.ts';
import { servePages } from './serve-pages.ts';

const LAST_ANSWERS_MS = 1000;

export interface ServeOptions {
  readonly clock?: Clock;
  readonly log?: (line: string) => void;
  /** Per address; tests and benches raise it. */
  readonly requestsPerMinute?: number;
}

export interface AppServer {
  readonly server: FastifyInstance;
  /** Listens and gives the address, e.g. http://127.0.0.1:3000. Port 0 takes any free one. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

/** The whole application over one database: interface, live feed and pages. */
export async function serveApp({ db, config }: Pick<Opened, 'db' | 'config'>, options: ServeOptions = {}): Promise<AppServer> {
  const clock = options.clock ?? systemClock;
  const feed = await openFeed(config);
  const hall = hallMemory();
  const server = await serve({
    routes: allRoutes({ db, clock, hall }),
    words: allWords,
    shellFor: (idempotency) => makeShell({ db, clock, committed: (head) => feed.committed(head), ...(idempotency && { idempotency }) }),
    whoIs: whoIs(db, clock),
    whoReads: whoReads(db, clock),
    ...(options.log && { log: options.log }),
    ...(options.requestsPerMinute !== undefined && { requestsPerMinute: options.requestsPerMinute }),
    more: async (into, actorOf) => {
      serveFeed(into, feed, actorOf);
      serveHall(into, feed, { chainOf: (address) => hall.chainOf(db, address), shownBy: (chain) => hall.textsOf(db, chain) }, () => clock.now());
      await servePages(into);
    },
  });
  return {
    server,
    listen: async (host, port) => {
      await server.listen({ host, port });
      const { port: taken } = server.server.address() as AddressInfo;
      return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
    },
    close: async () => {
      // What was asked before the end is answered; whoever holds the line longer is cut off.
      const cut = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS);
      await server.close();
      clearTimeout(cut);
      await feed.close();
      await closePdf();
    },
  };
}
