import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareHold } from '#campaigns/server/declare-hold.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { moveOrganisation } from '#organisations/server/move-organisation.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { code, SEASON, seasonInMay, value } from '../testing/season-in-may.ts';
import { burnUp } from './burn-up.ts';
import { cells } from './cells.ts';
import { listUnits } from './list-units.ts';
import { overview } from './overview.ts';
import { progressParts, type ProgressParts } from './parts.ts';
import { recordFact } from './record-fact.ts';
import { withdrawFact } from './withdraw-fact.ts';

let database: TestDatabase;
let shell: Shell & { at(moment: string): void };
let office: MadeActor;
/** Two processes on one database. */
let parts: ProgressParts;
let other: ProgressParts;
let wrong: number;

const D29 = day('2020-05-29');
const fact = async (organisation: string, kind: string, on: string, note = '') => value(await recordFact(shell, SYSTEM, { season: SEASON, organisation, kind, happenedOn: day(on), note })).id;
type Ask = Partial<Parameters<typeof overview>[2]>;
const ask = (more: Ask = {}) => ({ season: SEASON, level: 'grassroots', asOf: D29, ...more });
const figures = async (more: Ask = {}, by: ProgressParts = parts) => value(await overview(shell, office, ask(more), by));
const units = async (more: Partial<Parameters<typeof listUnits>[2]> = {}) =>
  value(await listUnits(shell, office, { ...ask(), sort: 'code', offset: 0, limit: 100, ...more }, parts));
const codes = async (more: Parameters<typeof units>[0]) => (await units(more)).units.map((each) => each.code);

beforeAll(async () => {
  ({ database, shell } = await seasonInMay());
  parts = progressParts();
  other = progressParts();
  shell.at('2020-05-16T02:00:00.000Z');
  office = await makeActor(database.db, 'provincial-office', 'TINH');
  await fact('LH.01', 'held', '2020-05-15');
  await fact('LH.01', 'direct-election-held', '2020-05-15');
  wrong = await fact('MT.02', 'held', '2020-05-14');
  // Both processes know the season as it was now; what follows they learn entry by entry.
  await figures();
  await figures({}, other);
  shell.at('2020-05-22T02:00:00.000Z');
  value(await withdrawFact(shell, SYSTEM, { season: SEASON, fact: wrong, reason: 'Ghi nhầm tổ chức' }));
  await fact('LH.02', 'held', '2020-05-21');
  await fact('LH.01', 'reported', '2020-05-20');
  await fact('LH.04', 'postponed', '2020-05-22', 'Bí thư mới nhận nhiệm vụ');
  shell.at('2020-05-29T02:00:00.000Z');
});
afterAll(() => database.close());

