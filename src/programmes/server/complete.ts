import { assert } from '#foundation/assert.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { recordFactsWithin } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/shell.ts';
import { completeOn, type Done } from '../core/clocks.ts';
import type { ClosedBefore } from '../core/problems.ts';
import type { ProgrammesParts } from './parts.ts';
import { rulesOf, type WorkingRules } from './store-rules.ts';
import { type Programme, programmesOf } from './store-tasks.ts';
import type { AfterPlace, WorkDone } from './work.ts';

/** When each work was done first: a later edition of the rules does not make them late. */
export function doneOf(rules: readonly WorkingRules[], programmes: readonly Programme[]): Done {
  const issued = (kind: Programme['kind']): Day | null => programmes.find((each) => each.kind === kind)?.issued?.on ?? null;
  return { rules: rules.findLast((each) => each.issued !== null)?.issued?.on ?? null, term: issued('term'), action: issued('action') };
}

export interface Told {
  readonly complete: boolean;
  readonly season: WorkDone<unknown>['season'];
}

/**
 * Tells the season once rules and both programmes are out, within the transaction that issued the last of them and holds the season's chain.
 * Where somebody recorded it by hand before, that fact stands.
 */
export async function tellWhenComplete(tx: Tx, parts: Pick<ProgrammesParts, 'kinds'>, { season, organisation, congress }: AfterPlace, actor: Actor): Promise<Result<Told, ClosedBefore>> {
  const on = completeOn(doneOf(await rulesOf(tx, congress.id), await programmesOf(tx, congress.id)));
  if (on === null) return ok({ complete: false, season: null });
  const told = await recordFactsWithin(tx, parts, season, actor, [{ organisation: organisation.code, kind: 'programme-issued', happenedOn: on, note: '' }]);
  if (told.ok) return ok({ complete: true, season: told.value });
  const problem = told.problem[0]?.problem;
  // A programme that comes out when the season is over stands in the congress's own chain alone.
  if (problem?.code === 'fact_already_recorded' || problem?.code === 'day_outside_season') return ok({ complete: true, season: null });
  if (problem?.code === 'organisation_closed_before') return fail({ code: 'organisation_closed_before', day: problem.day, closedOn: problem.closedOn });
  assert(false, `the season refuses programme-issued: ${problem?.code}`);
}
