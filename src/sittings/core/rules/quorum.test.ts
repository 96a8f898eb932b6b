import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quorum } from './quorum.ts';

const from = (...delegations: readonly (readonly [summoned: number, present: number])[]) => {
  const byDelegation = delegations.map(([summoned, present], index) => ({ code: `MT.${index}`, name: `Chi bộ ${index}`, summoned, present }));
  const sum = (of: 'summoned' | 'present') => byDelegation.reduce((total, each) => total + each[of], 0);
  return { summoned: sum('summoned'), present: sum('present'), byDelegation };
};

describe('R-DL-11.1 two thirds of those summoned, of two thirds of the direct organisations', () => {
  test.each([
    [118, 78, 79, false],
    [118, 79, 79, true],
    [9, 6, 6, true],
    [9, 5, 6, false],
    [10, 6, 7, false],
    [10, 7, 7, true],
    [1, 1, 1, true],
    [1, 0, 1, false],
    [0, 0, 1, false],
  ])('%i summoned, %i present: needs %i, reached %s', (summoned, present, needed, reached) => {
    expect(quorum({ summoned, present, byDelegation: [] }, true)).toMatchObject({ needed, reached, organisations: { summoned: 0, present: 0, needed: 0 } });
  });

  test('of three direct organisations two must have somebody there', () => {
    expect(quorum(from([9, 9], [1, 0], [1, 0]), true)).toMatchObject({ reached: false, needed: 8, organisations: { summoned: 3, present: 1, needed: 2 } });
    expect(quorum(from([9, 8], [1, 1], [1, 0]), true)).toMatchObject({ reached: true, organisations: { present: 2 } });
  });

  test('one group alone is no question of organisations', () => {
    expect(quorum(from([10, 7]), true)).toMatchObject({ reached: true, organisations: { summoned: 0, needed: 0 } });
  });

  test('without the season’s switch it says the same and is marked as not applied', () => {
    expect(quorum({ summoned: 10, present: 1, byDelegation: [] }, false)).toMatchObject({ reached: false, applied: false });
  });

  test('whole numbers are as exact as fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (summoned, present) => {
        expect(quorum({ summoned, present, byDelegation: [] }, true).reached).toBe(present * 3 >= summoned * 2);
      }),
    );
  });
});
