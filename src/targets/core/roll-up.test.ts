import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, ONE, sumOf } from './amount.ts';
import type { RollReason } from './feasibility-kinds.ts';
import { type Holding, rollUp } from './roll-up.ts';
import { target, years } from './testing/target.ts';

type Wish = Parameters<typeof target>[0];
const holding = (path: string, wish: Wish = {}): Holding => ({ code: `C${path}`, name: `Tổ chức ${path}`, path, target: target({ results: years(2020, '10'), ...wish }) });
const only = (...holdings: Holding[]) => {
  const [group, ...others] = rollUp(holdings);
  expect(others).toEqual([]);
  return group as NonNullable<typeof group>;
};

describe('targets over the tree', () => {
  test('sums of one unit are added', () => {
    const group = only(holding('/1/2/', { goal: '74' }), holding('/1/3/', { goal: '15.5' }));
    expect(group.goal).toEqual({ value: amount('89.5'), reason: null });
    expect(group.achieved).toEqual({ value: amount('20'), reason: null, year: 2020 });
  });

  test('an organisation counts once: what stands below one that is counted is within it', () => {
    const group = only(holding('/1/2/', { goal: '30' }), holding('/1/2/5/', { goal: '10' }), holding('/1/2/6/', { goal: '20' }), holding('/1/3/7/', { goal: '5' }));
    expect(group.goal.value).toBe(amount('35'));
    expect([group.counted.length, group.within.length]).toEqual([2, 2]);
  });
  test('/1/2/ is not above /1/23/', () => {
    expect(only(holding('/1/2/'), holding('/1/23/')).counted.length).toBe(2);
  });

  test('shares are weighed by their whole, not averaged', () => {
    const share = { unit: '%', gathering: 'weighted', weightUnit: 'hộ' } as const;
    const group = only(holding('/1/2/', { ...share, goal: '10', weight: '9000' }), holding('/1/3/', { ...share, goal: '50', weight: '1000' }));
    expect(group.goal.value).toBe(amount('14'));
  });

  const weighted = { gathering: 'weighted', weight: '5', weightUnit: 'hộ' } as const;
  test.each<[RollReason, Wish, Wish]>([
    ['units_differ', {}, { unit: 'triệu đồng' }], ['directions_differ', {}, { direction: 'down' }], ['measures_differ', {}, { measure: 'term-total' }], ['gatherings_differ', {}, { gathering: 'none' }],
    ['definitions_differ', { definition: 'Giá hiện hành' }, { definition: 'Giá so sánh' }], ['not_to_be_gathered', { gathering: 'none' }, { gathering: 'none' }], ['weights_missing', weighted, { ...weighted, gathering: 'weighted', weight: undefined as never }],
    ['weight_units_differ', weighted, { ...weighted, weightUnit: 'người' }], ['due_years_differ', {}, { dueYear: 2021 }],
  ])('no sum, since %s', (reason, one, other) => {
    expect(only(holding('/1/2/', one), holding('/1/3/', other)).goal).toEqual({ value: null, reason });
  });
  test('results of different years, or of some only, are not added', () => {
    expect(only(holding('/1/2/'), holding('/1/3/', { results: years(2019, '10') })).achieved).toMatchObject({ value: null, reason: 'years_differ' });
    expect(only(holding('/1/2/'), holding('/1/3/', { results: [] })).achieved).toMatchObject({ value: null, reason: 'some_missing' });
  });
  test('a definition that was left out contradicts none; letters and spaces of a unit may differ', () => {
    expect(only(holding('/1/2/', { definition: 'Giá hiện hành' }), holding('/1/3/')).goal.reason).toBeNull();
    expect(only(holding('/1/2/', { unit: 'Triệu đồng / người' }), holding('/1/3/', { unit: 'triệu đồng/người' })).goal.reason).toBeNull();
  });
  test('one alone is told as it is', () => {
    expect(only(holding('/1/2/', { gathering: 'none', goal: '7.5' })).goal).toEqual({ value: amount('7.5'), reason: null });
  });
  test('what is reached is counted', () => {
    const reach = { direction: 'reach', unit: '', gathering: 'sum' } as const;
    const group = only(holding('/1/2/', { ...reach, results: years(2018, '1') }), holding('/1/3/', { ...reach, results: years(2020, '0') }));
    expect([group.goal.value, group.achieved.value]).toEqual([2n * ONE, ONE]);
  });
  test('an indicator is one kind under any title; another title without one is another kind', () => {
    expect(rollUp([holding('/1/2/', { indicator: 'exports', title: 'Xuất khẩu' }), holding('/1/3/', { indicator: 'exports', title: 'Kim ngạch' })]).length).toBe(1);
    expect(rollUp([holding('/1/2/', { title: 'Xuất khẩu' }), holding('/1/3/', { title: 'Kim ngạch' })]).length).toBe(2);
  });

  const leaf = fc.record({ district: fc.integer({ min: 2, max: 5 }), goal: fc.bigInt({ min: 0n, max: 10n ** 12n }), weight: fc.bigInt({ min: 1n, max: 10n ** 9n }) });
  test('property: the sum over the tree is the sum of the leaves, in any order', () => {
    fc.assert(fc.property(fc.array(leaf, { minLength: 1, maxLength: 40 }), (leaves) => {
      const all = leaves.map(({ district, goal }, index) => ({ ...holding(`/1/${district}/${100 + index}/`), target: { ...target(), goal } }));
      const sum = sumOf(leaves.map((each) => each.goal));
      expect(only(...all).goal.value).toBe(sum);
      expect(only(...all.toReversed()).goal.value).toBe(sum);
      // A superior that stands for its branch with the branch's own sum changes nothing.
      const branch = all.filter(({ path }) => path.startsWith('/1/2/'));
      const district = { ...holding('/1/2/'), target: { ...target(), goal: sumOf(branch.map((each) => each.target.goal)) } };
      if (branch.length > 0) expect(only(district, ...all).goal.value).toBe(sum);
    }));
  });
  test('property: a weighed figure lies between the least and the most', () => {
    fc.assert(fc.property(fc.array(leaf, { minLength: 2, maxLength: 20 }), (leaves) => {
      const found = only(...leaves.map(({ goal, weight }, index) => ({ ...holding(`/1/${100 + index}/`), target: { ...target({ gathering: 'weighted', weightUnit: 'hộ' }), goal, weight } }))).goal.value ?? -1n;
      const goals = leaves.map((each) => each.goal).toSorted((one, other) => (one < other ? -1 : 1));
      expect(found >= (goals[0] ?? 0n) && found <= (goals.at(-1) ?? 0n)).toBe(true);
    }));
  });
});
