import { fail, ok, type Result } from '#foundation/result.ts';
import type { MotionProblem } from '../core/problems.ts';

/** A vote by hand: persons. */
export interface Vote {
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly other: number;
}

/** Nobody votes twice. @rule R-244-3.2 */
export function checkVote(vote: Vote): Result<Vote, Extract<MotionProblem, { code: 'vote_above_present' }>> {
  const cast = vote.for + vote.against + vote.other;
  return cast > vote.present ? fail({ code: 'vote_above_present', present: vote.present, cast }) : ok(vote);
}

/** More than half of those present agree. @rule R-244-2.1 */
export function carriedVote(vote: Vote): Result<Vote, MotionProblem> {
  const checked = checkVote(vote);
  if (!checked.ok) return checked;
  const needed = Math.floor(vote.present / 2) + 1;
  return vote.for < needed ? fail({ code: 'vote_not_carried', present: vote.present, for: vote.for, needed }) : ok(vote);
}
