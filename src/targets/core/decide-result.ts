import { fail, ok, type Result } from '#foundation/result.ts';
import { type Amount, ONE } from './amount.ts';
import type { ResultProblem } from './problems.ts';
import type { Target, YearResult } from './target.ts';

/** A result of a year as somebody enters it; without a value the one that stands is withdrawn. */
export interface GivenResult extends Omit<YearResult, 'value'> {
  readonly value: Amount | null;
}

/**
 * Whether this result can be recorded for the target. A year that has not ended has an estimate only.
 * @rule R-SEED-6 results are shown by papers
 */
export function decideResult(target: Pick<Target, 'direction' | 'fromYear' | 'dueYear' | 'results'>, given: GivenResult, currentYear: number): Result<GivenResult, ResultProblem> {
  const { year, value, estimate, paper } = given;
  const stands = target.results.find((each) => each.year === year);
  if (value === null) return stands ? ok({ year, value, estimate: false, paper }) : fail({ code: 'no_result_to_withdraw', year });
  if (year < target.fromYear || year > target.dueYear) return fail({ code: 'year_outside_term', year, fromYear: target.fromYear, dueYear: target.dueYear });
  if (year > currentYear) return fail({ code: 'year_not_begun', year });
  if (year === currentYear && !estimate) return fail({ code: 'year_not_ended', year });
  if (paper === '') return fail({ code: 'paper_needed' });
  if (target.direction === 'reach' && value !== 0n && value !== ONE) return fail({ code: 'reached_or_not' });
  if (stands && stands.value === value && stands.estimate === estimate && stands.paper === paper) return fail({ code: 'result_unchanged' });
  return ok(given);
}
