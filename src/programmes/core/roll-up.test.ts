import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingCalendar } from '#campaigns/core/working-days.ts';
import { addDays, day } from '#foundation/day.ts';
import { type AfterCongress, byUrgency, judgeAll, totalsOf } from './roll-up.ts';

const calendar = workingCalendar([]);
const TODAY = day('2020-07-01');

interface Row extends AfterCongress {
  readonly code: string;
}

const row = (code: string, heldOn: string, more: Partial<AfterCongress> = {}): Row => ({
  code, heldOn: day(heldOn), done: { rules: null, term: null, action: null }, assignments: 0, sessions: 0, summoned: 0, attended: 0, tasks: { all: 0, done: 0, late: 0 }, programmes: [], running: 0, lastQuarter: null, ...more,
});
const judged = (...rows: Row[]) => judgeAll(rows, TODAY, '2020-Q2', calendar);

describe('congresses below a superior', () => {
  test('R-GK-2 overdue longest first, then late tasks, then the order of the register; what is complete last', () => {
    const on = day('2020-05-20');
    const rows = [
      row('B.03', '2020-05-10'), row('B.01', '2020-04-28', { done: { rules: on, term: on, action: on } }), row('B.02', '2020-05-10'), row('B.05', '2020-05-10', { tasks: { all: 2, done: 0, late: 1 } }), row('B.04', '2020-04-29'),
    ];
    expect(byUrgency(judged(...rows)).map((each) => each.row.code)).toEqual(['B.04', 'B.05', 'B.02', 'B.03', 'B.01']);
  });

  test('the states of each work add up to the congresses, however many share their days', () => {
    const done = fc.option(fc.integer({ min: 0, max: 90 }).map((days) => addDays(day('2020-05-01'), days)), { nil: null });
    const rows = fc.array(fc.record({ held: fc.integer({ min: 0, max: 20 }), rules: done, term: done, action: done }), { maxLength: 40 });
    fc.assert(fc.property(rows, (given) => {
      const all = judged(...given.map(({ held, ...of }, index) => row(`C.${index}`, addDays(day('2020-04-20'), held), { done: of })));
      for (const { done: inTime, doneLate, open, late } of totalsOf(all).works) expect(inTime + doneLate + open + late).toBe(given.length);
      for (const each of all) expect(each.clocks).toEqual(judged(each.row)[0]?.clocks);
      expect(byUrgency(all).map((each) => each.row.code).toSorted()).toEqual(all.map((each) => each.row.code).toSorted());
    }));
  });
});
