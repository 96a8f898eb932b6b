import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '../testing/actors.ts';
import { makeWorld, type World } from '../testing/world.ts';

let world: World;
let province: MadeActor;
let administrator: MadeActor;
let district: MadeActor;

beforeAll(async () => {
  world = await makeWorld();
  province = await makeActor(world.database.db, 'provincial-office', 'TINH', { name: 'Phạm Văn Tỉnh' });
  administrator = await makeActor(world.database.db, 'administrator', 'TINH', { name: 'Lê Quản Trị' });
  district = await makeActor(world.database.db, 'district-office', 'LH', { name: 'Trần Thị Huyện' });
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2020-05-29T01:00:00.000Z'));

let count = 0;
async function add(organisation: string, by: MadeActor = administrator, fullName = `Nguyễn Văn Số ${(count += 1)}`): Promise<number> {
  return (await world.post('/api/people', { fullName, organisation }, by.token)).json().id;
}
const give = (by: MadeActor, person: number, kind: string, organisation: string, more: object = {}) => world.post(`/api/people/${person}/duties`, { kind, organisation, fromDay: '2020-05-29', ...more }, by.token);
const end = (by: MadeActor, duty: number, more: object = {}) => world.post(`/api/duties/${duty}/end`, { untilDay: '2020-05-29', reason: 'Phân công lại', ...more }, by.token);
const entries = async () => (await world.database.db.selectFrom('ledger_chains').select('number').where('chain', '=', 'register').executeTakeFirst())?.number ?? 0;

describe('adding a person', () => {
  test('within the range, as one entry', async () => {
    const before = await entries();
    const added = await world.post('/api/people', { fullName: ' Nguyễn  Thị Lan ', title: 'Bí thư', organisation: 'LH.01', bornOn: '1968-09-05' }, district.token);
    expect(added.statusCode).toBe(200);
    expect(await entries()).toBe(before + 1);
    const shown = (await world.get(`/api/people/${added.json().id}`, district.token)).json();
    expect(shown).toMatchObject({ name: 'Nguyễn Thị Lan', title: 'Bí thư', bornOn: '1968-09-05', organisation: { code: 'LH.01', name: 'Đảng bộ xã An Bình' }, proposedAccount: 'lannt', account: null, duties: [] });
  });
  test('of the same name there asks whether another is meant', async () => {
    await add('LH.01', district, 'Đỗ Văn Trùng');
    const again = await world.post('/api/people', { fullName: 'Đỗ Văn Trùng', organisation: 'LH.01' }, district.token);
    expect(again.json()).toMatchObject({ code: 'person_there_already', status: 409, name: 'Đỗ Văn Trùng' });
    expect((await world.post('/api/people', { fullName: 'Đỗ Văn Trùng', organisation: 'LH.01', sameNameMeant: true }, district.token)).statusCode).toBe(200);
  });
  test.each([
    ['outside the range', { fullName: 'A B', organisation: 'MT' }, 'not_in_your_range', 403],
    ['to no organisation', { fullName: 'A B', organisation: 'XX' }, 'no_such_organisation', 404],
    ['without a name', { fullName: '  ', organisation: 'LH' }, 'input_invalid', 422],
    ['in NFD', { fullName: 'Trần Bình'.normalize('NFD'), organisation: 'LH' }, 'input_invalid', 422],
    ['born on 31 February', { fullName: 'A B', organisation: 'LH', bornOn: '1970-02-31' }, 'input_invalid', 422],
  ])('%s writes nothing', async (_name, input, code, status) => {
    const before = await entries();
    expect((await world.post('/api/people', input, district.token)).json()).toMatchObject({ code, status });
    expect(await entries()).toBe(before);
  });
  test('takes a duty that allows it, and a sign-in', async () => {
    const teller = await makeActor(world.database.db, 'teller', 'LH.01');
    expect((await world.post('/api/people', { fullName: 'A B', organisation: 'LH.01' }, teller.token)).json()).toMatchObject({ code: 'not_your_duty', status: 403 });
    expect((await world.post('/api/people', { fullName: 'A B', organisation: 'LH.01' })).json()).toMatchObject({ code: 'not_signed_in', status: 401 });
  });
});

describe('giving a duty', () => {
  test('within the range: it stands in the list of the organisation', async () => {
    const person = await add('LH.01', district);
    const given = await give(district, person, 'grassroots-secretary', 'LH.01');
    expect(given.statusCode).toBe(200);
    const listed = (await world.get('/api/organisations/LH.01/duties', district.token)).json();
    expect(listed.duties[0]).toMatchObject({ id: given.json().id, kind: 'grassroots-secretary', person: { id: person }, fromDay: '2020-05-29', untilDay: null, inForce: true });
    expect(listed.youMayGive).toBe(true);
    expect((await give(district, person, 'grassroots-secretary', 'LH.01')).json()).toMatchObject({ code: 'duty_held_already', status: 409 });
  });
  test.each<[string, string, string, object, string, number]>([
    ['outside the range', 'mentor', 'MT', {}, 'not_in_your_range', 403],
    ['with rights beyond', 'auditor', 'LH', {}, 'rights_beyond_yours', 403],
    ['of the administrator', 'administrator', 'LH.01', {}, 'rights_beyond_yours', 403],
    ['that ends before it begins', 'mentor', 'LH', { untilDay: '2020-05-29' }, 'ends_before_it_begins', 422],
    ['in no organisation', 'mentor', 'XX', {}, 'no_such_organisation', 404],
    ['of no kind', 'king', 'LH', {}, 'input_invalid', 422],
    ['from 31 February', 'mentor', 'LH', { fromDay: '2020-02-31' }, 'input_invalid', 422],
  ])('%s is refused', async (_name, kind, organisation, more, code, status) => {
    const person = await add('LH.01', district);
    const before = await entries();
    expect((await give(district, person, kind, organisation, more)).json()).toMatchObject({ code, status });
    expect(await entries()).toBe(before);
  });
  test('of a teller gives the congress secretary, who may not count himself', async () => {
    const secretary = await makeActor(world.database.db, 'grassroots-secretary', 'LH.01');
    for (const kind of ['teller', 'head-teller', 'congress-secretariat']) expect((await give(secretary, await add('LH.01', secretary), kind, 'LH.01')).statusCode).toBe(200);
    expect((await give(secretary, await add('LH.01', secretary), 'teller', 'LH.02')).json()).toMatchObject({ code: 'not_in_your_range' });
    expect((await give(secretary, secretary.personId, 'teller', 'LH.01')).json()).toMatchObject({ code: 'not_to_yourself' });
    const teller = await makeActor(world.database.db, 'head-teller', 'LH.01');
    expect((await give(teller, secretary.personId, 'teller', 'LH.01')).json()).toMatchObject({ code: 'not_your_duty' });
  });
  test('to oneself is refused, also to the administrator', async () => {
    expect((await give(administrator, administrator.personId, 'provincial-office', 'TINH')).json()).toMatchObject({ code: 'not_to_yourself', status: 403 });
  });
  test('that the office lacks is for the administrator to give', async () => {
    const person = await add('TINH');
    expect((await give(province, person, 'administrator', 'TINH')).json().code).toBe('rights_beyond_yours');
    expect((await give(administrator, person, 'provincial-office', 'TINH')).statusCode).toBe(200);
  });
  test('to somebody whom one may not know of is as if he were not there', async () => {
    expect((await give(district, await add('MT'), 'mentor', 'LH')).json()).toMatchObject({ code: 'no_such_person', status: 404 });
  });
  test('sent twice at once gives it once', async () => {
    const person = await add('LH.01', district);
    const answers = await Promise.all([give(district, person, 'mentor', 'LH.01'), give(district, person, 'mentor', 'LH.01')]);
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409]);
  });
  test('with a key twice answers twice and gives once', async () => {
    const person = await add('LH.01', district);
    const sent = () => world.server.inject({ method: 'POST', url: `/api/people/${person}/duties`, payload: { kind: 'mentor', organisation: 'LH', fromDay: '2020-05-29' }, cookies: { daihoi_session: district.token }, headers: { 'idempotency-key': `give-duty-${person}` } });
    const [one, other] = [await sent(), await sent()];
    expect([one?.statusCode, other?.json()]).toEqual([200, one?.json()]);
  });
  test('twice at one time is refused by the table itself', async () => {
    const person = await add('LH.01', district);
    await give(district, person, 'mentor', 'LH.01');
    const copy = `insert into duties (person_id, organisation_id, kind, from_day, until_day, recorded_at) select person_id, organisation_id, kind, from_day - 10, from_day + 1, recorded_at from duties where person_id = $1`;
    await expect(world.database.pool.query(copy, [person])).rejects.toThrow(/twice at once/);
  });
});

