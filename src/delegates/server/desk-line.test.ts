import { expect, test } from 'vitest';
import { deskLine } from './desk-line.ts';

test('what comes while one is written goes together; keys do not wait for one another', async () => {
  const line = deskLine<number, string>();
  const turns: string[] = [];
  const write = (key: string) => async (wishes: readonly number[]) => {
    turns.push(`${key}:${wishes.join(',')}`);
    await new Promise((resolve) => setImmediate(resolve));
    return wishes.map((wish) => `${key}${wish}`);
  };
  const answers = await Promise.all([1, 2, 3].map((wish) => line.take('a', wish, write('a'))).concat(line.take('b', 9, write('b'))));
  expect(answers).toEqual(['a1', 'a2', 'a3', 'b9']);
  expect(turns).toEqual(['a:1', 'b:9', 'a:2,3']);
  expect(await line.take('a', 4, write('a'))).toBe('a4');
});

test('a failure is everybody’s of that turn, and the line goes on', async () => {
  const line = deskLine<number, number>();
  const write = async (wishes: readonly number[]) => {
    await new Promise((resolve) => setImmediate(resolve));
    if (wishes.includes(2)) throw new Error('gone');
    return wishes;
  };
  const outcomes = await Promise.allSettled([1, 2, 3].map((wish) => line.take('a', wish, write)));
  expect(outcomes.map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await line.take('a', 5, write)).toBe(5);
});