describe('the overview', () => {
  test('says what was so on the day', async () => {
    expect(await figures()).toMatchObject({
      season: SEASON, unit: { code: 'TINH' }, asOf: '2020-05-29', knownOn: '2020-05-29',
      organisations: { total: 6, partyOrgs: 4, branches: 2, withoutCongress: 0 },
      congresses: { planned: 6, held: 2, notHeld: 4, heldShare: 3333, late: 1, onTime: 1, heldLate: 1, heldWithoutDay: 0, planToDate: 4, withDay: 5, withoutDay: 1, reported: 1, approved: 0 },
      states: { done: 1, held: 1, late: 1, need: 0, hold: 1, planned: 2, notdue: 0 },
      heldByGroup: { partyOrgs: 2, branches: 0 },
      pilots: { planned: 1, partyOrgs: 1, branches: 0, held: 1 },
      directElections: { planned: 2, held: 1, notHeld: 1 },
      deadline: '2020-06-30', daysLeft: 32,
      dueThisWeek: { count: 1, from: '2020-05-29', until: '2020-05-31' }, dueNextWeek: { count: 1, from: '2020-06-01', until: '2020-06-07' },
      forecast: { heldInWindow: 1, windowUntil: '2020-05-29', planEndsOn: '2020-06-05' },
    });
    const { byUnit } = await figures();
    expect(byUnit.map((each) => [each.code, each.total, each.held, each.directPlanned, each.directHeld, each.late])).toEqual([['LH', 4, 2, 1, 1, 1], ['MT', 2, 0, 1, 0, 0]]);
  });

  test('differs by the day of knowing, and says so', async () => {
    expect((await figures({ asOf: day('2020-05-15') })).congresses.held).toBe(1);
    const then = await figures({ asOf: day('2020-05-15'), knownOn: day('2020-05-16') });
    expect([then.congresses.held, then.heldAsKnownNow]).toEqual([2, 1]);
    expect((await figures({ knownOn: day('2020-05-15') })).congresses.held).toBe(0);
  });

  test('of a subtree, of another level, and of one organisation', async () => {
    expect((await figures({ unit: 'MT' })).organisations.total).toBe(2);
    const districts = await figures({ level: 'district' });
    expect([districts.organisations.total, districts.congresses.planned, districts.byUnit.map((each) => each.code)]).toEqual([2, 2, ['LH', 'MT']]);
    const own = await figures({ unit: 'LH.01' });
    expect([own.organisations.total, own.congresses.held, own.byUnit.map((each) => each.code)]).toEqual([1, 1, ['LH.01']]);
  });

  test('of any real day', async () => {
    expect((await figures({ asOf: day('2019-06-01') })).congresses).toMatchObject({ planned: 6, held: 0, late: 0 });
    expect((await figures({ asOf: day('2030-01-01') })).congresses).toMatchObject({ held: 2, late: 3 });
    // Before the register begins, and as known before anything was recorded, there was nothing; the root still answers.
    for (const early of [{ asOf: day('1990-01-01') }, { knownOn: day('2000-01-01') }]) {
      for (const level of ['grassroots', 'district', 'province']) {
        expect(await figures({ ...early, level })).toMatchObject({ unit: { code: 'TINH' }, organisations: { total: 0 }, congresses: { planned: 0, held: 0, late: 0 }, byUnit: [], byKind: [] });
      }
      expect((await units({ ...early })).total).toBe(0);
      expect(value(await cells(shell, office, ask(early), parts))).toMatchObject({ total: 0, rows: [] });
      expect(value(await burnUp(shell, office, ask(early), parts)).planned).toBe(0);
    }
  });

  test.each([
    ['an unknown season', { season: 'khong-co' }, 'season_not_found'],
    ['an unknown unit', { unit: 'XX' }, 'unit_not_found'],
    ['an unknown level', { level: 'hamlet' }, 'no_such_level'],
    ['a unit before it was', { asOf: day('2018-12-31'), unit: 'LH' }, 'unit_not_found'],
  ] as const)('is refused for %s', async (_name, more, problem) => expect(code(await overview(shell, office, ask(more), parts))).toBe(problem));

  test('is what the reader may see: a district by default its own, another not at all', async () => {
    const district = await makeActor(database.db, 'district-office', 'MT');
    const own = value(await overview(shell, district, ask(), parts));
    expect([own.unit.code, own.organisations.total]).toEqual(['MT', 2]);
    for (const unit of ['LH', 'LH.01', 'TINH']) expect(code(await overview(shell, district, ask({ unit }), parts))).toBe('not_in_your_range');
  });
});

describe('every number opens', () => {
  test('to the organisations behind it', async () => {
    const { indicators } = await figures();
    for (const { id, count } of indicators) expect([id, (await units({ indicator: id })).total]).toEqual([id, count]);
    expect(await codes({ indicator: 'held' })).toEqual(['LH.01', 'LH.02']);
    expect(await codes({ state: 'hold' })).toEqual(['LH.04']);
    expect((await units({ state: 'hold' })).units[0]?.note).toBe('Bí thư mới nhận nhiệm vụ');
    expect(code(await listUnits(shell, office, { ...ask(), indicator: 'x', sort: 'code', offset: 0, limit: 1 }, parts))).toBe('indicator_unknown');
  });

  test('by filters, order and page', async () => {
    expect(await codes({ indicator: 'late' })).toEqual(['LH.03']);
    expect((await units({ indicator: 'late' })).units[0]).toMatchObject({ daysLate: 1, late: true, held: false, plannedOn: '2020-05-28', under: { code: 'LH' } });
    expect(await codes({ plannedFrom: D29, plannedUntil: day('2020-05-31') })).toEqual(['MT.01']);
    expect(await codes({ heldFrom: day('2020-05-21') })).toEqual(['LH.02']);
    expect(await codes({ group: 'branch' })).toEqual(['LH.03', 'MT.02']);
    expect(await codes({ search: 'dong phu' })).toEqual(['LH.04']);
    expect(await codes({ sort: 'planned' })).toEqual(['LH.01', 'LH.02', 'LH.03', 'MT.01', 'MT.02', 'LH.04']);
    const page = await units({ offset: 2, limit: 2 });
    expect([page.total, page.units.map((each) => each.code)]).toEqual([6, ['LH.03', 'LH.04']]);
  });
});

