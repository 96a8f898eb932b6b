import type { CongressPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type FactsWithin, recordFactsWithin } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/shell.ts';
import type { FactProblem } from '../core/problems.ts';
import type { SittingsParts } from './parts.ts';

/**
 * Tells the season what happened in the hall, within the caller's transaction, which holds the season's chain. Nothing when somebody recorded it by
 * hand before: the fact stands.
 */
export async function seasonFact(
  tx: Tx, parts: Pick<SittingsParts, 'kinds'>, { season, organisation }: CongressPlace, actor: Actor, kind: 'prepared' | 'opened' | 'held', happenedOn: Day,
): Promise<Result<FactsWithin | null, FactProblem>> {
  const told = await recordFactsWithin(tx, parts, season, actor, [{ organisation: organisation.code, kind, happenedOn, note: '' }]);
  if (told.ok) return ok(told.value);
  const problem = told.problem[0]?.problem;
  if (problem?.code === 'fact_already_recorded') return ok(null);
  if (problem?.code === 'organisation_closed_before') return fail({ code: 'organisation_closed_before', day: problem.day, closedOn: problem.closedOn });
  assert(false, `the season refuses ${kind}: ${problem?.code}`);
}
