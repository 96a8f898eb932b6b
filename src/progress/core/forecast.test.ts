import { describe, expect, test } from 'vitest';
import { day, dayNumber, weekday, dayFromNumber } from '#foundation/day.ts';
import { forecastOf, weeksOf } from './forecast.ts';
import { shareHundredths } from './share.ts';

const number = (text: string) => dayNumber(day(text));
const weekdays = (of: number) => weekday(dayFromNumber(of)) <= 5;
const FRIDAY = number('2020-05-29');

function forecast(more: Partial<Parameters<typeof forecastOf>[0]>) {
  return forecastOf({ asOf: FRIDAY, planned: 463, held: 238, heldByDay: new Map([[FRIDAY, 120]]), planEndsOn: number('2020-06-20'), isWorkingDay: weekdays, ...more });
}

describe('the forecast', () => {
  test('spreads what is left over the pace of ten working days: 225 left at 12 a day end on 25/6', () => {
    const found = forecast({});
    expect(found).toMatchObject({ pacePerWorkingDay: 1200, heldInWindow: 120, windowFrom: number('2020-05-16'), windowUntil: FRIDAY });
    expect(dayFromNumber(found.day ?? 0)).toBe('2020-06-25');
  });

  test('counts congresses on the days off within the window, not the working day before it', () => {
    expect(forecast({ heldByDay: new Map([[number('2020-05-16'), 7], [number('2020-05-15'), 50]]) }).heldInWindow).toBe(7);
  });

  test('is never before the last planned day', () => {
    const found = forecast({ planEndsOn: number('2020-06-30') });
    expect([dayFromNumber(found.day ?? 0), dayFromNumber(found.paceDay ?? 0)]).toEqual(['2020-06-30', '2020-06-25']);
  });

  test('is none without a pace, and none when the pace would take years', () => {
    expect(forecast({ heldByDay: new Map() })).toMatchObject({ day: null, paceDay: null, pacePerWorkingDay: 0 });
    expect(forecast({ planned: 60_000, held: 1, heldByDay: new Map([[FRIDAY, 1]]) }).day).toBeNull();
  });

  test('is the last day held when all are held, and none when nothing was to be held', () => {
    expect(forecast({ planned: 238 }).day).toBe(FRIDAY);
    expect(forecast({ planned: 0, held: 0, heldByDay: new Map() }).day).toBeNull();
  });

  test('comes to an answer even when the calendar has no working day', () => {
    expect(forecast({ isWorkingDay: () => false }).day).toBeNull();
  });
});

test('the week runs from the day to Sunday; on a Sunday it is that day alone', () => {
  expect(weeksOf(FRIDAY).thisWeek.map(dayFromNumber)).toEqual(['2020-05-29', '2020-05-31']);
  expect(weeksOf(FRIDAY).nextWeek.map(dayFromNumber)).toEqual(['2020-06-01', '2020-06-07']);
  expect(weeksOf(number('2020-05-31')).thisWeek.map(dayFromNumber)).toEqual(['2020-05-31', '2020-05-31']);
});

test('shares are hundredths of a percent, half up', () => {
  expect([shareHundredths(238, 463), shareHundredths(25, 33), shareHundredths(0, 0), shareHundredths(17, 17), shareHundredths(1, 20_000)]).toEqual([5140, 7576, 0, 10_000, 1]);
  expect(() => shareHundredths(2, 1)).toThrow(/never above the whole/);
});
