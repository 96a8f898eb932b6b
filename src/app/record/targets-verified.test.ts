import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#platform/actor.ts';
import { judgeTarget, recordResult } from '#targets/server/judge.ts';
import { dropTarget } from '#targets/server/set-target.ts';
import { dropTask, setTask } from '#targets/server/set-task.ts';
import { SEASON, set, targetsWorld, type TargetsWorld, value } from '#targets/testing/place.ts';
import { found } from './testing/found.ts';

const AT = { season: SEASON, organisation: 'MT.01' } as const;
let world: TargetsWorld;

beforeAll(async () => {
  world = await targetsWorld();
  const { shell } = world;
  const above = value(await set(world, 'MT'));
  const { id } = value(await set(world, 'MT.01', { base: '27', baseYear: 2015, steps: [{ year: 2018, value: '36.5' }], parent: above.id }));
  value(await set(world, 'MT.01', { target: id, revision: 1, base: '27.1', baseYear: 2015, steps: [{ year: 2019, value: '40' }], parent: above.id }));
  for (const [year, figure] of [[2018, '38'], [2019, '41.5'], [2018, null]] as const) value(await recordResult(shell, SYSTEM, { ...AT, target: id, year, value: figure, estimate: false, paper: figure === null ? '' : 'Niên giám' }));
  value(await judgeTarget(shell, SYSTEM, { ...AT, target: id, revision: 2, subjective: 'Chậm', objective: '', lesson: 'Giao việc rõ' }));
  const wrong = value(await set(world, 'MT.01', { title: 'Ghi nhầm' }));
  value(await dropTarget(shell, SYSTEM, { ...AT, target: wrong.id, revision: 1, reason: 'Ghi nhầm' }));
  const task = { ...AT, term: 'former', kind: 'breakthrough', text: 'Giao thông', result: 'Xong', rating: 'met', paper: 'Báo cáo', subjective: '', objective: '', lesson: '' } as const;
  const made = value(await setTask(shell, SYSTEM, task));
  value(await setTask(shell, SYSTEM, { ...task, task: made.id, revision: 1, rating: 'exceeded' }));
  const other = value(await setTask(shell, SYSTEM, { ...task, text: 'Nhầm' }));
  value(await dropTask(shell, SYSTEM, { ...AT, task: other.id, revision: 1, reason: 'Nhầm' }));
});
afterAll(() => world.database.close());

test('targets, years and judgements are what the chain says', async () => {
  expect(await found(world.database)).toBeUndefined();
});

test.each([
  `update targets set goal = '40' where term = 'former' and base = '27.1'`, `update targets set dropped_at = null where dropped_at is not null`, `update target_steps set value = '30'`, `delete from target_parents`,
  `update target_results set value = '45' where value = '41.5'`, `delete from target_results where value is null`, `update target_judgements set subjective = ''`, `update key_tasks set rating = 'met' where revision = 2 and dropped_at is null`,
])('%s is found', async (statement) => {
  expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/MT.01` });
});
