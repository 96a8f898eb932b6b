import { describe, expect, test } from 'vitest';
import { day, dayFromNumber, dayNumber } from '#foundation/day.ts';
import { corners, countTicks, monthTicks, type SpanOf, spanOf, totalOn } from './burn-up-scale.ts';

const point = (on: string, total: number) => ({ day: day(on), total });
const number = (on: string) => dayNumber(day(on));
const season: SpanOf = {
  held: [point('2020-04-23', 2), point('2020-05-29', 238)],
  plan: [point('2020-04-22', 1), point('2020-06-18', 432)],
  holds: [{ from: day('2020-04-01'), until: day('2020-04-22') }],
  deadline: day('2020-06-30'),
  from: day('2020-01-01'),
  until: day('2020-12-31'),
};

describe('the span of the burn-up', () => {
  test('from the month of the hold before the first congress to a little after the deadline', () => {
    const span = spanOf(season);
    expect([dayFromNumber(span.first), dayFromNumber(span.last)]).toEqual(['2020-04-01', '2020-07-05']);
  });

  test('without plan or congress it is the season', () => {
    expect(spanOf({ ...season, held: [], plan: [] })).toEqual({ first: number('2020-01-01'), last: number('2020-12-31') });
  });
});

describe('the lines', () => {
  test('a number stays until the day before the next one', () => {
    const line = corners([point('2020-05-04', 2), point('2020-05-05', 5), point('2020-05-10', 6)], number('2020-05-01'), number('2020-05-12'));
    expect(line.map((corner) => [dayFromNumber(corner.day).slice(8), corner.total])).toEqual([['01', 0], ['03', 0], ['04', 2], ['05', 5], ['09', 5], ['10', 6], ['12', 6]]);
  });

  test('what came before the span is where the line begins', () => {
    expect(corners([point('2020-04-01', 3), point('2020-05-02', 4)], number('2020-05-01'), number('2020-05-02'))).toEqual([{ day: number('2020-05-01'), total: 3 }, { day: number('2020-05-02'), total: 4 }]);
  });

  test('nothing after the last day is drawn', () => {
    expect(corners([point('2020-05-20', 9)], number('2020-05-01'), number('2020-05-10')).map((corner) => corner.total)).toEqual([0, 0]);
  });

  test('the number of a day', () => {
    expect([totalOn(season.plan, day('2020-04-21')), totalOn(season.plan, day('2020-05-01')), totalOn(season.plan, day('2020-07-01'))]).toEqual([0, 1, 432]);
  });
});

describe('ticks', () => {
  test.each([
    [463, [0, 100, 200, 300, 400]],
    [44, [0, 10, 20, 30]],
    [3, [0, 1, 2]],
    [1, [0]],
    [60_000, [0, 20_000, 40_000]],
    [0, [0]],
  ])('of %i', (whole, ticks) => {
    expect(countTicks(whole, 5)).toEqual(ticks);
  });

  test('months, fewer when there are many', () => {
    expect(monthTicks(spanOf(season), 6)).toEqual(['2020-04-01', '2020-05-01', '2020-06-01', '2020-07-01']);
    expect(monthTicks({ first: number('2020-01-01'), last: number('2021-12-31') }, 6)).toHaveLength(6);
  });
});
