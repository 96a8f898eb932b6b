import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { decideWithdrawal as decideOperation, dropName as dropOperation, withdraw as withdrawOperation } from '../contract.ts';
import { afterStep, type CandidacyStep, type NameState } from '../core/list.ts';
import type { CandidateProblem, MotionProblem } from '../core/problems.ts';
import { type ElectionAt, type Work, workAtElection } from './election-at.ts';
import { openList } from './open-list.ts';
import { insertMotion } from './store-elections.ts';
import { type CandidacyRow, candidacyRows, setCandidacy } from './store-lists.ts';
import { carriedVote, checkVote } from './vote.ts';

/** What becomes of a name on the open list: asked to withdraw, decided by the congress, dropped with its reason. @rule R-HD03-W.1 */

export function withdraw(shell: Shell, actor: Actor, input: InputOf<typeof withdrawOperation>): Answer<typeof withdrawOperation> {
  return workAtElection(shell, actor, 'record', 'elections.withdraw', input, async (tx, at): Work<object, CandidateProblem> => {
    const step = await stepOn(tx, at, input.candidate, { kind: 'ask-withdrawal' });
    if (!step.ok) return step;
    await setCandidacy(tx, input.candidate, { state: step.value.state, reason: input.reason });
    return ok({ events: [{ kind: 'elections.withdrawal_asked', ...factsOf(at, step.value.row), reason: input.reason }], answer: {} });
  });
}

export function decideWithdrawal(shell: Shell, actor: Actor, input: InputOf<typeof decideOperation>): Answer<typeof decideOperation> {
  return workAtElection(shell, actor, 'record', 'elections.decide_withdrawal', input, async (tx, at, entry): Work<object, CandidateProblem | MotionProblem> => {
    const step = await stepOn(tx, at, input.candidate, { kind: 'decide-withdrawal', accepted: input.accepted });
    if (!step.ok) return step;
    // A withdrawal is let go by more than half; without that the name stays.
    const vote = input.accepted ? carriedVote(input.vote) : checkVote(input.vote);
    if (!vote.ok) return vote;
    await setCandidacy(tx, input.candidate, { state: step.value.state });
    await insertMotion(tx, at.election.id, at.round.round, 'withdrawal', input.vote, entry);
    return ok({ events: [{ kind: 'elections.withdrawal_decided', ...factsOf(at, step.value.row), accepted: input.accepted, vote: input.vote }], answer: {} });
  });
}

export function dropName(shell: Shell, actor: Actor, input: InputOf<typeof dropOperation>): Answer<typeof dropOperation> {
  return workAtElection(shell, actor, 'record', 'elections.drop_name', input, async (tx, at): Work<object, CandidateProblem> => {
    const step = await stepOn(tx, at, input.candidate, { kind: 'remove' });
    if (!step.ok) return step;
    await setCandidacy(tx, input.candidate, { state: step.value.state, reason: input.reason });
    return ok({ events: [{ kind: 'elections.name_dropped', ...factsOf(at, step.value.row), reason: input.reason }], answer: {} });
  });
}

async function stepOn(tx: Tx, at: ElectionAt, candidate: string, step: CandidacyStep): Promise<Result<{ readonly row: CandidacyRow; readonly state: NameState }, CandidateProblem>> {
  const open = openList(at);
  if (!open.ok) return open;
  if (at.round.kind === 'tie') return fail({ code: 'names_of_round_fixed' });
  const row = (await candidacyRows(tx, at.election.id, at.round.round)).find((each) => each.id === candidate);
  if (!row) return fail({ code: 'candidate_not_found' });
  const state = afterStep(row.state, step);
  return state.ok ? ok({ row, state: state.value }) : state;
}

function factsOf(at: ElectionAt, row: CandidacyRow) {
  return { election: at.election.id, round: at.round.round, candidate: row.id, person: row.person, fullName: row.full_name };
}
