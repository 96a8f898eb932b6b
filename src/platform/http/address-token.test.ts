import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '../actor.ts';
import type { Shell } from '../shell.ts';
import { route } from './route.ts';
import { serve } from './serve.ts';
import { validate } from './testing/validate-openapi.ts';

const summary = { vi: 'Lịch', en: 'Calendar' };
const feed = operation()({
  name: 'test.feed', method: 'GET', path: '/api/feed/{id}', who: { right: 'read' }, summary, answers: 'file', tokenInAddress: true,
  input: z.strictObject({ id: z.string(), unit: z.string().optional() }), output: z.any(), problems: {},
});
const breaks = operation()({ name: 'test.breaks', method: 'GET', path: '/api/breaks', who: 'signed-in', summary, tokenInAddress: true, input: z.strictObject({}), output: z.object({}), problems: {} });
const list = operation()({ name: 'test.list', method: 'GET', path: '/api/list', who: { right: 'read' }, summary, input: z.strictObject({ unit: z.string().optional() }), output: z.object({}), problems: {} });
const plain = operation()({ name: 'test.plain', method: 'GET', path: '/api/plain', who: { right: 'read' }, summary, input: z.strictObject({}), output: z.object({}), problems: {} });
const write = operation()({ name: 'test.write', method: 'POST', path: '/api/write', who: { right: 'read' }, summary, input: z.strictObject({}), output: z.object({}), problems: {} });

const organisation = { id: 1, code: 'LH', name: 'Huyện ủy Long Hồ', path: '/1/' };
const actor = (account: string): Actor => ({ account, personId: 1, name: account, duties: [{ id: 1, kind: 'x', organisation, rights: ['read'], reach: 'subtree' }] });
const READS = 'dhp_reads-only-0000000000';
const WRITES = 'dhp_full-rights-000000000';
const SIGN_IN = 'sign-in-token-00000000000';

let server: FastifyInstance;
const logged: string[] = [];
const seen: unknown[] = [];

beforeAll(async () => {
  server = await serve({
    routes: [
      route(feed, async (_shell, who, input, exchange) => {
        seen.push([who.account, input, exchange.token]);
        return ok({ name: 'a.ics', type: 'text/calendar', bytes: new TextEncoder().encode('BEGIN') });
      }),
      route(breaks, async () => {
        throw new Error('broken');
      }),
      route(list, async () => ok({})),
      route(plain, async () => ok({})),
      route(write, async () => ok({})),
    ],
    words: {},
    shellFor: () => ({}) as Shell,
    whoIs: async (token) => ({ [READS]: actor('may-doc'), [WRITES]: actor('may-ghi'), [SIGN_IN]: actor('nguoi') })[token],
    whoReads: async (token) => (token === READS ? actor('may-doc') : undefined),
    log: (line) => logged.push(line),
  });
});
afterAll(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

describe('a token in the address', () => {
  test('that only reads opens what its contract lets it, and is no part of the input', async () => {
    const answer = await get(`/api/feed/7?token=${READS}&unit=LH`);
    expect([answer.statusCode, answer.body]).toEqual([200, 'BEGIN']);
    expect(seen.at(-1)).toEqual(['may-doc', { id: '7', unit: 'LH' }, READS]);
    expect([answer.headers['cache-control'], answer.headers['referrer-policy']]).toEqual(['private, no-store', 'same-origin']);
  });

  test.each([
    ['with full rights', WRITES, 403, 'token_not_for_address'],
    ['of a sign-in', SIGN_IN, 403, 'token_not_for_address'],
    ['that is nobody’s', 'dhp_nobody-000000000000000', 401, 'not_signed_in'],
    ['that cannot be one', 'x', 401, 'not_signed_in'],
    ['that is empty', '', 401, 'not_signed_in'],
    ['given twice', `${READS}&token=${READS}`, 401, 'not_signed_in'],
  ])('%s is refused', async (_name, token, status, code) => {
    const before = seen.length;
    expect((await get(`/api/feed/7?token=${token}`)).json()).toMatchObject({ status, code });
    expect(seen.length).toBe(before);
  });

  test('counts alone: a sign-in beside it does not help', async () => {
    expect((await get('/api/feed/7?token=dhp_nobody-000000000000000', { authorization: `Bearer ${SIGN_IN}` })).statusCode).toBe(401);
    expect((await get('/api/feed/7', { authorization: `Bearer ${SIGN_IN}` })).statusCode).toBe(200);
    expect((await get('/api/feed/7')).statusCode).toBe(401);
  });

  test('is refused by every other operation', async () => {
    expect((await get(`/api/list?token=${READS}`)).json()).toMatchObject({ status: 422, code: 'input_invalid' });
    expect((await get(`/api/plain?token=${READS}`)).json()).toMatchObject({ status: 401, code: 'not_signed_in' });
    expect((await server.inject({ method: 'POST', url: `/api/write?token=${READS}`, payload: {} })).json()).toMatchObject({ status: 401, code: 'not_signed_in' });
  });

  test('is never logged', async () => {
    expect((await get(`/api/breaks?token=${READS}`)).statusCode).toBe(500);
    expect(logged).toHaveLength(1);
    expect(logged.join()).not.toContain(READS);
  });

  test('is described as a way to be known, for those operations alone', async () => {
    const description = (await get('/api/openapi.json')).json<{ paths: Record<string, Record<string, { security: object[]; parameters?: { name: string }[] }>> }>();
    expect(description.paths['/api/feed/{id}']?.['get']?.security).toContainEqual({ tokenInAddress: [] });
    expect(description.paths['/api/feed/{id}']?.['get']?.parameters?.map((each) => each.name)).not.toContain('token');
    expect(description.paths['/api/list']?.['get']?.security).not.toContainEqual({ tokenInAddress: [] });
    expect(await validate(description)).toEqual({ valid: true });
  });
});

test('a contract that lets a token stand in the address of a writing is our mistake', async () => {
  const wrong = { ...write, tokenInAddress: true };
  await expect(serve({ routes: [route(wrong, async () => ok({}))], words: {}, shellFor: () => ({}) as Shell, whoIs: async () => undefined })).rejects.toThrow('test.write');
});
