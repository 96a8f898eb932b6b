import { fail, ok, type Result } from '#foundation/result.ts';
import type { TaskProblem } from './problems.ts';
import type { TaskFields } from './target.ts';

/** Whether a breakthrough or key task can stand so. @rule R-SEED-6 what is rated is shown */
export function checkTask(fields: TaskFields): Result<TaskFields, Extract<TaskProblem, { readonly code: 'rated_when_former' | 'rating_needs_result' }>> {
  if (fields.rating === null) return ok(fields);
  if (fields.term !== 'former') return fail({ code: 'rated_when_former' });
  return fields.result === '' || fields.paper === '' ? fail({ code: 'rating_needs_result' }) : ok(fields);
}

export function sameTask(one: TaskFields, other: TaskFields): boolean {
  const said = ({ term, kind, text, result, rating, paper, subjective, objective, lesson }: TaskFields): string => JSON.stringify([term, kind, text, result, rating, paper, subjective, objective, lesson]);
  return said(one) === said(other);
}