describe('ending a duty', () => {
  test('says why, and the entry keeps it', async () => {
    const person = await add('LH.01', district);
    const { id } = (await give(district, person, 'mentor', 'LH.01')).json();
    expect((await end(district, id)).json()).toEqual({ untilDay: '2020-05-29' });
    const shown = (await world.get(`/api/people/${person}`, district.token)).json();
    expect(shown.duties).toMatchObject([{ id, untilDay: '2020-05-29', inForce: false, endReason: 'Phân công lại', youMayEnd: false }]);
    expect((await end(district, id)).json()).toMatchObject({ code: 'duty_ended_already', status: 409 });
  });
  test.each<[string, object, string]>([['before it began', { untilDay: '2020-05-28' }, 'ends_before_it_begins'], ['without a reason', { reason: ' ' }, 'input_invalid'], ['on no day', { untilDay: '2020-06-31' }, 'input_invalid']])('%s is refused', async (_name, more, code) => {
    const { id } = (await give(district, await add('LH.01', district), 'mentor', 'LH.01')).json();
    expect((await end(district, id, more)).json()).toMatchObject({ code, status: 422 });
  });
  test('of somebody elsewhere is as if it were not there; of a wider one it is refused', async () => {
    expect((await end(district, province.dutyIds[0] ?? 0)).json()).toMatchObject({ code: 'no_such_duty', status: 404 });
    const auditor = await makeActor(world.database.db, 'auditor', 'LH.01');
    expect((await end(district, auditor.dutyIds[0] ?? 0)).json()).toMatchObject({ code: 'rights_beyond_yours', status: 403 });
  });
  test('of one’s own is allowed without any right over people', async () => {
    const mentor = await makeActor(world.database.db, 'mentor', 'MT');
    expect((await end(mentor, mentor.dutyIds[0] ?? 0)).statusCode).toBe(200);
    expect((await world.get('/api/organisations/MT/duties', mentor.token)).json()).toMatchObject({ code: 'not_your_duty' });
  });
  test('of the last administrator is refused, by hand, by account, and when two leave at once', async () => {
    expect((await end(administrator, administrator.dutyIds[0] ?? 0)).json()).toMatchObject({ code: 'last_administrator', status: 409 });
    const second = await makeActor(world.database.db, 'administrator', 'TINH');
    expect((await world.post(`/api/people/${second.personId}/account/disable`, { reason: 'Nghỉ' }, second.token)).json().code).toBe('own_account');
    const both = await Promise.all([end(administrator, administrator.dutyIds[0] ?? 0), end(second, second.dutyIds[0] ?? 0)]);
    expect(both.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409]);
    const left = both[0]?.statusCode === 409 ? administrator : second;
    const gone = left === administrator ? second : administrator;
    const again = await give(left, gone.personId, 'administrator', 'TINH', { fromDay: '2020-05-30' });
    expect(again.statusCode).toBe(200);
    administrator = left;
    // The other one's duty begins tomorrow, so today there is one administrator still.
    expect((await end(left, left.dutyIds[0] ?? 0)).json().code).toBe('last_administrator');
    world.clock.set('2020-05-30T01:00:00.000Z');
    expect((await world.post(`/api/people/${gone.personId}/account/disable`, { reason: 'Nghỉ' }, left.token)).statusCode).toBe(204);
    expect((await end(left, left.dutyIds[0] ?? 0)).json().code).toBe('last_administrator');
  });
});

