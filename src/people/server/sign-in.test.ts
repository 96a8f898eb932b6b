import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIMIT_AT_ADDRESS, LIMIT_OF_ACCOUNT, LIMIT_OF_ADDRESS } from '../core/attempts.ts';
import { SESSION_MAX_MS } from '../core/account.ts';
import { makeActor, type MadeActor } from '../testing/actors.ts';
import { makeWorld, tokenFrom, type World } from '../testing/world.ts';
import { argon2Passwords, hashedOnce } from './passwords.ts';
import { totpCodeAt } from './totp.ts';

let world: World;
let lan: MadeActor;
const PASSWORD = 'mùa xuân đến rồi';
const start = '2020-05-29T01:00:00.000Z';

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(start);
  lan = await makeActor(world.database.db, 'district-office', 'LH', { passwordHash: `plain ${PASSWORD}` });
});

const signIn = (account: string, password: string, more: { code?: string; token?: string; address?: string } = {}) =>
  world.post('/api/sign-in', { account, password, ...(more.code !== undefined && { code: more.code }) }, more.token, more.address);
const meStatus = async (token: string) => (await world.get('/api/me', token)).statusCode;

describe('signing in', () => {
  test('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await signIn(lan.account, PASSWORD);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ account: lan.account, mustChangePassword: false });
    const cookie = response.cookies[0];
    expect(cookie).toMatchObject({ name: 'daihoi_session', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: SESSION_MAX_MS / 1000 });
    expect(cookie?.value).toHaveLength(43);
    const me = await world.get('/api/me', tokenFrom(response));
    expect(me.json()).toMatchObject({ account: lan.account, duties: [{ kind: 'district-office', organisation: { code: 'LH' } }] });
    const kept = await world.database.db.selectFrom('sign_ins').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(tokenFrom(response));
  });

  test('takes the name in any case and the password in any Unicode form', async () => {
    const real = await makeWorld({ passwords: argon2Passwords });
    const binh = await makeActor(real.database.db, 'mentor', 'LH', { passwordHash: await argon2Passwords.hash(PASSWORD) });
    const response = await real.post('/api/sign-in', { account: ` ${binh.account.toUpperCase()} `, password: PASSWORD.normalize('NFD') });
    expect(response.statusCode).toBe(200);
    const { rows } = await real.database.pool.query(`select password_hash from accounts`);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await real.close();
  });

  test('answers an unknown, a disabled and a mistaken one alike', async () => {
    const disabled = await makeActor(world.database.db, 'mentor', 'LH', { passwordHash: `plain ${PASSWORD}` });
    await world.database.db.updateTable('accounts').set({ disabled_at: world.clock.now() }).where('name', '=', disabled.account).execute();
    const answers = [await signIn('khong.co', PASSWORD), await signIn(disabled.account, PASSWORD), await signIn(lan.account, 'sai mật khẩu rồi')];
    expect(answers.map((answer) => answer.statusCode)).toEqual([401, 401, 401]);
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(answers[0]?.json().sentence.vi).toMatch(/chưa đúng/);
    expect(answers.flatMap((answer) => answer.cookies)).toEqual([]);
  });

  test('takes the place of the sign-in that the browser had', async () => {
    const first = tokenFrom(await signIn(lan.account, PASSWORD));
    const second = tokenFrom(await signIn(lan.account, PASSWORD, { token: first }));
    expect(second).not.toBe(first);
    expect([await meStatus(first), await meStatus(second)]).toEqual([401, 200]);
  });

  test('is over after the longest time and after signing out', async () => {
    const token = tokenFrom(await signIn(lan.account, PASSWORD));
    const out = await world.post('/api/sign-out', {}, token);
    expect([out.statusCode, out.cookies[0]?.value]).toEqual([204, '']);
    expect(await meStatus(token)).toBe(401);
    const other = tokenFrom(await signIn(lan.account, PASSWORD));
    for (let passed = 0; passed < SESSION_MAX_MS; passed += 6 * 3_600_000) {
      expect(await meStatus(other)).toBe(200);
      world.clock.step(6 * 3_600_000);
    }
    expect(await meStatus(other)).toBe(401);
  });

  test('without a cookie there is nobody; signing out is no mistake then', async () => {
    expect((await world.get('/api/me')).json()).toMatchObject({ code: 'not_signed_in', status: 401 });
    expect((await world.post('/api/sign-out', {})).statusCode).toBe(204);
  });
});

