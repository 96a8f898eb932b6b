import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { ok } from '#foundation/result.ts';
import { SYSTEM } from '#platform/actor.ts';
import { readHead } from '#platform/ledger/append.ts';
import { planKnownAt } from '../core/plan.ts';
import type { PlanLock } from '../core/plan-lock.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '../testing/season-of-two-districts.ts';
import { decideCongresses } from './decide-congresses.ts';
import { findCongresses, findSeason, planVersions } from './door.ts';
import { campaignsParts, type CampaignsParts } from './parts.ts';
import { planCongresses } from './plan-congresses.ts';
import { listCongresses, listFindings } from './read-plans.ts';
import { showCongress } from './show-congress.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { endOfDay } from '#foundation/day.ts';

let database: TestDatabase;
let shell: SteppedShell;
let longHo: MadeActor;
let held: Set<number>;
let parts: CampaignsParts;
let locks: Map<number, PlanLock>;
const databases: TestDatabase[] = [];

beforeEach(async () => {
  database = await testDatabase();
  databases.push(database);
  shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  longHo = await makeActor(database.db, 'district-office', 'LH');
  held = new Set();
  locks = new Map();
  parts = campaignsParts({ heldCongresses: async () => held, planLocks: async () => locks });
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

type Input = Parameters<typeof planCongresses>[2];
const plan = (input: Partial<Input>, actor: Parameters<typeof planCongresses>[1] = longHo) => planCongresses(shell, actor, { season: SEASON, reason: '', preview: false, ...input }, parts);
const congress = async (code: string) => {
  const season = await findSeason(database.db, SEASON);
  const organisation = await findOrganisation(database.db, { code });
  const [found] = await findCongresses(database.db, season?.id ?? 0, [organisation?.id ?? 0]);
  if (!found) throw new Error(`no congress of ${code}`);
  return found;
};
const head = async () => (await readHead(database.db, SEASON)).number;

describe('a plan under a dossier', () => {
  const lock = async (code: string, state: PlanLock['state']) => locks.set((await congress(code)).id, { dossier: 'd0000000-0000-4000-8000-000000000001', number: '21-TTr/ĐU', state, on: day('2020-05-06') });
  const move = [{ organisation: 'LH.01', plannedOn: day('2020-05-28') }, { organisation: 'LH.02', plannedOn: day('2020-05-28') }];

  test.each([['waiting', 'plan_awaits_approval'], ['approved', 'plan_approved']] as const)('%s keeps its day: the row is named with its dossier, and no other row is written', async (state, code) => {
    await lock('LH.01', state);
    const before = await head();
    const refused = { problem: { code: 'rows_refused', count: 1, rows: [{ code, organisation: 'LH.01', number: '21-TTr/ĐU', on: '2020-05-06' }] } };
    expect(await plan({ congresses: move, preview: true })).toMatchObject(refused);
    expect(await plan({ congresses: move })).toMatchObject(refused);
    expect(await plan({ matching: {}, change: { plannedOn: day('2020-05-28') } })).toMatchObject(refused);
    expect(await head()).toBe(before);
    expect((await congress('LH.02')).plannedOn).toBeNull();
  });

  test('keeps its length and its form, the other rows can be changed without it, and its contents stay free', async () => {
    await lock('LH.01', 'approved');
    expect(await plan({ congresses: [{ organisation: 'LH.01', halfDays: 3 }] })).toMatchObject({ ok: false });
    expect(await plan({ congresses: [{ organisation: 'LH.01', form: 'delegates' }], reason: 'Xin phép' })).toMatchObject({ ok: false });
    expect(await plan({ congresses: [{ organisation: 'LH.01', contents: ['review', 'drafts'] }] })).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await plan({ matching: {}, except: ['LH', 'LH.01'], change: { plannedOn: day('2020-05-28') } })).toMatchObject({ ok: true, value: { changed: 3 } });
  });

  test('says so before anybody tries', async () => {
    await lock('LH.01', 'approved');
    const shown = await showCongress(shell, longHo, { season: SEASON, organisation: 'LH.01' }, parts);
    expect(shown).toMatchObject({ value: { locked: { state: 'approved', number: '21-TTr/ĐU', on: '2020-05-06' } } });
    const listed = await listCongresses(shell, longHo, { season: SEASON, sort: 'organisation', descending: 'no', offset: 0, limit: 3, search: 'LH.0' }, parts);
    expect(listed.ok && listed.value.rows.map(({ locked }) => locked?.state ?? null)).toEqual(['approved', null, null]);
  });
});

describe('planning', () => {
  test('sets days, lengths and form of many in one entry', async () => {
    const before = await head();
    const done = await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-29'), halfDays: 3 }, { organisation: 'LH.02', plannedOn: day('2020-05-28') }] });
    expect(done).toMatchObject({ ok: true, value: { changed: 2, unchanged: 0, findings: [] } });
    expect(await congress('LH.01')).toMatchObject({ plannedOn: '2020-05-29', halfDays: 3, revision: 2, announcedOn: '2020-01-06' });
    expect(await head()).toBe(before + 1);
  });

  test('keeps what was planned before, and when that was known', async () => {
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }] });
    shell.at('2020-03-02T02:00:00.000Z');
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-06-10') }], reason: 'Chờ nhân sự' });
    const { id, seasonId } = await congress('LH.01');
    const versions = (await planVersions(database.db, seasonId)).filter(({ congressId }) => congressId === id);
    expect(versions.map(({ version, change, plannedOn, reason }) => [version, change, plannedOn, reason])).toEqual([
      [1, 'made', null, ''], [2, 'planned', '2020-05-20', ''], [3, 'planned', '2020-06-10', 'Chờ nhân sự'],
    ]);
    expect(planKnownAt(versions, endOfDay(day('2020-03-01')))?.plannedOn).toBe('2020-05-20');
    expect(planKnownAt(versions, endOfDay(day('2020-03-02')))?.plannedOn).toBe('2020-06-10');
    expect((await congress('LH.01')).announcedOn).toBe('2020-03-02');
  });

  test('a day taken away is a version of its own', async () => {
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }] });
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: null }] });
    const { id, seasonId, announcedOn } = await congress('LH.01');
    expect(announcedOn).toBeNull();
    expect((await planVersions(database.db, seasonId)).filter(({ congressId }) => congressId === id).at(-1)?.change).toBe('dropped');
  });

  test('all that a filter chooses, within the range', async () => {
    expect(await plan({ matching: { level: 'grassroots' }, change: { plannedOn: day('2020-05-15'), halfDays: 2 } })).toMatchObject({ value: { changed: 4 } });
    expect((await congress('MT.01')).plannedOn).toBeNull();
    expect(await plan({ matching: { group: 'branch', search: 'toa an' }, change: { shiftDays: 1 } })).toMatchObject({ value: { changed: 1 } });
    // 16/5/2020 is a Saturday, so the Monday after.
    expect((await congress('LH.03')).plannedOn).toBe('2020-05-18');
    expect(await plan({ matching: { search: 'không có' }, change: { shiftDays: 1 } })).toMatchObject({ problem: { code: 'nothing_chosen' } });
  });

  test('a filter passes over what took place and what has no day to shift', async () => {
    await plan({ matching: { level: 'grassroots', group: 'party-org' }, change: { plannedOn: day('2020-05-15') } });
    held.add((await congress('LH.01')).id);
    parts = campaignsParts({ heldCongresses: async () => held });
    expect(await plan({ matching: { level: 'grassroots' }, change: { shiftDays: 3 } })).toMatchObject({ value: { changed: 2, unchanged: 2 } });
    expect((await congress('LH.01')).plannedOn).toBe('2020-05-15');
  });

  test('a preview says the same and writes nothing', async () => {
    const before = await head();
    const wish = { matching: { level: 'grassroots' }, change: { plannedOn: day('2020-07-01') } };
    const preview = await plan({ ...wish, preview: true });
    expect(preview).toMatchObject({ value: { changed: 4, findings: [{ code: 'ends_after_window', weight: 'warning', count: 4 }] } });
    expect(await head()).toBe(before);
    expect(await plan(wish)).toEqual(preview);
  });

  test.each<[string, Partial<Input>, string]>([
    ['R-PLAN-1: a day outside the season', { congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }, { organisation: 'LH.02', plannedOn: day('2021-01-01') }] }, 'day_outside_season'],
    ['an unknown code', { congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }, { organisation: 'XX' }] }, 'no_congress'],
    ['one code twice', { congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }, { organisation: 'LH.01', plannedOn: day('2020-05-21') }] }, 'named_twice'],
    ['another district’s', { congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }, { organisation: 'MT.01', plannedOn: day('2020-05-20') }] }, 'outside_range'],
    ['a shift of no day', { congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }, { organisation: 'LH.02' }], change: { shiftDays: 3 } }, 'shift_without_day'],
    ['R-CT35-3.1: another form without a reason', { congresses: [{ organisation: 'LH.01', form: 'delegates' }] }, 'form_needs_reason'],
  ])('refuses all for one bad row: %s', async (_name, input, code) => {
    const before = await head();
    expect(await plan(input)).toMatchObject({ problem: { code: 'rows_refused', count: 1, rows: [{ code }] } });
    expect(await head()).toBe(before);
    expect((await congress('LH.01')).revision).toBe(1);
  });

  test('R-CT35-3.1: another form with a reason is taken, and noted', async () => {
    expect(await plan({ congresses: [{ organisation: 'LH.01', form: 'delegates' }], reason: 'Địa bàn rộng, cấp trên đồng ý' })).toMatchObject({
      value: { changed: 1, findings: [{ code: 'form_not_proposed', weight: 'note', count: 1 }] },
    });
  });

  test('a stale page is refused, by name', async () => {
    await plan({ congresses: [{ organisation: 'LH.01', revision: 1, plannedOn: day('2020-05-20') }] });
    expect(await plan({ congresses: [{ organisation: 'LH.01', revision: 1, plannedOn: day('2020-05-21') }, { organisation: 'LH.02', revision: 1, plannedOn: day('2020-05-21') }] })).toEqual({
      ok: false, problem: { code: 'stale_plans', count: 1, organisations: ['LH.01'] },
    });
    expect((await congress('LH.02')).plannedOn).toBeNull();
  });

  test('the same plan again is no entry', async () => {
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }] });
    expect(await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }] })).toMatchObject({ problem: { code: 'plans_unchanged' } });
  });

  test('a congress that took place keeps its day', async () => {
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }] });
    held.add((await congress('LH.01')).id);
    parts = campaignsParts({ heldCongresses: async () => held });
    expect(await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-21') }] })).toMatchObject({ problem: { rows: [{ code: 'already_held' }] } });
    expect(await plan({ congresses: [{ organisation: 'LH.01', halfDays: 3 }] })).toMatchObject({ value: { changed: 1 } });
  });

  test.each([
    ['grassroots-secretary', 'LH.01', 'ok'],
    ['grassroots-secretary', 'LH.02', 'not_in_your_range'],
    ['mentor', 'LH', 'not_in_your_range'],
    ['auditor', 'LH', 'not_in_your_range'],
    ['provincial-office', 'TINH', 'ok'],
    ['district-office', 'MT', 'not_in_your_range'],
  ] as const)('of LH.01 is for the %s of %s: %s', async (kind, organisation, expected) => {
    const actor = await makeActor(database.db, kind, organisation);
    const done = await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-20') }] }, actor);
    expect(done.ok ? 'ok' : done.problem.code).toBe(expected);
  });
});

