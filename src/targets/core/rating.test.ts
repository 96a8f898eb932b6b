import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, amountText, sumOf } from './amount.ts';
import { standingOf } from './rating.ts';
import { RATINGS, type Rating } from './target.ts';
import { steps, target, years } from './testing/target.ts';

const last = (value: string) => years(2020, value);

describe('R-SEED-6 a former target is rated by its figures', () => {
  test.each<[string, string, Rating]>([
    ['up', '100.0001', 'exceeded'], ['up', '100', 'met'], ['up', '99.9999', 'nearly'], ['up', '90', 'nearly'], ['up', '89.9999', 'not-met'], ['up', '0', 'not-met'], ['up', '-5', 'not-met'],
    ['down', '99.9999', 'exceeded'], ['down', '100', 'met'], ['down', '100.0001', 'nearly'], ['down', '111.1111', 'nearly'], ['down', '111.1112', 'not-met'], ['down', '-5', 'exceeded'],
  ])('at the end of the term: goal 100 %s, result %s is %s', (direction, value, rating) => {
    expect(standingOf(target({ direction: direction as 'up', results: last(value) })).rating).toBe(rating);
  });

  test.each<[string, string, string, Rating]>([
    ['up', '0', '-0.1', 'not-met'], ['up', '0', '0', 'met'], ['down', '0', '0.1', 'not-met'], ['down', '0', '0', 'met'], ['up', '-2', '-1', 'exceeded'], ['up', '-2', '-3', 'not-met'], ['down', '-2', '-1', 'not-met'],
  ])('a goal at or below nought has no share: %s %s, result %s is %s', (direction, goal, value, rating) => {
    expect(standingOf(target({ direction: direction as 'up', goal, results: last(value) })).rating).toBe(rating);
  });

  test('a mean is compared before it is rounded', () => {
    // (7,5·4 + 7,4999)/5 prints as 7,5 and yet is below it.
    const almost = target({ measure: 'yearly-mean', goal: '7.5', results: years(2016, '7.5', '7.5', '7.5', '7.5', '7.4999') });
    expect(standingOf(almost)).toMatchObject({ rating: 'nearly', year: 2020, donePerTenThousand: 10_000 });
    expect(standingOf(target({ measure: 'yearly-mean', goal: '7.5', results: years(2016, '7.5', '7.5', '7.5', '7.5', '7.5') })).rating).toBe('met');
  });

  test('the mean of some years says nothing of the others', () => {
    expect(standingOf(target({ measure: 'yearly-mean', goal: '7.5', results: years(2016, '9', '9', '9', '9') }))).toMatchObject({ rating: 'not-measured', missingYears: [2020], provisional: true });
  });

  test('a sum that has passed the goal has passed it; one that must stay low waits for the last year', () => {
    const sum = { measure: 'term-total', goal: '100', results: years(2016, '50', '51') } as const;
    expect(standingOf(target(sum))).toMatchObject({ rating: 'exceeded', provisional: true, missingYears: [2018, 2019, 2020] });
    expect(standingOf(target({ ...sum, results: years(2016, '50', '49') })).rating).toBe('not-measured');
    expect(standingOf(target({ ...sum, direction: 'down', results: years(2016, '1', '1') })).rating).toBe('not-measured');
    expect(standingOf(target({ ...sum, direction: 'down', results: years(2016, '1', '1', '1', '1', '1') })).rating).toBe('exceeded');
  });

  test('an earlier year decides when the goal is reached, for the time being', () => {
    // 45 of 89 communes were new-rural at the end of 2018, two years early: 50 % was the goal.
    expect(standingOf(target({ goal: '50', results: years(2018, '50.56') }))).toMatchObject({ rating: 'exceeded', provisional: true, year: 2018, missingYears: [2020] });
    expect(standingOf(target({ goal: '50', results: years(2018, '49') }))).toMatchObject({ rating: 'not-measured', provisional: true });
  });

  test('an estimate is rated and said to be one', () => {
    expect(standingOf(target({ results: years(2020, '101~') }))).toMatchObject({ rating: 'exceeded', provisional: true });
    expect(standingOf(target({ results: years(2020, '101') }))).toMatchObject({ rating: 'exceeded', provisional: false });
  });

  test('without a figure nothing is measured', () => {
    expect(standingOf(target())).toEqual({ rating: 'not-measured', achieved: null, year: null, donePerTenThousand: null, provisional: false, pace: null, missingYears: [2020] });
    expect(standingOf(target({ measure: 'term-total' })).missingYears).toEqual([2016, 2017, 2018, 2019, 2020]);
  });

  test.each<[string, readonly string[], Rating, number | null]>([
    ['a year before', ['0', '0', '0', '1', '1'], 'exceeded', 2019], ['in its year', ['0', '0', '0', '0', '1'], 'met', 2020], ['never', ['0', '0', '0', '0', '0'], 'not-met', 2020], ['not yet', ['0', '0'], 'not-measured', 2017],
  ])('what is to be reached by 2020, reached %s', (_name, values, rating, year) => {
    expect(standingOf(target({ direction: 'reach', unit: '', results: years(2016, ...values) }))).toMatchObject({ rating, year });
  });

  test.each([['ahead', '31'], ['on', '30'], ['behind', '29']])('beside the step of its year it is %s', (pace, value) => {
    expect(standingOf(target({ steps: steps(2016, '10', '20', '30'), results: years(2018, value) })).pace).toBe(pace);
  });
  test('a sum is beside the steps of its own years; without a step there is no pace', () => {
    expect(standingOf(target({ measure: 'term-total', steps: steps(2016, '10', '20', '30'), results: years(2016, '12', '19') })).pace).toBe('ahead');
    expect(standingOf(target({ measure: 'term-total', steps: steps(2017, '20', '30'), results: years(2016, '12', '19') })).pace).toBeNull();
    expect(standingOf(target({ direction: 'down', steps: steps(2018, '30'), results: years(2018, '31') })).pace).toBe('behind');
  });

  test('the share of Tiền Giang’s revenue, 45.799 of 36.875, is 124,20 %', () => {
    expect(standingOf(target({ goal: '36875', results: last('45799') })).donePerTenThousand).toBe(12_420);
  });

  const figure = fc.integer({ min: 0, max: 10_000_000 }).map((of) => amountText(BigInt(of)));
  test('property: a better figure is never rated worse', () => {
    fc.assert(fc.property(figure, figure, figure, fc.constantFrom('up', 'down'), (goal, one, other, direction) => {
      const rank = (value: string): number => RATINGS.indexOf(standingOf(target({ goal, direction, results: last(value) })).rating);
      const better = direction === 'up' ? amount(one) >= amount(other) : amount(one) <= amount(other);
      if (better) expect(rank(one)).toBeLessThanOrEqual(rank(other));
    }));
  });
  test('property: five equal years mean that year, and sum to five of them', () => {
    fc.assert(fc.property(figure, figure, (goal, value) => {
      const five = years(2016, value, value, value, value, value);
      expect(standingOf(target({ goal, measure: 'yearly-mean', results: five }))).toMatchObject({ rating: standingOf(target({ goal, results: last(value) })).rating, achieved: amount(value) });
      expect(standingOf(target({ goal, measure: 'term-total', results: five })).achieved).toBe(sumOf(five.map((each) => each.value)));
    }));
  });
});
