import { BASE_RULES, DELEGATE_OFFICES, type Form, type Meeting, type Reason, REASONS, type Regulation, type RoundKind, WITHOUT_SOURCE } from './regulations.ts';

/** What decides about one round of an election, once its papers are counted. */
export interface Round {
  readonly regulation: Regulation;
  readonly switchedOff: readonly string[];
  readonly office: string;
  readonly roundKind: RoundKind;
  readonly meeting: Meeting;
  readonly form: Form;
  readonly seats: number;
  readonly base: number;
  readonly valid: number;
  /** By place, the first name first. */
  readonly votes: readonly number[];
  /** Reasons of invalid papers that occur. */
  readonly reasons: readonly Reason[];
}

export interface Outcome {
  readonly threshold: number | null;
  /** Places, by falling votes, then as on the list. */
  readonly elected: readonly number[];
  readonly tied: readonly number[];
  readonly unfilled: number;
  readonly next: 'closed' | 'tie-ballot' | 'further-ballot' | 'congress-decides';
  /** Why each person is elected or not, by place. */
  readonly why: readonly string[];
  readonly rules: readonly string[];
  readonly unconfirmed: readonly string[];
}

/** Who is elected (docs/protocol-format.md §6, §8): the heights of votes are gone down one after the other, and each takes its seats whole or not at all. */
export function outcomeOf(round: Round): Outcome {
  const threshold = thresholdOf(round);
  const { elected, tied, eligible } = seat(round, threshold);
  const unfilled = round.seats - elected.length;
  const next = tied.length > 0 ? afterTie(round) : unfilled > 0 ? afterShortage(round) : 'closed';
  const rules = rulesOf(round, { threshold, eligible, tied: tied.length > 0, next });
  const why = round.votes.map((votes, at) => whyOf(votes, threshold, elected.includes(at + 1), tied.includes(at + 1)));
  return { threshold, elected, tied, unfilled, next, why, rules, unconfirmed: rules.filter((rule) => WITHOUT_SOURCE.includes(rule)) };
}

function majorityOf({ regulation, roundKind }: Round): Regulation['first'] {
  return roundKind === 'further' ? regulation.further : regulation.first;
}

function thresholdOf(round: Round): number | null {
  if (round.roundKind === 'tie') return null;
  const majority = majorityOf(round).is;
  if (majority === 'most-votes') return null;
  const of = majority === 'over-half-of-base' ? round.base : round.valid;
  return (of - (of % 2)) / 2 + 1;
}

interface Seated {
  readonly elected: number[];
  readonly tied: number[];
  readonly eligible: number;
}

/** From the highest votes downwards: who shares a height gets in together, or, when the seats end among them, is tied. */
function seat({ votes, seats }: Round, threshold: number | null): Seated {
  const least = threshold ?? (votes.length > seats ? 0 : 1);
  const heights = new Map<number, number[]>();
  for (const [at, height] of votes.entries()) if (height >= least) heights.set(height, [...(heights.get(height) ?? []), at + 1]);
  const elected: number[] = [];
  let tied: number[] = [];
  let eligible = 0;
  let full = false;
  for (let height = Math.max(0, ...votes); height >= least; height -= 1) {
    const places = heights.get(height) ?? [];
    eligible += places.length;
    if (full || places.length === 0) continue;
    if (elected.length + places.length <= seats) elected.push(...places);
    else {
      full = true;
      if (elected.length < seats) tied = places;
    }
  }
  return { elected, tied, eligible };
}

function afterTie({ roundKind, switchedOff, regulation }: Round): Outcome['next'] {
  return roundKind === 'tie' || switchedOff.includes(regulation.tie) ? 'congress-decides' : 'tie-ballot';
}

function afterShortage({ office, switchedOff, regulation }: Round): Outcome['next'] {
  return !DELEGATE_OFFICES.includes(office) && switchedOff.includes(regulation.shortOthers) ? 'congress-decides' : 'further-ballot';
}

function whyOf(votes: number, threshold: number | null, elected: boolean, tied: boolean): string {
  if (elected) return threshold === null ? 'elected-most-votes' : 'elected-over-half';
  if (tied) return 'tied-at-last-seat';
  if (threshold === null) return 'fewer-votes';
  return votes >= threshold ? 'over-half-seats-full' : 'not-over-half';
}

interface Decided {
  readonly threshold: number | null;
  readonly eligible: number;
  readonly tied: boolean;
  readonly next: Outcome['next'];
}

function rulesOf(round: Round, { threshold, eligible, tied, next }: Decided): string[] {
  const { regulation, switchedOff, form, seats } = round;
  const majority = majorityOf(round);
  const rules = new Set<string>();
  if (majority.is === 'over-half-of-base') rules.add(BASE_RULES[round.meeting]);
  rules.add(majority.rule);
  rules.add(form === regulation.surplus.is ? regulation.surplus.rule : regulation.exact.rule);
  rules.add(regulation.validity);
  for (const [at, reason] of REASONS.entries()) if (round.reasons.includes(reason)) rules.add(regulation.invalid[at] ?? '');
  rules.add(regulation.counting);
  if (threshold !== null && eligible > seats) rules.add(regulation.manyOver);
  if ((round.roundKind === 'tie' || tied) && !switchedOff.includes(regulation.tie)) rules.add(regulation.tie);
  if (next === 'further-ballot') rules.add(DELEGATE_OFFICES.includes(round.office) ? regulation.shortDelegates : regulation.shortOthers);
  return [...rules];
}