describe('searching', () => {
  test('ignores marks, finds by part and account, and lists in the order of given names', async () => {
    for (const name of ['Đinh Thị Yến', 'Đinh Văn Ân', 'Đinh Văn An', 'Đinh Thị Ánh']) await add('LH.02', district, name);
    const found = (await world.get('/api/people?text=dinh', district.token)).json();
    expect(found.people.map((person: { name: string }) => person.name)).toEqual(['Đinh Văn An', 'Đinh Thị Ánh', 'Đinh Văn Ân', 'Đinh Thị Yến']);
    expect((await world.get(`/api/people?text=${encodeURIComponent('ánh đinh')}`, district.token)).json().total).toBe(1);
    expect((await world.get(`/api/people?text=${province.account}`, administrator.token)).json().people).toMatchObject([{ name: 'Phạm Văn Tỉnh', account: province.account }]);
    expect((await world.get('/api/people?text=dinh&from=1&count=2', district.token)).json()).toMatchObject({ total: 4, people: [{ name: 'Đinh Thị Ánh' }, { name: 'Đinh Văn Ân' }] });
  });
  test('stays within the range and shows duties within it only', async () => {
    const person = await add('MT', administrator, 'Võ Hai Nơi');
    await give(administrator, person, 'mentor', 'LH');
    await give(administrator, person, 'auditor', 'MT');
    const found = (await world.get('/api/people?text=vo+hai+noi', district.token)).json();
    expect(found.people).toMatchObject([{ id: person, duties: [{ kind: 'mentor' }] }]);
    expect((await world.get(`/api/people/${person}`, district.token)).json().duties.map((duty: { kind: string }) => duty.kind)).toEqual(['mentor']);
    await add('MT', administrator, 'Võ Một Nơi');
    expect((await world.get('/api/people?text=vo+mot+noi', district.token)).json().total).toBe(0);
  });
  test('by organisation and by duty', async () => {
    const inLh02 = (await world.get('/api/people?organisation=LH.02', administrator.token)).json();
    expect(inLh02.people.every((person: { organisation: { code: string } }) => person.organisation.code === 'LH.02')).toBe(true);
    expect((await world.get('/api/people?organisation=LH&below=no&duty=district-office', administrator.token)).json().people).toMatchObject([{ name: 'Trần Thị Huyện' }]);
    expect((await world.get('/api/people?organisation=XX', administrator.token)).json().code).toBe('no_such_organisation');
  });
});

