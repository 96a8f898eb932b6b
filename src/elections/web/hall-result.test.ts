import { expect, test } from 'vitest';
import { resultHeading } from './hall-result.tsx';

const office = { vi: 'Ban Chấp hành', en: 'Committee' };
const elected = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Người ${index}`, votes: 100 - index }));

test.each([
  [15, 15, 'Ban Chấp hành: đã bầu đủ 15 người'],
  [15, 13, 'Ban Chấp hành: bầu được 13 trên 15 người'],
  [15, 0, 'Ban Chấp hành: chưa có người trúng cử'],
  [1, 1, 'Ban Chấp hành: đã bầu xong'],
  [1, 0, 'Ban Chấp hành: chưa có người trúng cử'],
])('%i seats, %i elected', (seats, count, said) => {
  expect(resultHeading({ office, seats, elected: elected(count) }).vi).toBe(said);
});
