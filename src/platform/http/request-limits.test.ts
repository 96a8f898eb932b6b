import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { requestLimits } from './request-limits.ts';

/** What is left to an address after asking: the limit and the rest of it. */
async function asking(ordinary?: number) {
  const server = Fastify();
  await server.register(rateLimit, { ...requestLimits(ordinary), timeWindow: 60_000 });
  server.all('/*', async () => 'here');
  return async (url: string, method: 'GET' | 'POST' = 'GET', remoteAddress = '203.0.113.77') => {
    const { headers, statusCode } = await server.inject({ url, method, remoteAddress });
    return [statusCode, Number(headers['x-ratelimit-limit']), Number(headers['x-ratelimit-remaining'])];
  };
}

describe('how many requests an address may send', () => {
  test('a full hall behind one address reads its screen and the pages, and takes nothing from the desks there', async () => {
    const ask = await asking();
    expect(await ask('/api/notes/7')).toEqual([200, 1200, 1199]);
    expect(await ask('/man-hinh/token')).toEqual([200, 120_000, 119_999]);
    expect(await ask('/assets/page.js')).toEqual([200, 120_000, 119_998]);
    expect(await ask('/api/hall/token')).toEqual([200, 120_000, 119_997]);
    expect(await ask('/api/notes/7')).toEqual([200, 1200, 1198]);
    expect(await ask('/man-hinh/token', 'GET', '203.0.113.78')).toEqual([200, 120_000, 119_999]);
  });

  test('only reading is open, and nothing that only begins alike', async () => {
    const ask = await asking();
    expect(await ask('/api/hall/token', 'POST')).toEqual([200, 1200, 1199]);
    expect(await ask('/man-hinh/token', 'POST')).toEqual([200, 1200, 1198]);
    expect(await ask('/api/halls')).toEqual([200, 1200, 1197]);
  });

  test('who is over the ordinary limit still sees the hall', async () => {
    const ask = await asking(2);
    for (let times = 0; times < 2; times++) await ask('/api/notes/7');
    expect((await ask('/api/notes/7'))[0]).toBe(429);
    expect((await ask('/api/hall/token'))[0]).toBe(200);
  });
});
