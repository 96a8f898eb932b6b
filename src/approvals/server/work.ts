import { congressChain } from '#campaigns/core/congress-chain.ts';
import { actingAbove, type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { Operation, OutputOf, ProblemOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { FactProblem } from '#progress/core/problems.ts';
import { type FactToRecord, heldOn, recordFactsWithin, withdrawFactsWithin } from '#progress/server/door.ts';
import type { Acting, Actor } from '#platform/actor.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { DossierKind } from '../core/dossier.ts';
import type { NotTold, PlaceMissing } from '../core/problems.ts';
import { dayOfWork } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';

export interface AtCongress {
  readonly season: string;
  readonly organisation: string;
}

/** A congress with who acts on it and on which day; the work's entry will have this number in the congress's chain. */
export interface WorkPlace extends CongressPlace {
  readonly today: Day;
  readonly entryNumber: number;
  /** Name of the organisation in whose duty the person acts. */
  readonly byOrganisation: string;
}

/** What a piece of work did; nothing happened where it was done before. */
export interface Done<T> {
  readonly happened: readonly LedgerEvent[];
  /** What the season is told in the same transaction; a fact that stands already is left as it is. */
  readonly facts?: readonly FactToRecord[];
  /** What it was told before and is so no longer. */
  readonly untold?: readonly Untelling[];
  readonly answer: () => T | Promise<T>;
}

/** A fact of the congress that no longer holds. @property note  of the fact; null: whatever it says */
export interface Untelling {
  readonly kind: string;
  readonly note: string | null;
  readonly reason: string;
}

type Refused<P> = P | PlaceMissing | CommonProblem;
type Above = { readonly code: 'decides_own_dossier'; readonly organisation: string };
/** Why the season cannot be told: the day does not fit, or nobody recorded that the congress was held. */
type Untold = NotTold | { readonly code: 'congress_not_held'; readonly kind: DossierKind };
type Work<Op extends Operation> = (tx: Tx, place: WorkPlace) => Promise<Result<Done<OutputOf<Op>>, ProblemOf<Op>>>;

/** A piece of work of the organisation itself, recorded in its chain. */
export function atOwnSide<Op extends Operation>(shell: Shell, actor: Actor, input: AtCongress, operation: Op['name'], work: Work<Op>): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op>>>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op>>>> => {
    const place = await congressPlace(tx, actor, 'record', input);
    if (!place.ok) return place;
    return recorded<Op>(shell, tx, operation, await workPlace(tx, place.value, place.value.by), work);
  });
}

/** A piece of work of a level above, recorded in the chain of the organisation it is about. @rule R-QD24-16.2 nobody decides on the own dossier */
export function fromAbove<Op extends Operation>(shell: Shell, actor: Actor, input: AtCongress, operation: Op['name'], work: Work<Op>): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | Above>>> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | Above>>> => {
    const place = await above(tx, actor, input);
    if (!place.ok) return place;
    return recorded<Op>(shell, tx, operation, place.value, work);
  });
}

/** The same where the season may be told of facts: its chain is held as well. */
export function tellingSeason<Op extends Operation>(
  shell: Shell, actor: Actor, side: 'own' | 'above', input: AtCongress, operation: Op['name'], parts: Pick<ApprovalsParts, 'kinds'>, work: Work<Op>,
): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | Above | Untold>>> {
  return shell.write([input.season, congressChain(input.season, input.organisation)], async (tx): Promise<Result<OutputOf<Op>, Refused<ProblemOf<Op> | Above | Untold>>> => {
    const place = side === 'above' ? await above(tx, actor, input) : await ownSide(tx, actor, input);
    if (!place.ok) return place;
    const done = await work(tx, place.value);
    if (!done.ok) return done;
    await entry(shell, tx, operation, place.value, done.value.happened);
    const told = await tell(shell, tx, operation, parts, place.value, done.value.facts ?? []);
    await untell(shell, tx, operation, parts, place.value, done.value.untold ?? []);
    return told.ok ? ok(await done.value.answer()) : told;
  });
}

