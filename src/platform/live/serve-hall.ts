import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { LiveFeed } from './feed.ts';

const BEAT_MS = 10_000;
/** A browser that takes nothing is let go; it comes back by itself and gets the newest. */
const WAITING_BYTES_AT_MOST = 1_000_000;
/** Phones of one hall share one address of the network. */
const LINES_PER_MINUTE = 60_000;

/** What is shown to a hall, by addresses that nobody can guess. The rooms know what it is; here it is text. */
export interface HallSource {
  /** The chain whose growth may change what the address shows; undefined: no such address. */
  chainOf(address: string): Promise<string | undefined>;
  /** What every open address of the chain shows, as one JSON object each, without a clock. */
  shownBy(chain: string): Promise<ReadonlyMap<string, string>>;
}

interface Shown {
  /** Hash of the text: also the event's id, so that who comes back with it has missed nothing. */
  readonly id: string;
  readonly text: string;
}

/** One chain with everybody who watches one of its addresses. */
interface Hall {
  readonly lines: Map<string, Set<ServerResponse>>;
  shown: ReadonlyMap<string, Shown>;
  /** Number of the chain's last entry when `shown` was read. */
  number: number;
  reading: Promise<void> | undefined;
}

/**
 * GET /api/hall/{address}/live: server-sent events for everybody in the hall, without sign-in. Each `state` event carries all that is shown, with the
 * server's clock as `now`. When the chain has grown, it is read once, whoever many watch, and the same bytes go out to all of them; what did not change
 * is not sent. `beat` comes every ten seconds, so that a page can tell a quiet hall from a dead line. `ended`: the address opens nothing any more.
 */
export function serveHall(server: FastifyInstance, feed: LiveFeed, source: HallSource, now: () => string): void {
  const halls = new Map<string, Hall>();
  const chains = new Map<string, string>();

  /** Reads what is shown, once for all who ask at the same time, and tells who watches. */
  const refresh = (chain: string, hall: Hall): Promise<void> => {
    hall.reading ??= read(chain, hall).finally(() => {
      hall.reading = undefined;
      if (halls.get(chain) === hall && grown(chain, hall)) void refresh(chain, hall).catch(() => {});
    });
    return hall.reading;
  };
  const grown = (chain: string, hall: Hall): boolean => feed.head(chain) > hall.number;
  const read = async (chain: string, hall: Hall): Promise<void> => {
    // The number comes first: what is read is then at least as new.
    const number = feed.head(chain);
    const before = hall.shown;
    const texts = await source.shownBy(chain);
    hall.shown = new Map([...texts].map(([address, text]) => [address, { id: createHash('sha256').update(text).digest('hex').slice(0, 16), text }]));
    hall.number = number;
    for (const [address, lines] of hall.lines) {
      const shown = hall.shown.get(address);
      if (!shown) for (const line of lines) line.end('event: ended\ndata: {}\n\n');
      else if (shown.id !== before.get(address)?.id) tellAll(lines, event(shown, now()));
    }
  };

  const stop = feed.subscribe((news) => {
    for (const chain of Object.keys(news)) {
      const hall = halls.get(chain);
      if (hall && grown(chain, hall)) void refresh(chain, hall).catch(() => {});
    }
  });

  /** The hall of an address with what it shows now; undefined for an address that opens nothing. */
  const hallOf = async (address: string): Promise<{ readonly chain: string; readonly hall: Hall; readonly shown: Shown } | undefined> => {
    const chain = chains.get(address) ?? (await source.chainOf(address));
    if (chain === undefined) return undefined;
    const hall = halls.get(chain) ?? { lines: new Map(), shown: new Map(), number: -1, reading: undefined };
    halls.set(chain, hall);
    if (!hall.shown.has(address) || grown(chain, hall)) await refresh(chain, hall);
    const shown = hall.shown.get(address);
    if (shown) chains.set(address, chain);
    else if (hall.lines.size === 0) halls.delete(chain);
    return shown && { chain, hall, shown };
  };
  const leave = (address: string, chain: string, hall: Hall, line: ServerResponse): void => {
    const lines = hall.lines.get(address);
    lines?.delete(line);
    if (lines?.size === 0) {
      hall.lines.delete(address);
      chains.delete(address);
    }
    if (hall.lines.size === 0 && halls.get(chain) === hall) halls.delete(chain);
  };

  server.get<{ Params: { address: string } }>('/api/hall/:address/live', { schema: { hide: true }, config: { rateLimit: { max: LINES_PER_MINUTE, timeWindow: 60_000 } } }, async (request, reply) => {
    const { address } = request.params;
    const found = await hallOf(address);
    if (!found) return reply.code(404).send();
    const { chain, hall, shown } = found;
    reply.hijack();
    const line = reply.raw;
    line.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
    line.write('retry: 1000\n\n');
    // A change between the question and here has been told to the others; this line starts with what is there now.
    const present = hall.shown.get(address) ?? shown;
    if (request.headers['last-event-id'] !== present.id) line.write(event(present, now()));
    hall.lines.set(address, (hall.lines.get(address) ?? new Set()).add(line));
    halls.set(chain, hall);
    line.on('close', () => leave(address, chain, hall, line));
    // Who went away while the answer was read has no closing left to tell of.
    if (request.raw.socket.destroyed) leave(address, chain, hall, line);
    return reply;
  });

  const beat = setInterval(() => {
    for (const hall of halls.values()) for (const lines of hall.lines.values()) tellAll(lines, 'event: beat\ndata: {}\n\n');
  }, BEAT_MS);
  beat.unref();
  server.addHook('preClose', async () => {
    stop();
    clearInterval(beat);
    for (const hall of halls.values()) for (const lines of hall.lines.values()) for (const line of lines) line.end();
  });
}

function event({ id, text }: Shown, now: string): string {
  return `id: ${id}\nevent: state\ndata: ${text.slice(0, -1)},"now":"${now}"}\n\n`;
}

function tellAll(lines: ReadonlySet<ServerResponse>, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (const line of lines) {
    if (line.writableLength > WAITING_BYTES_AT_MOST) line.destroy();
    else line.write(bytes);
  }
}
