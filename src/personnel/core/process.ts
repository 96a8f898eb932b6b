import type { Candidate, Track } from './person.ts';
import type { HeldStep, StepNumber, StepVote } from './step.ts';

/** Votes needed: more than half of those summoned, present or not. @rule R-NS-3 */
export function votesNeeded(summoned: number): number {
  return Math.floor(summoned / 2) + 1;
}

/** Presence needed: two thirds of those summoned. @rule R-NS-3 */
export function presenceNeeded(summoned: number): number {
  return Math.ceil((summoned * 2) / 3);
}

/** At the first step the list is agreed; afterwards a nominee needs more than half of those summoned. @rule R-NS-3 */
export function passes(of: Pick<HeldStep, 'step' | 'summoned'>, vote: Pick<StepVote, 'votes'>): boolean {
  return of.step === 1 || (vote.votes ?? 0) >= votesNeeded(of.summoned);
}

export interface PersonProgress {
  readonly state: 'not-begun' | 'under-way' | 'introduced' | 'not-passed';
  readonly step: StepNumber | null;
  readonly round: number | null;
  readonly votes: readonly { readonly step: StepNumber; readonly votes: number | null; readonly summoned: number; readonly passed: boolean }[];
}

/** How far a person has come, by the last round in which the person stands. */
export function progressOf(person: string, steps: readonly HeldStep[]): PersonProgress {
  const mine = steps.filter(({ votes }) => votes.some((vote) => vote.person === person));
  const round = Math.max(0, ...mine.map((each) => each.round));
  if (round === 0) return { state: 'not-begun', step: null, round: null, votes: [] };
  const held = mine.filter((each) => each.round === round).toSorted((one, other) => one.step - other.step);
  const votes = held.map((each) => {
    const vote = each.votes.find((one) => one.person === person) ?? { votes: null };
    return { step: each.step, votes: vote.votes, summoned: each.summoned, passed: passes(each, vote) };
  });
  const last = votes.at(-1);
  const state = votes.some((each) => !each.passed) ? 'not-passed' : last?.step === 5 ? 'introduced' : 'under-way';
  return { state, step: last?.step ?? null, round, votes };
}

/** What is to be held next on a track, and for whom. */
export interface NextStep {
  readonly round: number;
  readonly step: StepNumber;
  /** Uuids; at the first step a choice of them, later all. */
  readonly people: readonly string[];
  /** The conference before it in the same round. */
  readonly after: HeldStep | null;
}

/**
 * The next step of a track: the running round goes on while somebody in it still stands; then who came in later begins a round of their own.
 * Null when nobody waits. @rule R-NS-1
 */
export function nextStep(track: Track, people: readonly Pick<Candidate, 'id' | 'track'>[], steps: readonly HeldStep[]): NextStep | null {
  const own = people.filter((each) => each.track === track);
  const held = steps.filter((each) => each.track === track);
  const last = held.toSorted((one, other) => one.round - other.round || one.step - other.step).at(-1) ?? null;
  const state = new Map(own.map(({ id }) => [id, progressOf(id, held)]));
  const standing = own.filter(({ id }) => state.get(id)?.state === 'under-way' && state.get(id)?.round === last?.round).map(({ id }) => id);
  if (last && last.step < 5 && standing.length > 0) return { round: last.round, step: (last.step + 1) as StepNumber, people: standing, after: last };
  const waiting = own.filter(({ id }) => state.get(id)?.state === 'not-begun').map(({ id }) => id);
  return waiting.length === 0 ? null : { round: (last?.round ?? 0) + 1, step: 1, people: waiting, after: null };
}

/** Those that were not replaced by a later telling. */
export function standingSteps<S extends { readonly id: string; readonly amends: string | null }>(tellings: readonly S[]): S[] {
  const amended = new Set(tellings.map((each) => each.amends));
  return tellings.filter((each) => !amended.has(each.id));
}

/** The one that may be told again: the last of its track, and of re-election only while the first-time track has not begun after it. */
export function mayAmend(step: HeldStep, steps: readonly HeldStep[]): boolean {
  const later = (other: HeldStep): boolean => other.track === step.track && (other.round > step.round || (other.round === step.round && other.step > step.step));
  return !steps.some((other) => later(other) || (step.track === 're-election' && other.track === 'first-time' && other.heldOn >= step.heldOn));
}
