import { amount, ONE } from '../amount.ts';
import { NOT_JUDGED, type Target, type YearResult } from '../target.ts';

/** For tests: a target of the years 2016–2020 with what the test is about. */
export function target(wish: Partial<Omit<Target, 'goal' | 'base' | 'weight'>> & { readonly goal?: string; readonly base?: string; readonly weight?: string } = {}): Target {
  const { goal, base, weight, ...more } = wish;
  return {
    id: '00000000-0000-4000-8000-000000000001', position: 1, revision: 1, savedBy: 'Người thử', term: 'former', theme: 'economy', title: 'Thu nhập', indicator: null, unit: 'tỷ đồng', definition: '', direction: 'up',
    measure: 'at-end', gathering: 'sum', weightUnit: '', baseYear: base === undefined ? null : 2015, fromYear: 2016, dueYear: 2020, source: 'Nghị quyết', note: '', parent: null, steps: [], results: [],
    judgement: NOT_JUDGED, ...more,
    goal: goal === undefined ? (more.direction === 'reach' ? ONE : amount('100')) : amount(goal), base: base === undefined ? null : amount(base), weight: weight === undefined ? null : amount(weight),
  };
}

/** Years with their figures; one that ends in "~" is an estimate. */
export function years(from: number, ...values: readonly string[]): YearResult[] {
  return values.map((value, index) => ({ year: from + index, value: amount(value.replace('~', '')), estimate: value.endsWith('~'), paper: 'Báo cáo' }));
}

export function steps(from: number, ...values: readonly string[]) {
  return values.map((value, index) => ({ year: from + index, value: amount(value) }));
}