describe('deciding on pilots and direct elections', () => {
  const decide = (input: Partial<Parameters<typeof decideCongresses>[2]>, actor: Parameters<typeof decideCongresses>[1] = longHo) =>
    decideCongresses(shell, actor, { season: SEASON, kind: 'pilot', organisations: ['LH.01'], value: true, decidedOn: day('2020-01-03'), paperNumber: '12-QĐ/HU', reason: '', ...input }, parts);

  test('is a version with day, paper and the superior that decided', async () => {
    expect(await decide({ organisations: ['LH.01', 'LH.03'] })).toMatchObject({ value: { decided: 2 } });
    const { id, seasonId, pilot, revision } = await congress('LH.01');
    expect({ pilot, revision }).toEqual({ pilot: true, revision: 2 });
    const version = (await planVersions(database.db, seasonId)).findLast(({ congressId }) => congressId === id);
    expect(version).toMatchObject({ change: 'pilot', decidedOn: '2020-01-03', decidedBy: 'LH', paperNumber: '12-QĐ/HU' });
  });

  test('taking it back is another decision', async () => {
    await decide({});
    expect(await decide({ value: false, paperNumber: '20-QĐ/HU', reason: 'Đổi nơi làm điểm' })).toMatchObject({ value: { decided: 1 } });
    const { id, seasonId, pilot } = await congress('LH.01');
    expect(pilot).toBe(false);
    expect((await planVersions(database.db, seasonId)).filter(({ congressId }) => congressId === id).map((each) => each.pilot)).toEqual([false, true, false]);
  });

  test.each<[string, Partial<Parameters<typeof decideCongresses>[2]>, object]>([
    ['one that says the same', { value: false }, { code: 'rows_refused', rows: [{ code: 'already_decided', organisation: 'LH.01' }] }],
    ['one of tomorrow', { decidedOn: day('2020-01-07') }, { code: 'decided_in_future' }],
    ['by who is not its superior', { decidedBy: 'MT' }, { code: 'rows_refused', rows: [{ code: 'decider_not_superior' }] }],
    ['by itself', { decidedBy: 'LH.01' }, { code: 'rows_refused', rows: [{ code: 'decider_not_superior' }] }],
    ['by nobody known', { decidedBy: 'XX' }, { code: 'organisation_not_found' }],
    ['by the province, from the district’s office', { decidedBy: 'TINH' }, { code: 'not_in_your_range' }],
    ['of another district', { organisations: ['MT.01'] }, { code: 'not_in_your_range' }],
    ['with a stranger among them', { organisations: ['LH.01', 'MT.01'] }, { code: 'rows_refused', rows: [{ code: 'outside_range' }] }],
    ['about the district itself, which the province decides', { organisations: ['LH'] }, { code: 'not_in_your_range' }],
  ])('refuses %s', async (_name, input, problem) => {
    const before = await head();
    expect(await decide(input)).toMatchObject({ ok: false, problem });
    expect(await head()).toBe(before);
  });

  test('R-DER-6: a direct election needs the committee among the contents, and keeps it there', async () => {
    await plan({ congresses: [{ organisation: 'LH.01', contents: ['review', 'drafts'] }] });
    expect(await decide({ kind: 'direct-election' })).toMatchObject({ problem: { rows: [{ code: 'direct_needs_committee' }] } });
    expect(await decide({ kind: 'direct-election', organisations: ['LH.02'] })).toMatchObject({ value: { decided: 1 } });
    expect(await plan({ congresses: [{ organisation: 'LH.02', contents: ['review', 'drafts'] }] })).toMatchObject({ problem: { rows: [{ code: 'direct_needs_committee' }] } });
  });

  test.each([
    ['provincial-office', 'TINH', 'ok'],
    ['grassroots-secretary', 'LH.01', 'not_in_your_range'],
    ['mentor', 'LH', 'not_in_your_range'],
  ] as const)('is for the %s of %s: %s', async (kind, organisation, expected) => {
    const done = await decide({}, await makeActor(database.db, kind, organisation));
    expect(done.ok ? 'ok' : done.problem.code).toBe(expected);
  });
});

