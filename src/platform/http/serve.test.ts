import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from './testing/validate-openapi.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { operation } from '#foundation/contract.ts';
import { dayField, queryNumber, textField } from '#foundation/fields.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, actingForSelf } from '../actor.ts';
import { readHead } from '../ledger/append.ts';
import { makeShell } from '../shell.ts';
import { route } from './route.ts';
import { databaseProblem } from './database-away.ts';
import { serve } from './serve.ts';

type NoteProblem = { readonly code: 'note_not_found'; readonly id: number } | { readonly code: 'note_stale' };

const show = operation<NoteProblem>()({
  name: 'test.show', method: 'GET', path: '/api/notes/{id}', who: 'anyone', summary: { vi: 'Xem', en: 'Show' },
  input: z.strictObject({ id: queryNumber(1000), on: dayField().optional() }), output: z.object({ id: z.number(), on: z.string().nullable() }),
  problems: { note_not_found: 'missing', note_stale: 'stale' },
});
const add = operation<NoteProblem>()({
  name: 'test.add', method: 'POST', path: '/api/notes', who: { right: 'record' }, summary: { vi: 'Thêm', en: 'Add' },
  input: z.strictObject({ text: textField(50), refuse: z.boolean().default(false) }), output: z.object({ number: z.number() }),
  problems: { note_not_found: 'missing', note_stale: 'stale' },
});
/** Its own schema lets any text through. */
const lookUp = operation()({
  name: 'test.look_up', method: 'POST', path: '/api/look-up', who: 'anyone', summary: { vi: 'Tra cứu', en: 'Look up' },
  input: z.strictObject({ words: z.array(z.strictObject({ word: z.string() })) }), output: z.object({ words: z.number() }), problems: {},
});
const upload = operation()({
  name: 'test.upload', method: 'POST', path: '/api/notes/{id}/file', who: 'signed-in', summary: { vi: 'Gửi tệp', en: 'Upload' }, sends: 'file',
  input: z.strictObject({ id: queryNumber(1000), title: textField(20) }), output: z.object({ size: z.number(), name: z.string(), title: z.string(), id: z.number() }), problems: {},
});
const download = operation()({
  name: 'test.download', method: 'GET', path: '/api/file', who: 'anyone', summary: { vi: 'Tải', en: 'Download' }, answers: 'file',
  input: z.strictObject({}), output: z.any(), problems: {},
});
const breaks = operation()({
  name: 'test.breaks', method: 'GET', path: '/api/breaks', who: 'anyone', summary: { vi: 'Hỏng', en: 'Breaks' }, input: z.strictObject({}), output: z.object({}), problems: {},
});

const organisation = { id: 1, code: 'LH', name: 'Huyện ủy Long Hồ', path: '/1/' };
const actors: Record<string, Actor> = {
  'recorder-token-000000': { account: 'an', personId: 1, name: 'An', duties: [{ id: 1, kind: 'x', organisation, rights: ['read', 'record'], reach: 'subtree' }] },
  'reader-token-00000000': { account: 'binh', personId: 2, name: 'Bình', duties: [{ id: 2, kind: 'x', organisation, rights: ['read'], reach: 'subtree' }] },
};
const recorder = { authorization: 'Bearer recorder-token-000000' };

