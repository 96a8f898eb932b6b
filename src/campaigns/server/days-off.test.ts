import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { readHead } from '#platform/ledger/append.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '../testing/season-of-two-districts.ts';
import { listDaysOff, setDayOff } from './days-off.ts';
import { campaignsParts } from './parts.ts';
import { planCongresses } from './plan-congresses.ts';
import { showCongress } from './show-congress.ts';

let database: TestDatabase;
let shell: SteppedShell;
let administrator: MadeActor;

beforeAll(async () => {
  database = await testDatabase();
  shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  administrator = await makeActor(database.db, 'administrator', 'TINH', { name: 'Trần Văn Quản' });
});
afterAll(() => database.close());

const listed = async (year: number, actor = administrator) => {
  const answered = await listDaysOff(shell, actor, { year });
  if (!answered.ok) throw new Error('listed');
  return answered.value;
};
const set = (on: string, kind: 'off' | 'working-saturday' | 'ordinary', note = '') => setDayOff(shell, administrator, { day: day(on), kind, note });
const head = async (): Promise<number> => (await readHead(database.db, 'register')).number;

test('what came with the software has no author; what is set has, the newest first', async () => {
  const before = await listed(2020);
  expect([before.changes, before.days.length]).toEqual([[], 10]);
  await set('2020-06-01', 'off', 'Bão số 1');
  shell.at('2020-02-03T03:04:05.000Z');
  await set('2020-06-06', 'working-saturday', 'Làm bù 1/6');
  await set('2021-06-07', 'off');
  const number = await head();
  expect((await listed(2020)).changes).toEqual([
    { day: '2020-06-06', kind: 'working-saturday', note: 'Làm bù 1/6', at: '2020-02-03T03:04:05.000Z', by: 'Trần Văn Quản', entryNumber: number - 1 },
    { day: '2020-06-01', kind: 'off', note: 'Bão số 1', at: '2020-01-06T02:00:00.000Z', by: 'Trần Văn Quản', entryNumber: number - 2 },
  ]);
  expect((await listed(2021)).changes.map((each) => each.day)).toEqual(['2021-06-07']);
});

test('a day given back is in the list of changes alone', async () => {
  await set('2020-06-01', 'ordinary');
  const { days, changes } = await listed(2020);
  expect(days.some((each) => each.day === '2020-06-01')).toBe(false);
  expect(changes[0]).toMatchObject({ day: '2020-06-01', kind: 'ordinary' });
});

test('what is so already is not recorded again', async () => {
  const before = await head();
  expect(await set('2020-06-06', 'working-saturday', 'Làm bù 1/6')).toMatchObject({ ok: true });
  expect(await set('2020-06-02', 'ordinary')).toMatchObject({ ok: true });
  expect(await head()).toBe(before);
  await set('2020-06-06', 'working-saturday', 'Làm bù ngày 1/6');
  expect(await head()).toBe(before + 1);
});

test('who may set is said; others see the same days', async () => {
  const district = await makeActor(database.db, 'district-office', 'LH');
  expect([(await listed(2020)).may.set, (await listed(2020, district)).may.set]).toEqual([true, false]);
  expect((await listed(2020, district)).days).toEqual((await listed(2020)).days);
  expect(await setDayOff(shell, district, { day: day('2020-06-03'), kind: 'off', note: '' })).toMatchObject({ problem: { code: 'not_your_duty' } });
});

test('the notice of an opening is counted anew', async () => {
  const parts = campaignsParts();
  await planCongresses(shell, administrator, { season: SEASON, reason: '', preview: false, congresses: [{ organisation: 'LH.01', plannedOn: day('2020-08-14') }] }, parts);
  const latest = async () => {
    const shown = await showCongress(shell, administrator, { season: SEASON, organisation: 'LH.01' }, parts);
    return shown.ok && shown.value.latestNoticeOn;
  };
  expect(await latest()).toBe('2020-07-03');
  await set('2020-08-13', 'off', 'Mưa lũ');
  expect(await latest()).toBe('2020-07-02');
});
