import type { Moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type MajorityId, majorityOf, votesNeeded } from './rules/majority.ts';

/** What a motion is about. */
export const MOTION_KINDS = [
  'agenda', // the programme
  'rules', // working rules, house rules, election rules
  'officers', // presidium, secretariat, credentials board, tellers
  'credentials', // recognises the delegates' status
  'report', // a report or a summary of opinions
  'document', // a target, a paragraph, a paper
  'personnel', // number, structure, withdrawal, list
  'resolution',
  'other',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** Hands (giơ tay) or the member's or delegate's card (giơ thẻ). @rule R-244-3.2 */
export const METHODS = ['hands', 'card'] as const;
export type Method = (typeof METHODS)[number];

/** A count by hands or cards. Whole persons; who is present and is in none of the three did not vote. */
export interface HandCount {
  readonly present: number;
  readonly for: number;
  readonly against: number;
  /** "Ý kiến khác": neither for nor against. */
  readonly other: number;
}

export type MotionOutcome = 'passed' | 'rejected';

/** A count with what follows from it. */
export interface Decision extends HandCount {
  readonly summoned: number;
  /** 1 for the first count; a correction adds the next. */
  readonly version: number;
  readonly decidedAt: Moment;
  readonly outcome: MotionOutcome;
  /** Why a count was corrected; blank for the first. */
  readonly reason: string;
}

export interface Motion {
  readonly id: string;
  /** 1, 2, 3 … within the congress, as the chair calls them. */
  readonly number: number;
  readonly text: string;
  readonly kind: MotionKind;
  readonly method: Method;
  readonly majority: MajorityId;
  /** The item of the agenda under which it was put. */
  readonly item: string | null;
  readonly putAt: Moment;
  readonly withdrawnAt: Moment | null;
  readonly decision: Decision | null;
}

export type MotionState = 'open' | 'withdrawn' | MotionOutcome;

export function motionState(motion: Pick<Motion, 'withdrawnAt' | 'decision'>): MotionState {
  return motion.decision?.outcome ?? (motion.withdrawnAt === null ? 'open' : 'withdrawn');
}

export type HandCountProblem =
  | { readonly code: 'votes_above_present'; readonly present: number; readonly votes: number }
  | { readonly code: 'present_above_summoned'; readonly present: number; readonly summoned: number }
  | { readonly code: 'nobody_present' };

export interface WeighedMotion {
  readonly outcome: MotionOutcome;
  /** Votes in favour needed to pass. */
  readonly needed: number;
  /** Present, but in none of the three. */
  readonly notVoting: number;
  readonly rule: string;
  readonly confirmed: boolean;
}

/**
 * What a count by hands or cards decides.
 * @rule R-244-3.2, R-244-2.1 more than half
 * @problem nobody_present          nobody could vote
 * @problem present_above_summoned  more are present than were summoned
 * @problem votes_above_present     for, against and other together are more than those present
 */
export function weighMotion(id: MajorityId, count: HandCount, summoned: number): Result<WeighedMotion, HandCountProblem> {
  const { present } = count;
  const votes = count.for + count.against + count.other;
  if (present === 0) return fail({ code: 'nobody_present' });
  if (present > summoned) return fail({ code: 'present_above_summoned', present, summoned });
  if (votes > present) return fail({ code: 'votes_above_present', present, votes });
  const { of, rule, confirmed } = majorityOf(id);
  const needed = votesNeeded(id, of === 'present' ? present : summoned);
  return ok({ outcome: count.for >= needed ? 'passed' : 'rejected', needed, notVoting: present - votes, rule, confirmed });
}
