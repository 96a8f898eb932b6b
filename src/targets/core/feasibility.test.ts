import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, amountText } from './amount.ts';
import { type Beside, feasibilityOf } from './feasibility.ts';
import { target, steps, years } from './testing/target.ts';
import { lineAt, medianOf, trendOf } from './trend.ts';

const NEW = { term: 'new', fromYear: 2021, dueYear: 2025, base: '50', baseYear: 2020, steps: steps(2025, '70') } as const;
const FORMER = target({ title: 'Thu nhập', results: years(2016, '10', '20', '30', '40', '50') });
const alone: Beside = { former: [FORMER], superior: null, peers: [] };
const codes = (wish: Parameters<typeof target>[0], beside: Beside = alone) => feasibilityOf(target({ ...NEW, ...wish }), beside).findings.map((each) => each.code);
const goal = (value: string, more: Parameters<typeof target>[0] = {}) => ({ goal: value, steps: steps(2025, value), ...more });

describe('R-SEED-6 the feasibility note warns and never blocks', () => {
  // The former years rise by 10 a year: 2025 comes to 100.
  test.each<[string, readonly string[]]>([
    ['49.9999', ['reached_already']], ['50', ['easier_than_trend']], ['94.9999', ['easier_than_trend']], ['95', []], ['100', []], ['150', []], ['150.0001', ['beyond_trend']],
  ])('a goal of %s beside a trend of 100', (value, found) => {
    expect(codes(goal(value))).toEqual(found);
  });

  test.each<[string, readonly string[]]>([['50.0001', ['reached_already']], ['50', ['easier_than_trend']], ['5', []], ['0', []]])('where less is better, a goal of %s beside a fall from 90 to 50 (on to 0 by 2025)', (value, found) => {
    const falling = target({ direction: 'down', results: years(2016, '90', '80', '70', '60', '50') });
    expect(codes(goal(value, { direction: 'down' }), { ...alone, former: [falling] })).toEqual(found);
  });

  test('a flat or falling trend makes every rise a far one', () => {
    const flat = target({ results: years(2016, '50', '50', '50', '50', '50') });
    expect(codes(goal('50'), { ...alone, former: [flat] })).toEqual([]);
    expect(codes(goal('50.0001'), { ...alone, former: [flat] })).toEqual(['beyond_trend']);
  });

  test('a share cannot go on beyond 100 %', () => {
    const share = { unit: '%', title: 'Bảo hiểm y tế' } as const;
    const former = target({ ...share, results: years(2016, '80', '85', '90', '95', '99') });
    expect(codes(goal('100', share), { ...alone, former: [former] })).toEqual([]);
    expect(feasibilityOf(target({ ...NEW, ...goal('100', share) }), { ...alone, former: [former] }).trend?.value).toBe(amount('100'));
  });

  test('a mean is put beside the mean and the best year, a sum beside as many years', () => {
    const mean = { title: 'Tăng trưởng', unit: '%/năm', measure: 'yearly-mean' } as const;
    const former = [target({ ...mean, results: years(2016, '5', '6', '7', '6', '6') })];
    const five = (value: string) => ({ ...goal(value, mean), steps: steps(2021, value, value, value, value, value) });
    expect(codes(five('5.3999'), { ...alone, former })).toEqual(['easier_than_trend']);
    expect(codes(five('5.4'), { ...alone, former })).toEqual([]);
    expect(codes(five('7'), { ...alone, former })).toEqual([]);
    expect(codes(five('7.0001'), { ...alone, former })).toEqual(['beyond_trend']);
    const sum = { title: 'Đầu tư', measure: 'term-total' } as const;
    const invested = [target({ ...sum, results: years(2016, '10', '20', '30') })];
    expect(feasibilityOf(target({ ...NEW, ...goal('100', sum) }), { ...alone, former: invested }).trend?.value).toBe(amount('100'));
    expect(codes({ ...goal('150.0001', sum), steps: [] }, { ...alone, former: invested })).toEqual(['beyond_trend', 'steps_missing']);
  });

  test('two years are no trend; another unit or title has no history', () => {
    expect(codes(goal('60'), { ...alone, former: [target({ results: years(2019, '40', '50') })] })).toEqual(['history_short']);
    expect(codes(goal('60', { unit: 'triệu đồng' }))).toEqual(['history_short']);
    expect(codes(goal('60', { title: 'Xuất khẩu' }))).toEqual(['history_short']);
    expect(codes(goal('60', { title: 'Xuất khẩu', indicator: 'exports' }), { ...alone, former: [target({ indicator: 'exports', title: 'Kim ngạch', results: years(2016, '10', '20', '30', '40', '50') })] })).toEqual(['easier_than_trend']);
  });

  const share = { gathering: 'weighted', unit: '%', title: 'Nước sạch' } as const;
  const above = (value: string, more: Parameters<typeof target>[0] = {}): Beside => ({ ...alone, superior: { name: 'Tỉnh ủy', target: target({ ...share, ...more, goal: value }) } });
  test('a share below the superior’s is named, a sum is not compared, another unit is', () => {
    expect(codes(goal('79', share), above('80'))).toContain('easier_than_superior');
    expect(codes(goal('80', share), above('80'))).not.toContain('easier_than_superior');
    expect(codes(goal('79', { ...share, gathering: 'sum' }), above('80'))).not.toContain('easier_than_superior');
    expect(codes(goal('79', share), above('80', { unit: 'hộ' }))).toContain('superior_unit_differs');
  });

  test.each<[string, readonly string[]]>([['71.9999', ['easier_than_peers']], ['72', []], ['99', []], ['99.0001', ['beyond_peers']]])('%s beside peers of 70, 80 and 90', (value, found) => {
    expect(codes(goal(value, share), { former: [], superior: null, peers: ['70', '80', '90'].map(amount) }).filter((code) => code.includes('peers'))).toEqual(found);
  });
  test('two peers are no measure', () => {
    expect(codes(goal('1', share), { former: [], superior: null, peers: ['70', '80'].map(amount) })).not.toContain('easier_than_peers');
  });

  test('a target is concrete with a base and steps that lead to the goal', () => {
    const { base: _base, ...without } = NEW;
    expect(feasibilityOf(target({ ...without, baseYear: null, goal: '100', steps: [] }), alone).findings.map((each) => each.code)).toEqual(['base_missing', 'steps_missing']);
    expect(codes({ goal: '100', steps: steps(2023, '80', '70', '100') })).toEqual(['step_against_direction']);
    expect(codes({ goal: '100', steps: steps(2025, '99') })).toEqual(['last_step_off_goal']);
    expect(codes({ direction: 'reach', unit: '', steps: [] })).toEqual([]);
  });

  test('property: on a straight line the trend is the line', () => {
    fc.assert(fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 3, max: 9 }), (start, rise, count) => {
      const points = Array.from({ length: count }, (_, index) => ({ year: 2010 + index, value: BigInt(start + rise * index) * 10_000n }));
      expect(lineAt(points, 2030)).toBe(BigInt(start + rise * 20) * 10_000n);
    }));
  });
  test('property: half of the values lie on each side of the median', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), { minLength: 1 }), (values) => {
      const median = medianOf(values);
      expect(values.filter((each) => each < median).length * 2).toBeLessThanOrEqual(values.length);
      expect(values.filter((each) => each > median).length * 2).toBeLessThanOrEqual(values.length);
    }));
  });
  test('the trend leaves the points as they are', () => {
    expect(trendOf(FORMER.results, { measure: 'at-end', unit: 'tỷ đồng', fromYear: 2021, dueYear: 2025 })?.points.map((each) => amountText(each.value))).toEqual(['10', '20', '30', '40', '50']);
  });
});
