import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { recordFact as contract } from '../contract.ts';
import { type FactKinds, factKinds } from '../core/fact-kinds.ts';
import { factsWithin } from './facts-within.ts';
import { actingFor } from './record-facts.ts';

type Outcome = Promise<Result<OutputOf<typeof contract>, ProblemOf<typeof contract> | CommonProblem>>;

/** Records one fact about one congress. Of two people who record the same at once, the second is told who was first. */
export function recordFact(shell: Shell, actor: Actor, input: InputOf<typeof contract>, kinds: FactKinds = factKinds()): Outcome {
  return shell.write(input.season, async (tx): Outcome => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const range = rangeOf(actor, 'record');
    const mayRecord = (path: string): boolean => inRange(range, path);
    const done = await factsWithin(tx, kinds, season, { account: actor.account, name: actor.name, byHand: true, mayRecord }, [input]);
    if (!done.ok) {
      const problem = done.problem[0]?.problem;
      assert(problem, 'a refusal names its problem');
      return problem.code === 'organisation_outside_range' ? fail({ code: 'not_in_your_range' }) : fail(problem);
    }
    const fact = done.value.recorded[0];
    assert(fact, 'one fact was recorded');
    const head = await shell.record(tx, actingFor(actor, done.value.paths), { chain: season.code, operation: 'progress.record_fact', organisations: done.value.organisations, events: done.value.events });
    return ok({ ...fact, recordedAt: tx.recordedAt, entry: { number: head.number, hash: head.hash } });
  });
}