describe('guessing', () => {
  test('from one address is stopped after a few, with the seconds to wait, and goes on later', async () => {
    for (let count = 0; count < LIMIT_AT_ADDRESS.attempts; count += 1) expect((await signIn(lan.account, 'sai')).statusCode).toBe(401);
    world.clock.step(60_000);
    const stopped = await signIn(lan.account, PASSWORD);
    expect(stopped.statusCode).toBe(429);
    expect(stopped.json()).toMatchObject({ code: 'too_many_attempts', seconds: 240 });
    expect(stopped.json().sentence.vi).toContain('4 phút');
    expect((await signIn(lan.account, PASSWORD, { address: '10.0.0.2' })).statusCode).toBe(200);
    world.clock.step(240_000);
    expect((await signIn(lan.account, PASSWORD)).statusCode).toBe(200);
  });

  test('a hundred at once are no more than the limit', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(lan.account, 'sai', { address: '10.0.0.3' })));
    expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(LIMIT_AT_ADDRESS.attempts);
    expect(answers.filter((answer) => answer.statusCode === 429)).toHaveLength(40 - LIMIT_AT_ADDRESS.attempts);
  });

  test('from many addresses is stopped for the account', async () => {
    for (let count = 0; count < LIMIT_OF_ACCOUNT.attempts; count += 1) await signIn(lan.account, 'sai', { address: `10.1.0.${count}` });
    expect((await signIn(lan.account, PASSWORD, { address: '10.2.0.1' })).statusCode).toBe(429);
  });

  test('of one password on every name is stopped for the address', async () => {
    const at = world.clock.now();
    const rows = Array.from({ length: LIMIT_OF_ADDRESS.attempts }, (_none, index) => ({ account_name: `ten.${index}`, address: '10.2.0.1', at }));
    await world.database.db.insertInto('sign_in_failures').values(rows).execute();
    expect((await signIn('ten.khac', 'sai', { address: '10.2.0.1' })).json()).toMatchObject({ code: 'too_many_attempts', seconds: LIMIT_OF_ADDRESS.withinMs / 1000 });
    expect((await signIn(lan.account, PASSWORD, { address: '10.2.0.2' })).statusCode).toBe(200);
  });

  test('tells nothing about whether the account exists', async () => {
    for (let count = 0; count < LIMIT_AT_ADDRESS.attempts; count += 1) await signIn('khong.co.ai', 'sai');
    expect((await signIn('khong.co.ai', 'sai')).statusCode).toBe(429);
  });

  test('is forgotten once the person proves who he is', async () => {
    for (let count = 0; count < LIMIT_AT_ADDRESS.attempts - 1; count += 1) await signIn(lan.account, 'sai');
    expect((await signIn(lan.account, PASSWORD)).statusCode).toBe(200);
    expect((await signIn(lan.account, 'sai')).statusCode).toBe(401);
  });
});

describe('one-time codes', () => {
  const at = (moment = world.clock.now()) => moment;
  async function switchOn(): Promise<{ token: string; secret: string }> {
    const token = tokenFrom(await signIn(lan.account, PASSWORD));
    const begun = await world.post('/api/me/totp/begin', { password: PASSWORD }, token);
    expect(begun.json()).toMatchObject({ address: expect.stringContaining('otpauth://totp/'), picture: expect.stringContaining('<svg') });
    const { secret } = begun.json();
    expect((await world.post('/api/me/totp/confirm', { code: totpCodeAt(secret, at()) }, token)).statusCode).toBe(204);
    return { token, secret };
  }

  test('are asked for after the right password alone, and are good once', async () => {
    const { secret } = await switchOn();
    expect((await signIn(lan.account, 'sai')).json().code).toBe('sign_in_failed');
    expect((await signIn(lan.account, PASSWORD)).json()).toMatchObject({ code: 'totp_needed', status: 401 });
    expect((await signIn(lan.account, PASSWORD, { code: totpCodeAt(secret, at()) })).json().code).toBe('totp_wrong'); // spent on confirming
    world.clock.step(30_000);
    const code = totpCodeAt(secret, at());
    expect((await signIn(lan.account, PASSWORD, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).statusCode).toBe(200);
    expect((await signIn(lan.account, PASSWORD, { code })).json().code).toBe('totp_wrong');
    world.clock.step(30_000);
    expect((await signIn(lan.account, PASSWORD, { code })).json().code).toBe('totp_wrong');
    expect((await signIn(lan.account, PASSWORD, { code: totpCodeAt(secret, at()) })).statusCode).toBe(200);
  });

  test('sent twice at once let one in', async () => {
    const { secret } = await switchOn();
    world.clock.step(30_000);
    const code = totpCodeAt(secret, at());
    const answers = await Promise.all([1, 2, 3].map(() => signIn(lan.account, PASSWORD, { code })));
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1);
  });

  test('are guessed no more often than passwords are, and asking for one is no failure', async () => {
    await switchOn();
    for (let count = 0; count < 8; count += 1) expect((await signIn(lan.account, PASSWORD)).json().code).toBe('totp_needed');
    for (let count = 0; count < LIMIT_AT_ADDRESS.attempts; count += 1) expect((await signIn(lan.account, PASSWORD, { code: '000000' })).json().code).toBe('totp_wrong');
    expect((await signIn(lan.account, PASSWORD, { code: '000000' })).statusCode).toBe(429);
  });

  test('are switched off with the password only', async () => {
    const { token } = await switchOn();
    expect((await world.post('/api/me/totp/begin', { password: PASSWORD }, token)).json().code).toBe('totp_on_already');
    expect((await world.post('/api/me/totp/remove', { password: 'sai' }, token)).json()).toMatchObject({ code: 'password_wrong', status: 422 });
    expect((await world.post('/api/me/totp/remove', { password: PASSWORD }, token)).statusCode).toBe(204);
    expect((await signIn(lan.account, PASSWORD)).statusCode).toBe(200);
    expect((await world.post('/api/me/totp/remove', { password: PASSWORD }, token)).json().code).toBe('totp_not_on');
  });

  test('are not in force before the first right code', async () => {
    const token = tokenFrom(await signIn(lan.account, PASSWORD));
    expect((await world.post('/api/me/totp/confirm', { code: '123456' }, token)).json().code).toBe('totp_not_begun');
    await world.post('/api/me/totp/begin', { password: PASSWORD }, token);
    expect((await world.post('/api/me/totp/confirm', { code: '000000' }, token)).json().code).toBe('totp_wrong');
    expect((await signIn(lan.account, PASSWORD)).statusCode).toBe(200);
  });
});

describe('hashing', () => {
  test('compares with something even when there is no account', async () => {
    expect(await argon2Passwords.matches(undefined, 'no account has this password')).toBe(false);
  });
  test('of a seed is done once per password', async () => {
    const calls: string[] = [];
    const passwords = hashedOnce({ hash: async (password) => `${calls.push(password)}`, matches: async () => true });
    expect(await Promise.all([passwords.hash('a'), passwords.hash('a'), passwords.hash('b')])).toEqual(['1', '1', '2']);
  });
});