let database: TestDatabase;
let server: FastifyInstance;
const logged: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  server = await serve({
    routes: [
      route(show, async (_shell, _actor, input) => (input.id === 7 ? ok({ id: 7, on: input.on ?? null }) : fail({ code: 'note_not_found', id: input.id }))),
      route(add, (shell, actor, input) =>
        shell.write('notes', async (tx) => {
          const head = await shell.record(tx, actingForSelf(actor), { chain: 'notes', operation: 'test.add', organisations: [], events: [{ kind: 'test.added', text: input.text }] });
          return input.refuse ? fail({ code: 'note_stale' }) : ok({ number: head.number });
        }),
      ),
      route(lookUp, async (_shell, _actor, { words }) => ok({ words: words.length })),
      route(upload, async (_shell, _actor, input, { file }) => ok({ size: file?.bytes.length ?? 0, name: file?.name ?? '', title: input.title, id: input.id })),
      route(download, async () => ok({ name: 'Báo cáo.txt', type: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode('xin chào') })),
      route(breaks, async () => {
        throw new Error('secret detail');
      }),
    ],
    words: { test: { note_not_found: ({ id }: { id: number }) => ({ vi: `Không có ghi chú ${id}.`, en: `There is no note ${id}.` }), note_stale: () => ({ vi: 'Trang đã cũ.', en: 'The page is stale.' }) }, other: { note_stale: () => ({ vi: 'Khác.', en: 'Other.' }) } },
    shellFor: (idempotency) => makeShell({ db: database.db, ...(idempotency && { idempotency }) }),
    whoIs: async (token) => actors[token],
    log: (line) => logged.push(line),
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const post = (url: string, payload: object, headers: Record<string, string> = recorder) => server.inject({ method: 'POST', url, payload, headers });
const multipart = (size: number, fields: Record<string, string>, withFile = true) => {
  const parts = Object.entries(fields).map(([name, value]) => `--X\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  if (withFile) parts.push(`--X\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n${'x'.repeat(size)}\r\n`);
  return server.inject({ method: 'POST', url: '/api/notes/7/file', payload: `${parts.join('')}--X--\r\n`, headers: { ...recorder, 'content-type': 'multipart/form-data; boundary=X' } });
};

describe('an operation over HTTP', () => {
  test('answers what the contract says', async () => {
    const answer = await server.inject('/api/notes/7?on=2020-05-29');
    expect([answer.statusCode, answer.json()]).toEqual([200, { id: 7, on: '2020-05-29' }]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('a problem carries its facts and its sentence in both languages', async () => {
    const answer = await server.inject('/api/notes/8');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toEqual({ code: 'note_not_found', id: 8, status: 404, sentence: { vi: 'Không có ghi chú 8.', en: 'There is no note 8.' } });
    // Another room has the same code with words of its own.
    expect((await post('/api/notes', { text: 'a', refuse: true })).json()).toMatchObject({ status: 412, sentence: { vi: 'Trang đã cũ.' } });
  });

  test.each([
    ['/api/notes/7?on=2020-02-31', 'on', 'Ngày không có thật'],
    ['/api/notes/7?on=29/5/2020', 'on', 'Ngày không có thật'],
    ['/api/notes/1001', 'id', ''],
    ['/api/notes/x', 'id', ''],
    ['/api/notes/7?nothing=1', '', ''],
  ])('%s is refused by name of the field', async (url, field, words) => {
    const answer = await server.inject(url);
    expect(answer.statusCode).toBe(422);
    const problem = answer.json<{ code: string; fields: { field: string; sentence: { vi: string } }[] }>();
    expect(problem.code).toBe('input_invalid');
    expect(problem.fields[0]?.field).toBe(field);
    expect(problem.fields[0]?.sentence.vi).toContain(words);
  });

  test('text in decomposed Unicode, blank or with control characters is refused', async () => {
    for (const text of ['Hòa Ninh'.normalize('NFD'), '   ', 'a\u0000b', 'x'.repeat(51)]) {
      const answer = await post('/api/notes', { text });
      expect([text, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([text, 422, 'input_invalid']);
    }
  });

  test('text that cannot be kept is refused by name, whatever the schema lets through', async () => {
    const ask = (word: string) => post('/api/look-up', { words: [{ word: 'xã' }, { word }] });
    for (const word of ['a\u0000b', 'a\ud83d', '\ude00b']) {
      expect((await ask(word)).json()).toMatchObject({ status: 422, code: 'input_invalid', fields: [{ field: 'words.1.word', sentence: { vi: expect.stringContaining('ký tự hỏng') } }] });
    }
    expect((await ask('😀')).json()).toEqual({ words: 2 });
    expect((await multipart(10, { title: 'a\u0000b' })).statusCode).toBe(422);
  });

  test('who is not signed in, or has no such right, is refused', async () => {
    expect((await post('/api/notes', { text: 'a' }, {})).json()).toMatchObject({ code: 'not_signed_in', status: 401 });
    expect((await post('/api/notes', { text: 'a' }, { authorization: 'Bearer reader-token-00000000' })).json()).toMatchObject({ code: 'not_your_duty', status: 403 });
    expect((await post('/api/notes', { text: 'a' }, { authorization: 'Bearer nobody-token-00000000' })).statusCode).toBe(401);
  });

  test('a write from a page of another host is refused', async () => {
    expect((await post('/api/notes', { text: 'a' }, { ...recorder, origin: 'https://elsewhere.example' })).json()).toMatchObject({ code: 'foreign_origin' });
    expect((await post('/api/notes', { text: 'a' }, { ...recorder, origin: 'http://localhost:80', host: 'localhost:80' })).statusCode).not.toBe(403);
  });

  test('the same key does the work once, also at once; another request under it is refused', async () => {
    const before = (await readHead(database.db, 'notes')).number;
    const headers = { ...recorder, 'idempotency-key': 'key-0123456789' };
    const [one, other] = await Promise.all([post('/api/notes', { text: 'same' }, headers), post('/api/notes', { text: 'same' }, headers)]);
    expect(one.json()).toEqual(other.json());
    expect((await readHead(database.db, 'notes')).number).toBe(before + 1);
    expect((await post('/api/notes', { text: 'different' }, headers)).json()).toMatchObject({ code: 'idempotency_key_reused', status: 409 });
    expect((await post('/api/notes', { text: 'a' }, { ...recorder, 'idempotency-key': 'x' })).statusCode).toBe(422);
  });

  test('a broken body, a wrong type and too much of it have names', async () => {
    const broken = await server.inject({ method: 'POST', url: '/api/notes', payload: '{"text":', headers: { ...recorder, 'content-type': 'application/json' } });
    expect(broken.json()).toMatchObject({ code: 'not_json', status: 400 });
    const text = await server.inject({ method: 'POST', url: '/api/notes', payload: 'x', headers: { ...recorder, 'content-type': 'text/plain' } });
    expect(text.json()).toMatchObject({ code: 'not_json' });
    expect((await post('/api/notes', { text: 'x'.repeat(3_000_000) })).json()).toMatchObject({ code: 'body_too_large', status: 413 });
  });

  test('files come in by name, with their fields, up to a limit', async () => {
    expect((await multipart(5, { title: 'Danh sách' })).json()).toEqual({ size: 5, name: 'a.xlsx', title: 'Danh sách', id: 7 });
    expect((await multipart(0, { title: 'a' }, false)).json()).toMatchObject({ code: 'file_missing' });
    expect((await multipart(5, { title: '' })).json()).toMatchObject({ code: 'input_invalid' });
    expect((await multipart(13 * 1024 * 1024, { title: 'a' })).json()).toMatchObject({ code: 'body_too_large', status: 413 });
  });

  test('files go out with their Vietnamese name', async () => {
    const answer = await server.inject('/api/file');
    expect([answer.statusCode, answer.body]).toEqual([200, 'xin chào']);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('Báo cáo.txt')}`);
  });

  test('a web server on this machine says whom it speaks for; nobody else is believed', async () => {
    const limited = async (remoteAddress: string, forwarded: string) =>
      (await server.inject({ url: '/api/notes/7', remoteAddress, headers: { 'x-forwarded-for': forwarded } })).headers['x-ratelimit-remaining'];
    const first = Number(await limited('127.0.0.1', '203.0.113.7'));
    expect(Number(await limited('127.0.0.1', '203.0.113.7'))).toBe(first - 1);
    expect(Number(await limited('127.0.0.1', '203.0.113.8'))).toBe(first);
    const stranger = Number(await limited('198.51.100.1', '203.0.113.9'));
    expect(Number(await limited('198.51.100.1', '203.0.113.10'))).toBe(stranger - 1);
  });

  test('our mistakes say nothing but a reference', async () => {
    const answer = await server.inject('/api/breaks');
    const problem = answer.json<{ code: string; reference: string }>();
    expect([answer.statusCode, problem.code]).toEqual([500, 'our_mistake']);
    expect(answer.body).not.toContain('secret');
    expect(logged.some((line) => line.includes(problem.reference) && line.includes('secret detail'))).toBe(true);
  });

  test.each([
    [{ message: 'Connection terminated unexpectedly' }, 'database_away'],
    [{ message: 'terminating connection due to administrator command', code: '57P01' }, 'database_away'],
    [{ message: 'the database system is starting up', code: '57P03' }, 'database_away'],
    [{ message: 'connect ENOENT /tmp/x/.s.PGSQL.5432', code: 'ENOENT', syscall: 'connect' }, 'database_away'],
    [{ message: 'could not extend file: No space left on device', code: '53100' }, 'disk_full'],
    [{ message: 'ENOENT: no such file', code: 'ENOENT', syscall: 'open' }, undefined],
    [{ message: 'duplicate key value', code: '23505' }, undefined],
  ])('whether it is the database that is away: %j', (error, code) => expect(databaseProblem(error)?.code).toBe(code));

  test('an unknown address is a problem too', async () => expect((await server.inject('/api/nowhere')).json()).toMatchObject({ code: 'no_such_page', status: 404 }));

  test('an address that cannot be read is no page', async () => expect((await server.inject('/api/notes/%E0%A4%A')).json()).toMatchObject({ code: 'no_such_page', status: 404 }));

  test('whatever bytes come, nothing is a 500', async () => {
    for (const payload of ['', 'null', '[]', '"x"', '{"__proto__":{"a":1}}', '{"text":{"$gt":1}}', '\u0000', '{"text":1e999}']) {
      const answer = await server.inject({ method: 'POST', url: '/api/notes', payload, headers: { ...recorder, 'content-type': 'application/json' } });
      expect([payload, answer.statusCode < 500]).toEqual([payload, true]);
    }
  });
});

test('the description is valid OpenAPI 3.1 and names every operation', async () => {
  const description = (await server.inject('/api/openapi.json')).json<{ openapi: string; paths: Record<string, object> }>();
  expect(description.openapi).toMatch(/^3\.1/);
  expect(Object.keys(description.paths).toSorted()).toEqual(['/api/breaks', '/api/file', '/api/look-up', '/api/notes', '/api/notes/{id}', '/api/notes/{id}/file']);
  expect(await validate(description)).toEqual({ valid: true });
});
