import { baseOf } from '#delegates/core/rules/base.ts';
import type { Ballot, DelegatesSubtracted, MembersSubtracted, Meeting, Office } from './ballot.ts';
import { type Contest, contestOf } from './contest.ts';
import type { CountedBallot } from './counted-ballot.ts';
import type { RegulationId } from './packs/pack.ts';
import { packOf } from './packs/packs.ts';
import { totalsOfBallots } from './pass.ts';
import { resultOf } from './result.ts';
import type { Next } from './rules/outcome.ts';
import { INVALID_REASONS, type InvalidReason } from './rules/validity.ts';
import type { Totals } from './totals.ts';

/** One election as the tellers hand it over. Its shape has been checked (tally-case.ts). */
export interface TallyCase {
  readonly regulation: RegulationId;
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
 * The result of one election with every rule that led to it. Names become places on the list, and the count of the hall counts them.
 * @rule R-244-32.1 votes are counted on valid ballots; both or neither box gives neither vote
 */
export function tally(election: TallyCase): Tally {
  const { base, threshold } = baseOf(election.meeting, election.summoned, election.subtract);
  const contest = contestOf({
    pack: packOf(election.regulation), switchedOff: [], office: election.office, roundKind: election.tieBallot ? 'tie' : 'first', names: election.candidates.length, seats: election.seats,
  });
  const totals = totalsOfPapers(election, contest);
  const result = resultOf(contest, election.meeting, base, totals);
  const nameAt = (place: number): string => election.candidates[place - 1] ?? '';
  return {
    base,
    threshold,
    valid: totals.valid,
    invalid: result.invalid.map(({ reason, papers, rule }) => ({ reason, ballots: papers, rule })),
    votes: election.candidates.map((name, index) => ({ name, votes: totals.votes[index] ?? 0, against: totals.against[index] ?? 0 })),
    elected: result.elected.map(nameAt),
    tied: result.tied.map(nameAt),
    unfilled: result.unfilled,
    next: result.next,
    rules: result.rules,
  };
}

function totalsOfPapers({ papers, candidates }: TallyCase, contest: Contest): Totals {
  if (papers.kind === 'ballots') return totalsOfBallots(contest, papers.ballots.map((ballot) => ({ ballot: byPlaces(ballot, candidates), times: 1 })));
  const { valid, invalid, votes, against } = papers.sums;
  const byReason = INVALID_REASONS.map((reason) => ({ reason, papers: invalid.get(reason) ?? 0 })).filter((each) => each.papers > 0);
  return {
    papers: valid + byReason.reduce((sum, each) => sum + each.papers, 0),
    valid,
    invalid: byReason,
    votes: candidates.map((name) => votes.get(name) ?? 0),
    against: candidates.map((name) => against.get(name) ?? 0),
  };
}

/** The paper with places instead of names; a name without a mark has none. */
function byPlaces(ballot: Ballot, candidates: readonly string[]): CountedBallot {
  if (ballot.kind === 'strike-out') return { kind: 'strike-out', struck: candidates.flatMap((name, index) => (ballot.struck.has(name) ? [index + 1] : [])) };
  if (ballot.kind === 'agree-disagree') return { kind: 'boxes', marks: candidates.map((name) => ballot.marks.get(name) ?? 'none') };
  return ballot;
}
