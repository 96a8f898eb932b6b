import { describe, expect, test } from 'vitest';
import { momentOf } from '#foundation/day.ts';
import { secondsToWait } from './attempts.ts';

const limit = { attempts: 3, withinMs: 60_000 };
const at = (seconds: number) => momentOf(1_000_000_000_000 + seconds * 1000);

describe('seconds to wait', () => {
  test.each([
    ['no failure', [], 100, 0],
    ['two failures', [98, 99], 100, 0],
    ['three failures: until the first of them is a minute old', [90, 98, 99], 100, 50],
    ['the order does not matter', [99, 90, 98], 100, 50],
    ['the very moment before', [40, 98, 99], 99, 1],
    ['the very moment', [40, 98, 99], 100, 0],
    ['more than borne: the third from the end counts', [80, 81, 95, 96, 97], 100, 55],
  ])('%s', (_name, failures, now, expected) => {
    expect(secondsToWait(failures.map(at), limit, at(now))).toBe(expected);
  });
});
