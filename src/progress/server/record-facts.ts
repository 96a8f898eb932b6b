import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Acting, acting, actingAnywhere, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { recordFacts as contract } from '../contract.ts';
import { type FactKinds, factKinds } from '../core/fact-kinds.ts';
import { factsWithin } from './facts-within.ts';

type Outcome = Promise<Result<OutputOf<typeof contract>, ProblemOf<typeof contract> | CommonProblem>>;

/** Records many facts as one piece of work: one entry, all or none, each bad one named. */
export function recordFacts(shell: Shell, actor: Actor, input: InputOf<typeof contract>, kinds: FactKinds = factKinds()): Outcome {
  return shell.write(input.season, async (tx): Outcome => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const range = rangeOf(actor, 'record');
    const mayRecord = (path: string): boolean => inRange(range, path);
    const recorded = await factsWithin(tx, kinds, season, { account: actor.account, name: actor.name, byHand: true, mayRecord }, input.facts);
    if (!recorded.ok) return fail({ code: 'facts_refused', refused: recorded.problem });
    const { paths, organisations, events } = recorded.value;
    const head = await shell.record(tx, actingFor(actor, paths), { chain: season.code, operation: 'progress.record_facts', organisations, events });
    return ok({ recorded: [...recorded.value.recorded], recordedAt: tx.recordedAt, entry: { number: head.number, hash: head.hash } });
  });
}

/** The closest duty that reaches all of them, else the widest. */
export function actingFor(actor: Actor, paths: readonly string[]): Acting {
  const by = acting(actor, 'record', commonPath(paths)) ?? actingAnywhere(actor, 'record');
  assert(by, 'who may record somewhere has a duty for it');
  return by;
}

function commonPath(paths: readonly string[]): string {
  let common = paths[0] ?? '/';
  for (const path of paths) while (!path.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  return common;
}
