import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { code, SEASON, set, targetsWorld, type TargetsWorld, value } from '../testing/place.ts';
import { comparePeers, showFeasibility } from './compare.ts';
import { linkedTable, targetsJudged } from './door.ts';
import { judgeTarget, recordResult } from './judge.ts';
import { listTargets } from './list-targets.ts';
import { rollUp } from './roll-up.ts';
import { dropTarget } from './set-target.ts';
import { dropTask, setTask } from './set-task.ts';
import { showTable, tableFile } from './table.ts';
import { findSeason } from '#campaigns/server/door.ts';
import { findOrganisation } from '#organisations/server/door.ts';

let world: TargetsWorld;
let secretary: MadeActor;
beforeAll(async () => {
  world = await targetsWorld();
  secretary = await makeActor(world.database.db, 'congress-secretariat', 'MT.01', { name: 'Lê Thị Thư' });
});
afterAll(() => world.database.close());

const NOWHERE = '00000000-0000-4000-8000-0000000000ff';
const at = (organisation: string) => ({ season: SEASON, organisation });
const list = async (organisation: string) => value(await listTargets(world.shell, SYSTEM, at(organisation)));
const result = (target: string, year: number, figure: string | null, more: object = {}) => recordResult(world.shell, SYSTEM, { ...at('MT.01'), target, year, value: figure, estimate: false, paper: 'Báo cáo 12-BC/ĐU', ...more });
const lastEvents = async (chain: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await world.database.pool.query<{ body: string }>('select body from ledger where chain = $1 order by number desc limit 1', [chain]);
  return (JSON.parse(rows[0]?.body ?? '{"events":[]}') as { events: Record<string, unknown>[] }).events;
};

describe('a target', () => {
  test('is kept as it was given, in exact figures, and stands in the organisation’s own chain', async () => {
    const { id, revision } = value(await set(world, 'MT.01', { base: '27.1000', baseYear: 2015, steps: [{ year: 2020, value: '44.50' }, { year: 2018, value: '36' }] }, secretary));
    expect(revision).toBe(1);
    const { former, may } = value(await listTargets(world.shell, secretary, at('MT.01')));
    expect(former).toMatchObject([{ id, goal: '44.5', base: '27.1', steps: [{ year: 2018, value: '36' }, { year: 2020, value: '44.5' }], savedBy: 'Lê Thị Thư', standing: { rating: 'not-measured' } }]);
    expect(may.record).toBe(true);
    expect((await lastEvents(`${SEASON}/MT.01`))[0]).toMatchObject({ kind: 'targets.target_set', target: id, revision: 1, goal: '44.5', steps: [{ year: 2018, value: '36' }, { year: 2020, value: '44.5' }] });
  });

  test('two editors: the second is told who saved, and nothing is lost', async () => {
    const { id } = value(await set(world, 'MT.01', { title: 'Xuất khẩu' }));
    expect(code(await set(world, 'MT.01', { title: 'Xuất khẩu', goal: '530', target: id, revision: 1 }, secretary))).toBe('ok');
    expect(await set(world, 'MT.01', { title: 'Xuất khẩu', goal: '500', target: id, revision: 1 })).toEqual({ ok: false, problem: { code: 'target_changed_meanwhile', by: 'Lê Thị Thư' } });
    expect((await list('MT.01')).former.find((each) => each.id === id)?.goal).toBe('530');
    expect(code(await set(world, 'MT.01', { title: 'Xuất khẩu', goal: '530.0', target: id, revision: 2 }))).toBe('target_unchanged');
  });

  test.each<[string, object]>([
    ['source_needed', { source: '' }], ['goal_needed', { goal: null }], ['unit_needed', { unit: '' }], ['term_ends_before_it_begins', { dueYear: 2015 }], ['term_too_long', { dueYear: 2026 }],
    ['base_incomplete', { base: '5' }], ['base_after_term_begins', { base: '5', baseYear: 2016 }], ['step_outside_term', { steps: [{ year: 2021, value: '1' }] }],
    ['step_named_twice', { steps: [{ year: 2018, value: '1' }, { year: 2018, value: '2' }] }], ['weight_not_positive', { gathering: 'weighted', weight: '0' }],
    ['reach_has_no_base', { direction: 'reach', base: '5', baseYear: 2015 }], ['reach_has_no_steps', { direction: 'reach', steps: [{ year: 2018, value: '1' }] }],
    ['target_named_already', { title: 'XUẤT  KHẨU' }], ['target_not_found', { target: NOWHERE, revision: 1 }], ['parent_not_found', { parent: NOWHERE }], ['organisation_not_found', { organisation: 'KHONG' }], ['season_not_found', { season: 'khac' }],
  ])('is refused: %s', async (problem, wish) => {
    expect(code(await set(world, 'MT.01', { title: `Chỉ tiêu ${problem}`, ...wish }))).toBe(problem);
  });

  test('serves a target of the direct superior only', async () => {
    const [district, neighbour] = [value(await set(world, 'MT')), value(await set(world, 'LH'))];
    expect(code(await set(world, 'MT.02', { parent: neighbour.id }))).toBe('parent_not_found');
    expect(code(await set(world, 'MT.02', { parent: district.id }))).toBe('ok');
    expect((await list('MT.02')).former[0]?.parent).toEqual({ id: district.id, title: 'Thu nhập bình quân đầu người', organisation: 'Huyện ủy Mang Thít' });
  });
});

