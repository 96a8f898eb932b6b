import { randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { decideNext as operation } from '../contract.ts';
import { choicesAfter, deriveRound } from '../core/further.ts';
import type { NextProblem } from '../core/problems.ts';
import type { Protocol } from '../core/protocol.ts';
import { proposed } from './candidacies-within.ts';
import { type ElectionAt, type Work, workAtElection } from './election-at.ts';
import { listState } from './list-state.ts';
import { roundProtocol } from './outcomes.ts';
import { insertMotion, insertRound, setRound, setStopped } from './store-elections.ts';
import { type CandidacyRow, insertCandidacies } from './store-lists.ts';
import { carriedVote } from './vote.ts';

type Input = InputOf<typeof operation>;
type Next = { readonly round: number; readonly kind: 'further' | 'tie'; readonly seats: number; readonly rows: CandidacyRow[] };

/**
 * The congress decides how it goes on after a signed protocol that left seats: among the tied, once more, or not at all. The next round's names follow
 * from the rule. @rule R-244-20.2, R-244-32.6, R-244-32.7, R-GK-1
 */
export function decideNext(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.decide_next', input, async (tx, at, entry): Work<{ round: number | null }, NextProblem> => {
    const of = await roundProtocol(tx, at.election.id, at.round);
    if (!of?.signed) return fail({ code: 'protocol_not_signed' });
    if (at.round.decided !== null) return fail({ code: 'already_decided' });
    const carried = carriedVote(input.vote);
    if (!carried.ok) return carried;
    const next = await derive(tx, at, of.protocol, input);
    if (!next.ok) return next;
    await setRound(tx, at.election.id, at.round.round, { decided: input.decision, decided_at: tx.recordedAt });
    await insertMotion(tx, at.election.id, at.round.round, 'next', input.vote, entry);
    if (next.value) await openRound(tx, at, next.value, input);
    else await setStopped(tx, at.election.id, of.protocol.result.unfilled);
    const { decision, newNames, vote } = input;
    const round = next.value && { round: next.value.round, kind: next.value.kind, seats: next.value.seats, names: next.value.rows.map(proposed) };
    return ok({ events: [{ kind: 'elections.next_decided', election: at.election.id, round: at.round.round, decision, newNames, vote, next: round }], answer: { round: next.value?.round ?? null } });
  });
}

/** What the rules allow after this result; null: the congress stops. */
async function derive(tx: Tx, at: ElectionAt, { result }: Protocol, input: Input): Promise<Result<Next | null, NextProblem>> {
  const { frozen, rows } = await listState(tx, at, at.round);
  if (result.next === 'closed' || !frozen) return fail({ code: 'nothing_to_decide' });
  const choices = choicesAfter(frozen.contest, result, at.rounds.filter((each) => each.kind === 'further').length);
  if (!choices.choices.includes(input.decision)) return fail({ code: 'decision_does_not_fit', decision: input.decision });
  if (input.decision === 'stop') return ok(null);
  const { kind, seats, places } = deriveRound(result, frozen.contest.names, input.decision);
  const listed = new Set(frozen.list.names.filter((each) => places.includes(each.place)).map((each) => each.person));
  const round = at.round.round + 1;
  const stay = rows.filter((row) => listed.has(row.person) && (row.state === 'proposed' || row.state === 'kept'));
  return ok({ round, kind, seats, rows: stay.map((row) => ({ ...row, id: randomUUID(), round, state: 'proposed', reason: '', agree: null, disagree: null })) });
}

async function openRound(tx: Tx, at: ElectionAt, { round, kind, seats, rows }: Next, input: Input): Promise<void> {
  await insertRound(tx, at.election.id, { round, kind, seats, namesAdded: kind === 'further' && input.newNames });
  await insertCandidacies(tx, rows);
}
