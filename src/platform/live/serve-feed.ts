import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.ts';
import type { Heads, LiveFeed } from './feed.ts';

const KEEP_ALIVE_MS = 20_000;

/**
 * GET /api/live: server-sent events. Each event carries the heads of all chains and nothing of their content; the page asks again for what
 * it shows. The heads are also the event's id, so a browser that lost the line learns at once whether it missed anything.
 */
export function serveFeed(server: FastifyInstance, feed: LiveFeed, actorOf: (request: FastifyRequest) => Promise<Actor | undefined>): void {
  const open = new Set<FastifyReply>();
  server.get('/api/live', { schema: { hide: true } }, async (request, reply) => {
    if (!(await actorOf(request))) return reply.code(401).send();
    reply.hijack();
    const line = reply.raw;
    line.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
    const tell = (heads: Heads): void => {
      line.write(`id: ${encodeHeads(heads)}\nevent: heads\ndata: ${JSON.stringify(heads)}\n\n`);
    };
    line.write('retry: 1000\n\n');
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

function encodeHeads(heads: Heads): string {
  return Object.entries(heads)
    .map(([chain, number]) => `${chain}:${number}`)
    .join(';');
}
