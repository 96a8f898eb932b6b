import { expect, test } from 'vitest';
import { atOnce, type Steps } from '#foundation/steps.ts';
import { unhurried } from './unhurried.ts';

/** Counts up to the number, busy for so many milliseconds at each step. */
function* counting(to: number, busyMs: number): Steps<number> {
  let sum = 0;
  for (let number = 1; number <= to; number += 1) {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
    sum += number;
    yield;
  }
  return sum;
}

test('long work comes to the same end with and without a break, and with breaks others have their turn', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  expect(atOnce(counting(20, 5))).toBe(210);
  expect(turns).toBe(0);
  expect(await unhurried(counting(20, 5))).toBe(210);
  clearInterval(others);
  expect(turns).toBeGreaterThan(2);
});

test('what the work throws is thrown', async () => {
  // oxlint-disable-next-line require-yield -- it breaks before its first step
  function* breaking(): Steps<number> {
    throw new Error('broken');
  }
  await expect(unhurried(breaking())).rejects.toThrow('broken');
});
