import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { type OrganisationPlace, organisationPlace, type OrganisationPlaceProblem } from '#campaigns/server/door.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import { type Acting, acting, type Actor } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';

/** A place that is led, and the day on which it is judged. */
export interface LedPlace extends OrganisationPlace {
  readonly today: Day;
  readonly actor: Actor;
}

/** What one piece of work did: its events, without any nothing is recorded, and the answer. */
export interface Done<T> {
  readonly events: readonly LedgerEvent[];
  readonly answer: T;
  /** Another duty than the one that let the actor in. */
  readonly by?: Acting;
}

/** One piece of work at a place: the chain is the place's own, whoever does it. */
export function workAtPlace<T, P>(
  shell: Shell, actor: Actor, right: Right, operation: string, input: { readonly season: string; readonly organisation: string }, work: (tx: Tx, place: LedPlace) => Promise<Result<Done<T>, P>>,
): Promise<Result<T, P | OrganisationPlaceProblem | Extract<CommonProblem, { readonly code: 'idempotency_key_reused' }>>> {
  return shell.write<T, P | OrganisationPlaceProblem>(congressChain(input.season, input.organisation), async (tx) => {
    const found = await organisationPlace(tx, actor, right, input);
    if (!found.ok) return found;
    const place = found.value;
    const done = await work(tx, { ...place, actor, today: seasonToday(place.season, dayOf(shell.now())) });
    if (!done.ok) return done;
    const { events, answer, by } = done.value;
    if (events.length > 0) await shell.record(tx, by ?? place.by, { chain: place.chain, operation, organisations: [place.organisation.code], events });
    return ok(answer);
  });
}

/** @problem day_ahead  what happened lies on or before the season's day */
export function notAhead({ today }: Pick<LedPlace, 'today'>, on: Day): Result<void, { readonly code: 'day_ahead'; readonly on: Day; readonly today: Day }> {
  return on > today ? fail({ code: 'day_ahead', on, today }) : ok(undefined);
}

/** Whether the actor may see and write confidential text about the organisation. */
export function mayConfide(actor: Actor, path: string): boolean {
  return acting(actor, 'confide', path) !== undefined;
}

/** The name under which a row says who saved it. */
export function whoSaves({ by }: Pick<LedPlace, 'by'>): string {
  return by.actor.name;
}
