import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '../testing/season-of-two-districts.ts';
import { changeSeason } from './change-season.ts';
import { declareHold } from './declare-hold.ts';
import { findSeason } from './door.ts';
import { campaignsParts } from './parts.ts';
import { planCongresses } from './plan-congresses.ts';
import { listFindings } from './read-plans.ts';
import { listSeasons, showSeason } from './read-seasons.ts';

let database: TestDatabase;
let shell: SteppedShell;
let administrator: MadeActor;
/** Facts from 20/5 to 15/9. */
const parts = campaignsParts({ factDays: async () => ({ earliest: day('2020-05-20'), latest: day('2020-09-15') }) });

beforeAll(async () => {
  database = await testDatabase();
  shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  administrator = await makeActor(database.db, 'administrator', 'TINH');
});
afterAll(() => database.close());

const reason = 'Hướng dẫn mới của Trung ương';
const revision = async (): Promise<number> => (await findSeason(database.db, SEASON))?.revision ?? 0;
const change = async (wish: Partial<Parameters<typeof changeSeason>[2]>, actor = administrator as Parameters<typeof changeSeason>[1]) =>
  changeSeason(shell, actor, { season: SEASON, revision: await revision(), reason, ...wish }, parts);
const registerEntries = async (): Promise<string[]> => (await database.db.selectFrom('ledger').select('body').where('chain', '=', 'register').orderBy('number').execute()).map((row) => row.body);

describe('changing a season', () => {
  test('keeps what is wished, as one entry with the reason and nothing but what changed', async () => {
    const before = await findSeason(database.db, SEASON);
    const levels = (before?.levels ?? []).map((level) => (level.levelId === 'grassroots' ? { ...level, closesOn: day('2020-07-31') } : level));
    expect(await change({ nameVi: 'Đại hội các cấp', nameEn: before?.nameEn, untilDay: day('2021-01-31'), shownOn: day('2020-05-29'), switches: ['R-CT35-2.6a'], levels })).toEqual(ok({ revision: 2 }));
    expect(await findSeason(database.db, SEASON)).toEqual({ ...before, nameVi: 'Đại hội các cấp', untilDay: '2021-01-31', shownOn: '2020-05-29', switches: ['R-CT35-2.6a'], levels, revision: 2 });
    const { events, organisations } = JSON.parse((await registerEntries()).at(-1) ?? '{}');
    expect(organisations).toEqual(['TINH']);
    expect(events).toEqual([{ kind: 'campaigns.season_changed', season: SEASON, root: 'TINH', reason, nameVi: 'Đại hội các cấp', untilDay: '2021-01-31', shownOn: '2020-05-29', switches: ['R-CT35-2.6a'], levels }]);
  });

  test('a level that has congresses stays, a new one comes with its window', async () => {
    const levels = [...((await findSeason(database.db, SEASON))?.levels ?? [])];
    expect(await change({ levels: levels.slice(1) })).toMatchObject({ problem: { code: 'level_has_congresses', levelId: 'district', count: 2 } });
    const province = { levelId: 'province', opensOn: day('2020-07-01'), closesOn: day('2020-10-31'), maxHalfDays: 8 };
    expect(await change({ levels: [...levels, province] })).toMatchObject({ ok: true });
    expect((await findSeason(database.db, SEASON))?.levels.map(({ levelId }) => levelId)).toEqual(['province', 'district', 'grassroots']);
    expect(await change({ levels })).toMatchObject({ ok: true });
    expect((await findSeason(database.db, SEASON))?.levels).toEqual(levels);
  });

  test('what the rules find follows at once, in every process that remembered the plans', async () => {
    const elsewhere = campaignsParts();
    await planCongresses(shell, SYSTEM, { season: SEASON, reason: '', preview: false, congresses: [{ organisation: 'LH.01', plannedOn: day('2020-07-20') }] }, parts);
    const late = async (): Promise<number> => {
      const found = await listFindings(shell, SYSTEM, { season: SEASON }, elsewhere);
      return found.ok ? (found.value.findings.find(({ code }) => code === 'ends_after_window')?.count ?? 0) : -1;
    };
    expect(await late()).toBe(0);
    const levels = [...((await findSeason(database.db, SEASON))?.levels ?? [])];
    await change({ levels: levels.map((level) => (level.levelId === 'grassroots' ? { ...level, closesOn: day('2020-06-30') } : level)) });
    expect(await late()).toBe(1);
  });

  test.each<[string, Parameters<typeof change>[0], string]>([
    ['nothing that differs', { nameVi: 'Đại hội các cấp' }, 'season_unchanged'],
    ['settings that somebody changed since', { revision: 1, nameVi: 'Khác' }, 'season_changed_meanwhile'],
    ['a last day before the last fact', { untilDay: day('2020-09-14') }, 'facts_outside_season'],
    ['a first day after the first fact', { fromDay: day('2020-05-21') }, 'window_outside_season'],
    ['a level that is none', { levels: [{ levelId: 'none', opensOn: day('2020-04-01'), closesOn: day('2020-06-30'), maxHalfDays: 2 }] }, 'level_unknown'],
    ['a season that is none', { season: 'none', nameVi: 'Khác' }, 'season_not_found'],
    ['the chain of the register', { season: 'register', nameVi: 'Khác' }, 'season_not_found'],
  ])('refuses %s and writes nothing', async (_name, wish, code) => {
    const [season, entries] = [await findSeason(database.db, SEASON), await registerEntries()];
    expect(await change(wish)).toMatchObject({ ok: false, problem: { code } });
    expect([await findSeason(database.db, SEASON), await registerEntries()]).toEqual([season, entries]);
  });

  test('a hold without an end begins within the season, else it could never end', async () => {
    expect(await declareHold(shell, SYSTEM, { season: SEASON, organisation: 'LH', fromDay: day('2021-01-15'), reason: 'Dịch bệnh', paperNumber: '', preview: false }, parts)).toMatchObject({ ok: true });
    expect(await change({ untilDay: day('2020-12-31') })).toMatchObject({ problem: { code: 'hold_begins_outside', holdFrom: '2021-01-15' } });
    expect(await change({ untilDay: day('2021-01-15') })).toMatchObject({ ok: true });
  });

  test('is the administrator’s of the whole season, and the page says so', async () => {
    const district = await makeActor(database.db, 'administrator', 'LH');
    const office = await makeActor(database.db, 'provincial-office', 'TINH');
    for (const actor of [district, office]) expect(await change({ nameVi: 'Khác' }, actor)).toMatchObject({ problem: { code: 'not_in_your_range' } });
    const mayChange = async (actor: MadeActor) => {
      const shown = await showSeason(shell, actor, { season: SEASON });
      return shown.ok && [shown.value.may.change, shown.value.revision === (await revision())];
    };
    expect([await mayChange(administrator), await mayChange(district), await mayChange(office)]).toEqual([[true, true], [false, true], [false, true]]);
    expect(await listSeasons(shell, administrator, {})).toMatchObject({ value: { seasons: [{ code: SEASON, may: { change: true } }] } });
  });
});
