import { type Day, daysBetween } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { GrievanceState } from './kinds.ts';

/** From each state the next ones. A settled matter can be opened again, with the reason. */
export const GRIEVANCE_MOVES: { readonly [S in GrievanceState]: readonly GrievanceState[] } = {
  open: ['in-progress', 'handed-up', 'resolved'],
  'in-progress': ['handed-up', 'resolved'],
  'handed-up': ['in-progress', 'resolved'],
  resolved: ['in-progress'],
};

interface Moving {
  readonly state: GrievanceState;
  readonly raisedOn: Day;
  readonly movedOn: Day | null;
}

type MoveProblem =
  | { readonly code: 'grievance_moves_not_so'; readonly from: GrievanceState; readonly to: GrievanceState }
  | { readonly code: 'result_needed' }
  | { readonly code: 'moved_before_raised'; readonly raisedOn: Day };

/**
 * @problem grievance_moves_not_so  there is no such step
 * @problem result_needed           settled, handed up or opened again without saying what or why
 * @problem moved_before_raised     before the matter was raised, or before its last step
 */
export function decideMove({ state, raisedOn, movedOn }: Moving, to: GrievanceState, on: Day, result: string): Result<void, MoveProblem> {
  if (!GRIEVANCE_MOVES[state].includes(to)) return fail({ code: 'grievance_moves_not_so', from: state, to });
  if ((to === 'resolved' || to === 'handed-up' || state === 'resolved') && result === '') return fail({ code: 'result_needed' });
  const earliest = movedOn ?? raisedOn;
  return on < earliest ? fail({ code: 'moved_before_raised', raisedOn: earliest }) : ok(undefined);
}

/** Days past the deadline; null: done, or in time. The day of the deadline itself is in time. */
export function overdueDays({ done, due }: { readonly done: boolean; readonly due: Day }, today: Day): number | null {
  return done || due >= today ? null : daysBetween(due, today);
}
