import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Operation, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { type Day, dayOf, type Moment } from '#foundation/day.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import type { Actor } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { PlaceProblem } from '../core/problems.ts';

export interface AtOrganisation {
  readonly season: string;
  readonly organisation: string;
}

/** What a piece of work did: the events of its one entry (none: it had been done before), and the answer, asked for when all is written. */
export interface Done<T> {
  readonly events: readonly LedgerEvent[];
  readonly answer: () => T | Promise<T>;
}

type Refused<Op> = ProblemOf<Op> | PlaceProblem | CommonProblem;

/** A piece of work at one organisation, recorded in its chain of the season in the duty that reaches it. */
export function atOrganisation<Op extends Operation>(
  shell: Shell, actor: Actor, right: Right, input: AtOrganisation, operation: Op['name'], work: (tx: Tx, place: OrganisationPlace) => Promise<Result<Done<OutputOf<Op>>, ProblemOf<Op>>>,
): Promise<Result<OutputOf<Op>, Refused<Op>>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<OutputOf<Op>, Refused<Op>>> => {
    const place = await organisationPlace(tx, actor, right, input);
    if (!place.ok) return place;
    const done = await work(tx, place.value);
    if (!done.ok) return done;
    const { by, chain, organisation } = place.value;
    if (done.value.events.length > 0) await shell.record(tx, by, { chain, operation, organisations: [organisation.code], events: done.value.events });
    return ok(await done.value.answer());
  });
}

/** The day on which windows are judged. */
export function todayIn(place: Pick<OrganisationPlace, 'season'>, now: Moment): Day {
  return seasonToday(place.season, dayOf(now));
}

/** The organisation that an event is about. */
export function named(place: Pick<OrganisationPlace, 'season' | 'organisation'>): { readonly season: string; readonly organisation: string } {
  return { season: place.season.code, organisation: place.organisation.code };
}
