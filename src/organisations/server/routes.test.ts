import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { serve } from '#platform/http/serve.ts';
import { makeShell } from '#platform/shell.ts';
import { organisationsContract } from '../contract.ts';
import { organisationsProblemWords } from '../web/words.ts';
import { registerNumber } from './door.ts';
import { organisationsRoutes } from './routes.ts';
import { officer, plant, testShell } from './testing/register.ts';

let database: TestDatabase;
let server: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  await plant(testShell(database));
  const actors = {
    [token('o')]: await officer(database, 'VL', ['read', 'register']),
    [token('d')]: await officer(database, 'LH', ['read', 'plan']),
  };
  server = await serve({
    routes: organisationsRoutes(),
    words: { organisations: organisationsProblemWords },
    shellFor: (idempotency) => makeShell({ db: database.db, clock: { now: () => '2020-05-29T03:00:00.000Z' as never }, ...(idempotency && { idempotency }) }),
    whoIs: async (given) => actors[given],
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

function token(of: string): string {
  return of.repeat(40);
}

const headers = (who: 'o' | 'd') => ({ authorization: `Bearer ${token(who)}` });
const LINES = 'Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên trực tiếp\r\nLH.09;Đảng bộ xã Lộc Hòa;Đảng bộ cơ sở;LH\r\n';

function sent(url: string, fields: Record<string, string>, file: Buffer, who: 'o' | 'd' = 'o') {
  const border = 'ranh-gioi';
  const parts = Object.entries(fields).map(([name, value]) => `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('');
  const payload = Buffer.concat([Buffer.from(`${parts}--${border}\r\ncontent-disposition: form-data; name="file"; filename="danh-sach.csv"\r\n\r\n`), file, Buffer.from(`\r\n--${border}--\r\n`)]);
  return server.inject({ method: 'POST', url, headers: { ...headers(who), 'content-type': `multipart/form-data; boundary=${border}` }, payload });
}

describe('over HTTP', () => {
  test('a page reads the tree, its children, one organisation and a search', async () => {
    expect((await server.inject({ url: '/api/organisations/roots', headers: headers('d') })).json()).toMatchObject({ organisations: [{ code: 'LH' }], mayChange: false });
    expect((await server.inject({ url: '/api/organisations/LH/children?limit=1', headers: headers('d') })).json()).toMatchObject({ organisations: [{ code: 'LH.01', below: 2 }], more: true });
    expect((await server.inject({ url: '/api/organisations/LH.01', headers: headers('d') })).json()).toMatchObject({ code: 'LH.01', above: [{ code: 'VL' }, { code: 'LH' }] });
    expect((await server.inject({ url: `/api/organisations?q=${encodeURIComponent('đồng phú')}`, headers: headers('d') })).json()).toMatchObject({ organisations: [{ code: 'LH.01' }] });
    expect((await server.inject({ url: '/api/organisation-kinds', headers: headers('d') })).json()).toMatchObject({ levels: expect.arrayContaining([expect.objectContaining({ id: 'grassroots', rank: 3 })]), kinds: expect.arrayContaining([expect.objectContaining({ id: 'branch', nameVi: 'Chi bộ trực thuộc' })]) });
  });

  test('a problem comes with its status, its facts and its sentence', async () => {
    const stale = await server.inject({ method: 'POST', url: '/api/organisations/LH.01/rename', headers: headers('o'), payload: { name: 'Mới', on: '2020-05-01', reason: 'x', revision: 9 } });
    expect([stale.statusCode, stale.json().code, stale.json().sentence.vi]).toEqual([412, 'stale_page', 'Đảng bộ xã Đồng Phú (LH.01) vừa được người khác thay đổi. Xem lại bản mới rồi làm tiếp.']);
    const future = await server.inject({ method: 'POST', url: '/api/organisations/LH.01/close', headers: headers('o'), payload: { on: '2020-05-30', reason: 'x' } });
    expect([future.statusCode, future.json().code]).toEqual([422, 'day_in_future']);
    const noDay = await server.inject({ method: 'POST', url: '/api/organisations/LH.01/close', headers: headers('o'), payload: { on: '2020-02-31', reason: 'x' } });
    expect([noDay.statusCode, noDay.json().fields[0].field]).toEqual([422, 'on']);
    const missing = await server.inject({ url: '/api/organisations/NONE', headers: headers('o') });
    expect([missing.statusCode, missing.json().code]).toEqual([404, 'organisation_not_found']);
    const duty = await server.inject({ method: 'POST', url: '/api/organisations/LH.01/close', headers: headers('d'), payload: { on: '2020-05-01', reason: 'x' } });
    expect([duty.statusCode, duty.json().code]).toEqual([403, 'not_your_duty']);
  });

  test('a change sent twice with one key is done once', async () => {
    const send = () => server.inject({ method: 'POST', url: '/api/organisations', headers: { ...headers('o'), 'idempotency-key': 'them-lh-08' }, payload: { code: 'LH.08', name: 'Đảng bộ xã Phước Hậu', kindId: 'grassroots-party-org', superior: 'LH', on: '2020-05-01', reason: 'Thành lập' } });
    const [one, other] = [await send(), await send()];
    expect([one.statusCode, other.statusCode]).toEqual([200, 200]);
    expect(other.json()).toEqual(one.json());
  });

  test('a list is previewed, then taken over', async () => {
    const preview = await sent('/api/organisations/import-preview', { onDay: '2020-05-01' }, Buffer.from(LINES));
    expect(preview.json()).toMatchObject({ rows: 1, added: { count: 1, first: [{ code: 'LH.09' }] }, wrong: { count: 0 } });
    const imported = await sent('/api/organisations/import', { onDay: '2020-05-01', reason: 'Bổ sung' }, Buffer.from(LINES));
    expect(imported.json()).toMatchObject({ added: 1, changed: 0 });
    const refused = await sent('/api/organisations/import', { onDay: '2020-05-01', reason: 'Bổ sung' }, Buffer.from(LINES.replace('Lộc Hòa', '=cmd').replace('Đảng bộ xã ', '')));
    expect([refused.statusCode, refused.json().sentence.vi]).toEqual([422, '1 dòng chưa đúng nên chưa ghi gì. Dòng đầu tiên: Ô B2: ô có công thức =cmd. Thay bằng giá trị.']);
    expect((await sent('/api/organisations/import', { onDay: '2020-05-01', reason: 'x' }, Buffer.from(LINES), 'd')).json().code).toBe('not_your_duty');
  });

  test('a file of 50 MB is refused, and nothing is written', async () => {
    const number = await registerNumber(database.db);
    const answer = await sent('/api/organisations/import', { onDay: '2020-05-01', reason: 'x' }, Buffer.alloc(50 * 1024 * 1024, 'A'));
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'body_too_large']);
    expect(await registerNumber(database.db)).toBe(number);
  });

  test('the template and the list come as files', async () => {
    for (const url of ['/api/organisations/import-template', '/api/organisations/export?code=LH&language=en']) {
      const file = await server.inject({ url, headers: headers('o') });
      expect(file.statusCode).toBe(200);
      expect(file.headers['content-type']).toContain('spreadsheetml');
      expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK');
    }
  });
});

test('every problem of the contract has its sentence', () => {
  for (const operation of Object.values(organisationsContract)) {
    for (const code of Object.keys(operation.problems)) expect(organisationsProblemWords).toHaveProperty(code);
  }
});
