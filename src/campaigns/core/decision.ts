import { fail, ok, type Result } from '#foundation/result.ts';
import type { Congress } from './plan.ts';
import type { RowProblem } from './problems.ts';
import type { PlannedOrganisation } from './season-plan.ts';

/** What the superior decides about a congress; taking it back is another decision. */
export type DecisionKind = 'pilot' | 'direct-election';

/**
 * The congress after the superior's decision, as its next revision.
 * @rule R-DER-6 direct election needs the committee
 * @problem already_held            the congress took place
 * @problem already_decided         the last decision said the same
 * @problem direct_needs_committee  the congress elects no committee of which the secretary would be one
 */
export function applyDecision({ congress, held }: PlannedOrganisation, kind: DecisionKind, value: boolean): Result<Congress, RowProblem> {
  if (held) return fail({ code: 'already_held' });
  const before = kind === 'pilot' ? congress.pilot : congress.directElection;
  if (before === value) return fail({ code: 'already_decided' });
  if (kind === 'direct-election' && value && !congress.contents.includes('committee')) return fail({ code: 'direct_needs_committee' });
  return ok({ ...congress, revision: congress.revision + 1, ...(kind === 'pilot' ? { pilot: value } : { directElection: value }) });
}
