import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { congressesOf, findSeason } from '#campaigns/server/door.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { assert } from '#foundation/assert.ts';
import { organisationsBelow } from '#organisations/server/door.ts';
import { heldCongresses } from '#progress/server/door.ts';
import { country, type CountryUnit } from './country.ts';
import { courses } from './course.ts';
import { NATIONAL, playNational } from './index.ts';

describe('the generated country', () => {
  test.each([500, 1000, 13_000, 60_000])('of %i organisations has exactly as many, in the shape of the published season', (organisations) => {
    const units = country(organisations);
    const count = (keep: (unit: CountryUnit) => boolean): number => units.filter(keep).length;
    const grassroots = count((each) => each.level === 'grassroots');
    expect(units).toHaveLength(organisations);
    expect(new Set(units.map((each) => each.code)).size).toBe(organisations);
    expect(count((each) => each.level === 'central')).toBe(1);
    expect(count((each) => each.kindId === 'grassroots-party-org') / grassroots).toBeCloseTo(217 / 463, 1);
    expect(count((each) => each.level === 'grassroots' && each.pilot) / grassroots).toBeCloseTo(0.037, 1);
    expect(count((each) => each.level === 'grassroots' && each.direct) / grassroots).toBeCloseTo(0.07, 1);
  });

  test('at national size has 63 provinces and 700 committees', () => {
    const units = country(60_000);
    expect(units.filter((each) => each.level === 'province')).toHaveLength(63);
    expect(units.filter((each) => each.level === 'district')).toHaveLength(700);
  });

  test('is the same each time, and no two organisations of one committee bear one name', () => {
    const units = country(13_000);
    expect(country(13_000)).toEqual(units);
    expect(new Set(units.map((each) => `${each.superiorCode} ${each.name}`)).size).toBe(units.length);
    expect(units.every((each) => each.name === each.name.normalize('NFC') && !/\d/.test(each.name))).toBe(true);
  });

  test('has about ten facts to each organisation, none recorded before it happened', () => {
    const happenings = courses(country(13_000)).flatMap((each) => each.happenings);
    expect(happenings.length / 13_000).toBeCloseTo(10, 0);
    expect(happenings.every((each) => each.recordedOn >= each.happenedOn)).toBe(true);
  });
});

describe('the season of a small country', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await playNational(database.db, { organisations: 500, say: () => {} });
  });
  afterAll(() => database.close());

  test('stands as its courses say: plans after the hold, and what was held', async () => {
    const { db } = database;
    const all = courses(country(500));
    const season = await findSeason(db, NATIONAL);
    assert(season, 'the season was played');
    const codes = new Map((await organisationsBelow(db, season.rootPath)).map((each) => [each.id, each.code]));
    const congresses = await congressesOf(db, season.id);
    const plans = congresses.map((each) => [codes.get(each.organisationId), each.plannedOn, each.pilot, each.directElection]);
    expect(new Set(plans.map(String))).toEqual(new Set(all.map(({ unit, plannedOn }) => String([unit.code, plannedOn, unit.pilot, unit.direct]))));

    const held = await heldCongresses(db, season.id);
    const heldCodes = congresses.filter((each) => held.has(each.id)).map((each) => codes.get(each.organisationId));
    const expected = all.filter(({ happenings }) => happenings.some((each) => each.kind === 'held' && each.withdrawnOn === undefined)).map(({ unit }) => unit.code);
    expect(new Set(heldCodes)).toEqual(new Set(expected));
  });

  test('keeps every fact and every withdrawal', async () => {
    const happenings = courses(country(500)).flatMap((each) => each.happenings);
    const { db } = database;
    const count = async (table: 'facts' | 'fact_withdrawals'): Promise<number> => Number((await db.selectFrom(table).select((each) => each.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
    expect(await count('facts')).toBe(happenings.length);
    expect(await count('fact_withdrawals')).toBe(happenings.filter((each) => each.withdrawnOn !== undefined).length);
    expect(await count('fact_withdrawals')).toBeGreaterThan(0);
  });
});
