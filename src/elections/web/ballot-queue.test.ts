import { describe, expect, test } from 'vitest';
import { ballotsAfter, entered, isEmpty, keep, type Keeper, NOTHING_WAITING, read, takenBack, waitingToEnter, waitingToTakeBack } from './ballot-queue.ts';

const one = { kind: 'strike-out', struck: [1] } as const;
const two = { kind: 'strike-out', struck: [2] } as const;

function memory(): Keeper & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value), removeItem: (key) => void held.delete(key) };
}

describe('ballots on their way', () => {
  test('stand in the order of their random ids, not of the papers', () => {
    const waiting = waitingToEnter(waitingToEnter(NOTHING_WAITING, 'f', one), 'b', two);
    expect(waiting.enters.map(({ id }) => id)).toEqual(['b', 'f']);
  });
  test('outlive the window, and are forgotten once they are acknowledged', () => {
    const keeper = memory();
    const waiting = waitingToEnter(NOTHING_WAITING, 'a', one);
    expect(keep(keeper, 'pass', waiting)).toBe(true);
    expect(read(keeper, 'pass')).toEqual(waiting);
    keep(keeper, 'pass', entered(waiting, new Set(['a'])));
    expect(keeper.held.size).toBe(0);
  });
  test('a ballot taken back while its entry waits keeps both: nobody knows yet what arrived', () => {
    const waiting = waitingToTakeBack(waitingToEnter(NOTHING_WAITING, 'a', one), 'a');
    expect(waiting.enters).toHaveLength(1);
    expect(waiting.backs).toEqual(['a']);
    expect(ballotsAfter(0, waiting)).toBe(0);
    expect(isEmpty(takenBack(entered(waiting, new Set(['a'])), 'a'))).toBe(true);
  });
  test('the counter shows what will be there when everything has arrived', () => {
    const waiting = waitingToTakeBack(waitingToEnter(waitingToEnter(NOTHING_WAITING, 'a', one), 'b', two), 'earlier');
    expect(ballotsAfter(12, waiting)).toBe(13);
  });
  test('a browser that keeps nothing says so; what cannot be read is nothing', () => {
    const full: Keeper = { getItem: () => '{"enters":3', setItem: () => { throw new Error('full'); }, removeItem: () => {} };
    expect(keep(full, 'pass', waitingToEnter(NOTHING_WAITING, 'a', one))).toBe(false);
    expect(read(full, 'pass')).toEqual(NOTHING_WAITING);
    expect(keep(undefined, 'pass', NOTHING_WAITING)).toBe(false);
  });
});
