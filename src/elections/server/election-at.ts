import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import type { Actor } from '#platform/actor.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { REGULATION_IDS, type RegulationId, type Pack } from '../core/packs/pack.ts';
import { packOf } from '../core/packs/packs.ts';
import type { ElectionMissing, PlaceProblem } from '../core/problems.ts';
import { type At, type ElectionRow, electionRow, type RoundRow, roundRows, type TellerRow, tellerRows } from './store-elections.ts';

export interface CongressInput {
  readonly season: string;
  readonly organisation: string;
}

export interface ElectionInput extends CongressInput {
  readonly election: string;
}

/** One election with its present round. */
export interface ElectionAt {
  readonly place: CongressPlace;
  readonly election: ElectionRow;
  readonly pack: Pack;
  readonly rounds: readonly RoundRow[];
  /** The last round. */
  readonly round: RoundRow;
  readonly tellers: readonly TellerRow[];
}

export type OutOfRange = Extract<CommonProblem, { readonly code: 'not_in_your_range' }>;

/** Finds the election of `input` and in which duty the actor may do this there. */
export async function electionAt(db: Db, actor: Actor, right: Right, input: ElectionInput): Promise<Result<ElectionAt, ElectionMissing | OutOfRange>> {
  const place = await congressPlace(db, actor, right, input);
  if (!place.ok) return place;
  const election = await electionRow(db, place.value.congress.id, input.election);
  return election ? ok(await withRounds(db, place.value, election)) : fail({ code: 'election_not_found' });
}

export async function withRounds(db: Db, place: CongressPlace, election: ElectionRow): Promise<ElectionAt> {
  const rounds = await roundRows(db, election.id);
  const round = rounds.at(-1);
  assert(round, 'an election has a round');
  return { place, election, pack: packOf(regulationOf(election)), rounds, round, tellers: await tellerRows(db, election.id) };
}

export function regulationOf(election: Pick<ElectionRow, 'regulation'>): RegulationId {
  const found = REGULATION_IDS.find((each) => each === election.regulation);
  assert(found, 'an election is held under an edition of the rules');
  return found;
}

/** What a piece of work did: the events of its one entry, and its answer beside that entry. */
export interface Done<T> {
  readonly events: readonly LedgerEvent[];
  readonly answer: T;
}

/** What a piece of work within these chains promises. */
export type Work<T, P> = Promise<Result<Done<T>, P>>;

type Written<T> = T & { readonly entry: { readonly number: number; readonly hash: string } };

/** A piece of work at one congress, recorded in the congress's own chain. `at` names the entry that it will be. */
export function workAtCongress<T extends object, P>(
  shell: Shell, actor: Actor, right: Right, operation: string, input: CongressInput,
  work: (tx: Tx, place: CongressPlace, at: At) => Promise<Result<Done<T>, P>>,
): Promise<Result<Written<T>, P | PlaceProblem | OutOfRange | { readonly code: 'idempotency_key_reused' }>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<Written<T>, P | PlaceProblem | OutOfRange>> => {
    const place = await congressPlace(tx, actor, right, input);
    if (!place.ok) return place;
    const done = await work(tx, place.value, await nextEntry(tx, place.value.chain));
    if (!done.ok) return done;
    const head = await shell.record(tx, place.value.by, { chain: place.value.chain, operation, organisations: [place.value.organisation.code], events: done.value.events });
    return ok({ ...done.value.answer, entry: { number: head.number, hash: head.hash } });
  });
}

/** The same within one election. */
export function workAtElection<T extends object, P>(
  shell: Shell, actor: Actor, right: Right, operation: string, input: ElectionInput,
  work: (tx: Tx, at: ElectionAt, entry: At) => Promise<Result<Done<T>, P>>,
): Promise<Result<Written<T>, P | ElectionMissing | OutOfRange | { readonly code: 'idempotency_key_reused' }>> {
  return workAtCongress(shell, actor, right, operation, input, async (tx, place, entry): Promise<Result<Done<T>, P | ElectionMissing>> => {
    const election = await electionRow(tx, place.congress.id, input.election);
    return election ? work(tx, await withRounds(tx, place, election), entry) : fail({ code: 'election_not_found' });
  });
}

/** Number and moment of the entry that this piece of work will record. */
export async function nextEntry(tx: Tx, chain: string): Promise<At> {
  return { at: tx.recordedAt, entryNumber: (await readHead(tx, chain)).number + 1 };
}

/** The teller whom the asking person is, or undefined. Persons count, not accounts. */
export function tellerOf(at: Pick<ElectionAt, 'tellers'>, actor: Actor): TellerRow | undefined {
  return actor.personId === null ? undefined : at.tellers.find((each) => each.person_id === actor.personId);
}

/** How a person of the roll stands in an event. */
export function personOf(row: { readonly participant: string; readonly full_name: string }): { readonly person: string; readonly fullName: string } {
  return { person: row.participant, fullName: row.full_name };
}
