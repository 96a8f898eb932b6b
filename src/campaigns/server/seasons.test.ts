import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { makeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { SEASON, seasonInput, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '../testing/season-of-two-districts.ts';
import { congressesOf, findSeason, planVersions } from './door.ts';
import { makeSeason } from './make-season.ts';
import { openCongresses } from './open-congresses.ts';
import { listSeasons, showSeason } from './read-seasons.ts';
import { setDayOff } from './days-off.ts';

let database: TestDatabase;
let shell: SteppedShell;
beforeAll(async () => {
  database = await testDatabase();
  shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell, { open: false });
});
afterAll(() => database.close());

describe('making a season', () => {
  const codeOf = async (input: Parameters<typeof makeSeason>[2]) => {
    const made = await makeSeason(shell, SYSTEM, input);
    return made.ok ? 'made' : made.problem.code;
  };
  test('keeps its levels and windows, and its root by code', async () => {
    const season = await findSeason(database.db, SEASON);
    expect(season).toMatchObject({ code: SEASON, rootCode: 'TINH', statute: 'ct35-2019', sample: false, shownOn: null, switches: [] });
    expect(season?.levels).toEqual([
      { levelId: 'district', opensOn: '2020-04-01', closesOn: '2020-08-31', maxHalfDays: 6 },
      { levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 },
    ]);
  });
  test.each([
    [{}, 'season_exists'],
    [{ code: 'khac', root: 'KHONG' }, 'organisation_not_found'],
    [{ code: 'khac', statute: 'none' }, 'statute_unknown'],
    [{ code: 'khac', levels: [{ levelId: 'none', opensOn: day('2020-04-01'), closesOn: day('2020-06-30'), maxHalfDays: 2 }] }, 'level_unknown'],
    [{ code: 'khac', untilDay: day('2019-12-31') }, 'season_ends_before_it_begins'],
  ])('refuses %j: %s', async (change, code) => {
    const before = await database.db.selectFrom('ledger').select('hash').execute();
    expect(await codeOf({ ...seasonInput(), ...change })).toBe(code);
    expect(await database.db.selectFrom('ledger').select('hash').execute()).toEqual(before);
  });
  test('is the administrator’s, within the administrator’s range', async () => {
    const inside = await makeActor(database.db, 'administrator', 'LH');
    expect(await makeSeason(shell, inside, { ...seasonInput(), code: 'lh-2020', root: 'LH' })).toEqual(ok({ code: 'lh-2020' }));
    expect(await makeSeason(shell, inside, { ...seasonInput(), code: 'mt-2020', root: 'MT' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
    const district = await makeActor(database.db, 'district-office', 'LH');
    expect(await makeSeason(shell, district, { ...seasonInput(), code: 'lh2-2020', root: 'LH' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });
  test('shows to those whose organisations it concerns', async () => {
    const mangThit = await makeActor(database.db, 'district-office', 'MT');
    const seen = await listSeasons(shell, mangThit, {});
    expect(seen.ok && seen.value.seasons.map(({ code }) => code)).toEqual([SEASON]);
    expect(await showSeason(shell, mangThit, { season: 'lh-2020' })).toMatchObject({ problem: { code: 'season_not_found' } });
  });
});

describe('opening congresses', () => {
  test('gives every organisation of the levels one, in the form that the rule proposes (R-CT35-3.1)', async () => {
    expect(await openCongresses(shell, SYSTEM, { season: SEASON, unit: 'LH' })).toEqual(ok({ opened: 5, byLevel: [{ levelId: 'district', opened: 1 }, { levelId: 'grassroots', opened: 4 }] }));
    expect(await openCongresses(shell, SYSTEM, { season: SEASON })).toMatchObject({ value: { opened: 3 } });
    const rows = await database.db
      .selectFrom('congresses').innerJoin('organisations', 'organisations.id', 'congresses.organisation_id').select(['code', 'form', 'contents', 'congresses.revision'])
      .orderBy('code').execute();
    expect(rows.map(({ code, form }) => `${code} ${form}`)).toEqual([
      'LH delegates', 'LH.01 members', 'LH.02 delegates', 'LH.03 members', 'LH.04 members', 'MT delegates', 'MT.01 members', 'MT.02 members',
    ]);
    expect(rows.every(({ revision, contents }) => revision === 1 && contents.length === 4)).toBe(true);
  });
  test('a second time finds nothing to open', async () => {
    expect(await openCongresses(shell, SYSTEM, { season: SEASON })).toMatchObject({ problem: { code: 'nothing_to_open' } });
  });
  test('is for whoever plans there', async () => {
    const office = await makeActor(database.db, 'district-office', 'LH');
    expect(await openCongresses(shell, office, { season: SEASON, unit: 'LH' })).toMatchObject({ problem: { code: 'nothing_to_open' } });
    expect(await openCongresses(shell, office, { season: SEASON, unit: 'MT' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await openCongresses(shell, office, { season: 'none' })).toMatchObject({ problem: { code: 'season_not_found', season: 'none' } });
  });
  test('is one entry each, from which every first version can be made again', async () => {
    const season = await findSeason(database.db, SEASON);
    const versions = await planVersions(database.db, season?.id ?? 0);
    expect(versions.map(({ entryNumber }) => entryNumber)).toEqual([1, 1, 1, 1, 1, 2, 2, 2]);
    expect(await planVersions(database.db, season?.id ?? 0, 1)).toHaveLength(3);
    const entry = await database.db.selectFrom('ledger').select('body').where('chain', '=', SEASON).where('number', '=', 1).executeTakeFirstOrThrow();
    const { events } = JSON.parse(entry.body);
    expect(events[0].congresses[1]).toEqual({ organisation: 'LH.01', form: 'members', contents: ['review', 'drafts', 'committee', 'delegates'] });
    expect(await congressesOf(database.db, season?.id ?? 0)).toHaveLength(8);
  });
});

describe('the working-day calendar', () => {
  let administrator: Awaited<ReturnType<typeof makeActor>>;
  beforeEach(async () => {
    administrator ??= await makeActor(database.db, 'administrator', 'TINH');
  });
  test('comes with the days off of 2019 to 2026', async () => {
    const { count } = await database.db.selectFrom('days_off').select((count) => count.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    expect(count).toBe(97);
  });
  test.each([
    ['2020-05-30', 'off', 'day_is_weekend'],
    ['2020-05-29', 'working-saturday', 'day_is_no_saturday'],
    ['2020-05-31', 'working-saturday', 'day_is_no_saturday'],
  ] as const)('refuses %s as %s', async (on, kind, code) => {
    expect(await setDayOff(shell, administrator, { day: day(on), kind, note: '' })).toMatchObject({ problem: { code } });
  });
  test('takes a new day off, and gives it back', async () => {
    const named = async () => database.db.selectFrom('days_off').select('kind').where('day', '=', day('2020-06-01')).executeTakeFirst();
    await setDayOff(shell, administrator, { day: day('2020-06-01'), kind: 'off', note: 'Bão' });
    expect(await named()).toEqual({ kind: 'off' });
    await setDayOff(shell, administrator, { day: day('2020-06-01'), kind: 'ordinary', note: '' });
    expect(await named()).toBeUndefined();
  });
});