describe('results of the years', () => {
  test('are added to, rate the target, and are withdrawn, never changed', async () => {
    const { id } = value(await set(world, 'MT.01', { title: 'Số xã nông thôn mới', unit: 'xã', goal: '9' }));
    expect(value(await result(id, 2019, '8')).standing).toMatchObject({ rating: 'not-measured', achieved: '8', missingYears: [2020] });
    expect(value(await result(id, 2020, '9', { estimate: true })).standing).toMatchObject({ rating: 'met', provisional: true });
    expect(value(await result(id, 2019, '8.5')).standing.rating).toBe('met');
    expect(value(await result(id, 2020, null, { paper: '' })).standing).toMatchObject({ rating: 'not-measured', achieved: '8.5', year: 2019 });
    const { rows } = await world.database.pool.query<{ year: number; value: string | null }>('select year, value from target_results where target_id = $1 order by entry_number', [id]);
    expect(rows).toEqual([{ year: 2019, value: '8' }, { year: 2020, value: '9' }, { year: 2019, value: '8.5' }, { year: 2020, value: null }]);
    await expect(world.database.pool.query('delete from target_results')).rejects.toThrow();
    expect(code(await result(id, 2019, '8.50'))).toBe('result_unchanged');
    expect(code(await result(id, 2020, null))).toBe('no_result_to_withdraw');
    const target = (await list('MT.01')).former.find((each) => each.id === id);
    expect(code(await dropTarget(world.shell, SYSTEM, { ...at('MT.01'), target: id, revision: target?.revision ?? 0, reason: 'Ghi nhầm' }))).toBe('target_has_results');
    expect(code(await set(world, 'MT.01', { title: 'Số xã nông thôn mới', unit: 'xã', goal: '9', dueYear: 2018, target: id, revision: 1 }))).toBe('result_would_fall_outside');
  });

  test('need a paper, a year of the term that has come, and an estimate while it runs', async () => {
    const { id } = value(await set(world, 'MT.01', { title: 'Đảng viên mới' }));
    expect(await Promise.all([result(id, 2015, '1'), result(id, 2021, '1'), result(id, 2020, '1'), result(id, 2019, '1', { paper: '' }), result(NOWHERE, 2019, '1')].map(async (each) => code(await each)))).toEqual([
      'year_outside_term', 'year_outside_term', 'year_not_ended', 'paper_needed', 'target_not_found',
    ]);
    const next = value(await set(world, 'MT.01', { term: 'new', fromYear: 2021, dueYear: 2025 }));
    expect(code(await result(next.id, 2021, '1'))).toBe('year_not_begun');
    const reach = value(await set(world, 'MT.01', { title: 'Đạt chuẩn nông thôn mới', direction: 'reach', goal: null, unit: '' }));
    expect(code(await result(reach.id, 2019, '0.5'))).toBe('reached_or_not');
    expect(value(await result(reach.id, 2019, '1')).standing.rating).toBe('exceeded');
  });

  test('a missed target asks for its cause, and is judged when one is named', async () => {
    const { id } = value(await set(world, 'MT.02', { title: 'Vùng chuyên canh', goal: '10' }));
    await recordResult(world.shell, SYSTEM, { ...at('MT.02'), target: id, year: 2020, value: '5', estimate: true, paper: 'Báo cáo' });
    const judged = async () => {
      const [season, organisation] = [await findSeason(world.database.db, SEASON), await findOrganisation(world.database.db, { code: 'MT.02' })];
      return targetsJudged(world.database.db, season?.id ?? 0, organisation?.id ?? 0);
    };
    expect((await list('MT.02')).former.find((each) => each.id === id)).toMatchObject({ causeMissing: true, standing: { rating: 'not-met' } });
    expect((await judged()).former).toEqual({ met: 0, of: 2 });
    const judge = (more: object) => judgeTarget(world.shell, SYSTEM, { ...at('MT.02'), target: id, revision: 1, subjective: 'Chỉ đạo chưa quyết liệt', objective: '', lesson: 'Giao từng người', ...more });
    expect(value(await judge({}))).toEqual({ revision: 2 });
    expect(await Promise.all([judge({}), judge({ revision: 2 })].map(async (each) => code(await each)))).toEqual(['target_changed_meanwhile', 'judgement_unchanged']);
    expect((await list('MT.02')).former.find((each) => each.id === id)).toMatchObject({ causeMissing: false, judgement: { subjective: 'Chỉ đạo chưa quyết liệt', objective: '', lesson: 'Giao từng người' } });
    expect((await judged()).former).toEqual({ met: 1, of: 2 });
  });
});

