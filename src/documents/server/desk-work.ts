import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Operation, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import type { Actor } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { PlaceMissing } from '../core/problems.ts';

export interface AtDesk {
  readonly season: string;
  readonly organisation: string;
}

/** What a piece of work did: what happened, for its one entry, and the answer, asked for when everything is written. */
export interface DeskWork<T> {
  readonly happened: readonly LedgerEvent[];
  readonly answer: () => T | Promise<T>;
}

/** A piece of work at an organisation's desk, recorded in its own chain in the duty that reaches it. */
export function atDesk<Op extends Operation>(
  shell: Shell, actor: Actor, right: Right, input: AtDesk, operation: string, work: (tx: Tx, place: OrganisationPlace) => Promise<Result<DeskWork<OutputOf<Op>>, ProblemOf<Op> | CommonProblem>>,
): Promise<Result<OutputOf<Op>, ProblemOf<Op> | PlaceMissing | CommonProblem>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<OutputOf<Op>, ProblemOf<Op> | PlaceMissing | CommonProblem>> => {
    const place = await organisationPlace(tx, actor, right, input);
    if (!place.ok) return place;
    const done = await work(tx, place.value);
    if (!done.ok) return done;
    const { season, organisation, chain, by } = place.value;
    const events = done.value.happened.map(({ kind, ...facts }): LedgerEvent => ({ kind, season: season.code, organisation: organisation.code, ...facts }));
    await shell.record(tx, by, { chain, operation, organisations: [organisation.code], events });
    return ok(await done.value.answer());
  });
}