describe('the picture', () => {
  test('has a cell for each, by district, in the order of states', async () => {
    const { rows, total } = value(await cells(shell, office, ask(), parts));
    expect(total).toBe(6);
    expect(rows.map((row) => [row.code, row.cells?.map((cell) => `${cell.code} ${cell.state}`)])).toEqual([
      ['LH', ['LH.01 done', 'LH.02 held', 'LH.03 late', 'LH.04 hold']],
      ['MT', ['MT.01 planned', 'MT.02 planned']],
    ]);
  });

  test('has lines of what was held and planned', async () => {
    expect(value(await burnUp(shell, office, ask(), parts))).toMatchObject({
      planned: 6, withoutDay: 1, deadline: '2020-06-30', holds: [],
      held: [{ day: '2020-05-15', total: 1 }, { day: '2020-05-21', total: 2 }],
      plan: [{ day: '2020-05-15', total: 1 }, { day: '2020-05-20', total: 2 }, { day: '2020-05-28', total: 3 }, { day: '2020-05-29', total: 4 }, { day: '2020-06-05', total: 5 }],
    });
  });
});

describe('what others wrote', () => {
  test('is known to every process at the next question', async () => {
    expect(await figures({}, other)).toEqual(await figures());
    const before = (await figures()).head.number;
    await fact('MT.01', 'held', '2020-05-29');
    const [one, two] = [await figures(), await figures({}, other)];
    expect([one.congresses.held, two.congresses.held, one.head.number]).toEqual([3, 3, before + 1]);
    expect(await figures({}, progressParts())).toEqual(two);
  });

  test('a hold stops lateness; it is in the picture and known from the day it was declared', async () => {
    shell.at('2020-05-30T02:00:00.000Z');
    value(await declareHold(shell, SYSTEM, { season: SEASON, organisation: 'LH', fromDay: day('2020-05-30'), reason: 'Phòng, chống dịch', paperNumber: '', preview: false }));
    const on = { asOf: day('2020-05-31') };
    expect((await figures(on)).states).toMatchObject({ hold: 2, late: 0 });
    expect((await figures({ ...on, knownOn: D29 })).states).toMatchObject({ hold: 1, late: 1 });
    expect(value(await burnUp(shell, office, ask(on), parts)).holds).toEqual([{ unit: 'LH', from: '2020-05-30', until: null, reason: 'Phòng, chống dịch' }]);
  });

  test('an organisation that moves takes its congress along from that day; an old report keeps its sum', async () => {
    shell.at('2020-06-10T02:00:00.000Z');
    const before = await figures();
    value(await moveOrganisation(shell, SYSTEM, { code: 'LH.01', superior: 'MT', on: day('2020-06-08'), reason: 'Điều chỉnh địa giới' }));
    expect((await figures()).byUnit).toEqual(before.byUnit);
    const after = await figures({ asOf: day('2020-06-08') });
    expect(after.byUnit.map((each) => [each.code, each.total, each.held])).toEqual([['LH', 3, 1], ['MT', 3, 2]]);
    expect(after.congresses.held).toBe(before.congresses.held);
    expect((await figures({ asOf: day('2020-06-08'), knownOn: day('2020-06-09') })).byUnit.map((each) => each.total)).toEqual([4, 2]);
  });
});
