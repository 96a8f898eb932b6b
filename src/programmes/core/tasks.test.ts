import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { amount } from '#targets/core/amount.ts';
import { checkTask } from './check-task.ts';
import { lastYearOf, tasksFromTargets, yearlyTasks } from './first-tasks.ts';
import type { TaskFields, TaskReport, TaskState } from './programme.ts';
import { dueBy, percentFits, runsIn, standingOf } from './task-standing.ts';

const HELD = day('2020-05-12');
const task: TaskFields = { text: 'Làm đường', target: null, lead: 'Phó bí thư', from: day('2020-06-01'), due: day('2020-09-30') };
const report = (quarter: string, state: TaskState, percent = state === 'done' ? 100 : 40): TaskReport => ({ quarter, state, percent, note: '' });

describe('how a task stands', () => {
  test.each([
    ['without a report', [], '2020-09-30', { state: 'not-begun', percent: 0, late: false }],
    ['a day after it was due', [], '2020-10-01', { state: 'not-begun', percent: 0, late: true }],
    ['under way and overdue', [report('2020-Q2', 'under-way')], '2020-10-01', { state: 'under-way', percent: 40, late: true }],
    ['the last quarter counts', [report('2020-Q2', 'under-way'), report('2020-Q3', 'done')], '2021-01-01', { state: 'done', percent: 100, late: false }],
    ['what was stopped is not late', [report('2020-Q3', 'stopped')], '2021-01-01', { state: 'stopped', percent: 40, late: false }],
  ] as const)('%s', (_name, reports, today, standing) => {
    expect(standingOf(task, reports, day(today))).toEqual(standing);
  });

  test.each([
    [[], '2020-Q1', false], [[], '2020-Q2', true], [[], '2021-Q1', true], [[report('2020-Q2', 'done')], '2020-Q2', true], [[report('2020-Q2', 'done')], '2020-Q3', false], [[report('2020-Q2', 'stopped')], '2020-Q3', false],
    [[report('2020-Q2', 'under-way')], '2020-Q3', true],
  ] as const)('%j: runs in %s: %s', (reports, quarter, runs) => expect(runsIn(task, reports, quarter)).toBe(runs));

  test('is due in the quarter of its day and in later ones', () => {
    expect(['2020-Q2', '2020-Q3', '2020-Q4'].map((quarter) => dueBy(task, quarter))).toEqual([false, true, true]);
  });

  test.each([
    ['done', 100, true], ['done', 99, false], ['not-begun', 0, true], ['not-begun', 1, false], ['under-way', 0, true], ['under-way', 99, true], ['under-way', 100, false], ['stopped', 0, true], ['stopped', 100, false],
  ] as const)('%s at %d: %s', (state, percent, fits) => expect(percentFits(state, percent)).toBe(fits));
});

describe('whether a task can stand so', () => {
  const frame = { heldOn: HELD, issued: false, reason: '', targets: new Set(['a']) };
  const codeOf = (before: TaskFields | undefined, wish: Partial<TaskFields>, more: Partial<typeof frame> = {}) => {
    const checked = checkTask(before, { ...task, ...wish }, { ...frame, ...more });
    return checked.ok ? 'ok' : checked.problem.code;
  };

  test.each([
    ['on the day of the congress', { from: HELD, due: HELD }, 'ok'],
    ['a day before it', { from: day('2020-05-11') }, 'day_before_congress'],
    ['due before it begins', { due: day('2020-05-31') }, 'task_ends_before_it_begins'],
    ['a target of the resolution', { target: 'a' }, 'ok'],
    ['another target', { target: 'b' }, 'new_target_not_found'],
  ] as const)('%s', (_name, wish, code) => expect(codeOf(undefined, wish)).toBe(code));

  test('a change needs something new, and after the issue its reason', () => {
    expect(codeOf(task, {})).toBe('task_unchanged');
    expect(codeOf(task, { lead: 'Bí thư' })).toBe('ok');
    expect(codeOf(task, { lead: 'Bí thư' }, { issued: true })).toBe('reason_needed');
    expect(codeOf(task, { lead: 'Bí thư' }, { issued: true, reason: 'Đổi phân công' })).toBe('ok');
  });

  test('keeps the target that it had when that was dropped meanwhile', () => {
    expect(codeOf({ ...task, target: 'gone' }, { target: 'gone', lead: 'Bí thư' })).toBe('ok');
  });
});

describe('first tasks', () => {
  test('R-SEED-6: each new target has its task, due at the end of its last year', () => {
    const target = { id: 'a', title: 'Hộ dùng nước sạch', direction: 'up', goal: amount('95.5'), unit: '%', dueYear: 2025 } as const;
    expect(tasksFromTargets([target, { ...target, id: 'b', title: 'Đạt chuẩn nông thôn mới', direction: 'reach', dueYear: 2023 }], HELD, 'Đảng ủy xã')).toMatchObject([
      { text: 'Thực hiện chỉ tiêu “Hộ dùng nước sạch”: đạt 95,5% vào năm 2025', target: 'a', from: HELD, due: '2025-12-31' }, { text: 'Thực hiện chỉ tiêu “Đạt chuẩn nông thôn mới”, đạt trong năm 2023', due: '2023-12-31' },
    ]);
  });

  test('a whole term has its years, its half and the next congress, in the order of time', () => {
    const tasks = yearlyTasks(HELD, 2025, 'Đảng ủy xã');
    expect(tasks.map((each) => each.due)).toEqual(tasks.map((each) => each.due).toSorted());
    expect(tasks.every((each) => each.from >= HELD && each.due >= each.from)).toBe(true);
    expect(tasks.filter((each) => each.text.startsWith('Sơ kết')).map((each) => each.due)).toEqual(['2023-12-31']);
    expect(tasks.at(-1)).toMatchObject({ text: 'Chuẩn bị và tổ chức đại hội nhiệm kỳ tiếp theo', from: '2024-10-01', due: '2025-06-30' });
  });

  test.each([['2020 - 2025', 2025], ['2015-2020', 2025], ['khóa XI', 2025], ['2020 - 2022', 2022]])('the last year of “%s” is %d', (term, year) => expect(lastYearOf(term, HELD)).toBe(year));
});
