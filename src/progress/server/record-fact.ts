import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { actingOver, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { recordFact as contract } from '../contract.ts';
import { type FactKinds, factKinds } from '../core/fact-kinds.ts';
import { factsWithin } from './facts-within.ts';

/** Records one fact about one congress. Of two people who record the same at once, the second is told who was first. */
export function recordFact(shell: Shell, actor: Actor, input: InputOf<typeof contract>, kinds: FactKinds = factKinds()): Answer<typeof contract> {
  return shell.write(input.season, async (tx): Answer<typeof contract> => {
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
    const by = actingOver(actor, 'record', done.value.paths);
    assert(by, 'the organisation was found to be within the range');
    const head = await shell.record(tx, by, { chain: season.code, operation: 'progress.record_fact', organisations: done.value.organisations, events: done.value.events });
    return ok({ ...fact, recordedAt: tx.recordedAt, entry: { number: head.number, hash: head.hash } });
  });
}
