import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Operation, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import { type Actor, acting } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { levelFor } from '../core/draft.ts';
import type { DocumentMissing, SynthesisPlaceProblem } from '../core/synthesis-problems.ts';
import { type DiscussedDocument, discussedDocument } from './discussed.ts';

export interface AtOrganisation {
  readonly season: string;
  readonly organisation: string;
}
export interface OnDocument extends AtOrganisation {
  readonly document: string;
}

/** What a piece of work did: the events of its one entry, and the answer, asked for when everything is written. */
export interface Done<T> {
  readonly events: readonly LedgerEvent[];
  readonly answer: () => T | Promise<T>;
}

type Refused<P> = P | SynthesisPlaceProblem | CommonProblem;

/** A piece of work of one organisation, recorded in its own chain. */
export function ofOrganisation<Op extends Operation>(
  shell: Shell, actor: Actor, input: AtOrganisation, operation: string, work: (tx: Tx, place: OrganisationPlace) => Promise<Result<Done<OutputOf<Op>>, ProblemOf<Op>>>,
): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op>>>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op>>>> => {
    const place = await organisationPlace(tx, actor, 'record', input);
    if (!place.ok) return place;
    const done = await work(tx, place.value);
    if (!done.ok) return done;
    // What changes nothing leaves no trace.
    if (done.value.events.length > 0) await shell.record(tx, place.value.by, { chain: place.value.chain, operation, organisations: [input.organisation], events: placed(input, done.value.events) });
    return ok(await done.value.answer());
  });
}

/** The same about a document that the organisation discusses. */
export function aboutDocument<Op extends Operation>(
  shell: Shell, actor: Actor, input: OnDocument, operation: string, work: (tx: Tx, place: OrganisationPlace, document: DiscussedDocument) => Promise<Result<Done<OutputOf<Op>>, ProblemOf<Op>>>,
): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | DocumentMissing>>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | DocumentMissing>>> => {
    const place = await organisationPlace(tx, actor, 'record', input);
    if (!place.ok) return place;
    const document = await discussed(tx, place.value, input.document);
    if (!document) return fail({ code: 'document_not_found' });
    const done = await work(tx, place.value, document);
    if (!done.ok) return done;
    if (done.value.events.length > 0) await shell.record(tx, place.value.by, { chain: place.value.chain, operation, organisations: [input.organisation], events: placed(input, done.value.events) });
    return ok(await done.value.answer());
  });
}

/** Every event says by itself where it happened. */
function placed({ season, organisation }: AtOrganisation, events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.map(({ kind, ...facts }) => ({ kind, season, organisation, ...facts }));
}

/** Reads what is known about a document that the organisation discusses. */
export function readingDocument<T>(
  shell: Shell, actor: Actor, input: OnDocument, read: (db: Db, place: OrganisationPlace, document: DiscussedDocument) => Promise<T>,
): Promise<Result<T, Refused<DocumentMissing>>> {
  return shell.read(async (db): Promise<Result<T, Refused<DocumentMissing>>> => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const document = await discussed(db, place.value, input.document);
    return document ? ok(await read(db, place.value, document)) : fail({ code: 'document_not_found' });
  });
}

/** The document as the organisation discusses it: its own, or of a level above; undefined for any other. */
export async function discussed(db: Db, { season, organisation }: OrganisationPlace, id: string): Promise<DiscussedDocument | undefined> {
  const document = await discussedDocument(db, id);
  return document && document.seasonId === season.id && levelFor(document, organisation) !== undefined ? document : undefined;
}

/** Whether the actor may do this at the place, for pages that show or hide their buttons. */
export function may(actor: Actor, right: Right, { organisation }: Pick<OrganisationPlace, 'organisation'>): boolean {
  return acting(actor, right, organisation.path) !== undefined;
}
