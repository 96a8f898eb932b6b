import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { readDay } from './read-day.ts';

const near = day('2020-05-29');

describe('a day as people type it', () => {
  test.each([
    ['29/5/2020', '2020-05-29'],
    ['29/05/2020', '2020-05-29'],
    [' 1.6.2020 ', '2020-06-01'],
    ['1-6-20', '2020-06-01'],
    ['1 6', '2020-06-01'],
    ['29/2/2020', '2020-02-29'],
    ['2020-05-29', '2020-05-29'],
  ])('%s', (text, expected) => {
    expect(readDay(text, near)).toEqual({ ok: true, value: expected });
  });

  test.each(['31/2/2020', '29/2/2019', '30/13/2020', '0/5/2020'])('%s is not in the calendar', (text) => {
    expect(readDay(text, near)).toEqual({ ok: false, problem: { code: 'no_such_day' } });
  });

  test.each(['hôm qua', '5/2020/29', '29/5/202', ''])('"%s" is not a day', (text) => {
    expect(readDay(text, near)).toEqual({ ok: false, problem: { code: 'not_written_as_day' } });
  });
});
