import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { acting, SYSTEM } from '#platform/actor.ts';
import { makeShell } from '#platform/shell.ts';
import { SESSION_IDLE_MS } from '../core/account.ts';
import { makeActor } from '../testing/actors.ts';
import { makePlaces, steppedClock } from '../testing/places.ts';
import { endDuty } from './end-duty.ts';
import { giveDuty } from './give-duty.ts';
import { newProgramToken, tokenHash } from './tokens.ts';
import { authority, whoIs, whoReads } from './who-is.ts';

let database: TestDatabase;
let places: Map<string, number>;
const clock = steppedClock('2020-05-29T01:00:00.000Z');

beforeAll(async () => {
  database = await testDatabase();
  places = await makePlaces(database.db);
});
afterAll(() => database.close());
beforeEach(() => clock.set('2020-05-29T01:00:00.000Z'));

const who = (token: string) => whoIs(database.db, clock)(token);
const reads = (token: string) => whoReads(database.db, clock)(token);
const path = (code: string) => database.db.selectFrom('organisations').select('path').where('code', '=', code).executeTakeFirstOrThrow().then((row) => row.path);

describe('who a token belongs to', () => {
  test('the actor with the duties of now', async () => {
    const lan = await makeActor(database.db, 'district-office', 'LH', { more: [{ kind: 'mentor', organisation: 'MT' }], name: 'Nguyễn Thị Lan' });
    const actor = await who(lan.token);
    expect(actor).toMatchObject({ account: lan.account, name: 'Nguyễn Thị Lan', personId: lan.personId });
    expect(actor?.duties.map((duty) => [duty.kind, duty.organisation.code])).toEqual([['district-office', 'LH'], ['mentor', 'MT']]);
    expect(await authority(database.db, clock).actorOf(lan.account)).toEqual(actor);
    expect(acting(actor ?? SYSTEM, 'record', await path('LH.01'))?.duty?.kind).toBe('district-office');
    expect(acting(actor ?? SYSTEM, 'record', await path('MT.01'))).toBeUndefined();
  });

  test('nobody for a token that was never given', async () => {
    expect(await who('x'.repeat(43))).toBeUndefined();
    expect(await authority(database.db, clock).actorOf('nobody-here')).toBeUndefined();
  });

  test('a duty counts from its first day in Viet Nam and no longer on its last', async () => {
    const lan = await makeActor(database.db, 'mentor', 'LH', { fromDay: day('2020-06-01') });
    const shell = makeShell({ db: database.db, clock });
    expect((await who(lan.token))?.duties).toEqual([]);
    clock.set('2020-05-31T16:59:59.000Z'); // 23:59:59 in Viet Nam
    expect((await who(lan.token))?.duties).toEqual([]);
    clock.set('2020-05-31T17:00:00.000Z');
    expect((await who(lan.token))?.duties).toHaveLength(1);
    const ended = await endDuty(shell, SYSTEM, { duty: lan.dutyIds[0] ?? 0, untilDay: day('2020-06-02'), reason: 'Phân công lại' });
    expect(ended.ok).toBe(true);
    expect((await who(lan.token))?.duties).toHaveLength(1);
    clock.set('2020-06-01T17:00:00.000Z');
    expect((await who(lan.token))?.duties).toEqual([]);
  });

  test('a new duty and its end hold from the next request on', async () => {
    const lan = await makeActor(database.db, 'mentor', 'LH');
    const shell = makeShell({ db: database.db, clock });
    const given = await giveDuty(shell, SYSTEM, { person: lan.personId, kind: 'auditor', organisation: 'MT', fromDay: day('2020-05-29'), untilDay: null });
    expect((await who(lan.token))?.duties.map((duty) => duty.kind)).toEqual(['mentor', 'auditor']);
    if (!given.ok) throw new Error('given');
    await endDuty(shell, SYSTEM, { duty: given.value.id, untilDay: day('2020-05-29'), reason: 'Giao nhầm' });
    expect((await who(lan.token))?.duties.map((duty) => duty.kind)).toEqual(['mentor']);
  });

  test('a duty in a closed organisation gives no rights, and one in a moved organisation follows it', async () => {
    const lan = await makeActor(database.db, 'grassroots-secretary', 'LH.02');
    await database.db.updateTable('organisations').set({ closed_on: day('2020-05-30') }).where('code', '=', 'LH.02').execute();
    expect((await who(lan.token))?.duties).toHaveLength(1);
    clock.set('2020-05-30T01:00:00.000Z');
    expect((await who(lan.token))?.duties).toEqual([]);

    const binh = await makeActor(database.db, 'grassroots-secretary', 'LH.01');
    const moved = `${await path('MT')}${places.get('LH.01')}/`;
    await database.db.updateTable('organisations').set({ path: moved }).where('code', '=', 'LH.01').execute();
    expect((await who(binh.token))?.duties[0]?.organisation.path).toBe(moved);
  });

  test('a disabled account is nobody; a temporary password leaves no rights', async () => {
    const lan = await makeActor(database.db, 'mentor', 'LH');
    await database.db.updateTable('accounts').set({ password_temporary: true }).where('name', '=', lan.account).execute();
    expect(await who(lan.token)).toMatchObject({ account: lan.account, duties: [] });
    await database.db.updateTable('accounts').set({ disabled_at: clock.now() }).where('name', '=', lan.account).execute();
    expect(await who(lan.token)).toBeUndefined();
    expect(await authority(database.db, clock).actorOf(lan.account)).toBeUndefined();
  });

  test('a session ends when unused for long, when its time is over, and when it is ended', async () => {
    const lan = await makeActor(database.db, 'mentor', 'LH');
    const set = (values: { last_seen_at?: string; expires_at?: string; revoked_at?: string }) =>
      database.db.updateTable('sign_ins').set(values as never).where('token_hash', '=', tokenHash(lan.token)).execute();
    await set({ last_seen_at: clock.now(), expires_at: '2020-06-05T01:00:00.000Z' });
    clock.step(SESSION_IDLE_MS - 1000);
    expect(await who(lan.token)).toBeDefined(); // and was seen just now
    clock.step(SESSION_IDLE_MS - 1000);
    expect(await who(lan.token)).toBeDefined();
    clock.step(SESSION_IDLE_MS);
    expect(await who(lan.token)).toBeUndefined();
    await set({ last_seen_at: '2020-06-05T00:59:00.000Z' });
    clock.set('2020-06-05T00:59:59.000Z');
    expect(await who(lan.token)).toBeDefined();
    clock.set('2020-06-05T01:00:00.000Z');
    expect(await who(lan.token)).toBeUndefined();
    clock.set('2020-06-05T00:59:59.000Z');
    await set({ revoked_at: clock.now() });
    expect(await who(lan.token)).toBeUndefined();
  });

  test('a token for programs works until its day, and one that only reads loses every other right', async () => {
    const lan = await makeActor(database.db, 'district-office', 'MT');
    const account = await database.db.selectFrom('accounts').select('id').where('name', '=', lan.account).executeTakeFirstOrThrow();
    const token = newProgramToken();
    await database.db
      .insertInto('access_tokens')
      .values({ account_id: account.id, name: 'báo cáo', token_hash: tokenHash(token), reads_only: true, until_day: day('2020-06-01'), created_at: clock.now(), last_used_on: null, revoked_at: null })
      .execute();
    expect((await who(token))?.duties[0]?.rights).toEqual(['read']);
    expect(await reads(token)).toEqual(await who(token));
    await database.db.updateTable('access_tokens').set({ reads_only: false }).where('token_hash', '=', tokenHash(token)).execute();
    expect((await who(token))?.duties[0]?.rights).toContain('record');
    // An address may carry neither a token that writes nor a sign-in.
    expect([await reads(token), await reads(lan.token)]).toEqual([undefined, undefined]);
    clock.set('2020-05-31T17:00:00.000Z');
    expect(await who(token)).toBeUndefined();
  });
});
