import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '../testing/actors.ts';
import { makeWorld, tokenFrom, type World } from '../testing/world.ts';

let world: World;
let lan: MadeActor;
const PASSWORD = 'mùa xuân đến rồi';
const NEXT = 'trời thu trong xanh';

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set('2020-05-29T01:00:00.000Z');
  lan = await makeActor(world.database.db, 'district-office', 'LH', { passwordHash: `plain ${PASSWORD}`, name: 'Nguyễn Thị Lan' });
});

const signIn = async (password = PASSWORD) => tokenFrom(await world.post('/api/sign-in', { account: lan.account, password }));
const status = async (token: string) => (await world.get('/api/me', token)).statusCode;
const lastEvents = async () => {
  const row = await world.database.db.selectFrom('ledger').select('body').where('chain', '=', 'register').orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
  return JSON.parse(row.body).events as { kind: string }[];
};

describe('a new password', () => {
  test('signs every other device out, keeps this one, and leaves no secret behind', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const changed = await world.post('/api/me/password', { current: PASSWORD, next: NEXT }, here);
    expect(changed.json()).toEqual({ endedSignIns: 2 }); // with the one that the test made
    expect([await status(here), await status(there), await status(lan.token)]).toEqual([200, 401, 401]);
    expect((await world.post('/api/sign-in', { account: lan.account, password: PASSWORD })).statusCode).toBe(401);
    expect(await status(await signIn(NEXT))).toBe(200);
    expect(await lastEvents()).toEqual([{ kind: 'people.password_changed', account: lan.account }]);
  });

  test.each([
    ['a wrong present one', 'sai rồi', NEXT, 'password_wrong', 422],
    ['the same again', PASSWORD, PASSWORD, 'password_unchanged', 422],
    ['a short one', PASSWORD, 'ngắn', 'password_too_short', 422],
    ['one’s name', PASSWORD, 'NguyễnThịLan1', 'password_has_account_name', 422],
    ['a run', PASSWORD, '0123456789', 'password_too_plain', 422],
  ])('is refused for %s', async (_name, current, next, code, expected) => {
    const token = await signIn();
    const answer = await world.post('/api/me/password', { current, next }, token);
    expect(answer.json()).toMatchObject({ code, status: expected, sentence: { vi: expect.any(String), en: expect.any(String) } });
    expect(await status(await signIn())).toBe(200);
  });

  test('cannot be guessed at with a stolen session', async () => {
    const token = await signIn();
    for (let count = 0; count < 5; count += 1) await world.post('/api/me/password', { current: 'sai', next: NEXT }, token);
    expect((await world.post('/api/me/password', { current: PASSWORD, next: NEXT }, token)).statusCode).toBe(429);
  });

  test('is not kept for repetition, not even as a hash of the request', async () => {
    const token = await signIn();
    await world.server.inject({ method: 'POST', url: '/api/me/password', payload: { current: PASSWORD, next: NEXT }, cookies: { daihoi_session: token }, headers: { 'idempotency-key': 'abcdefgh-1' } });
    expect(await world.database.db.selectFrom('idempotency_keys').selectAll().execute()).toEqual([]);
  });
});

describe('devices', () => {
  test('are listed, the present one marked, and end one by one or all but this', async () => {
    await world.database.db.updateTable('sign_ins').set({ revoked_at: world.clock.now() }).execute();
    const [one, two, three] = [await signIn(), await signIn(), await signIn()];
    const list = (await world.get('/api/me/sign-ins', one)).json().signIns as { id: string; current: boolean; device: string }[];
    expect(list).toHaveLength(3);
    expect(list.filter((each) => each.current)).toHaveLength(1);
    expect(JSON.stringify(list)).not.toMatch(/token|hash/);
    const listOfTwo = (await world.get('/api/me/sign-ins', two)).json().signIns as typeof list;
    const idOfTwo = listOfTwo.find((each) => each.current)?.id ?? '';
    expect((await world.post(`/api/me/sign-ins/${idOfTwo}/end`, {}, one)).statusCode).toBe(204);
    expect([await status(one), await status(two), await status(three)]).toEqual([200, 401, 200]);
    expect((await world.post(`/api/me/sign-ins/${idOfTwo}/end`, {}, one)).json()).toMatchObject({ code: 'no_such_sign_in', status: 404 });
    expect((await world.post('/api/me/sign-ins/end-others', {}, one)).json()).toEqual({ ended: 1 });
    expect([await status(one), await status(three)]).toEqual([200, 401]);
  });

  test('of others cannot be ended', async () => {
    const binh = await makeActor(world.database.db, 'mentor', 'LH');
    const row = await world.database.db.selectFrom('sign_ins').innerJoin('accounts', 'accounts.id', 'sign_ins.account_id').select('sign_ins.id').where('accounts.name', '=', binh.account).executeTakeFirstOrThrow();
    expect((await world.post(`/api/me/sign-ins/${row.id}/end`, {}, await signIn())).statusCode).toBe(404);
    expect(await status(binh.token)).toBe(200);
  });
});