describe('correcting a person', () => {
  test('from an old page is refused', async () => {
    const person = await add('LH.01', district);
    const corrected = { fullName: 'Nguyễn Văn Đúng', title: 'Phó Bí thư', bornOn: null, organisation: 'LH.02', revision: 1 };
    expect((await world.post(`/api/people/${person}/correct`, corrected, district.token)).json()).toEqual({ revision: 2 });
    expect((await world.post(`/api/people/${person}/correct`, corrected, district.token)).json()).toMatchObject({ code: 'person_changed_meanwhile', status: 412 });
    expect((await world.post(`/api/people/${person}/correct`, { ...corrected, revision: 2, organisation: 'MT' }, district.token)).json().code).toBe('not_in_your_range');
  });
});

describe('accounts of others', () => {
  const make = (by: MadeActor, person: number, account: string) => world.post(`/api/people/${person}/account`, { account }, by.token);

  test('open with a password that is shown once and must be changed first', async () => {
    const person = await add('LH.01', district);
    await give(district, person, 'grassroots-secretary', 'LH.01');
    const made = (await make(district, person, 'moi.tao')).json();
    expect(made.temporaryPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const signedIn = await world.post('/api/sign-in', { account: 'moi.tao', password: made.temporaryPassword });
    expect(signedIn.json()).toEqual({ account: 'moi.tao', mustChangePassword: true });
    const token = signedIn.cookies[0]?.value ?? '';
    expect((await world.get('/api/me', token)).json()).toMatchObject({ mustChangePassword: true, duties: [] });
    expect((await world.get('/api/organisations/LH.01/duties', token)).statusCode).toBe(403);
    expect((await world.post('/api/me/password', { current: made.temporaryPassword, next: 'một câu dễ nhớ' }, token)).statusCode).toBe(200);
    expect((await world.get('/api/organisations/LH.01/duties', token)).statusCode).toBe(200);
    const ledger = await world.database.db.selectFrom('ledger').select('body').execute();
    const keys = await world.database.db.selectFrom('idempotency_keys').selectAll().execute();
    expect(JSON.stringify([ledger, keys])).not.toContain(made.temporaryPassword);
    expect((await make(district, person, 'khac')).json()).toMatchObject({ code: 'account_there_already', account: 'moi.tao' });
    expect((await make(district, await add('LH.01', district), 'moi.tao')).json().code).toBe('account_name_taken');
    expect((await make(district, await add('LH.01', district), 'Có Dấu')).json().code).toBe('input_invalid');
  });

  test('of people with wider duties are not to be taken over', async () => {
    const person = await add('LH', administrator);
    await give(administrator, person, 'auditor', 'TINH');
    expect((await make(district, person, 'chiem')).json()).toMatchObject({ code: 'account_beyond_yours', status: 403 });
    expect((await make(administrator, person, 'kiemtra')).statusCode).toBe(200);
    expect((await world.post(`/api/people/${person}/account/reset`, { reason: 'x' }, district.token)).json().code).toBe('account_beyond_yours');
    const later = await add('LH', administrator);
    await give(administrator, later, 'auditor', 'TINH', { fromDay: '2021-01-01' });
    expect((await make(district, later, 'cho.den.mai')).json().code).toBe('account_beyond_yours');
  });

  test('are reset, with the codes when the telephone is lost, and signed out everywhere', async () => {
    const lost = await makeActor(world.database.db, 'grassroots-secretary', 'LH.01');
    await world.database.db.updateTable('accounts').set({ totp_secret: 'JBSWY3DPEHPK3PXP', totp_confirmed_at: world.clock.now() }).where('name', '=', lost.account).execute();
    const reset = await world.post(`/api/people/${lost.personId}/account/reset`, { alsoTotp: true, reason: 'Mất điện thoại' }, district.token);
    expect(reset.statusCode).toBe(200);
    expect((await world.get('/api/me', lost.token)).statusCode).toBe(401);
    expect((await world.post('/api/sign-in', { account: lost.account, password: reset.json().temporaryPassword })).json()).toEqual({ account: lost.account, mustChangePassword: true });
  });

  test('are disabled and enabled, with a reason', async () => {
    const out = await makeActor(world.database.db, 'grassroots-secretary', 'LH.01', { passwordHash: 'plain mùa xuân đến rồi' });
    expect((await world.post(`/api/people/${out.personId}/account/disable`, { reason: 'Nghỉ hưu' }, district.token)).statusCode).toBe(204);
    expect((await world.get('/api/me', out.token)).statusCode).toBe(401);
    expect((await world.post(`/api/people/${out.personId}/account/enable`, { reason: 'Nhầm' }, district.token)).statusCode).toBe(204);
    expect((await world.get('/api/me', out.token)).statusCode).toBe(401); // the sign-in is over all the same
    expect((await world.post('/api/sign-in', { account: out.account, password: 'mùa xuân đến rồi' })).statusCode).toBe(200);
    expect((await world.post(`/api/people/${await add('LH', district)}/account/disable`, { reason: 'x' }, district.token)).json().code).toBe('no_account');
  });
});
