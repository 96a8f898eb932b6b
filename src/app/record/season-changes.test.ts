import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSeason } from '#campaigns/server/change-season.ts';
import { setDayOff } from '#campaigns/server/days-off.ts';
import { findSeason } from '#campaigns/server/door.ts';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { verifyDatabase } from '#verifier/database.ts';
import { listEntries } from './list-entries.ts';
import { done, SEASON, type WholeRecord, wholeRecord } from './testing/whole-record.ts';
import { verifyRecord } from './verify.ts';

let record: WholeRecord;
beforeAll(async () => {
  record = await wholeRecord();
});
afterAll(() => record.close());

const level = (levelId: string, closesOn: string) => ({ levelId, opensOn: day('2020-03-01'), closesOn: day(closesOn), maxHalfDays: 4 });
const change = async (on: string, wish: Partial<Parameters<typeof changeSeason>[2]>) => {
  const revision = (await findSeason(record.db, SEASON))?.revision ?? 0;
  return done(await changeSeason(record.on(on), SYSTEM, { season: SEASON, revision, reason: 'Hướng dẫn 26', ...wish }, { factDays: async () => null }));
};
const setDay = async (on: string, kind: 'off' | 'working-saturday' | 'ordinary', of: string, note = '') => done(await setDayOff(record.on(on), SYSTEM, { day: day(of), kind, note }));

/** Every way in which a season's settings and the days off change, one after another. */
const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a season is renamed', () => change('2020-07-01', { nameVi: 'Đại hội các cấp', nameEn: 'All congresses', term: '2020 – 2025' })],
  ['it lasts longer and opens on a day', () => change('2020-07-02', { fromDay: day('2019-12-01'), untilDay: day('2021-01-31'), shownOn: day('2020-05-29') })],
  ['it opens on the present day again', () => change('2020-07-03', { shownOn: null })],
  ['one window is longer, a level comes', () => change('2020-07-04', { levels: [level('grassroots', '2021-01-31'), level('district', '2020-12-31'), level('province', '2020-12-31')] })],
  ['a level goes', () => change('2020-07-05', { levels: [level('grassroots', '2021-01-31'), level('district', '2020-12-31')] })],
  ['an unconfirmed rule is applied', () => change('2020-07-06', { switches: ['R-CT35-2.6a'] })],
  ['and no longer', () => change('2020-07-07', { switches: [] })],
  ['a day is off', () => setDay('2020-07-08', 'off', '2020-09-03', 'Nghỉ bù')],
  ['a Saturday is worked', () => setDay('2020-07-09', 'working-saturday', '2020-09-05')],
  ['the day is ordinary again', () => setDay('2020-07-10', 'ordinary', '2020-09-03')],
];

test.each(CHANGES)('%s, and all fits its entries', async (_name, work) => {
  await work();
  const verdict = done(await verifyRecord(record.shell));
  expect(verdict.problem?.sentence.vi ?? '').toBe('');
  expect(verdict.ok).toBe(true);
});

/** What a season has now is told by the last entry that changed it. */
test.each([
  ['a last day', `update seasons set until_day = '2021-12-31'`, 'effect_altered', 14],
  ['a switch', `update seasons set switches = '{R-CT35-2.6a}'`, 'effect_altered', 14],
  ['a revision', `update seasons set revision = 1`, 'effect_altered', 14],
  ['a window', `update season_levels set closes_on = '2020-10-31' where level_id = 'grassroots'`, 'effect_altered', 12],
  ['a level that went', `insert into season_levels select id, 'province', '2020-03-01', '2020-12-31', 4 from seasons`, 'row_unaccounted', null],
  ['a Saturday worked', `delete from days_off where day = '2020-09-05'`, 'effect_missing', 16],
  ['a day off that was given back', `insert into days_off values ('2020-09-03', 'off', '')`, 'row_unaccounted', null],
])('altered behind the application: %s is named', async (_name, statement, code, number) => {
  const client = await record.owner.pool.connect();
  try {
    await client.query('begin');
    expect((await client.query(statement)).rowCount).toBe(1);
    const { problem } = await verifyDatabase(async (text, values) => (/^(begin|rollback)/.test(text) ? { rows: [] } : client.query(text, values)));
    expect({ code: problem?.code, number: problem?.number }).toEqual({ code, number });
    expect(problem?.sentence.vi ?? '').not.toMatch(/_/);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('each is a sentence in the record', async () => {
  const { entries } = done(await listEntries(record.shell, SYSTEM, { chain: 'register', kind: 'campaigns.season_changed', limit: 50 }));
  expect(entries.map((each) => each.sentence.vi).toReversed()).toEqual([
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): tên «Đại hội các cấp»; tên tiếng Anh «All congresses»; nhiệm kỳ 2020 – 2025. Lý do: Hướng dẫn 26.',
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): bắt đầu ngày 1/12/2019; kết thúc ngày 31/1/2021; màn hình mở ở ngày 29/5/2020. Lý do: Hướng dẫn 26.',
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): màn hình mở ở ngày hiện tại. Lý do: Hướng dẫn 26.',
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): thời gian đại hội các cấp. Lý do: Hướng dẫn 26.',
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): thời gian đại hội các cấp. Lý do: Hướng dẫn 26.',
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): quy tắc chưa xác nhận được áp dụng. Lý do: Hướng dẫn 26.',
    'Đổi thiết lập mùa đại hội của Tỉnh ủy Vĩnh Long (VL): quy tắc chưa xác nhận được áp dụng. Lý do: Hướng dẫn 26.',
  ]);
});
