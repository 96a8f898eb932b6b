import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { actingOver, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { recordFacts as contract } from '../contract.ts';
import { type FactKinds, factKinds } from '../core/fact-kinds.ts';
import { factsWithin } from './facts-within.ts';

/** Records many facts as one piece of work: one entry, all or none, each bad one named. */
export function recordFacts(shell: Shell, actor: Actor, input: InputOf<typeof contract>, kinds: FactKinds = factKinds()): Answer<typeof contract> {
  return shell.write(input.season, async (tx): Answer<typeof contract> => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const range = rangeOf(actor, 'record');
    const mayRecord = (path: string): boolean => inRange(range, path);
    const recorded = await factsWithin(tx, kinds, season, { account: actor.account, name: actor.name, byHand: true, mayRecord }, input.facts);
    if (!recorded.ok) return fail({ code: 'facts_refused', refused: recorded.problem });
    const { paths, organisations, events } = recorded.value;
    const by = actingOver(actor, 'record', paths);
    assert(by, 'each of them was found to be within the range');
    const head = await shell.record(tx, by, { chain: season.code, operation: 'progress.record_facts', organisations, events });
    return ok({ recorded: [...recorded.value.recorded], recordedAt: tx.recordedAt, entry: { number: head.number, hash: head.hash } });
  });
}
