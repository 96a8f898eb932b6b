import type { Ballot, DelegatesSubtracted, MembersSubtracted, Meeting, Office } from './ballot.ts';
import { ballotForm } from './ballot.ts';
import { baseOf } from '#delegates/core/rules/base.ts';
import { INVALID_REASONS, INVALID_RULES, type InvalidReason, whyInvalid } from './rules/validity.ts';
import { type Next, outcomeOf } from './rules/outcome.ts';

/** One election as the tellers hand it over. Its shape has been checked (tally-case.ts). */
export interface TallyCase {
  readonly meeting: Meeting;
  readonly office: Office;
  readonly seats: number;
  readonly summoned: number;
  readonly subtract: Partial<MembersSubtracted & DelegatesSubtracted>;
  /** In the order of the ballot paper. */
  readonly candidates: readonly string[];
  /** A ballot among persons with equal votes. @rule R-244-32.6 */
  readonly tieBallot: boolean;
  readonly papers: { readonly kind: 'ballots'; readonly ballots: readonly Ballot[] } | { readonly kind: 'sums'; readonly sums: Sums };
}

/** Totals that were counted elsewhere; they agree with one another (tally-case.ts). */
export interface Sums {
  readonly valid: number;
  readonly invalid: ReadonlyMap<InvalidReason, number>;
  readonly votes: ReadonlyMap<string, number>;
  readonly against: ReadonlyMap<string, number>;
}

export interface Tally {
  readonly base: number;
  readonly threshold: number;
  readonly valid: number;
  readonly invalid: readonly { readonly reason: InvalidReason; readonly ballots: number; readonly rule: string }[];
  readonly votes: readonly { readonly name: string; readonly votes: number; readonly against: number }[];
  readonly elected: readonly string[];
  readonly tied: readonly string[];
  readonly unfilled: number;
  readonly next: Next;
  readonly rules: readonly string[];
}

/**
 * The result of one election with every rule that led to it.
 * @rule R-244-32.1 votes are counted on valid ballots; both or neither box gives neither vote
 */
export function tally(election: TallyCase): Tally {
  const { base, threshold, rules } = baseOf(election.meeting, election.summoned, election.subtract);
  const sums = election.papers.kind === 'sums' ? election.papers.sums : sumUp(election.papers.ballots, election.candidates, election.seats);
  const votes = election.candidates.map((name) => ({ name, votes: sums.votes.get(name) ?? 0, against: sums.against.get(name) ?? 0 }));
  const outcome = outcomeOf(votes, election.seats, threshold, election.office, election.tieBallot);
  const invalid = INVALID_REASONS.flatMap((reason) => {
    const ballots = sums.invalid.get(reason) ?? 0;
    return ballots > 0 ? [{ reason, ballots, rule: INVALID_RULES[reason] }] : [];
  });
  const form = ballotForm(election.candidates.length, election.seats) === 'strike-out' ? 'R-244-17.2' : 'R-244-17.3';
  return {
    base,
    threshold,
    valid: sums.valid,
    invalid,
    votes,
    elected: outcome.elected,
    tied: outcome.tied,
    unfilled: outcome.unfilled,
    next: outcome.next,
    rules: [...new Set([...rules, form, 'R-244-17.4', ...invalid.map((each) => each.rule), 'R-244-32.1', ...outcome.rules])],
  };
}

/** Adds up ballots one by one; nothing of a single ballot is kept. */
function sumUp(ballots: readonly Ballot[], candidates: readonly string[], seats: number): Sums {
  const votes = new Map(candidates.map((name) => [name, 0]));
  const against = new Map(candidates.map((name) => [name, 0]));
  const invalid = new Map<InvalidReason, number>();
  let valid = 0;
  for (const ballot of ballots) {
    const reason = whyInvalid(ballot, candidates, seats);
    if (reason !== undefined) {
      invalid.set(reason, (invalid.get(reason) ?? 0) + 1);
      continue;
    }
    valid += 1;
    for (const name of candidates) {
      const said = saidOf(ballot, name);
      if (said === 'for') votes.set(name, (votes.get(name) ?? 0) + 1);
      else if (said === 'against') against.set(name, (against.get(name) ?? 0) + 1);
    }
  }
  return { valid, invalid, votes, against };
}

function saidOf(ballot: Ballot, name: string): 'for' | 'against' | 'neither' {
  if (ballot.kind === 'strike-out') return ballot.struck.has(name) ? 'neither' : 'for';
  if (ballot.kind !== 'agree-disagree') return 'neither';
  const mark = ballot.marks.get(name);
  return mark === 'agree' ? 'for' : mark === 'disagree' ? 'against' : 'neither';
}
