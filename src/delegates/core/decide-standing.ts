import { type Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { delegationKey, type Participant, type ParticipantKind } from './participant.ts';
import type { Presence } from './presence.ts';
import type { ReplaceProblem, SeatProblem, StandingProblem } from './problems.ts';
import { isBarred, type StandingKind } from './standing.ts';

/** For whom each standing can be recorded; the rest of the rule says nothing about them. */
const KINDS: { readonly [S in StandingKind]: readonly ParticipantKind[] } = {
  elsewhere: ['full-member'], // R-244-32.2 (a)
  exempt: ['full-member'], // R-244-32.2 (b)
  suspended: ['full-member', 'probationary', 'official', 'alternate'], // R-244-32.2 (c), R-190-D.1
  excused: ['full-member', 'probationary', 'official', 'alternate'], // R-244-32.2 (d)
  refused: ['official', 'alternate'], // R-190-D.1
  moved: ['official', 'alternate'], // R-HD01-13.1
};

/** Whether the decision can stand beside what is recorded already. */
export function checkStanding(who: Participant, standing: StandingKind, holds: boolean, decidedOn: Day, today: Day): Result<void, StandingProblem> {
  if (decidedOn > today) return fail({ code: 'decided_in_future', decidedOn });
  const name = who.fullName;
  const stands = who.standing[standing] !== null;
  if (holds && !KINDS[standing].includes(who.kind)) return fail({ code: 'standing_not_for_kind', standing, kind: who.kind });
  if (holds && stands) return fail({ code: 'standing_already', standing, name });
  if (!holds && !stands) return fail({ code: 'standing_not_held', standing, name });
  return ok(undefined);
}

type Roll = readonly Participant[];

/** The delegation's alternates who can still be called, in their order. */
export function alternatesFor(delegate: Participant, roll: Roll): Participant[] {
  return roll
    .filter((each) => each.kind === 'alternate' && delegationKey(each.delegation) === delegationKey(delegate.delegation) && each.standing.replaces === null && !isBarred(each.standing))
    .toSorted((one, other) => (one.alternateRank ?? 0) - (other.alternateRank ?? 0));
}

export interface ReplaceWish {
  /** Undefined: the next by rank. */
  readonly alternateId: string | undefined;
  readonly outOfOrderReason: string;
  readonly decidedOn: Day;
}

/**
 * Who takes the delegate's seat.
 * @rule R-LC09-1 an official delegate who cannot attend the whole time is replaced by an alternate; without one there is a by-election where feasible
 * @rule R-190-18.1 alternates stand in the order of their votes
 * @rule R-HD01-13.1 who moved within the same upper committee keeps the seat
 * @rule R-244-32.3 (a) members of the convening committee are subtracted when absent, not replaced
 */
export function chooseAlternate(delegate: Participant, roll: Roll, presence: Presence, wish: ReplaceWish, today: Day): Result<Participant, ReplaceProblem> {
  const name = delegate.fullName;
  const nameOf = (id: string): string => roll.find((each) => each.id === id)?.fullName ?? '';
  if (wish.decidedOn > today) return fail({ code: 'decided_in_future', decidedOn: wish.decidedOn });
  if (delegate.kind !== 'official') return fail({ code: 'only_officials_replaced', name });
  if (delegate.isConvener) return fail({ code: 'convener_not_replaced', name });
  if (delegate.standing.replacedBy !== null) return fail({ code: 'replaced_already', name, by: nameOf(delegate.standing.replacedBy) });
  if (delegate.standing.moved !== null) return fail({ code: 'moved_keeps_seat', name });
  if (presence.attended && !isBarred(delegate.standing)) return fail({ code: 'attended_not_replaced', name });

  const inOrder = alternatesFor(delegate, roll);
  const [next] = inOrder;
  if (wish.alternateId === undefined) return next ? ok(next) : fail({ code: 'no_alternate_left', delegation: delegate.delegation.name });
  const chosen = roll.find((each) => each.id === wish.alternateId);
  if (!chosen) return fail({ code: 'participant_not_found' });
  if (chosen.kind !== 'alternate') return fail({ code: 'not_an_alternate', name: chosen.fullName });
  if (isBarred(chosen.standing)) return fail({ code: 'alternate_barred', name: chosen.fullName });
  if (chosen.standing.replaces !== null) return fail({ code: 'alternate_seated', name: chosen.fullName, replaces: nameOf(chosen.standing.replaces) });
  if (!inOrder.includes(chosen)) return fail({ code: 'alternate_of_other_delegation', name: chosen.fullName, delegation: chosen.delegation.name });
  if (next && chosen.id !== next.id && wish.outOfOrderReason === '') return fail({ code: 'out_of_order_needs_reason', first: next.fullName, rank: next.alternateRank ?? 1 });
  return ok(chosen);
}

/**
 * Whether the presidium can decide who holds the seat: the delegate was replaced and came after all.
 * @rule R-LC09-1 (TS-35: the source is cut, so the decision is asked for and recorded)
 */
export function checkSeat(delegate: Participant, presence: Presence, decidedOn: Day, today: Day): Result<{ readonly alternateId: string }, SeatProblem> {
  const name = delegate.fullName;
  if (decidedOn > today) return fail({ code: 'decided_in_future', decidedOn });
  if (delegate.standing.replacedBy === null) return fail({ code: 'seat_not_replaced', name });
  if (delegate.standing.seatKept !== null) return fail({ code: 'seat_decided_already', name });
  if (!presence.attended) return fail({ code: 'delegate_not_here', name });
  return ok({ alternateId: delegate.standing.replacedBy });
}
