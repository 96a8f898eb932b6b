import { expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { subscriptionEnds } from './subscription.ts';

test.each([
  ['2020-05-29', '2020-12-31', '2021-01-01'],
  ['2020-12-31', '2020-12-31', '2021-01-01'],
  ['2021-01-01', '2020-12-31', undefined],
  ['2020-01-01', '2021-01-01', '2021-01-01'],
  ['2020-01-01', '2025-12-31', '2021-01-01'],
])('made on %s for a season until %s it is good before %s', (today, untilDay, ends) => {
  expect(subscriptionEnds({ untilDay: day(untilDay) }, day(today))).toBe(ends);
});