describe('reading the plans', () => {
  beforeEach(async () => {
    await plan({ congresses: [{ organisation: 'LH.01', plannedOn: day('2020-05-29') }, { organisation: 'LH.02', plannedOn: day('2020-05-20') }, { organisation: 'LH.03', plannedOn: day('2020-07-02') }] });
  });
  const list = (input: Partial<Parameters<typeof listCongresses>[2]>, actor = longHo) =>
    listCongresses(shell, actor, { season: SEASON, sort: 'organisation', descending: 'no', offset: 0, limit: 100, ...input }, parts);
  const codes = async (input: Partial<Parameters<typeof listCongresses>[2]>, actor = longHo) => {
    const listed = await list(input, actor);
    return listed.ok ? listed.value.rows.map(({ organisation }) => organisation.code).join(' ') : listed.problem.code;
  };

  test.each<[Partial<Parameters<typeof listCongresses>[2]>, string]>([
    [{}, 'LH LH.01 LH.02 LH.03 LH.04'],
    [{ level: 'grassroots', noDay: 'yes' }, 'LH.04'],
    [{ noDay: 'no', sort: 'plannedOn' }, 'LH.02 LH.01 LH.03'],
    [{ noDay: 'no', sort: 'plannedOn', descending: 'yes' }, 'LH.03 LH.01 LH.02'],
    [{ finding: 'ends_after_window' }, 'LH.03'],
    [{ finding: 'warning' }, 'LH.03'],
    [{ from: day('2020-05-20'), until: day('2020-05-29') }, 'LH.01 LH.02'],
    [{ search: 'dong phu' }, 'LH.04'],
    [{ search: 'Đồng Phú' }, 'LH.04'],
    [{ search: 'lh.02' }, 'LH.02'],
    [{ search: 'lh' }, 'LH LH.01 LH.02 LH.03 LH.04'],
    [{ unit: 'MT' }, ''],
    [{ offset: 1, limit: 2 }, 'LH.01 LH.02'],
    [{ unit: 'XX' }, 'organisation_not_found'],
  ])('%j', async (input, expected) => {
    expect(await codes(input)).toBe(expected);
  });

  test('shows the range alone', async () => {
    expect(await codes({}, await makeActor(database.db, 'grassroots-secretary', 'MT.01'))).toBe('MT.01');
    expect(await codes({ level: 'grassroots' }, await makeActor(database.db, 'auditor', 'TINH'))).toBe('LH.01 LH.02 LH.03 LH.04 MT.01 MT.02');
  });

  test('counts findings by rule', async () => {
    const found = await listFindings(shell, longHo, { season: SEASON }, parts);
    expect(found).toMatchObject({ value: { congresses: 5, findings: [{ code: 'ends_after_window', rule: 'R-CT35-2.2', weight: 'warning', unconfirmed: false, count: 1 }] } });
  });

  test('remembers plans until the season or the register grows', async () => {
    expect(await codes({ noDay: 'yes' })).toBe('LH LH.04');
    await planCongresses(shell, SYSTEM, { season: SEASON, reason: '', preview: false, congresses: [{ organisation: 'LH.04', plannedOn: day('2020-05-11') }] });
    expect(await codes({ noDay: 'yes' })).toBe('LH');
  });

  test('reads again what is held when only facts were recorded', async () => {
    expect(await codes({ finding: 'warning' })).toBe('LH.03');
    held.add((await congress('LH.03')).id);
    const note = await shell.write(SEASON, async (tx) =>
      ok(await shell.record(tx, { actor: SYSTEM, duty: null }, { chain: SEASON, operation: 'test.note', organisations: [], events: [{ kind: 'test.noted' }] })),
    );
    expect(note.ok).toBe(true);
    expect(await codes({ finding: 'warning' })).toBe('');
    expect(await codes({ held: 'yes' })).toBe('LH.03');
  });

  test('one congress with its versions, its last day of notice and who decided', async () => {
    await decideCongresses(shell, longHo, { season: SEASON, kind: 'pilot', organisations: ['LH.01'], value: true, decidedOn: day('2020-01-03'), paperNumber: '12-QĐ/HU', reason: '' }, parts);
    const shown = await showCongress(shell, longHo, { season: SEASON, organisation: 'LH.01' }, parts);
    expect(shown).toMatchObject({
      value: {
        plannedOn: '2020-05-29', pilot: true, proposedForm: 'members', latestNoticeOn: '2020-04-15', organisation: { superior: { code: 'LH', name: 'Huyện ủy Long Hồ' } },
        findings: [{ code: 'pilot_after_others', rule: 'R-CT35-2.6', facts: { firstOtherOn: '2020-05-20', firstOtherName: 'Đảng bộ xã Bình Hòa Phước' } }],
        versions: [{ version: 1 }, { version: 2 }, { version: 3, change: 'pilot', decidedBy: { code: 'LH', name: 'Huyện ủy Long Hồ' } }],
      },
    });
    expect(await showCongress(shell, longHo, { season: SEASON, organisation: 'MT.01' }, parts)).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await showCongress(shell, SYSTEM, { season: SEASON, organisation: 'TINH' }, parts)).toMatchObject({ problem: { code: 'congress_not_found' } });
  });
});
