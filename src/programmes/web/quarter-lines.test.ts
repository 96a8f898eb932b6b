import { describe, expect, test } from 'vitest';
import { type Line, lineOf, sentLine, withPercent, withState } from './quarter-lines.ts';

const line: Line = { state: 'under-way', percent: 40, note: '', result: null };
const report = (quarter: string, percent: number, note = '') => ({ quarter, state: 'under-way', percent, note }) as const;

describe('a line of a quarter', () => {
  test('begins with what stands for the quarter, else with the last one before it', () => {
    const task = { reports: [report('2020-Q2', 20, 'Khảo sát'), report('2020-Q3', 60, 'Thi công')] };
    expect(lineOf(task, '2020-Q2')).toMatchObject({ percent: 20, note: 'Khảo sát' });
    expect(lineOf(task, '2020-Q4')).toMatchObject({ percent: 60, note: '' });
    expect(lineOf({ reports: [] }, '2020-Q2')).toMatchObject({ state: 'not-begun', percent: 0 });
  });

  test.each([['done', 100], ['not-begun', 0], ['under-way', 40], ['stopped', 40]] as const)('%s brings %d per cent', (state, percent) => expect(withState(line, state)).toMatchObject({ state, percent }));

  test('what was done and goes on is less than all', () => expect(withState({ ...line, state: 'done', percent: 100 }, 'under-way').percent).toBe(99));

  test.each([[100, 'done'], [0, 'under-way'], [70, 'under-way']] as const)('%d per cent is %s', (percent, state) => expect(withPercent(line, percent).state).toBe(state));

  test('a figure that is none is not sent', () => {
    const with2020 = { ...line, result: { year: 2020, value: '82,5', estimate: true, paper: 'Báo cáo' } };
    expect(sentLine('a', with2020, () => undefined)).toBeUndefined();
    expect(sentLine('a', with2020, () => '82.5')).toMatchObject({ task: 'a', result: { value: '82.5', year: 2020 } });
    expect(sentLine('a', line, () => undefined)).toEqual({ task: 'a', state: 'under-way', percent: 40, note: '' });
  });
});
