import { afterEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#platform/actor.ts';
import { importRegister } from '#organisations/server/import-register.ts';
import { day } from '#foundation/day.ts';
import { makeWorld, tokenFrom, type World } from '../testing/world.ts';

let world: World;
afterEach(() => world.close());

const wish = {
  organisation: { code: 'VL', name: 'Tỉnh ủy Vĩnh Long', kind: 'provincial-committee', fromDay: '2015-10-01' }, person: { fullName: 'Nguyễn Thị Lan', title: 'Trưởng phòng' },
  account: 'lannt', password: 'một câu dễ nhớ', alsoOffice: true,
};

describe('the first set-up', () => {
  test('makes root, person, duties and account as one entry, signs in, and is then closed', async () => {
    world = await makeWorld({ places: false });
    expect((await world.get('/api/set-up')).json()).toMatchObject({ needed: true, roots: [], kinds: expect.arrayContaining([{ id: 'provincial-committee', words: { vi: 'Tỉnh ủy', en: 'Provincial committee' } }]) });
    const done = await world.post('/api/set-up', wish);
    expect(done.json()).toEqual({ account: 'lannt' });
    const me = (await world.get('/api/me', tokenFrom(done))).json();
    expect(me.duties.map((duty: { kind: string; organisation: { code: string } }) => [duty.kind, duty.organisation.code])).toEqual([['administrator', 'VL'], ['provincial-office', 'VL']]);
    const ledger = await world.database.db.selectFrom('ledger').selectAll().execute();
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ account: 'system', operation: 'people.set_up', organisation: 'VL' });
    expect(ledger[0]?.body).not.toContain(wish.password);
    expect((await world.database.db.selectFrom('organisation_changes').select('entry_number').execute())[0]?.entry_number).toBe(1);

    expect((await world.get('/api/set-up')).json()).toEqual({ needed: false, kinds: [], roots: [] });
    expect((await world.post('/api/set-up', { ...wish, account: 'khac' })).json()).toMatchObject({ code: 'set_up_already', status: 409 });
  });

  test('without the office is the administrator alone', async () => {
    world = await makeWorld({ places: false });
    const me = (await world.get('/api/me', tokenFrom(await world.post('/api/set-up', { ...wish, alsoOffice: false })))).json();
    expect(me.duties.map((duty: { kind: string }) => duty.kind)).toEqual(['administrator']);
  });

  test('by two browsers at once is done by one', async () => {
    world = await makeWorld({ places: false });
    const both = await Promise.all([world.post('/api/set-up', wish), world.post('/api/set-up', { ...wish, account: 'binh', organisation: { ...wish.organisation, code: 'XX' } })]);
    expect(both.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409]);
    expect(await world.database.db.selectFrom('accounts').select('name').execute()).toHaveLength(1);
    expect(await world.database.db.selectFrom('organisations').select('code').execute()).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    ['a short password', { password: 'ngắn' }, 'password_too_short'],
    ['one’s name as password', { password: 'nguyễn thị lan' }, 'password_has_account_name'],
    ['an unknown kind', { organisation: { ...wish.organisation, kind: 'kingdom' } }, 'root_kind_unknown'],
    ['a day to come', { organisation: { ...wish.organisation, fromDay: '2020-05-30' } }, 'root_day_in_future'],
    ['a day that is none', { organisation: { ...wish.organisation, fromDay: '2020-02-30' } }, 'input_invalid'],
    ['no name', { person: { fullName: ' ' } }, 'input_invalid'],
    ['an account with marks', { account: 'lân' }, 'input_invalid'],
  ])('with %s writes nothing', async (_name, change, code) => {
    world = await makeWorld({ places: false });
    expect((await world.post('/api/set-up', { ...wish, ...change })).json()).toMatchObject({ code, status: 422 });
    expect(await world.database.db.selectFrom('ledger').select('number').execute()).toEqual([]);
    expect((await world.get('/api/set-up')).json().needed).toBe(true);
  });

  test('takes the root of a register that was imported before, and no organisation below', async () => {
    world = await makeWorld({ places: false });
    const row = { kindId: 'provincial-committee', name: 'Tỉnh ủy Vĩnh Long', code: 'VL', superiorCode: null, members: null, branches: null };
    const rows = [row, { ...row, code: 'LH', name: 'Huyện ủy Long Hồ', kindId: 'district-committee', superiorCode: 'VL' }];
    expect((await importRegister(world.shell, SYSTEM, { rows, onDay: day('2020-01-01'), reason: 'Nạp sổ' })).ok).toBe(true);
    expect((await world.get('/api/set-up')).json().roots).toEqual([{ code: 'VL', name: 'Tỉnh ủy Vĩnh Long' }]);
    expect((await world.post('/api/set-up', { ...wish, organisation: { ...wish.organisation, code: 'LH' } })).json().code).toBe('organisation_code_taken');
    expect((await world.post('/api/set-up', wish)).statusCode).toBe(200);
    expect(await world.database.db.selectFrom('organisations').select('code').execute()).toHaveLength(2);
  });
});
