import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { sendingClock } from './due.ts';

describe('R-HD60-2 ten days after the closing', () => {
  test.each([
    ['on the tenth day it is in time', '2020-06-09', '2020-06-19', 0, false],
    ['on the eleventh it is late', '2020-06-09', '2020-06-20', -1, true],
    ['over the end of a month', '2020-06-25', '2020-07-05', 0, false],
  ] as const)('%s', (_name, closed, sent, daysLeft, late) => {
    expect(sendingClock(day(closed), day(sent), day('2020-12-31'))).toMatchObject({ daysLeft, late });
  });

  test('until it is sent the clock runs with today; before the closing it does not run', () => {
    expect(sendingClock(day('2020-06-09'), null, day('2020-06-12'))).toEqual({ closedOn: '2020-06-09', dueOn: '2020-06-19', daysLeft: 7, late: false });
    expect(sendingClock(null, null, day('2020-06-12'))).toEqual({ closedOn: null, dueOn: null, daysLeft: null, late: false });
  });
});
