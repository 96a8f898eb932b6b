import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#platform/actor.ts';
import * as contract from '#programmes/contract.ts';
import { assignMember, dropAssignment } from '#programmes/server/assignments.ts';
import { setAims } from '#programmes/server/programme.ts';
import { reportQuarter } from '#programmes/server/quarters.ts';
import { holdSession, withdrawSession } from '#programmes/server/sessions.ts';
import { dropTask, setTask } from '#programmes/server/tasks.ts';
import { AT, afterWorld, type AfterWorld, newTarget, programme, rules, SEASON, taskOf, value } from '#programmes/testing/after-congress.ts';
import { found } from './testing/found.ts';

let world: AfterWorld;

beforeAll(async () => {
  world = await afterWorld();
  const { shell, parts } = world;
  await rules(world);
  const target = await newTarget(world, { fromYear: 2020 });
  const task = await programme(world, 'action', { task: { target } });
  const assign = (wish: object) => assignMember(shell, SYSTEM, contract.assignMember.input.parse({ ...AT, name: 'Trần Văn An', field: 'Kinh tế', from: '2020-05-15', ...wish }));
  const [first, wrong] = [randomUUID(), randomUUID()];
  value(await assign({ id: first }));
  value(await assign({ id: first, revision: 1, area: 'Ấp Phú Thuận' }));
  value(await assign({ id: wrong, name: 'Lê Thị Bé' }));
  value(await dropAssignment(shell, SYSTEM, { ...AT, assignment: wrong, revision: 1, reason: 'Ghi nhầm' }));
  for (const [id, attended] of [[randomUUID(), 140], [randomUUID(), 12]] as const) {
    value(await holdSession(shell, SYSTEM, contract.holdSession.input.parse({ ...AT, id, heldOn: '2020-05-18', place: 'Hội trường', audience: 'Đảng viên', summoned: 150, attended })));
    if (attended === 12) value(await withdrawSession(shell, SYSTEM, { ...AT, session: id, reason: 'Ghi nhầm' }));
  }
  const term = await programme(world, 'term', { on: null });
  value(await setAims(shell, SYSTEM, { ...AT, kind: 'term', revision: 2, aims: 'Đúng nghị quyết.' }, parts));
  value(await setTask(shell, SYSTEM, taskOf({ kind: 'term', id: term, revision: 1, lead: 'Bí thư' }), parts));
  const extra = value(await setTask(shell, SYSTEM, taskOf({ kind: 'term', text: 'Trùng' }), parts));
  value(await dropTask(shell, SYSTEM, { ...AT, task: extra.id, revision: 1, reason: 'Trùng' }, parts));
  const result = { year: 2020, value: '81.5', estimate: true, paper: 'Báo cáo quý' };
  value(await reportQuarter(shell, SYSTEM, contract.reportQuarter.input.parse({ ...AT, quarter: '2020-Q2', lines: [{ task, state: 'under-way', percent: 10, note: 'Khảo sát', result }] })));
});
afterAll(() => world.database.close());

test('rules, assignments, sessions, programmes and quarters are what the chain says', async () => {
  expect(await found(world.database)).toBeUndefined();
});

test.each([
  `update working_rules set parts = '[{"title":"Nguyên tắc","text":""}]'`, `update working_rules set issued_on = '2020-06-11'`, `delete from working_rules`, `update member_assignments set field = 'Văn hóa' where dropped_at is null`,
  `update member_assignments set dropped_at = null where dropped_at is not null`, `update dissemination_sessions set attended = 150 where withdrawn_at is null`, `update dissemination_sessions set withdrawn_at = null where withdrawn_at is not null`,
  `update programmes set number = '09-CTr/ĐU' where kind = 'action'`, `update programmes set aims = '' where kind = 'term'`, `update programme_tasks set due_day = '2025-12-31' where lead = 'Bí thư'`,
  `update programme_tasks set dropped_at = null where dropped_at is not null`, `update programme_tasks set target_id = null where target_id is not null`, `update task_progress set percent = 90`, `delete from task_progress`, `update target_results set value = '90'`,
])('%s is found', async (statement) => {
  expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/MT.01` });
});
