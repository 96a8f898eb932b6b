import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { type Actor, rangeOf, SYSTEM } from '#platform/actor.ts';
import { search, searchSteps } from './search-organisations.ts';
import { listChildren, listRoots } from './show-organisation.ts';
import { largeRegister } from './testing/large.ts';
import { officer, plant, SMALL, testShell } from './testing/register.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await plant(testShell(database), [...SMALL, ...largeRegister(8000)]);
  await database.owner.pool.query('analyze');
});
afterAll(() => database.close());

const find = async (q: string, actor: Actor = SYSTEM, more: { level?: string; limit?: number } = {}) =>
  (await search(database.db, rangeOf(actor, 'read'), { q, limit: 30, closed: 'no', ...more })).organisations.map((each) => each.code);

describe('search', () => {
  test('ignores marks, đ and capitals', async () => {
    expect(await find('dong phu')).toEqual(await find('Đồng Phú'));
    expect(await find('dang bo xa chanh hoi')).toContain('MT.02');
    expect(await find('TRUONG TRUNG HOC')).toEqual(['LH.02']);
  });

  test('puts the code first, then beginnings, then words in any order', async () => {
    expect((await find('lh'))[0]).toBe('LH');
    expect(await find('LH.01')).toEqual(['LH.01', 'LH.01.1', 'LH.01.2']);
    expect(await find('01.2 lh')).toEqual(['LH.01.2']);
    expect(await find('ho long huyen')).toContain('LH');
    expect((await find('cai nhum'))[0]).toBe('MT.01');
    expect((await find('long ho')).indexOf('LH')).toBeLessThan((await find('long ho')).indexOf('LH.02'));
    const names = (await search(database.db, rangeOf(SYSTEM, 'read'), { q: 'phu', limit: 100, closed: 'no' })).organisations;
    expect(names.length).toBeGreaterThan(30);
  });

  test('says when there is more, and keeps to a level', async () => {
    expect(await search(database.db, rangeOf(SYSTEM, 'read'), { q: 'chi bo', limit: 5, closed: 'no' })).toMatchObject({ more: true, organisations: { length: 5 } });
    expect(await find('xa chanh hoi')).toContain('MT.02');
    expect(await find('xa chanh hoi', SYSTEM, { level: 'district' })).toEqual([]);
  });

  test('finds nothing outside the range, and nothing for signs alone', async () => {
    const actor = await officer(database, 'LH', ['read']);
    expect(await find('cai nhum', actor)).toEqual([]);
    expect(await find('long ho', actor)).toContain('LH');
    expect(await find('%_ !&|')).toEqual([]);
    expect(await find("' or 1=1 --")).toEqual([]);
  });

  test.each(['X12', 'dang bo xa dong phuoc', 'phu thuan', 'chi bo'])('asks an index at every step: %s', async (q) => {
    for (const step of searchSteps(q)) {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select o.id from organisations o where ${step.where} order by ${step.order} limit 31`.execute(database.db);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/Index (Only )?Scan (using|on) organisations_/);
      expect(plan).not.toContain('Seq Scan');
    }
  });
});

describe('the tree on demand', () => {
  test('begins at the tops of the range', async () => {
    const tops = async (actor: Actor) => {
      const roots = await listRoots(testShell(database), actor);
      return roots.ok ? roots.value : undefined;
    };
    expect((await tops(SYSTEM))?.organisations.map((each) => each.code)).toEqual(['Q', 'VL']);
    expect(await tops(await officer(database, 'LH', ['read', 'register']))).toMatchObject({
      organisations: [{ code: 'LH', below: 2 }], mayChange: true,
      counts: [{ kindId: 'district-committee', open: 1 }, { kindId: 'grassroots-party-org', open: 1 }, { kindId: 'grassroots-branch', open: 1 }, { kindId: 'branch', open: 2 }],
    });
    expect(await tops(await officer(database, 'LH', ['record']))).toMatchObject({ organisations: [], mayChange: false });
  });

  test('gives direct subordinates page by page, in order of the code', async () => {
    const codes: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await listChildren(testShell(database), SYSTEM, { code: 'Q', limit: 40, closed: 'no', ...(after !== undefined && { after }) });
      if (!page.ok) throw new Error(page.problem.code);
      codes.push(...page.value.organisations.map((each) => each.code));
      if (!page.value.more) break;
      after = codes.at(-1);
    }
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(Math.round(8000 / 90));
    expect(await listChildren(testShell(database), await officer(database, 'LH', ['read']), { code: 'Q', limit: 40, closed: 'no' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await listChildren(testShell(database), SYSTEM, { code: 'NONE', limit: 40, closed: 'no' })).toMatchObject({ problem: { code: 'organisation_not_found' } });
  });
});
