import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { makeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { readHead } from '#platform/ledger/append.ts';
import { holdStandsOn } from '../core/hold.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '../testing/season-of-two-districts.ts';
import { declareHold } from './declare-hold.ts';
import { congressesOf, findSeason, holdsOf, planVersions } from './door.ts';
import { liftHold } from './lift-hold.ts';
import { campaignsParts } from './parts.ts';
import { planCongresses } from './plan-congresses.ts';
import { listHolds } from './read-seasons.ts';

let database: TestDatabase;
let shell: SteppedShell;
const held = new Set<number>();
let parts = campaignsParts();
const databases: TestDatabase[] = [];

beforeEach(async () => {
  database = await testDatabase();
  databases.push(database);
  shell = steppedShell(database.db);
  held.clear();
  parts = campaignsParts({ heldCongresses: async () => held });
  await seasonOfTwoDistricts(shell);
  await planCongresses(shell, SYSTEM, {
    season: SEASON, reason: '', preview: false,
    congresses: [['LH.01', '2020-04-01'], ['LH.02', '2020-04-08'], ['LH.03', '2020-04-22'], ['LH.04', '2020-05-15'], ['MT.01', '2020-04-10']].map(([organisation = '', on = '']) => ({ organisation, plannedOn: day(on) })),
  });
  shell.at('2020-03-31T02:00:00.000Z');
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

type Declared = Parameters<typeof declareHold>[2];
const declare = (input: Partial<Declared> = {}, actor: Parameters<typeof declareHold>[1] = SYSTEM) =>
  declareHold(shell, actor, { season: SEASON, organisation: 'TINH', fromDay: day('2020-04-01'), reason: 'Phòng chống dịch', paperNumber: '01-TB/TU', preview: false, ...input }, parts);
const lift = (hold: number, lastDay: string, preview = false, actor: Parameters<typeof liftHold>[1] = SYSTEM) =>
  liftHold(shell, actor, { season: SEASON, hold, lastDay: day(lastDay), paperNumber: '', preview }, parts);
const seasonId = async () => (await findSeason(database.db, SEASON))?.id ?? 0;
const days = async (): Promise<Record<string, string | null>> => {
  const found: Record<string, string | null> = {};
  for (const each of await congressesOf(database.db, await seasonId())) {
    const organisation = await findOrganisation(database.db, { id: each.organisationId });
    found[organisation?.code ?? ''] = each.plannedOn;
  }
  return found;
};
const holdId = (result: Awaited<ReturnType<typeof declare>>): number => (result.ok ? (result.value.id ?? 0) : 0);

describe('R-CT35-2.7 a hold with an end', () => {
  test('moves what stands in it by its length to working days, in one entry, and keeps what was planned', async () => {
    const before = (await readHead(database.db, SEASON)).number;
    const done = await declare({ untilDay: day('2020-04-22') });
    expect(done).toMatchObject({ value: { standing: 4, moved: 4, firstOn: '2020-04-01', lastOn: '2020-04-22', newFirstOn: '2020-04-23', newLastOn: '2020-05-14' } });
    expect(await days()).toEqual({ LH: null, 'LH.01': '2020-04-23', 'LH.02': '2020-05-04', 'LH.03': '2020-05-14', 'LH.04': '2020-05-15', MT: null, 'MT.01': '2020-05-04', 'MT.02': null });
    expect((await readHead(database.db, SEASON)).number).toBe(before + 1);
    const shifted = await planVersions(database.db, await seasonId(), before);
    expect(shifted.map(({ change, version, reason }) => [change, version, reason])).toEqual(Array.from({ length: 4 }, () => ['shifted', 3, 'Phòng chống dịch']));
  });

  test('a shifted day keeps the notice that was given (R-QD24-11.1)', async () => {
    await declare({ untilDay: day('2020-04-22') });
    expect((await congressesOf(database.db, await seasonId())).filter(({ plannedOn }) => plannedOn !== null).every(({ announcedOn }) => announcedOn === '2020-01-06')).toBe(true);
  });

  test('leaves those that took place where they were', async () => {
    const [first] = (await congressesOf(database.db, await seasonId())).filter(({ plannedOn }) => plannedOn === '2020-04-01');
    held.add(first?.id ?? 0);
    expect(await declare({ untilDay: day('2020-04-22') })).toMatchObject({ value: { moved: 3 } });
    expect((await days())['LH.01']).toBe('2020-04-01');
  });

  test('reaches one subtree alone', async () => {
    expect(await declare({ organisation: 'MT', untilDay: day('2020-04-22') })).toMatchObject({ value: { moved: 1 } });
    expect((await days())['LH.02']).toBe('2020-04-08');
  });

  test('ended early, moves nothing more and knows both ends', async () => {
    const id = holdId(await declare({ untilDay: day('2020-04-30') }));
    const moved = await days();
    shell.at('2020-04-20T02:00:00.000Z');
    expect(await lift(id, '2020-04-22')).toMatchObject({ value: { standing: 0, moved: 0 } });
    expect(await days()).toEqual(moved);
    const [hold] = await holdsOf(database.db, await seasonId());
    expect(hold).toMatchObject({ untilDay: '2020-04-30', liftedUntil: '2020-04-22' });
    expect(hold && holdStandsOn(hold, day('2020-04-25'), shell.now())).toBe(false);
  });
});

describe('R-CT35-2.7 a hold without an end', () => {
  test('is remembered on every plan from its first day on, and moves them when it is lifted', async () => {
    const id = holdId(await declare());
    expect((await days())['LH.01']).toBe('2020-04-01');
    shell.at('2020-04-22T02:00:00.000Z');
    const before = (await readHead(database.db, SEASON)).number;
    const preview = await lift(id, '2020-04-22', true);
    expect(preview).toMatchObject({ value: { moved: 4, newFirstOn: '2020-04-23' } });
    expect((await readHead(database.db, SEASON)).number).toBe(before);
    expect(await lift(id, '2020-04-22')).toEqual(preview);
    expect(await days()).toMatchObject({ 'LH.01': '2020-04-23', 'LH.04': '2020-05-15' });
    const changes = (await planVersions(database.db, await seasonId())).map(({ change }) => change);
    expect(changes.filter((change) => change === 'held-back')).toHaveLength(5);
    expect(changes.filter((change) => change === 'shifted')).toHaveLength(4);
  });

  test('lifted before it began, it never stood', async () => {
    const id = holdId(await declare());
    expect(await lift(id, '2020-03-31')).toMatchObject({ value: { moved: 0 } });
    const [hold] = await holdsOf(database.db, await seasonId());
    expect(hold && holdStandsOn(hold, day('2020-04-01'), shell.now())).toBe(false);
  });

  test('a preview of it writes nothing', async () => {
    const before = (await readHead(database.db, SEASON)).number;
    expect(await declare({ preview: true })).toMatchObject({ value: { id: null, standing: 5, moved: 0, newFirstOn: null } });
    expect((await readHead(database.db, SEASON)).number).toBe(before);
    expect(await holdsOf(database.db, await seasonId())).toEqual([]);
  });
});

describe('a hold is refused', () => {
  test.each<[string, Partial<Declared>, string]>([
    ['when it ends before it begins', { untilDay: day('2020-03-31') }, 'hold_ends_before_it_begins'],
    ['when it begins outside the season', { fromDay: day('2019-12-31') }, 'hold_outside_season'],
    ['when it ends outside the season', { untilDay: day('2021-01-01') }, 'hold_outside_season'],
    ['for an unknown organisation', { organisation: 'XX' }, 'organisation_not_found'],
    ['for an unknown season', { season: 'none' }, 'season_not_found'],
  ])('%s', async (_name, input, code) => {
    expect(await declare(input)).toMatchObject({ problem: { code } });
  });

  test.each([
    [{ organisation: 'TINH', fromDay: day('2020-04-22') }, 'hold_overlaps'],
    [{ organisation: 'LH.01', fromDay: day('2020-04-10'), untilDay: day('2020-04-11') }, 'hold_overlaps'],
    [{ organisation: 'MT', fromDay: day('2020-04-23'), untilDay: day('2020-04-30') }, 'ok'],
  ])('where another stands: %j', async (input, expected) => {
    await declare({ organisation: 'TINH', untilDay: day('2020-04-22') });
    const done = await declare(input);
    expect(done.ok ? 'ok' : done.problem.code).toBe(expected);
  });

  test.each([
    ['provincial-office', 'TINH', 'TINH', 'ok'],
    ['district-office', 'LH', 'LH', 'ok'],
    ['district-office', 'LH', 'TINH', 'not_in_your_range'],
    ['district-office', 'LH', 'MT', 'not_in_your_range'],
    ['grassroots-secretary', 'LH.01', 'LH.01', 'not_in_your_range'],
    ['mentor', 'TINH', 'LH', 'not_in_your_range'],
  ] as const)('for the %s of %s over %s: %s', async (kind, at, organisation, expected) => {
    const done = await declare({ organisation }, await makeActor(database.db, kind, at));
    expect(done.ok ? 'ok' : done.problem.code).toBe(expected);
  });

  test('a second end, an end before the first day or after the last', async () => {
    const id = holdId(await declare({ untilDay: day('2020-04-22') }));
    const code = async (lastDay: string, hold = id) => {
      const done = await lift(hold, lastDay);
      return done.ok ? 'ok' : done.problem.code;
    };
    expect(await code('2020-03-30')).toBe('lift_before_hold');
    expect(await code('2020-04-23')).toBe('lift_after_end');
    expect(await code('2020-04-20', 999)).toBe('hold_not_found');
    expect(await code('2020-04-20')).toBe('ok');
    expect(await code('2020-04-20')).toBe('hold_already_lifted');
    const other = holdId(await declare({ organisation: 'MT', fromDay: day('2020-05-01'), untilDay: day('2020-05-03') }));
    shell.at('2020-05-04T02:00:00.000Z');
    expect(await code('2020-05-03', other)).toBe('hold_already_over');
  });

  test('its end by who could not declare it', async () => {
    const id = holdId(await declare());
    expect(await lift(id, '2020-04-22', false, await makeActor(database.db, 'district-office', 'LH'))).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });
});

test('a hold shows to everybody whom it holds back', async () => {
  await declare({ untilDay: day('2020-04-22') });
  await declare({ organisation: 'MT', fromDay: day('2020-05-01'), untilDay: day('2020-05-03') });
  const secretary = await makeActor(database.db, 'grassroots-secretary', 'LH.01');
  const seen = await listHolds(shell, secretary, { season: SEASON });
  expect(seen.ok && seen.value.holds.map(({ organisation }) => organisation.name)).toEqual(['Tỉnh ủy Vĩnh Long']);
});
