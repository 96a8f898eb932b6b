import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONGRESS_STATES, type StateCounts } from '../core/state.ts';
import { shareSquares, splitName, squaresFor, stepTo, stripHeight } from './season-layout.ts';

const none: StateCounts = { done: 0, held: 0, late: 0, need: 0, hold: 0, planned: 0, notdue: 0 };

describe('strips of squares', () => {
  test.each([
    [0, 3],
    [76, 3],
    [78, 3],
    [79, 4],
    [250, 10],
  ])('the longest strip of %i squares is %i high', (most, height) => {
    expect(stripHeight(most)).toBe(height);
  });

  test('arrows walk columns of three, and stay inside', () => {
    expect([stepTo('ArrowDown', 4, 3, 10), stepTo('ArrowUp', 0, 3, 10), stepTo('ArrowRight', 4, 3, 10), stepTo('ArrowRight', 8, 3, 10), stepTo('ArrowLeft', 4, 3, 10)]).toEqual([5, 0, 7, 9, 1]);
    expect([stepTo('Home', 4, 3, 10), stepTo('End', 4, 3, 10), stepTo('Tab', 4, 3, 10)]).toEqual([0, 9, undefined]);
  });
});

describe('a square as a share', () => {
  test('the largest unit fills its strip, a small one keeps a square', () => {
    expect([squaresFor(12_000, 12_000), squaresFor(6_000, 12_000), squaresFor(3, 12_000), squaresFor(0, 12_000)]).toEqual([54, 27, 1, 0]);
  });

  test('one late organisation of thousands is seen', () => {
    expect(shareSquares({ ...none, held: 9_999, late: 1 }, 54).filter((state) => state === 'late')).toHaveLength(1);
  });

  test('all squares are used, in the order of the states, and a larger state never gets fewer', () => {
    const counts = fc.record(Object.fromEntries(CONGRESS_STATES.map((state) => [state, fc.nat(5000)])) as { [S in keyof StateCounts]: fc.Arbitrary<number> });
    fc.assert(
      fc.property(counts, fc.integer({ min: 7, max: 200 }), (states, squares) => {
        const drawn = shareSquares(states, squares);
        const total = CONGRESS_STATES.reduce((sum, state) => sum + states[state], 0);
        expect(drawn).toHaveLength(total === 0 ? 0 : squares);
        expect(drawn).toEqual(drawn.toSorted((one, other) => CONGRESS_STATES.indexOf(one) - CONGRESS_STATES.indexOf(other)));
        const many = (state: keyof StateCounts): number => drawn.filter((each) => each === state).length;
        for (const one of CONGRESS_STATES) for (const other of CONGRESS_STATES) if (states[one] > states[other]) expect(many(one)).toBeGreaterThanOrEqual(many(other));
      }),
    );
  });
});

test('a committee is named by its place', () => {
  expect(splitName('Huyện ủy Long Hồ')).toEqual({ kind: 'Huyện ủy', place: 'Long Hồ' });
  expect(splitName('Đảng ủy Khối Cơ quan và Doanh nghiệp')).toEqual({ kind: 'Đảng ủy', place: 'Khối Cơ quan và Doanh nghiệp' });
  expect(splitName('Công đoàn ngành Y tế')).toEqual({ kind: '', place: 'Công đoàn ngành Y tế' });
});
