import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { type OrganisationPlace, organisationPlace, type OrganisationPlaceProblem } from '#campaigns/server/door.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import type { Actor } from '#platform/actor.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { Locked } from '../core/problems.ts';
import type { PersonnelParts } from './parts.ts';

interface At {
  readonly season: string;
  readonly organisation: string;
}

/** Where and when a piece of work is done. */
export interface WorkPlace extends OrganisationPlace {
  readonly today: Day;
  /** Number of the entry that it will be. */
  readonly entryNumber: number;
}

/** What a piece of work did; without events nothing is recorded, since it was done before. */
export interface Done<T> {
  readonly events: readonly LedgerEvent[];
  readonly answer: T;
}

export interface Wish {
  readonly operation: string;
  readonly right: Right;
}

type Again = { readonly code: 'idempotency_key_reused' };
type Work<T, P> = (tx: Tx, place: WorkPlace) => Promise<Result<Done<T>, P>>;

/** A piece of work on the persons of one organisation: one entry in the organisation's own chain. */
export function workAt<T, P>(shell: Shell, actor: Actor, wish: Wish, input: At, work: Work<T, P>): Promise<Result<T, P | OrganisationPlaceProblem | Again>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<T, P | OrganisationPlaceProblem>> => {
    const found = await organisationPlace(tx, actor, wish.right, input);
    if (!found.ok) return found;
    const { season, organisation, chain, by } = found.value;
    const place = { ...found.value, today: seasonToday(season, dayOf(tx.recordedAt)), entryNumber: (await readHead(tx, chain)).number + 1 };
    const done = await work(tx, place);
    if (!done.ok) return done;
    if (done.value.events.length > 0) await shell.record(tx, by, { chain, operation: wish.operation, organisations: [organisation.code], events: done.value.events });
    return ok(done.value.answer);
  });
}

/** The same where the superior's approval of the scheme stands against it. @problem locked_by_approval */
export function workOnOpenScheme<T, P>(shell: Shell, actor: Actor, wish: Wish & { readonly parts: PersonnelParts }, input: At, work: Work<T, P>): Promise<Result<T, P | Locked | OrganisationPlaceProblem | Again>> {
  return workAt(shell, actor, wish, input, async (tx, place): Promise<Result<Done<T>, P | Locked>> => {
    const approved = await wish.parts.approved(tx, place.season.id, place.organisation.id);
    return approved ? fail({ code: 'locked_by_approval', on: approved.on }) : work(tx, place);
  });
}

export function about(place: OrganisationPlace): { readonly season: string; readonly organisation: string } {
  return { season: place.season.code, organisation: place.organisation.code };
}
