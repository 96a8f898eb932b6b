import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { SAMPLE_PASSWORD } from '../core/account.ts';
import { SHEET_COLUMNS, type PersonRow } from '../core/people-sheet.ts';
import { makeActor, type MadeActor } from '../testing/actors.ts';
import { makeWorld, plainPasswords, type World } from '../testing/world.ts';
import { enterPeople } from './enter-people.ts';

let world: World;
let district: MadeActor;

beforeAll(async () => {
  world = await makeWorld();
  district = await makeActor(world.database.db, 'district-office', 'LH');
});
afterAll(() => world.close());

type Row = readonly (string | null)[];
async function sheet(rows: readonly Row[], headings: readonly string[] = SHEET_COLUMNS.map((column) => column.heading)): Promise<Buffer> {
  const [first = '', ...rest] = headings;
  const column = (header: string) => ({ header, width: 20, type: 'text' as const });
  return Buffer.from(await toXlsx({ title: 'x', dated: day('2020-05-29'), sheets: [{ name: 'Cán bộ', columns: [column(first), ...rest.map(column)], rows }] }));
}
async function send(url: string, file: Buffer, fields: Record<string, string> = {}, token = district.token) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(file)]), 'can-bo.xlsx');
  const request = new Request('http://x', { method: 'POST', body: form });
  return world.server.inject({ method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type') ?? '' }, cookies: { daihoi_session: token } });
}
const people = async () => (await world.database.db.selectFrom('people').select('id').execute()).length;

const ROWS: Row[] = [
  ['Nguyễn Thị Lan', 'Bí thư', '5/9/1968', 'LH.01', 'Bí thư, văn phòng cấp ủy cơ sở', 'có'],
  ['Trần Văn Bình', 'Chuyên viên', null, 'LH', null, 'binh'],
];

describe('a sheet of people', () => {
  test('is previewed without writing, then taken over as one entry, and again changes nothing', async () => {
    const before = await people();
    const file = await sheet(ROWS);
    const preview = await send('/api/people-import/preview', file);
    expect(preview.json()).toMatchObject({
      added: 2, changed: 0, same: 0, dutiesGiven: 1, accountsMade: 2,
      lines: [{ fullName: 'Nguyễn Thị Lan', organisation: { name: 'Đảng bộ xã An Bình' }, account: 'lannt', change: 'new' }, { fullName: 'Trần Văn Bình', account: 'binh' }],
    });
    expect(await people()).toBe(before);

    const taken = (await send('/api/people-import', file, { fromDay: '2020-06-01' })).json();
    expect(taken).toMatchObject({ added: 2, dutiesGiven: 1, accounts: [{ account: 'lannt' }, { account: 'binh' }] });
    const entry = await world.database.db.selectFrom('ledger').selectAll().where('chain', '=', 'register').orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
    expect(entry.kinds.toSorted()).toEqual(['people.account_made', 'people.duty_given', 'people.person_added']);
    expect(entry.body).not.toContain(taken.accounts[0].temporaryPassword);
    expect((await world.post('/api/sign-in', { account: 'lannt', password: taken.accounts[0].temporaryPassword })).statusCode).toBe(200);

    expect((await send('/api/people-import', file, { fromDay: '2020-06-01' })).json()).toEqual({ added: 0, changed: 0, same: 2, dutiesGiven: 0, accounts: [] });
    const changed = await send('/api/people-import', await sheet([['Trần Văn Bình', 'Phó Trưởng ban', null, 'LH', null, 'binh']]), { fromDay: '2020-06-01' });
    expect(changed.json()).toMatchObject({ added: 0, changed: 1 });
  });

  test('with one wrong cell writes nothing and names every wrong one', async () => {
    const before = await people();
    const wrong = await send('/api/people-import', await sheet([...ROWS, ['Lê Văn Xa', '', null, 'MT', null, null], ['Lê Văn Không', '', null, 'XX', null, null], ['Lê Kiểm Tra', '', null, 'LH', 'Cán bộ kiểm tra, giám sát', null]]), { fromDay: '2020-06-01' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json()).toMatchObject({ code: 'people_rows_wrong', count: 3, faults: [{ cell: 'D4' }, { cell: 'D5' }, { cell: 'E6' }] });
    expect(wrong.json().faults[0].sentence.vi).toContain('nằm ngoài phạm vi');
    expect(await people()).toBe(before);
  });

  test('with formulas, wrong headings, nothing in it, or that is none, is refused by name', async () => {
    expect((await send('/api/people-import/preview', await sheet(ROWS, ['Tên', 'B', 'C', 'D', 'E', 'F']))).json()).toMatchObject({ code: 'people_headings_wrong', status: 422 });
    expect((await send('/api/people-import/preview', await sheet([]))).json().code).toBe('people_sheet_empty');
    expect((await send('/api/people-import/preview', Buffer.from('\uFEFFHọ và tên,Mã tổ chức\n'))).json()).toMatchObject({ code: 'people_sheet_unreadable', reason: 'not_excel' });
    expect((await send('/api/people-import/preview', Buffer.alloc(50 * 1024 * 1024))).statusCode).toBe(413);
    // What looks like a formula is text in a file that we wrote; as a name it is only odd, and it stays text on the way out.
    expect((await send('/api/people-import/preview', await sheet([['=cmd|calc', '', null, 'LH', null, null]]))).json()).toMatchObject({ added: 1 });
  });

  test('has a template that reads as empty', async () => {
    const template = await world.get('/api/people-import/template', district.token);
    expect(template.headers['content-disposition']).toContain('mau-danh-sach-can-bo.xlsx');
    expect((await send('/api/people-import/preview', template.rawPayload)).json().code).toBe('people_sheet_empty');
  });

  test('takes the duty to do it', async () => {
    const mentor = await makeActor(world.database.db, 'mentor', 'LH.01');
    expect((await send('/api/people-import/preview', await sheet(ROWS), {}, mentor.token)).json()).toMatchObject({ code: 'not_your_duty', status: 403 });
  });
});

test('a sample season enters hundreds at once; its accounts are offered on the sign-in page, a few of each duty', async () => {
  expect((await world.get('/api/sample-accounts')).json()).toEqual({ password: null, accounts: [] });
  const rows: PersonRow[] = Array.from({ length: 300 }, (_, index) => ({ row: index, fullName: `Phan Văn Mẫu ${index}`, title: '', bornOn: null, organisation: index === 0 ? 'TINH' : 'MT.01', duty: index === 0 ? 'provincial-office' : 'grassroots-secretary', account: `mau${index}` }));
  const entered = await enterPeople(world.shell, SYSTEM, rows, { fromDay: day('2020-01-01'), passwords: plainPasswords, sample: true });
  expect(entered.ok && [entered.value.added, entered.value.accounts.length]).toEqual([300, 300]);
  const samples = (await world.get('/api/sample-accounts')).json();
  expect(samples.password).toBe(SAMPLE_PASSWORD);
  expect(samples.accounts.map((each: { account: string }) => each.account)).toEqual(['mau0', 'mau1', 'mau2', 'mau3']);
  const signedIn = await world.post('/api/sign-in', { account: 'mau0', password: SAMPLE_PASSWORD });
  expect(signedIn.json()).toEqual({ account: 'mau0', mustChangePassword: false });
});
