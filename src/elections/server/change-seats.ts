import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { changeSeats as operation } from '../contract.ts';
import type { ElectionOffice } from '../core/election.ts';
import type { SeatsProblem } from '../core/problems.ts';
import { whyNoSeatsMotion } from '../core/rules/seats.ts';
import { type Work, workAtElection } from './election-at.ts';
import { openList } from './open-list.ts';
import { insertMotion, setSeats } from './store-elections.ts';
import { carriedVote } from './vote.ts';

/** The congress votes another number to elect while the list is open. @rule R-244-19.1 @rule R-244-20.1 an allocated number stays */
export function changeSeats(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.change_seats', input, async (tx, at, entry): Work<object, SeatsProblem> => {
    if (whyNoSeatsMotion(at.pack, at.election.office as ElectionOffice)) return fail({ code: 'seats_allocated', seats: at.election.seats });
    const open = openList(at);
    if (!open.ok) return open;
    const carried = carriedVote(input.vote);
    if (!carried.ok) return carried;
    await setSeats(tx, at.election.id, at.round.round, input.seats);
    await insertMotion(tx, at.election.id, at.round.round, 'seats', input.vote, entry);
    return ok({ events: [{ kind: 'elections.seats_changed', election: at.election.id, round: at.round.round, seats: input.seats, vote: input.vote }], answer: {} });
  });
}