describe('a breakthrough', () => {
  test('is rated with its result and paper, in its own term', async () => {
    const task = { ...at('MT.01'), term: 'former', kind: 'breakthrough', text: 'Hạ tầng giao thông', result: '', rating: null, paper: '', subjective: '', objective: '', lesson: '' } as const;
    const { id } = value(await setTask(world.shell, SYSTEM, task));
    const change = (more: object) => setTask(world.shell, SYSTEM, { ...task, task: id, revision: 1, ...more });
    expect(code(await change({ rating: 'met' }))).toBe('rating_needs_result');
    expect(code(await change({ rating: 'met', result: 'Xong 12 km', paper: 'Báo cáo', term: 'new' }))).toBe('rated_when_former');
    expect(code(await change({}))).toBe('task_unchanged');
    expect(value(await change({ rating: 'met', result: 'Xong 12 km', paper: 'Báo cáo' })).revision).toBe(2);
    expect(code(await change({ text: 'Khác' }))).toBe('task_changed_meanwhile');
    expect(code(await dropTask(world.shell, SYSTEM, { ...at('MT.01'), task: NOWHERE, revision: 2, reason: 'Nhầm' }))).toBe('task_not_found');
    expect((await list('MT.01')).tasks).toMatchObject([{ id, rating: 'met', revision: 2 }]);
  });
});

describe('beside others', () => {
  const share = { term: 'new', fromYear: 2021, dueYear: 2025, indicator: 'clean-water', unit: '%', gathering: 'weighted', weightUnit: 'hộ', title: 'Hộ dùng nước sạch', source: '' } as const;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    for (const [organisation, goal, weight] of [['LH', '95', '1000'], ['LH.01', '80', '100'], ['LH.02', '90', '300'], ['LH.03', '91', '100'], ['LH.04', '92', '100']] as const) {
      ids.set(organisation, value(await set(world, organisation, { ...share, goal, weight })).id);
    }
  });

  test('a goal below superior and peers is named; another one can be tried', async () => {
    const ask = async (goal?: string) => value(await showFeasibility(world.shell, SYSTEM, { ...at('LH.01'), target: ids.get('LH.01') ?? '', ...(goal !== undefined && { goal }) }));
    expect(await ask()).toMatchObject({ goal: '80', superior: { name: 'Huyện ủy Long Hồ', goal: '95' }, peers: { count: 3, median: '91', most: '92' } });
    expect((await ask()).findings.map((each) => each.code)).toEqual(['history_short', 'easier_than_superior', 'easier_than_peers', 'base_missing', 'steps_missing']);
    expect((await ask('96')).findings.map((each) => each.code)).toEqual(['history_short', 'base_missing', 'steps_missing']);
  });

  test('who reads only their own place sees the middle of the peers, not their names', async () => {
    const mine = await makeActor(world.database.db, 'congress-secretariat', 'LH.01');
    const seen = value(await comparePeers(world.shell, mine, { ...at('LH.01'), target: ids.get('LH.01') ?? '' }));
    expect(seen).toMatchObject({ others: 3, median: '90.5', rows: [{ code: 'LH.01', own: true }] });
    expect(value(await comparePeers(world.shell, SYSTEM, { ...at('LH.01'), target: ids.get('LH.01') ?? '' })).rows.map((each) => each.code)).toEqual(['LH.04', 'LH.03', 'LH.02', 'LH.01']);
  });

  test('over the tree the share is weighed; from the province the district stands for its branch', async () => {
    const district = value(await rollUp(world.shell, SYSTEM, { ...at('LH'), term: 'new' }));
    expect(district).toMatchObject({ branches: { all: 4, with: 4 }, targets: 4, organisations: 4 });
    expect(district.groups).toMatchObject([{ key: 'clean-water', organisations: 4, within: 0, goal: { value: '88.8333', reason: null }, achieved: { value: null, reason: 'some_missing' }, own: { goal: '95' } }]);
    const province = value(await rollUp(world.shell, SYSTEM, { ...at('TINH'), term: 'new' }));
    expect(province.groups.find((each) => each.key === 'clean-water')).toMatchObject({ organisations: 1, within: 4, goal: { value: '95' }, own: null });
  });

  test('the table flows into papers as it stands', async () => {
    expect(value(await showTable(world.shell, SYSTEM, { ...at('LH.01'), which: 'new-targets' }))).toEqual({
      caption: 'Các chỉ tiêu giai đoạn 2021–2025', head: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Số gốc', 'Mức đề ra'], rows: [['1', 'Hộ dùng nước sạch', '%', '–', '80']],
    });
    const [season, organisation] = [await findSeason(world.database.db, SEASON), await findOrganisation(world.database.db, { code: 'LH.01' })];
    expect(await linkedTable(world.database.db, season?.id ?? 0, organisation?.id ?? 0, 'results')).toBeNull();
    for (const format of ['docx', 'xlsx'] as const) expect(value(await tableFile(world.shell, SYSTEM, { ...at('MT.01'), format, place: '' })).bytes.length).toBeGreaterThan(2000);
    expect(code(await tableFile(world.shell, SYSTEM, { ...at('TINH'), format: 'xlsx', place: '' }))).toBe('targets_empty');
  });
});
