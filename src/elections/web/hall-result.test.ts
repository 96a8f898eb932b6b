import { expect, test } from 'vitest';
import { headingOf } from './hall-result.tsx';

const office = { vi: 'ban chấp hành', en: 'the committee' };
const people = (count: number): { name: string; votes: number }[] => Array.from({ length: count }, (_, index) => ({ name: `Người ${index + 1}`, votes: 60 }));

test('one seat is not counted', () => {
  expect(headingOf({ office: { vi: 'bí thư', en: 'the secretary' }, seats: 1, elected: people(1) }).vi).toBe('Bí thư: đã bầu xong');
});

test.each([
  [15, 'Ban chấp hành: đã bầu đủ 15 người'],
  [13, 'Ban chấp hành: bầu được 13 trên 15 người'],
  [0, 'Ban chấp hành: chưa ai trúng cử'],
])('with %i elected for 15 seats the hall reads so', (count, words) => {
  expect(headingOf({ office, seats: 15, elected: people(count) }).vi).toBe(words);
});
