import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFolder } from './open.ts';

const PAGES = join(projectFolder, 'dist', 'web');
const YEAR_SECONDS = 31_536_000;

/** The built pages. Every address that is no file and no part of the interface is a screen: the page itself finds out which. */
export async function servePages(server: FastifyInstance): Promise<void> {
  if (!existsSync(join(PAGES, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: PAGES,
    serve: false,
    index: false,
    setHeaders(reply, path) {
      // Built files carry the hash of their content in the name; the page itself is asked for anew each time.
      reply.header('cache-control', path.includes(join('web', 'assets')) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  server.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/api/')) return reply.callNotFound();
    // Codes of organisations have dots too (/mua/…/to-chuc/LH.07), so only the ends of real files count.
    const isFile = path.startsWith('/assets/') || /\.(js|css|map|svg|png|ico|json|txt|xml|php)$/i.test(path);
    return reply.sendFile(isFile ? path.slice(1) : 'index.html');
  });
}
