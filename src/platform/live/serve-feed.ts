import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.ts';
import type { Heads, LiveFeed } from './feed.ts';

const KEEP_ALIVE_MS = 20_000;
/** So long a page's first line may be on its way here. */
const ON_ITS_WAY_MS = 60_000;

/**
 * GET /api/live: server-sent events. Each event carries the heads of all chains and nothing of their content; the page asks again for what
 * it shows. The heads are also the event's id, so a browser that lost the line learns at once whether it missed anything. A page that opens its
 * first line says by `?age=` for how many milliseconds it has been asking; the chains that grew within come first, as a `recent` event: how many
 * milliseconds ago each. By that the page knows which of its answers may be older, without comparing clocks.
 */
export function serveFeed(server: FastifyInstance, feed: LiveFeed, actorOf: (request: FastifyRequest) => Promise<Actor | undefined>): void {
  const open = new Set<FastifyReply>();
  server.get<{ Querystring: { readonly age?: unknown } }>('/api/live', { schema: { hide: true } }, async (request, reply) => {
    if (!(await actorOf(request))) return reply.code(401).send();
    reply.hijack();
    const line = reply.raw;
    line.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
    const tell = (heads: Heads): void => {
      line.write(`id: ${encodeHeads(heads)}\nevent: heads\ndata: ${JSON.stringify(heads)}\n\n`);
    };
    line.write('retry: 1000\n\n');
    if (request.query.age !== undefined) line.write(`event: recent\ndata: ${JSON.stringify(feed.grownWithin(ageIn(request.query.age) + ON_ITS_WAY_MS))}\n\n`);
    tell(feed.heads());
    const stop = feed.subscribe(tell);
    const beat = setInterval(() => line.write(': \n\n'), KEEP_ALIVE_MS);
    beat.unref();
    open.add(reply);
    request.raw.on('close', () => {
      clearInterval(beat);
      stop();
      open.delete(reply);
    });
    return reply;
  });
  server.addHook('preClose', async () => {
    for (const reply of open) reply.raw.end();
  });
}

/** What is no number of milliseconds is no age. */
function ageIn(given: unknown): number {
  return typeof given === 'string' && /^\d{1,12}$/.test(given) ? Number(given) : 0;
}

function encodeHeads(heads: Heads): string {
  return Object.entries(heads)
    .map(([chain, number]) => `${chain}:${number}`)
    .join(';');
}
