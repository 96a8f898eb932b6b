import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { assert } from '#foundation/assert.ts';
import type { Operation, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { ClosedProblem, NoSittingProblem, PlaceProblem } from '../core/problems.ts';
import type { Sitting } from '../core/sitting.ts';
import { dayRow, sittingsOf } from './store-day.ts';

export interface AtCongress {
  readonly season: string;
  readonly organisation: string;
}

/** What a piece of work did: the events of its one entry, and the answer, asked for when everything is written. */
export interface Done<T> {
  readonly events: readonly LedgerEvent[];
  readonly answer: () => T | Promise<T>;
}

type Refused<P> = P | PlaceProblem | CommonProblem;
type Outcome<Op> = Result<Done<OutputOf<Op>>, ProblemOf<Op>>;

/** A piece of work at one congress, recorded in the congress's own chain in the duty that reaches it. */
export function atCongress<Op extends Operation>(
  shell: Shell, actor: Actor, input: AtCongress, operation: string, work: (tx: Tx, place: CongressPlace) => Promise<Outcome<Op>>,
): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op>>>> {
  return recorded(shell, actor, input, operation, work);
}

function recorded<T, P>(
  shell: Shell, actor: Actor, input: AtCongress, operation: string, work: (tx: Tx, place: CongressPlace) => Promise<Result<Done<T>, P>>,
): Promise<Result<T, Refused<P>>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<T, Refused<P>>> => {
    const place = await congressPlace(tx, actor, 'record', input);
    if (!place.ok) return place;
    const done = await work(tx, place.value);
    if (!done.ok) return done;
    await shell.record(tx, place.value.by, { chain: place.value.chain, operation, organisations: [place.value.organisation.code], events: done.value.events });
    return ok(await done.value.answer());
  });
}

/** The same while the congress is not closed. */
export function beforeClosing<Op extends Operation>(
  shell: Shell, actor: Actor, input: AtCongress, operation: string, work: (tx: Tx, place: CongressPlace) => Promise<Outcome<Op>>,
): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | ClosedProblem>>> {
  return recorded(shell, actor, input, operation, async (tx, place): Promise<Result<Done<OutputOf<Op>>, ProblemOf<Op> | ClosedProblem>> => {
    const closed = await closedProblem(tx, place.congress.id);
    return closed ? fail(closed) : work(tx, place);
  });
}

/** The same within the open sitting. */
export function inSitting<Op extends Operation>(
  shell: Shell, actor: Actor, input: AtCongress, operation: string, work: (tx: Tx, place: CongressPlace, sitting: Sitting) => Promise<Outcome<Op>>,
): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | ClosedProblem | NoSittingProblem>>> {
  return recorded(shell, actor, input, operation, async (tx, place): Promise<Result<Done<OutputOf<Op>>, ProblemOf<Op> | ClosedProblem | NoSittingProblem>> => {
    const closed = await closedProblem(tx, place.congress.id);
    if (closed) return fail(closed);
    const sitting = (await sittingsOf(tx, place.congress.id)).find((each) => each.closedAt === null);
    return sitting ? work(tx, place, sitting) : fail({ code: 'no_sitting_open' });
  });
}

export async function closedProblem(tx: Tx, congressId: number): Promise<ClosedProblem | undefined> {
  const { closedAt, closedOn } = await dayRow(tx, congressId);
  if (closedAt === null) return undefined;
  assert(closedOn, 'a closed congress has its day');
  return { code: 'congress_closed', heldOn: closedOn };
}
