import { fail, ok, type Result } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { ONE } from './amount.ts';
import type { FieldsProblem } from './problems.ts';
import { LIMITS, type TargetFields } from './target.ts';

/** What is entered, before it is known to hold together. */
export type GivenFields = Omit<TargetFields, 'goal'> & { readonly goal: bigint | null };

/**
 * Whether the fields of one target go together; answers them in their one form.
 * @rule R-SEED-6 a target is concrete: figure, unit, years; a former one names the resolution that set it
 */
export function checkFields(given: GivenFields): Result<TargetFields, FieldsProblem> {
  const { fromYear, dueYear, base, baseYear, term } = given;
  if (term === 'former' && given.source === '') return fail({ code: 'source_needed' });
  if (dueYear < fromYear) return fail({ code: 'term_ends_before_it_begins', fromYear, dueYear });
  const years = dueYear - fromYear + 1;
  if (years > LIMITS.years) return fail({ code: 'term_too_long', years, limit: LIMITS.years });
  if (given.direction === 'reach') return checkReached(given);
  if (given.goal === null) return fail({ code: 'goal_needed' });
  if (given.unit === '') return fail({ code: 'unit_needed' });
  if ((base === null) !== (baseYear === null)) return fail({ code: 'base_incomplete' });
  if (baseYear !== null && baseYear >= fromYear) return fail({ code: 'base_after_term_begins', baseYear, fromYear });
  if (given.weight !== null && given.weight <= 0n) return fail({ code: 'weight_not_positive' });
  const steps = given.steps.toSorted((one, other) => one.year - other.year);
  for (const [index, { year }] of steps.entries()) {
    if (year < fromYear || year > dueYear) return fail({ code: 'step_outside_term', year, fromYear, dueYear });
    if (steps[index - 1]?.year === year) return fail({ code: 'step_named_twice', year });
  }
  const weighted = given.gathering === 'weighted';
  return ok({ ...given, goal: given.goal, steps, weight: weighted ? given.weight : null, weightUnit: weighted ? given.weightUnit : '' });
}

/** What is reached counts as one where organisations are added, and has neither figure nor steps. */
function checkReached(given: GivenFields): Result<TargetFields, FieldsProblem> {
  if (given.base !== null || given.baseYear !== null) return fail({ code: 'reach_has_no_base' });
  if (given.steps.length > 0) return fail({ code: 'reach_has_no_steps' });
  return ok({ ...given, goal: ONE, unit: '', measure: 'at-end', gathering: 'sum', weight: null, weightUnit: '' });
}

/** One title is one target, however it is capitalised and spaced. */
export function titleKey(title: string): string {
  return tidy(title).toLocaleLowerCase('vi');
}

/** Two units are the same when their letters are; "triệu đồng" is never taken for "tỷ đồng". */
export function unitKey(unit: string): string {
  return tidy(unit).toLocaleLowerCase('vi').replaceAll(/\s*\/\s*/g, '/');
}

/** The fields in which two targets differ; empty: they say the same. */
export function differingFields(one: TargetFields, other: TargetFields): (keyof TargetFields)[] {
  const said = (of: TargetFields, key: keyof TargetFields): string =>
    key === 'steps' ? of.steps.map(({ year, value }) => `${year}:${value}`).join(' ') : String(of[key]);
  return FIELD_NAMES.filter((key) => said(one, key) !== said(other, key));
}

const FIELD_NAMES = [
  'term', 'theme', 'title', 'indicator', 'unit', 'definition', 'direction', 'measure', 'gathering', 'weight', 'weightUnit', 'baseYear', 'base', 'goal', 'fromYear', 'dueYear', 'source', 'note', 'parent', 'steps',
] as const satisfies readonly (keyof TargetFields)[];

/** The fields alone, for events and rows. */
export function fieldsOf(of: TargetFields): TargetFields {
  const { term, theme, title, indicator, unit, definition, direction, measure, gathering, weight, weightUnit, baseYear, base, goal, fromYear, dueYear, source, note, parent, steps } = of;
  return { term, theme, title, indicator, unit, definition, direction, measure, gathering, weight, weightUnit, baseYear, base, goal, fromYear, dueYear, source, note, parent, steps };
}