describe('a token for programs', () => {
  const bearer = (url: string, token: string, payload?: object) =>
    world.server.inject({ method: payload ? 'POST' : 'GET', url, ...(payload && { payload }), headers: { authorization: `Bearer ${token}` } });

  test('is shown once, works in the account’s name, and is revoked', async () => {
    const session = await signIn();
    const made = await world.post('/api/me/tokens', { name: 'Báo cáo tuần', readsOnly: true, untilDay: '2020-12-31' }, session);
    const { id, token } = made.json();
    expect((await bearer('/api/me', token)).json()).toMatchObject({ account: lan.account, duties: [{ rights: ['read'] }] });
    expect((await bearer('/api/people', token)).statusCode).toBe(403);
    const listed = (await world.get('/api/me/tokens', session)).json().tokens;
    expect(listed).toMatchObject([{ id, name: 'Báo cáo tuần', readsOnly: true, untilDay: '2020-12-31', lastUsedOn: '2020-05-29', ended: false }]);
    expect(JSON.stringify(listed)).not.toContain(token);
    expect((await world.post(`/api/me/tokens/${id}/revoke`, {}, session)).statusCode).toBe(204);
    expect((await bearer('/api/me', token)).statusCode).toBe(401);
    expect((await world.post(`/api/me/tokens/${id}/revoke`, {}, session)).json().code).toBe('no_such_token');
  });

  test('cannot change the account itself', async () => {
    const { token } = (await world.post('/api/me/tokens', { name: 'x', readsOnly: false, untilDay: '2020-06-30' }, await signIn())).json();
    expect((await bearer('/api/people', token)).statusCode).toBe(200);
    for (const [url, payload] of [['/api/me/password', { current: PASSWORD, next: NEXT }], ['/api/me/tokens', { name: 'y', readsOnly: true, untilDay: '2020-06-30' }], ['/api/me/totp/begin', { password: PASSWORD }]] as const) {
      expect((await bearer(url, token, payload)).json()).toMatchObject({ code: 'program_token_used', status: 403 });
    }
  });

  test.each([['today', '2020-05-29', 422], ['tomorrow', '2020-05-30', 200], ['in a year', '2021-05-30', 200], ['later', '2021-05-31', 422], ['on a day that is none', '2020-02-31', 422]])('may end %s or not', async (_name, untilDay, expected) => {
    expect((await world.post('/api/me/tokens', { name: 'x', readsOnly: true, untilDay }, await signIn())).statusCode).toBe(expected);
  });
});

test('the language is kept with the account', async () => {
  const token = await signIn();
  expect((await world.get('/api/me', token)).json().language).toBeNull();
  expect((await world.post('/api/me/language', { language: 'en' }, token)).statusCode).toBe(204);
  expect((await world.get('/api/me', token)).json().language).toBe('en');
});

test('a sample account is shared and cannot be changed', async () => {
  await world.database.db.updateTable('accounts').set({ sample: true }).where('name', '=', lan.account).execute();
  const token = await signIn();
  expect((await world.post('/api/me/password', { current: PASSWORD, next: NEXT }, token)).json()).toMatchObject({ code: 'sample_account', status: 409 });
  expect((await world.post('/api/me/totp/begin', { password: PASSWORD }, token)).json().code).toBe('sample_account');
});
