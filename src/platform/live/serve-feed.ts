import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.ts';
import type { LiveFeed } from './feed.ts';

const BEAT_MS = 20_000;
/** So long a page's question may be on its way here. */
const ON_ITS_WAY_MS = 60_000;

/**
 * GET /api/live?age=: server-sent events that tell which chains of the record grew, and nothing of their content; the page asks again for what it
 * shows. `age`: since how many milliseconds the page has been asking without having heard. The line begins with `recent`: what grew within that
 * time and how many milliseconds ago, so that the page knows which of its answers may be older, without comparing clocks. Then `grown` with the
 * number of the last entry of each chain that grew. `beat` comes every twenty seconds while nothing does.
 */
export function serveFeed(server: FastifyInstance, feed: LiveFeed, actorOf: (request: FastifyRequest) => Promise<Actor | undefined>): void {
  const open = new Set<FastifyReply>();
  server.get<{ Querystring: { readonly age?: unknown } }>('/api/live', { schema: { hide: true } }, async (request, reply) => {
    if (!(await actorOf(request))) return reply.code(401).send();
    reply.hijack();
    const line = reply.raw;
    line.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
    const tell = (event: string, what: object): void => void line.write(`event: ${event}\ndata: ${JSON.stringify(what)}\n\n`);
    tell('recent', feed.grownWithin(ageIn(request.query.age) + ON_ITS_WAY_MS));
    const stop = feed.subscribe((grown) => tell('grown', grown));
    const beat = setInterval(() => tell('beat', {}), BEAT_MS);
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