async function ownSide(tx: Tx, actor: Actor, input: AtCongress): Promise<Result<WorkPlace, PlaceMissing | CommonProblem>> {
  const place = await congressPlace(tx, actor, 'record', input);
  return place.ok ? ok(await workPlace(tx, place.value, place.value.by)) : place;
}

async function above(tx: Tx, actor: Actor, input: AtCongress): Promise<Result<WorkPlace, PlaceMissing | CommonProblem | Above>> {
  const place = await congressPlace(tx, actor, 'decide', input);
  if (!place.ok) return place;
  const by = actingAbove(actor, 'decide', place.value.organisation.path);
  return by ? ok(await workPlace(tx, place.value, by)) : fail({ code: 'decides_own_dossier', organisation: place.value.organisation.name });
}

async function workPlace(tx: Tx, place: CongressPlace, by: Acting): Promise<WorkPlace> {
  const entryNumber = (await readHead(tx, place.chain)).number + 1;
  const held = (await heldOn(tx, [place.congress.id])).get(place.congress.id);
  return { ...place, by, entryNumber, today: dayOfWork(place.season, tx.recordedAt, held), byOrganisation: by.duty?.organisation.name ?? place.organisation.name };
}

async function recorded<Op extends Operation>(shell: Shell, tx: Tx, operation: string, place: WorkPlace, work: Work<Op>): Promise<Result<OutputOf<Op>, ProblemOf<Op>>> {
  const done = await work(tx, place);
  if (!done.ok) return done;
  await entry(shell, tx, operation, place, done.value.happened);
  return ok(await done.value.answer());
}

async function entry(shell: Shell, tx: Tx, operation: string, { season, organisation, chain, by }: WorkPlace, happened: readonly LedgerEvent[]): Promise<void> {
  if (happened.length === 0) return;
  const events = happened.map(({ kind, ...facts }): LedgerEvent => ({ kind, season: season.code, organisation: organisation.code, ...facts }));
  await shell.record(tx, by, { chain, operation, organisations: [organisation.code], events });
}

/** Each fact in the season's one entry. What stands already, by hand or from an earlier round, stays as it is. */
async function tell(shell: Shell, tx: Tx, operation: string, parts: Pick<ApprovalsParts, 'kinds'>, { season, by }: WorkPlace, facts: readonly FactToRecord[]): Promise<Result<null, Untold>> {
  if (facts.length === 0) return ok(null);
  const told = await recordFactsWithin(tx, parts, season, by.actor, facts);
  if (told.ok) {
    await shell.record(tx, by, { chain: season.code, operation, organisations: told.value.organisations, events: told.value.events });
    return ok(null);
  }
  const problem: FactProblem | undefined = told.problem[0]?.problem;
  if (problem?.code === 'organisation_closed_before') return fail({ code: 'organisation_closed_before', day: problem.day, closedOn: problem.closedOn });
  if (problem?.code === 'day_outside_season') return fail({ code: 'day_outside_season', day: problem.day, fromDay: problem.fromDay, untilDay: problem.untilDay });
  if (problem?.code === 'fact_needs_another' || problem?.code === 'fact_before_needed') return fail({ code: 'congress_not_held', kind: 'result' });
  assert(false, `the season refuses a fact of a dossier: ${problem?.code}`);
}

/** What no longer holds is withdrawn in an entry of the season, with its reason; the season's past keeps it. */
async function untell(shell: Shell, tx: Tx, operation: string, parts: Pick<ApprovalsParts, 'kinds'>, { season, organisation, congress, by }: WorkPlace, untold: readonly Untelling[]): Promise<void> {
  if (untold.length === 0) return;
  const events = await withdrawFactsWithin(tx, parts, season, by.actor, untold.map((each) => ({ ...each, congressId: congress.id, organisation: organisation.code })));
  if (events.length > 0) await shell.record(tx, by, { chain: season.code, operation, organisations: [organisation.code], events });
}
