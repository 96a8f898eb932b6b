import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Operation, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { type Day, dayOf, earlier } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { heldOn } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { DayProblem, Locked, WorkProblem } from '../core/problems.ts';
import type { LockedPiece, ProgrammesParts } from './parts.ts';

/** The place of a congress that is over. */
export interface AfterPlace extends CongressPlace {
  readonly heldOn: Day;
  /** On which what is late is judged; days that people enter lie up to it. */
  readonly today: Day;
}

/** What a piece of work did: the events of its one entry in the congress's chain, those of the season's, and the answer. */
export interface WorkDone<T> {
  readonly events: readonly LedgerEvent[];
  readonly season?: { readonly organisations: readonly string[]; readonly events: readonly LedgerEvent[] } | null;
  readonly answer: T;
}

type Input = { readonly season: string; readonly organisation: string };
type Refused<Op> = ProblemOf<Op> | WorkProblem | CommonProblem;

/** A piece of work after a congress, recorded in the congress's own chain in the duty that reaches it. @param tells holds the season's chain too */
export function afterCongress<Op extends Operation>(
  shell: Shell, actor: Actor, input: Input, operation: Op['name'], work: (tx: Tx, place: AfterPlace) => Promise<Result<WorkDone<OutputOf<Op>>, ProblemOf<Op>>>, options: { readonly tells?: 'season' } = {},
): Promise<Result<OutputOf<Op>, Refused<Op>>> {
  const own = congressChain(input.season, input.organisation);
  return shell.write(options.tells ? [input.season, own] : own, async (tx): Promise<Result<OutputOf<Op>, Refused<Op>>> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const { season, organisation, congress, chain, by } = found.value;
    const held = (await heldOn(tx, [congress.id])).get(congress.id);
    if (held === undefined) return fail({ code: 'congress_not_held', organisation: organisation.name });
    const done = await work(tx, { ...found.value, heldOn: held, today: earlier(seasonToday(season, dayOf(tx.recordedAt), held), dayOf(tx.recordedAt)) });
    if (!done.ok) return done;
    await shell.record(tx, by, { chain, operation, organisations: [organisation.code], events: done.value.events });
    if (done.value.season) await shell.record(tx, by, { chain: season.code, operation, ...done.value.season });
    return ok(done.value.answer);
  });
}

/** A day on which something was done: after the congress, and not to come. */
export function dayFault(day: Day, { heldOn: held, today }: Pick<AfterPlace, 'heldOn' | 'today'>): DayProblem | undefined {
  if (day > today) return { code: 'day_in_future', day, today };
  return day < held ? { code: 'day_before_congress', day, heldOn: held } : undefined;
}

/** What the superior approved stays until a dossier of adjustment is opened. */
export async function lockFault(db: Db, place: CongressPlace, parts: Pick<ProgrammesParts, 'approved'>, piece: LockedPiece): Promise<Locked | undefined> {
  const approved = await parts.approved(db, place, piece);
  return approved ? { code: 'locked_by_approval', dossier: approved.dossier, on: approved.on } : undefined;
}

export function about({ season, organisation }: Pick<CongressPlace, 'season' | 'organisation'>): { readonly season: string; readonly organisation: string } {
  return { season: season.code, organisation: organisation.code };
}
