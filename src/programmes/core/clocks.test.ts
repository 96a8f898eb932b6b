import { describe, expect, test } from 'vitest';
import { LEGAL_CLOCKS } from '#approvals/core/legal-clock.ts';
import { ANNOUNCED_DAYS_OFF } from '#campaigns/core/announced-days-off.ts';
import { workingCalendar } from '#campaigns/core/working-days.ts';
import { day } from '#foundation/day.ts';
import { completeOn, type Done, workClocks } from './clocks.ts';

const calendar = workingCalendar(ANNOUNCED_DAYS_OFF);
const NOTHING: Done = { rules: null, term: null, action: null };

describe('R-GK-2: what is due after a congress', () => {
  test.each([
    ['2020-05-12', ['2020-06-12', '2020-08-12', '2020-08-12']],
    // A month that has no such day ends on its last one.
    ['2020-01-31', ['2020-02-29', '2020-04-30', '2020-04-30']],
    ['2020-11-30', ['2020-12-30', '2021-02-28', '2021-02-28']],
  ])('held on %s', (held, due) => {
    expect(workClocks(day(held), NOTHING, day(held), calendar).map((each) => each.due)).toEqual(due);
  });

  test.each([
    [null, '2020-06-12', 'open', 0],
    [null, '2020-06-13', 'late', -1],
    ['2020-06-12', '2020-09-01', 'done', 0],
    ['2020-06-13', '2020-09-01', 'done-late', -1],
    ['2020-05-20', '2020-09-01', 'done', 23],
  ] as const)('rules issued on %s, seen on %s: %s', (doneOn, today, state, daysLeft) => {
    const [rules] = workClocks(day('2020-05-12'), { ...NOTHING, rules: doneOn === null ? null : day(doneOn) }, day(today), calendar);
    expect(rules).toMatchObject({ work: 'rules', rule: 'R-GK-2.1', state, daysLeft });
  });

  test('the periods are parameters', () => {
    const longer = LEGAL_CLOCKS.map((each) => (each.rule === 'R-GK-2.1' ? { ...each, count: 2 } : each));
    expect(workClocks(day('2020-05-12'), NOTHING, day('2020-05-12'), calendar, longer)[0]?.due).toBe('2020-07-12');
  });

  test('all is out on the day of the last', () => {
    expect(completeOn({ rules: day('2020-06-01'), term: day('2020-07-02'), action: day('2020-06-30') })).toBe('2020-07-02');
    expect(completeOn({ rules: day('2020-06-01'), term: null, action: day('2020-06-30') })).toBeNull();
  });
});
