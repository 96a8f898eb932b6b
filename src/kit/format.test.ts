import { describe, expect, test } from 'vitest';
import { day, moment } from '#foundation/day.ts';
import { formatIn } from './format.ts';

describe('figures and days in both languages', () => {
  test('Vietnamese', () => {
    const show = formatIn('vi');
    expect([show.day(day('2020-05-29')), show.dayMonth(day('2020-06-05')), show.weekday(day('2020-05-30')), show.number(42500), show.share(238, 463)]).toEqual(['29/5/2020', '5/6', 'Thứ bảy 30/5', '42.500', '51,40%']);
    expect(show.moment(moment('2020-05-29T18:05:00.000Z'))).toBe('01:05, 30/5/2020');
  });

  test('English', () => {
    const show = formatIn('en');
    expect([show.day(day('2020-05-29')), show.weekday(day('2020-05-31')), show.number(42500), show.share(238, 463)]).toEqual(['29 May 2020', 'Sun 31 May', '42,500', '51.40%']);
  });
});
